import { createHmac, timingSafeEqual } from 'node:crypto';

const scheme = 'sha256=';

/**
 * Whether one of the secrets signed exactly these bytes: `X-Hub-Signature-256` is `sha256=` and the hex of
 * HMAC-SHA256 over the raw body, keyed with the app secret. Several secrets are allowed for rotation, and because
 * which app's secret signs can differ by account. Lengths are compared first, digests in constant time.
 */
export const signatureMatches = (
  rawBody: Uint8Array,
  header: string | undefined,
  secrets: readonly string[],
): boolean => {
  if (!header?.startsWith(scheme)) return false;
  const claimed = header.slice(scheme.length).trim();
  if (!/^[0-9a-f]{64}$/i.test(claimed)) return false;
  const given = Buffer.from(claimed, 'hex');
  return secrets
    .filter((secret) => secret !== '')
    .some((secret) => sameBytes(given, digestOf(rawBody, secret)));
};

/** The header that a platform sends with a body, for whoever plays the platform. */
export const signatureOf = (rawBody: Uint8Array, secret: string): string =>
  `${scheme}${digestOf(rawBody, secret).toString('hex')}`;

function digestOf(rawBody: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update(rawBody).digest();
}

function sameBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
