/** Claims, uploads and counts of keys: an app without end-to-end encryption has none, so they are refused by type. */
export const keyOps = ['key_query', 'key_publish', 'key_count', 'retry'] as const;
