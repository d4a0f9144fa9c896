import {
  type NativeAddress,
  type NativeReceipt,
  type NativeReceiptGroup,
  type NativeThread,
  raise,
  type ReceiptClaim,
  receiptLimits,
} from '#libs/connector/native';
import { hexOf, type Platform } from '#libs/envelope';
import type { OwedReceipt, ReaderEntry, ReceiptFact, ReceiptState } from '#libs/store';
import { addressBookOf, type AddressBookPorts } from './address-book.ts';

export interface ReceiptFramePorts extends AddressBookPorts {
  /** The open conversations of exactly these people, newest first. */
  readonly conversationsOf: (participantIds: readonly Buffer[]) => Promise<readonly Buffer[]>;
  readonly conversationOfThread: (app: Platform, thread: string) => Promise<Buffer | undefined>;
  readonly readerEntries: (
    readerId: Buffer,
    conversationId: Buffer,
    limit: number,
  ) => Promise<readonly ReaderEntry[]>;
  /** Notes how far a reader has come, and gives what the authors are owed for it. */
  readonly raiseReceipts: (
    fact: ReceiptFact,
    messages: readonly ReaderEntry[],
    nowMs: number,
  ) => Promise<readonly OwedReceipt[]>;
  /** Tells authors what they are owed. */
  readonly tellOwed: (owed: readonly OwedReceipt[]) => Promise<void>;
  /** Counts references that no conversation knows. */
  readonly countUnknown: (count: number) => void;
  readonly now: () => number;
}

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
    const fact = { conversationId, readerId, app, state: said.kind, atMs: said.timestampMs };
    await ports.tellOwed(await ports.raiseReceipts(fact, newly, ports.now()));
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
