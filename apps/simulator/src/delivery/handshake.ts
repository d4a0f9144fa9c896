import { randomInt } from 'node:crypto';
import { request } from 'undici';

/** Why an endpoint may not be subscribed; absent when it may. */
export type HandshakeRefusal = 'unreachable' | 'not_200' | 'wrong_challenge';

const timeoutMs = 10_000;

/** Asks an endpoint for its consent: it must give the challenge back verbatim (Meta, webhooks: verification requests). */
export const shakeHands = async (url: string, verifyToken: string): Promise<HandshakeRefusal | undefined> => {
  const challenge = String(randomInt(100_000_000, 2_000_000_000));
  try {
    const target = new URL(url);
    target.searchParams.set('hub.mode', 'subscribe');
    target.searchParams.set('hub.challenge', challenge);
    target.searchParams.set('hub.verify_token', verifyToken);
    const response = await request(target, { signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.body.text();
    if (response.statusCode !== 200) return 'not_200';
    return text === challenge ? undefined : 'wrong_challenge';
  } catch {
    return 'unreachable';
  }
};
