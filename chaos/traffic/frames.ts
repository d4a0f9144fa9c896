import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  introduce,
  newAppKeys,
  messageWith,
  postMessage,
  signalMessage,
} from '../../apps/sealpost/src/testing/native-message.ts';
import {
  type AppBackend,
  messagesOf,
  openAppBackend,
} from '../../apps/simulator/src/backends/app-backend.ts';
import type { AppKey } from '../../apps/simulator/src/backends/link-token.ts';
import { messengerFrames } from '../../apps/simulator/src/backends/messenger/frames.ts';
import type { Fleet } from '../stack/fleet.ts';
import { type FrameReport, frameReportOf } from './frame-report.ts';

/** Two app backends that have been introduced to the gateway: one posts messages, the other holds a stream. */
export interface Backends {
  /** What an app vouches for its devices with. */
  readonly keyOf: (app: 'whatsapp' | 'messenger') => AppKey;
  /** Posts so many messages over a time, each again until it is accepted; gives how they came. */
  readonly exchange: (count: number, spanMs: number) => Promise<FrameReport>;
}

const retryMs = 300;
const reconnectEveryMs = 2_000;
/** How long the last messages may take after the last post. */
const arrivalMaxMs = 90_000;

/** Introduces the backends, once for a stack. */
export const introduceBackends = async (fleet: Fleet): Promise<Backends> => {
  const keys = newAppKeys();
  const [directory] = fleet.seats('directory');
  const [mailbox] = fleet.seats('mailbox');
  if (!directory || !mailbox) throw new Error('a fleet has a directory and a mailbox');
  const { alias } = await introduce(directory.process().grpcUrl, keys);
  const { url: mailboxUrl, grpcUrl: mailboxGrpcUrl } = mailbox.process();
  const gateway = { mailboxUrl, mailboxGrpcUrl };
  const keyOf: Backends['keyOf'] = (app) => keys[app];
  const connect = (): Promise<AppBackend> =>
    openAppBackend({ frames: messengerFrames, key: keys.messenger, gateway, asksBy: 'stream' });
  const post = async (payload: Buffer): Promise<void> => {
    const message = messageWith(alias, { type: 'message', payload });
    while (!(await isAccepted(postMessage(mailboxUrl, keys.whatsapp, message)))) await sleep(retryMs);
  };

  return {
    keyOf,
    exchange: async (count, spanMs) => {
      const stream = await followStream(connect);
      const payloads = Array.from({ length: count }, signalMessage);
      const sent = payloads.map(digestOf);
      const startedAtMs = Date.now();
      for (const [index, payload] of payloads.entries()) {
        await sleep(Math.max(0, startedAtMs + (index / count) * spanMs - Date.now()));
        await post(payload);
      }
      const deadlineMs = Date.now() + arrivalMaxMs;
      const isThere = (): boolean => frameReportOf(sent, stream.received()).lost === 0;
      while (!isThere() && Date.now() < deadlineMs) await sleep(retryMs);
      await stream.end();
      return frameReportOf(sent, stream.received());
    },
  };
};

const digestOf = (payload: Uint8Array): string => createHash('sha256').update(payload).digest('hex');

/** An outage is answered with a status, or not at all; a refusal of a message that is right is a defect. */
const isAccepted = async (posting: ReturnType<typeof postMessage>): Promise<boolean> => {
  const answer = await posting.catch(() => undefined);
  if (!answer) return false;
  if (answer.kind !== 'outcome' || answer.outcome !== 'accepted')
    throw new Error('a native message was refused');
  return true;
};

/** Holds a stream, and opens another one now and then: whoever serves it may have been killed without a word. */
const followStream = async (connect: () => Promise<AppBackend>) => {
  const streams = [await connect()];
  const timer = setInterval(() => {
    void connect().then((stream) => {
      streams.at(-1)?.close();
      streams.push(stream);
    });
  }, reconnectEveryMs);
  return {
    received: () =>
      streams
        .flatMap(messagesOf)
        .map(({ id, ciphertext }) => ({ id, digest: digestOf(ciphertext?.payload ?? new Uint8Array()) })),
    end: async (): Promise<void> => {
      clearInterval(timer);
      streams.at(-1)?.close();
    },
  };
};
