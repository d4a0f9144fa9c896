import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  innerFormat,
  introduce,
  signalMessage,
  waUser,
} from '../../apps/sealpost/src/demo/native-message.ts';
import {
  createMessengerBackend,
  type MessengerBackend,
} from '../../apps/simulator/src/backends/messenger-backend.ts';
import { createWhatsAppBackend } from '../../apps/simulator/src/backends/whatsapp-backend.ts';
import type { Fleet } from '../stack/fleet.ts';
import { type FrameReport, frameReportOf } from './frame-report.ts';

/** Two app backends that have been introduced to the gateway: one posts messages, the other holds a stream. */
export interface Backends {
  /** Posts so many messages over a time, each again until it is accepted; gives how they came. */
  readonly exchange: (count: number, spanMs: number) => Promise<FrameReport>;
}

const retryMs = 300;
const reconnectEveryMs = 2_000;
/** How long the last messages may take after the last post. */
const arrivalMaxMs = 90_000;

/** Introduces the backends, once for a stack. */
export const introduceBackends = async (fleet: Fleet): Promise<Backends> => {
  const keys = { whatsapp: newKey(), messenger: newKey() };
  const [directory] = fleet.seats('directory');
  const [mailbox] = fleet.seats('mailbox');
  if (!directory || !mailbox) throw new Error('a fleet has a directory and a mailbox');
  const { alias } = await introduce(directory.process().grpcUrl, keys);
  const { url, grpcUrl } = mailbox.process();
  const sender = createWhatsAppBackend(url, {
    app: 'whatsapp',
    keyId: 'whatsapp-demo',
    privateKey: keys.whatsapp,
  });
  const connect = (): Promise<MessengerBackend> =>
    createMessengerBackend(grpcUrl, {
      app: 'messenger',
      keyId: 'messenger-demo',
      privateKey: keys.messenger,
    });

  const post = async (payload: Buffer): Promise<void> => {
    const message = {
      id: randomBytes(10).toString('hex').toUpperCase(),
      from: waUser,
      to: `2-${alias}@interop`,
      atMs: Date.now(),
      innerFormat,
      ciphertexts: [{ jid: `2-${alias}:1@interop`, type: 'msg' as const, bytes: payload }],
    };
    while (!(await isAccepted(sender.send(message)))) await sleep(retryMs);
  };

  return {
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

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

const digestOf = (payload: Uint8Array): string => createHash('sha256').update(payload).digest('hex');

/** An outage is answered with a status, or not at all; a refusal of a message that is right is a defect. */
const isAccepted = async (
  sending: ReturnType<ReturnType<typeof createWhatsAppBackend>['send']>,
): Promise<boolean> => {
  const answered = await sending.catch(() => undefined);
  if (answered?.status !== 200) return false;
  if (!answered.answer.startsWith('<ack ') || answered.answer.includes(' error='))
    throw new Error('a native message was refused');
  return true;
};

/** Holds a stream, and opens another one now and then: whoever serves it may have been killed without a word. */
const followStream = async (connect: () => Promise<MessengerBackend>) => {
  const streams = [await connect()];
  const timer = setInterval(() => {
    void connect().then((stream) => {
      streams.at(-1)?.close();
      streams.push(stream);
    });
  }, reconnectEveryMs);
  return {
    received: () =>
      streams.flatMap(({ received }) =>
        received.map(({ otid, payload }) => ({ id: String(otid), digest: digestOf(payload) })),
      ),
    end: async (): Promise<void> => {
      clearInterval(timer);
      streams.at(-1)?.close();
    },
  };
};
