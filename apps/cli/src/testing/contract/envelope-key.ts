import { createHash } from 'node:crypto';

/**
 * The envelope id that the contract of `translate` promises for a key: half of a SHA-256 over fields, each after its
 * length. Written apart from the gateway's own, so that specs do not compare a function with itself.
 */
export const idOfKey = (
  app: string,
  account: string,
  eventClass: string,
  parts: readonly (string | number | undefined)[],
): string => {
  const hash = createHash('sha256');
  for (const field of ['sealpost/envelope/v1', app, account, eventClass, ...parts]) {
    const bytes = Buffer.from(field === undefined ? '' : String(field));
    hash.update(Buffer.from([bytes.length >> 8, bytes.length & 255])).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
};

/** The last part of the key of an item that has no id of its own. */
export const hashOfItem = (item: unknown): string =>
  createHash('sha256').update(JSON.stringify(item)).digest('hex');
