import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { fromLong, millisOf } from '#libs/contracts';
import {
  type LaterOutcome,
  type NativeDialect,
  type NativeReceiptKind,
  receiptLimits,
  receiptPlan,
  type ThreadEntry,
} from '#libs/connector/native';
import { deriveId, hexOf, type Platform, platforms } from '#libs/envelope';
import {
  type AppThread,
  type QueuedFrame,
  type ReaderEntry,
  type Submission,
  submissionKey,
  type ToldWatermark,
} from '#libs/store';
import { addressOfUser, type AliasedUser } from './native/address-book.ts';
import { threadWith } from './native-thread.ts';

const { QueueRecord, Receipt, ReceiptKind } = sealpost.gateway.v1;

type Told = sealpost.gateway.v1.Receipt;

export interface TellReceiptsPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly submissionsOf: (envelopeIds: readonly Buffer[]) => Promise<ReadonlyMap<string, Submission>>;
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
  readonly appThreadsOf: (
    wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
  ) => Promise<ReadonlyMap<string, AppThread>>;
  readonly readerEntries: (
    readerId: Buffer,
    conversationId: Buffer,
    limit: number,
  ) => Promise<readonly ReaderEntry[]>;
  readonly toldWatermark: (watermark: ToldWatermark) => Promise<number>;
  readonly tellWatermark: (watermark: ToldWatermark, toldMs: number) => Promise<void>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
}

const personal: Readonly<Record<number, NativeReceiptKind>> = {
  [ReceiptKind.RECEIPT_KIND_DELIVERED]: 'delivered',
  [ReceiptKind.RECEIPT_KIND_READ]: 'read',
  [ReceiptKind.RECEIPT_KIND_PLAYED]: 'played',
};

const laterWords: Readonly<Record<number, (receipt: Told) => LaterOutcome>> = {
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

/** Tells the devices that wrote messages what became of them, in the words of their apps. Receipts of what no device here wrote are passed by. */
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
    const frames = [
      ...known.map(({ receipt, submission }) => itemFor(ports, receipt, submission)),
      ...(await readerFrames(ports, known)),
    ];
    if (frames.length > 0) await ports.queue(frames);
  };

const receiptOf = (value: Buffer): readonly Told[] => {
  try {
    const receipt = Receipt.decode(value);
    const isTold = receipt.kind in personal || receipt.kind in laterWords;
    return isTold && receipt.envelopeId.length > 0 ? [receipt] : [];
  } catch {
    return [];
  }
};

/** The receipt as a device's stream has it, and what an app is told of a message by itself. */
const itemFor = (
  { dialectOf }: TellReceiptsPorts,
  receipt: Told,
  { participantId, deviceId, app, nativeId, envelopeId, conversationId }: Submission,
): QueuedFrame => {
  const dialect = dialectOf(platforms.find((name) => name === app) ?? 'whatsapp');
  const later = laterWords[receipt.kind]?.(receipt);
  const frame = later && dialect?.writeLater(nativeId, later, { envelopeId });
  const kind = later?.kind ?? `receipt ${receipt.kind} ${hexOf(receipt.recipient?.participantId ?? none)}`;
  return {
    participantId,
    deviceId,
    app,
    kind,
    envelopeId,
    nativeId,
    conversationId,
    ...(frame ? { frame } : {}),
    item: QueueRecord.encode({ receipt }).finish(),
  };
};

const none = new Uint8Array();

interface Known {
  readonly receipt: Told;
  readonly submission: Submission;
}

