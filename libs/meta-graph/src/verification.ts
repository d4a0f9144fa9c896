import { createHash, timingSafeEqual } from 'node:crypto';
import { isObject } from './readers.ts';

/** The answer to a webhook verification: the challenge to send back verbatim as text/plain, or a refusal (403). */
export type VerificationAnswer =
  { readonly kind: 'challenge'; readonly challenge: string } | { readonly kind: 'refused' };

/**
 * Answers the GET by which a platform checks that an endpoint is ours: `hub.mode=subscribe`, one of our verify tokens,
 * and a challenge, which is opaque text. Query parsers that nest dotted names or turn dots into underscores are understood.
 */
export const verificationAnswer = (
  query: Readonly<Record<string, unknown>>,
  verifyTokens: readonly string[],
): VerificationAnswer => {
  const challenge = hubValue(query, 'challenge');
  const token = hubValue(query, 'verify_token');
  if (hubValue(query, 'mode') !== 'subscribe' || !challenge || !token) return { kind: 'refused' };
  const known = verifyTokens.filter((each) => each !== '').some((each) => sameText(each, token));
  return known ? { kind: 'challenge', challenge } : { kind: 'refused' };
};

function hubValue(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const nested = isObject(query['hub']) ? query['hub'][name] : undefined;
  const value = query[`hub.${name}`] ?? query[`hub_${name}`] ?? nested;
  return typeof value === 'string' ? value : undefined;
}

/** Digests have one length, so that comparing them tells nothing about the token's. */
function sameText(left: string, right: string): boolean {
  return timingSafeEqual(digestOf(left), digestOf(right));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
