/** Whether a field's value is a message, not bytes and not a 64-bit number. */
export const isMessage = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !isLong(value);

/** Whether a field's value is a 64-bit number as generated code holds it. */
export const isLong = (value: unknown): value is { readonly low: number; readonly high: number } =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value && 'unsigned' in value;