/** What readers did, for each conversation, reader, kind and app of the authors together. */
const readerFrames = async (
  ports: TellReceiptsPorts,
  known: readonly Known[],
): Promise<readonly QueuedFrame[]> => {
  const groups = new Map<string, Known[]>();
  for (const one of known) {
    const { receipt, submission } = one;
    const readerId = receipt.recipient?.participantId;
    if (!(receipt.kind in personal) || !readerId) continue;
    const key = [hexOf(receipt.conversationId), hexOf(readerId), receipt.kind, submission.app].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const frames = [];
  for (const group of groups.values()) frames.push(...(await framesOfReader(ports, group)));
  return frames;
};

const framesOfReader = async (
  ports: TellReceiptsPorts,
  group: readonly Known[],
): Promise<readonly QueuedFrame[]> => {
  const [{ receipt, submission } = { receipt: undefined, submission: undefined }] = group;
  const kind = personal[receipt?.kind ?? 0];
  const app = platforms.find((name) => name === submission?.app);
  const dialect = app && ports.dialectOf(app);
  if (!receipt || !kind || !app || !dialect) return [];
  const conversationId = Buffer.from(receipt.conversationId);
  const readerId = Buffer.from(receipt.recipient?.participantId ?? none);
  const place = { conversationId, readerId, app, kind };
  const entries = await ports.readerEntries(readerId, conversationId, receiptLimits.expandedMax);
  const submissions = await ports.submissionsOf(entries.map(({ envelopeId }) => envelopeId));
  const authors = entries.map(({ envelopeId }) => submissions.get(submissionKey(conversationId, envelopeId)));
  const thread = entries.map((entry, index): ThreadEntry => {
    const author = authors[index];
    return {
      ref:
        app === 'instagram' || !author
          ? dialect.mintNativeId(entry.envelopeId, entry.threadMs)
          : author.nativeId,
      threadMs: entry.threadMs,
      author: hexOf(entry.authorId),
      ...(entry.state ? { state: entry.state } : {}),
    };
  });
  const said = new Set(group.map((one) => hexOf(one.receipt.envelopeId)));
  const isSaid = (_: ThreadEntry, index: number): boolean =>
    said.has(entries[index] ? hexOf(entries[index].envelopeId) : '') && authors[index]?.app === app;
  const raised = { entries: thread, newly: thread.filter(isSaid), unknownRefs: 0 };
  const claim = { kind, reader: hexOf(readerId), watermarkMs: raised.newly.at(-1)?.threadMs ?? 0 };
  const plan = receiptPlan(app, claim, raised, await ports.toldWatermark(place));
  const frames: QueuedFrame[] = [];
  for (const planned of plan.receipts) {
    const covered = new Set(planned.refs);
    const told = new Map(
      authors.flatMap((author, index) => {
        const ref = thread[index]?.ref;
        const isMeant = author?.app === app && ref !== undefined && covered.has(ref);
        return author && isMeant ? [[hexOf(author.participantId), author] as const] : [];
      }),
    );
    for (const author of told.values())
      frames.push(
        ...(await receiptFrame(ports, { ...place, dialect, author, planned, atMs: millisOf(receipt.atMs) })),
      );
    await ports.tellWatermark(place, planned.watermarkMs);
  }
  return frames;
};

const receiptFrame = async (
  ports: TellReceiptsPorts,
  told: {
    readonly app: Platform;
    readonly dialect: NativeDialect;
    readonly conversationId: Buffer;
    readonly readerId: Buffer;
    readonly author: Submission;
    readonly planned: ReturnType<typeof receiptPlan>['receipts'][number];
    readonly atMs: number;
  },
): Promise<readonly QueuedFrame[]> => {
  const { app, dialect, conversationId, readerId, author, planned, atMs } = told;
  const [users, threads] = await Promise.all([
    ports.usersWithAliases(
      [readerId, author.participantId].map((participantId) => ({ participantId, viewerPlatform: app })),
    ),
    ports.appThreadsOf([{ app, conversationId }]),
  ]);
  const reader = users.get(`${app} ${hexOf(readerId)}`);
  const recipient = users.get(`${app} ${hexOf(author.participantId)}`);
  if (!reader || !recipient) return [];
  const readerAddress = addressOfUser(reader, app);
  const frame = dialect.writeReceipt({
    kind: planned.kind,
    thread: threadWith(app, threads.get(`${app} ${hexOf(conversationId)}`), readerAddress),
    reader: readerAddress,
    recipient: addressOfUser(recipient, app),
    refs: planned.refs,
    watermarkMs: planned.watermarkMs,
    timestampMs: atMs,
  });
  if (!frame) return [];
  const parts = [hexOf(conversationId), hexOf(readerId), planned.kind, ...planned.refs];
  const envelopeId = Buffer.from(deriveId('sealpost/receipt/v1', parts), 'hex');
  const { participantId, deviceId, nativeId } = author;
  return [{ participantId, deviceId, app, kind: 'receipt', envelopeId, nativeId, frame }];
};
