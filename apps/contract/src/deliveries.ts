import { randomBytes } from 'node:crypto';
import type { DeliveredNotice, LaterOutcome, NativeReceiptKind } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { messageFrame } from './delivered-message.ts';
import { dialects, ownOf, type Place, placeOf, threadOf } from './dialects.ts';
import { someBundle } from './some-keys.ts';

/** One frame that the gateway hands over without having been asked. */
export interface Delivery {
  readonly name: string;
  readonly frame: Uint8Array;
  /** Set for a message: the id by which the backend acknowledges it. */
  readonly nativeId?: string;
}

/** One of everything that the gateway hands over to an app, for one of its users. */
export const deliveriesTo = (app: Platform, user: string, nowMs: number): readonly Delivery[] => {
  const dialect = dialects[app];
  const place = placeOf(app, user, nowMs);
  const [first = 'sealed'] = place.bodies;
  const later = { threadId: threadOf(place).id, envelopeId: randomBytes(16) };
  return [
    ...place.bodies.map((body) => ({ name: `message: ${body}`, ...messageFrame(dialect, place, body) })),
    { name: 'message: repair', ...messageFrame(dialect, place, first, 1) },
    ...receipts.flatMap((kind) => told(`receipt: ${kind}`, dialect.writeReceipt(receiptOf(place, kind)))),
    ...told('retry', dialect.writeNack(nackOf(place, 1))),
    ...told('retry: with keys', dialect.writeNack({ ...nackOf(place, 2), bundle: someBundle() })),
    ...notices.flatMap((kind) => told(`notice: ${kind}`, dialect.writeNotice(noticeOf[kind](place)))),
    ...laters.map((kind) => ({
      name: `later: ${kind}`,
      frame: dialect.writeLater(dialect.mintNativeId(randomBytes(16), nowMs), laterOf[kind](nowMs), later),
    })),
  ];
};

/** What is told only over a stream: somebody writes, or no longer. */
export const ephemeralsTo = (app: Platform, user: string): readonly Delivery[] => {
  const place = placeOf(app, user, 0);
  return (['composing', 'paused'] as const).flatMap((state) =>
    told(
      `typing: ${state}`,
      dialects[app].writeEphemeral({
        thread: threadOf(place),
        sender: place.sender,
        recipient: ownOf(place),
        state,
      }),
    ),
  );
};

const told = (name: string, frame: Uint8Array | undefined): readonly Delivery[] =>
  frame ? [{ name, frame }] : [];

const receiptKinds = { delivered: true, read: true, played: true } satisfies Record<NativeReceiptKind, true>;
const receipts = keysOf(receiptKinds);

const receiptOf = (place: Place, kind: NativeReceiptKind) => ({
  kind,
  thread: threadOf(place),
  reader: place.sender,
  recipient: ownOf(place),
  refs: [dialects[place.app].mintNativeId(randomBytes(16), place.nowMs)],
  watermarkMs: place.nowMs,
  timestampMs: place.nowMs,
});

const nackOf = (place: Place, count: number) => ({
  ref: dialects[place.app].mintNativeId(randomBytes(16), place.nowMs),
  thread: threadOf(place),
  from: { ...place.sender, device: 0 },
  recipient: ownOf(place, 0),
  count,
  registrationId: 9_001,
  atMs: place.nowMs,
});

/** One notice of each kind. A kind that is added to the dialects' words does not compile without its row. */
const noticeOf: {
  readonly [K in DeliveredNotice['kind']]: (place: Place) => Extract<DeliveredNotice, { kind: K }>;
} = {
  'low-keys': (place) => ({ kind: 'low-keys', id: noticeId(), device: ownOf(place, 0), remaining: 10 }),
  'identity-changed': (place) => ({
    kind: 'identity-changed',
    id: noticeId(),
    user: place.sender,
    recipient: ownOf(place),
  }),
  'devices-changed': (place) => ({
    kind: 'devices-changed',
    id: noticeId(),
    user: place.sender,
    recipient: ownOf(place),
    change: 'add',
    devices: [1],
    atMs: place.nowMs,
  }),
  'own-devices': (place) => ({
    kind: 'own-devices',
    id: noticeId(),
    user: ownOf(place),
    devices: [0, 1],
    atMs: place.nowMs,
  }),
};
const notices = keysOf(noticeOf);
const noticeId = (): string => randomBytes(16).toString('hex');

const laterOf: {
  readonly [K in LaterOutcome['kind']]: (nowMs: number) => Extract<LaterOutcome, { kind: K }> | LaterOutcome;
} = {
  routed: (nowMs) => ({ kind: 'routed', threadMs: nowMs, seq: 1n }),
  failed: (atMs) => ({ kind: 'failed', reason: 'recipient_unavailable', atMs }),
  expired: (atMs) => ({ kind: 'expired', reason: 'expired', atMs }),
};
const laters = keysOf(laterOf);

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tables above have no other keys
  return Object.keys(table) as K[];
}
