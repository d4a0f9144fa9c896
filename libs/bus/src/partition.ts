const multiplier = 0x5bd1e995;
const seed = 0x9747b28c;

/**
 * The partition of a key: MurmurHash2 as Kafka's own clients use it for keyed records, so that both buses and any other
 * producer agree.
 */
export const partitionOf = (key: Uint8Array, partitions: number): number =>
  (murmur2(key) & 0x7fffffff) % partitions;

/** MurmurHash2, 32 bits, with the seed of Kafka's clients. */
export function murmur2(bytes: Uint8Array): number {
  const wholeEnd = bytes.length & ~3;
  let hash = seed ^ bytes.length;
  for (let at = 0; at < wholeEnd; at += 4) {
    const word =
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    hash = Math.imul(hash, multiplier) ^ scrambled(word);
  }
  const rest = bytes.length - wholeEnd;
  if (rest === 3) hash ^= byteAt(bytes, wholeEnd + 2) << 16;
  if (rest >= 2) hash ^= byteAt(bytes, wholeEnd + 1) << 8;
  if (rest >= 1) hash = Math.imul(hash ^ byteAt(bytes, wholeEnd), multiplier);
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return hash ^ (hash >>> 15);
}

function scrambled(word: number): number {
  const mixed = Math.imul(word, multiplier);
  return Math.imul(mixed ^ (mixed >>> 24), multiplier);
}

/** A byte; 0 past the end. */
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
