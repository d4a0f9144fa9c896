import { request } from 'undici';
import { deliverySignature } from '#libs/nest-kit';
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

/** Hands one frame to an app's backend. An answer of any other status than 2xx means that the backend does not have it. */
export const postFrame = async (
  url: string,
  { contentType, secret, frame, atMs }: PostedFrame,
): Promise<PostOutcome> => {
  try {
    const body = Buffer.from(frame);
    const { statusCode, body: answered } = await request(url, {
      method: 'POST',
      headers: { 'content-type': contentType, ...deliverySignature(secret, body, atMs) },
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
