import { createHmac, randomUUID } from 'node:crypto';
import { request } from 'undici';
import type { PostOutcome } from './deliver-frames.ts';

const timeoutMs = 10_000;
const statusMax = 299;

/** What is posted to an app's backend. */
export interface PostedFrame {
  readonly contentType: string;
  /** Signs it; unsigned when absent. */
  readonly secret?: string;
  readonly frame: Uint8Array;
  readonly atMs: number;
}

/**
 * The signature of a posted frame: HMAC-SHA256 over id, time in seconds and raw body, joined by dots, in base64. It covers no address,
 * since proxies rewrite them; the form is that of Standard Webhooks.
 */
const deliverySignature = (
  secret: string,
  { id, timestamp, body }: { readonly id: string; readonly timestamp: string; readonly body: Uint8Array },
): string => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;

/** Hands one frame to an app's backend. An answer of any other status than 2xx means that the backend does not have it. */
export const postFrame = async (
  url: string,
  { contentType, secret, frame, atMs }: PostedFrame,
): Promise<PostOutcome> => {
  try {
    const body = Buffer.from(frame);
    const { statusCode, body: answered } = await request(url, {
      method: 'POST',
      headers: { 'content-type': contentType, ...signatureHeaders(secret, body, atMs) },
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    const answer = Buffer.from(await answered.arrayBuffer());
    if (statusCode > statusMax) return { kind: 'failed' };
    return { kind: 'answered', answer: answer.length > 0 ? answer : undefined };
  } catch {
    return { kind: 'failed' };
  }
};

const signatureHeaders = (
  secret: string | undefined,
  body: Buffer,
  atMs: number,
): Readonly<Record<string, string>> => {
  if (secret === undefined) return {};
  const id = randomUUID();
  const timestamp = String(Math.floor(atMs / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': deliverySignature(secret, { id, timestamp, body }),
  };
};
