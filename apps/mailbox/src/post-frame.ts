import { request } from 'undici';
import type { PostOutcome } from './deliver-frames.ts';

const timeoutMs = 10_000;
const statusMax = 299;

/** Hands one frame to an app's backend. An answer of any other status than 2xx means that the backend does not have it. */
export const postFrame = async (
  url: string,
  contentType: string,
  frame: Uint8Array,
): Promise<PostOutcome> => {
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: Buffer.from(frame),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    const answer = Buffer.from(await body.arrayBuffer());
    if (statusCode > statusMax) return { kind: 'failed' };
    return { kind: 'answered', answer: answer.length > 0 ? answer : undefined };
  } catch {
    return { kind: 'failed' };
  }
};
