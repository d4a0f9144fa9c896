/** Lists of devices: an app without end-to-end encryption tells of none, so asking for them is refused by type. */
export const deviceOps = ['device_query'] as const;
