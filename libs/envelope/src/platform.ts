/** The platforms that the gateway speaks, by the name that ids, topics and paths use. */
export const platforms = ['whatsapp', 'messenger', 'instagram'] as const;

export type Platform = (typeof platforms)[number];

/** The numbers of `sealpost.gateway.v1.Platform`. */
const numberOf = { whatsapp: 1, messenger: 2, instagram: 3 } as const satisfies Record<Platform, number>;

/** The platform's number in the gateway's schema. */
export const platformToProto = (platform: Platform): 1 | 2 | 3 => numberOf[platform];

/** The platform behind a number of the gateway's schema; `undefined` for one that this build does not know. */
export const platformFromProto = (value: number | null | undefined): Platform | undefined =>
  platforms.find((platform) => numberOf[platform] === value);
