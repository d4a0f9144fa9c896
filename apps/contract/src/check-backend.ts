import { randomBytes } from 'node:crypto';
import { deliverySignature } from '#libs/nest-kit';
import type { Platform } from '#libs/envelope';
import { type Delivery, deliveriesTo } from './deliveries.ts';
import { dialects } from './dialects.ts';

/** A backend to be checked. */
export interface BackendUnderTest {
  readonly app: Platform;
  /** Where it takes posted frames. */
  readonly url: string;
  /** The secret by which deliveries are signed; unsigned when absent. */
  readonly secret?: string;
  /** A user that the backend knows, in the app's spelling. */
  readonly user: string;
  readonly now: () => number;
}

/** One thing that was checked; `fault` says in words what was wrong with it. */
export interface Verdict {
  readonly name: string;
  readonly fault?: string;
}

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

const timeoutMs = 10_000;

/** Plays the gateway towards a backend: hands over one of everything, some of it wrongly, and looks at the answers. */
export async function* checkBackend(backend: BackendUnderTest): AsyncGenerator<Verdict> {
  const deliveries = deliveriesTo(backend.app, backend.user, backend.now());
  const post = poster(backend);
  for (const delivery of deliveries)
    yield verdict(delivery.name, await takes(backend, delivery, post(delivery.frame)));
  const [message] = deliveries;
  if (message === undefined) return;
  yield verdict('the same message once more', await takes(backend, message, post(message.frame)));
  yield verdict('bytes that are no frame', await refuses(backend, post(randomBytes(64))));
  yield verdict('a frame that is cut off', await refuses(backend, post(message.frame.subarray(0, 20))));
  yield verdict('a message after that', await takes(backend, message, post(message.frame)));
  if (backend.secret === undefined) return;
  const wrong = poster({ ...backend, secret: `${backend.secret}?` });
  const { secret: _, ...unsigned } = backend;
  yield verdict('a signature by another secret', await keepsOut(wrong(message.frame)));
  yield verdict('no signature', await keepsOut(poster(unsigned)(message.frame)));
}

const verdict = (name: string, fault: string | undefined): Verdict =>
  fault === undefined ? { name } : { name, fault };

const poster =
  ({ app, url, secret, now }: BackendUnderTest) =>
  async (frame: Uint8Array): Promise<Answer | undefined> => {
    const body = Buffer.from(frame);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': dialects[app].contentType, ...deliverySignature(secret, body, now()) },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      return undefined;
    }
  };

/** A delivery is taken by a status of 2xx, a message by an acknowledgement beside that. */
const takes = async (
  { app, now }: BackendUnderTest,
  { nativeId }: Delivery,
  asked: Promise<Answer | undefined>,
): Promise<string | undefined> => {
  const answer = await asked;
  if (!answer) return 'nobody answered';
  if (answer.status < 200 || answer.status > 299)
    return `answered with ${answer.status} where 2xx means taken`;
  if (answer.body.length === 0)
    return nativeId === undefined ? undefined : 'a message is to be acknowledged, and the answer is empty';
  const reading = dialects[app].read(answer.body, now());
  if (!reading.ok)
    return `answered with no frame: ${reading.error.code}, ${reading.error.rule} ${reading.error.field}`;
  const { event } = reading;
  if (event.class !== 'transport_ack')
    return `answered with a frame of ${event.class} instead of an acknowledgement`;
  if (event.verdict !== 'ack') return `acknowledged by ${event.verdict}`;
  if (nativeId !== undefined && event.nativeId !== nativeId) return 'acknowledged another message';
  return undefined;
};

/** What means nothing must not be taken: by a status, by no acknowledgement, or by one that says so. */
const refuses = async (
  { app, now }: BackendUnderTest,
  asked: Promise<Answer | undefined>,
): Promise<string | undefined> => {
  const answer = await asked;
  if (!answer) return 'nobody answered';
  if (answer.status > 299 || answer.body.length === 0) return undefined;
  const reading = dialects[app].read(answer.body, now());
  const isTaken = reading.ok && reading.event.class === 'transport_ack' && reading.event.verdict === 'ack';
  return isTaken ? 'acknowledged as if it were a message' : undefined;
};

const keepsOut = async (asked: Promise<Answer | undefined>): Promise<string | undefined> => {
  const answer = await asked;
  if (!answer) return 'nobody answered';
  return answer.status < 400 || answer.status > 499
    ? `answered with ${answer.status}; 4xx keeps out`
    : undefined;
};
