import type { NewRecord } from './bus.ts';

/** The largest record: key, value and headers together. Envelopes are limited to 900 KiB long before. */
const recordBytesMax = 1_000_000;
/** What a bus holds for records that are not durable yet; beyond it `publish` rejects at once. */
export const queuedBytesMax = 64 * 1024 * 1024;
/** One write to the log, at most. */
export const writeRecordsMax = 1000;
export const writeBytesMax = 4 * 1024 * 1024;
/** How long `publish` waits for its records to become durable. */
export const publishTimeoutMs = 10_000;

const asciiPattern = /^[\x20-\x7e]*$/;

/** What a record weighs. Throws for a record that no bus takes, because that is a bug of its publisher. */
export function sizeOf({ topic, key, value, headers = {} }: NewRecord): number {
  const headerTexts = Object.entries(headers).flat();
  if (!headerTexts.every((text) => asciiPattern.test(text)))
    throw new Error(`a header of ${topic} is not ASCII`);
  const headerBytes = headerTexts.reduce((sum, text) => sum + text.length, 0);
  const sizeBytes = Buffer.byteLength(key) + value.length + headerBytes;
  if (sizeBytes > recordBytesMax)
    throw new RangeError(`a record of ${topic} is larger than ${recordBytesMax} bytes`);
  return sizeBytes;
}
