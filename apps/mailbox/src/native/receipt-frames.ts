import { sealpost } from '#contracts/gateway';
import { type Bus, type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import {
  type NativeAddress,
  type NativeReceipt,
  type NativeReceiptGroup,
  type NativeThread,
  raise,
  type ReceiptClaim,
  receiptLimits,
} from '#libs/connector/native';
import { deriveId, hexOf, type Platform, platformToProto } from '#libs/envelope';
import type { ReaderEntry, ReceiptState } from '#libs/store';
import { addressBookOf, type AddressBookPorts } from './address-book.ts';

const { Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface ReceiptFramePorts extends AddressBookPorts {
  /** The open conversations of exactly these people, newest first. */
  readonly conversationsOf: (participantIds: readonly Buffer[]) => Promise<readonly Buffer[]>;
  readonly conversationOfThread: (app: Platform, thread: string) => Promise<Buffer | undefined>;
  readonly readerEntries: (
    readerId: Buffer,
    conversationId: Buffer,
    limit: number,
  ) => Promise<readonly ReaderEntry[]>;
  readonly raiseReceipts: (
    place: { readonly readerId: Buffer; readonly conversationId: Buffer },
    envelopeIds: readonly Buffer[],
    state: ReceiptState,
    nowMs: number,
  ) => Promise<void>;
  readonly bus: Pick<Bus, 'publish'>;
  /** Counts references that no conversation knows. */
  readonly countUnknown: (count: number) => void;
  readonly now: () => number;
}

const kindNumbers: Readonly<Record<ReceiptState, number>> = {
  delivered: ReceiptKind.RECEIPT_KIND_DELIVERED,
  read: ReceiptKind.RECEIPT_KIND_READ,
  played: ReceiptKind.RECEIPT_KIND_PLAYED,
};

/** Takes how far a reader has come: one record for each message that was not yet so far. What nobody knows is dropped and counted. */
export const takeReceipt =
  (ports: ReceiptFramePorts) =>
  async (app: Platform, event: NativeReceipt): Promise<void> => {
    const { reader, thread, kind, refs, watermarkMs, upToItem } = event;
    const said: Said = { kind, refs, timestampMs: event.timestampMs ?? ports.now() };
    const upTo = watermarkMs === undefined ? {} : { watermarkMs };
    await takeSaid(ports, app, { reader, thread }, { ...said, ...upTo, ...(upToItem ? { upToItem } : {}) });
  };

/** Takes the receipts of many readers for one message. */
export const takeReceiptGroup =
  (ports: ReceiptFramePorts) =>
  async (app: Platform, { thread, kind, ref, readers }: NativeReceiptGroup): Promise<void> => {
    for (const { reader, timestampMs = ports.now() } of readers)
      await takeSaid(ports, app, { reader, thread }, { kind, refs: [ref], timestampMs });
  };

interface Said {
  readonly kind: ReceiptState;
  readonly refs: readonly string[];
  readonly watermarkMs?: number;
  readonly upToItem?: string;
  readonly timestampMs: number;
}

const takeSaid = async (
  ports: ReceiptFramePorts,
  app: Platform,
  { reader, thread }: { readonly reader: NativeAddress; readonly thread: NativeThread },
  said: Said,
): Promise<void> => {
  const others = thread.address ? [thread.address] : [];
  const book = await addressBookOf(ports, app, [reader, ...others]);
  const readerId = book.userOf(reader)?.participantId;
  if (!readerId) return ports.countUnknown(1);
  const peerId = thread.address && book.userOf(thread.address)?.participantId;
  const named = await ports.conversationOfThread(app, thread.id);
  const conversationIds = peerId
    ? await ports.conversationsOf([readerId, peerId])
    : [...(named ? [named] : [])];
  let unknown = said.refs.length;
  for (const conversationId of conversationIds) {
    const place = { readerId, conversationId };
    const entries = await ports.readerEntries(readerId, conversationId, receiptLimits.expandedMax);
    const claim = claimOf(said, entries, hexOf(readerId));
    if (!claim) continue;
    const raised = raise(
      entries.map(({ nativeId, authorId, threadMs, state }) => ({
        ref: nativeId,
        author: hexOf(authorId),
        threadMs,
        ...(state ? { state } : {}),
      })),
      claim,
    );
    unknown -= said.refs.length - raised.unknownRefs;
    const times = new Set(raised.newly.map(({ threadMs }) => threadMs));
    const newly = entries.filter(({ threadMs }) => times.has(threadMs));
    if (newly.length === 0) continue;
    await ports.raiseReceipts(
      place,
      newly.map(({ envelopeId }) => envelopeId),
      said.kind,
      ports.now(),
    );
    await ports.bus.publish(newly.map((entry) => receiptRecord(app, place, said, entry)));
  }
  if (unknown > 0) ports.countUnknown(unknown);
};

const claimOf = (
  { kind, refs, watermarkMs, upToItem }: Said,
  entries: readonly ReaderEntry[],
  reader: string,
): ReceiptClaim | undefined => {
  if (watermarkMs !== undefined) return { kind, reader, watermarkMs };
  if (upToItem === undefined) return { kind, reader, refs };
  const item = entries.find(({ nativeId }) => nativeId === upToItem);
  return item && { kind, reader, watermarkMs: item.threadMs };
};

/** A receipt for one message; the same one again has the same id. */
export const receiptRecord = (
  app: Platform,
  { readerId, conversationId }: { readonly readerId: Buffer; readonly conversationId: Buffer },
  { kind, timestampMs }: Pick<Said, 'kind' | 'timestampMs'>,
  { envelopeId, threadMs }: Pick<ReaderEntry, 'envelopeId' | 'threadMs'>,
): NewRecord => {
  const id = deriveId('sealpost/receipt/v1', [hexOf(envelopeId), hexOf(readerId), kind]);
  return {
    topic: topics.receipt.name,
    key: hexOf(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': id },
    value: Receipt.encode({
      receiptId: Buffer.from(id, 'hex'),
      conversationId,
      envelopeId,
      recipient: { platform: platformToProto(app), participantId: readerId },
      kind: kindNumbers[kind],
      atMs: toLong(timestampMs),
      threadMs: toLong(threadMs),
    }).finish(),
  };
};
