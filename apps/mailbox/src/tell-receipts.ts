import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { fromLong, millisOf } from '#libs/contracts';
import { type LaterOutcome, type NativeDialect, receiptLimits } from '#libs/connector/native';
import { hexOf, type Platform, platforms } from '#libs/envelope';
import {
  type HeldReceipt,
  type QueuedFrame,
  type ReceiptState,
  type Submission,
  submissionKey,
  type Told,
  type ToldPlace,
  toldPlaceKey,
} from '#libs/store';
import { readerGroupsOf, tellReaders, type TellReadersPorts } from './tell-readers.ts';

const { QueueRecord, Receipt, ReceiptKind } = sealpost.gateway.v1;

type SaidReceipt = sealpost.gateway.v1.Receipt;

export interface TellReceiptsPorts extends TellReadersPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly toldWatermarks: (places: readonly ToldPlace[]) => Promise<ReadonlyMap<string, Told>>;
  readonly takeHeld: (nowMs: number, againAtMs: number, max: number) => Promise<readonly HeldReceipt[]>;
  readonly forgetHeld: (held: readonly HeldReceipt[]) => Promise<void>;
  readonly now: () => number;
}

/** Held receipts that are told at once at most, and when they come again unless they were told. */
const heldAtOnceMax = 500;
const heldAgainMs = 10_000;

const personal: Readonly<Record<number, ReceiptState>> = {
  [ReceiptKind.RECEIPT_KIND_DELIVERED]: 'delivered',
  [ReceiptKind.RECEIPT_KIND_READ]: 'read',
  [ReceiptKind.RECEIPT_KIND_PLAYED]: 'played',
};

const laterWords: Readonly<Record<number, (receipt: SaidReceipt) => LaterOutcome>> = {
  [ReceiptKind.RECEIPT_KIND_ROUTED]: ({ threadMs, conversationSeq }) => ({
    kind: 'routed',
    threadMs: millisOf(threadMs),
    seq: fromLong(conversationSeq),
  }),
  [ReceiptKind.RECEIPT_KIND_FAILED]: ({ failureCode, atMs }) => ({
    kind: 'failed',
    reason: failureCode,
    atMs: millisOf(atMs),
  }),
  [ReceiptKind.RECEIPT_KIND_EXPIRED]: ({ failureCode, atMs }) => ({
    kind: 'expired',
    reason: failureCode,
    atMs: millisOf(atMs),
  }),
};

/**
 * Tells the devices that wrote messages what became of them, in the words of their apps. Receipts of what no device here wrote are passed by.
 * What one reader does within a second of what its authors were last told waits for the end of that second, and is told as one. A stated few
 * statements a batch.
 */
export const tellReceipts =
  (ports: TellReceiptsPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const receipts = batch.flatMap(({ value }) => receiptOf(value));
    if (receipts.length === 0) return;
    const submissions = await ports.submissionsOf(receipts.map(({ envelopeId }) => Buffer.from(envelopeId)));
    const known = receipts.flatMap((receipt) => {
      const submission = submissions.get(submissionKey(receipt.conversationId, receipt.envelopeId));
      return submission ? [{ receipt, submission }] : [];
    });
    if (known.length === 0) return;
    await ports.queue(known.flatMap(({ receipt, submission }) => itemsFor(ports, receipt, submission)));
    const ofReaders = known.flatMap(personalOf);
    if (ofReaders.length === 0) return;
    const told = await ports.toldWatermarks(ofReaders);
    const toldAtMs = (one: HeldReceipt): number => told.get(toldPlaceKey(one))?.toldAtMs ?? 0;
    const mayBeToldMs = (one: HeldReceipt): number => toldAtMs(one) + receiptLimits.coalesceMs;
    const nowMs = ports.now();
    await ports.hold(
      ofReaders.filter((one) => mayBeToldMs(one) > nowMs).map((one) => ({ ...one, dueMs: mayBeToldMs(one) })),
    );
    const due = ofReaders.filter((one) => mayBeToldMs(one) <= nowMs);
    if (due.length > 0) await tellReaders(ports)(readerGroupsOf(due), told, nowMs);
  };

/** Tells the receipts that were held and whose second is over; returns how many there were. */
export const tellHeldReceipts = (ports: TellReceiptsPorts) => async (): Promise<number> => {
  const nowMs = ports.now();
  const held = await ports.takeHeld(nowMs, nowMs + heldAgainMs, heldAtOnceMax);
  if (held.length === 0) return 0;
  const rest = await tellReaders(ports)(readerGroupsOf(held), await ports.toldWatermarks(held), nowMs);
  const kept = new Set(rest.map(({ envelopeId }) => hexOf(envelopeId)));
  await ports.forgetHeld(held.filter(({ envelopeId }) => !kept.has(hexOf(envelopeId))));
  return held.length;
};

const receiptOf = (value: Buffer): readonly SaidReceipt[] => {
  try {
    const receipt = Receipt.decode(value);
    const isTold = receipt.kind in personal || receipt.kind in laterWords;
    return isTold && receipt.envelopeId.length > 0 ? [receipt] : [];
  } catch {
    return [];
  }
};

/** The receipt as a device's stream has it, one for each reader, and what an app is told of a message by itself, once. */
const itemsFor = (
  { dialectOf }: TellReceiptsPorts,
  receipt: SaidReceipt,
  { participantId, deviceId, app, nativeId, envelopeId, conversationId }: Submission,
): readonly QueuedFrame[] => {
  const dialect = dialectOf(platforms.find((name) => name === app) ?? 'whatsapp');
  const later = laterWords[receipt.kind]?.(receipt);
  const frame = later && dialect?.writeLater(nativeId, later, { envelopeId });
  const reader = receipt.recipient?.participantId ?? none;
  const about = { participantId, deviceId, app, envelopeId, nativeId, conversationId };
  const item = { ...about, item: QueueRecord.encode({ receipt }).finish() };
  const ofReader = `receipt ${receipt.kind} ${hexOf(reader)}`;
  if (!later) return [{ ...item, kind: ofReader }];
  if (reader.length === 0) return [{ ...item, kind: later.kind, ...(frame ? { frame } : {}) }];
  return [{ ...item, kind: ofReader }, ...(frame ? [{ ...about, kind: later.kind, frame }] : [])];
};

const none = new Uint8Array();

interface Known {
  readonly receipt: SaidReceipt;
  readonly submission: Submission;
}

/** What a reader did, for the app of the author; nothing where it was done to the message itself. */
const personalOf = ({ receipt, submission }: Known): readonly HeldReceipt[] => {
  const kind = personal[receipt.kind];
  const readerId = receipt.recipient?.participantId;
  if (!kind || !readerId) return [];
  return [
    {
      conversationId: submission.conversationId,
      readerId: Buffer.from(readerId),
      app: submission.app,
      kind,
      envelopeId: submission.envelopeId,
      threadMs: millisOf(receipt.threadMs),
      atMs: millisOf(receipt.atMs),
    },
  ];
};
