/** Records of one call, where a subscription does not say. */
export const batchMaxDefault = 500;
/** Calls under way for one partition, where a subscription does not say. */
export const keyGroupsMaxDefault = 4;
