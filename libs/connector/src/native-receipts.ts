import type { Platform } from '#libs/envelope';
import type { FrameLoss } from './native-dialect.ts';
import type { NativeReceiptKind } from './native-event.ts';
import type { FrameLossCode } from './native-words.ts';

/** A message of a thread, and how far one reader has come with it. */
export interface ThreadEntry {
  /** What names it to the app that is told. */
  readonly ref: string;
  /** Its time on the thread's clock, which no other message of the thread has. */
  readonly threadMs: number;
  readonly author: string;
  /** Absent while nothing was heard of the reader. */
  readonly state?: NativeReceiptKind;
}

/** What a reader's app says: these messages, or all up to and including a time on the thread's clock. */
export type ReceiptClaim = { readonly kind: NativeReceiptKind; readonly reader: string } & (
  { readonly refs: readonly string[] } | { readonly watermarkMs: number }
);

/** A thread after a claim: states only ever rise. */
export interface RaisedThread {
  readonly entries: readonly ThreadEntry[];
  /** The messages that were not yet so far, oldest first. */
  readonly newly: readonly ThreadEntry[];
  /** References that the thread does not know; they are dropped and counted, never an error. */
  readonly unknownRefs: number;
}

/** One receipt for an app. */
export interface PlannedReceipt {
  readonly kind: NativeReceiptKind;
  /** Oldest first, at most 256. */
  readonly refs: readonly string[];
  /** The author of all of them; absent where a watermark covers several. */
  readonly author?: string;
  readonly watermarkMs: number;
}

/** What an app is told of a claim, and what is lost on the way. */
export interface ReceiptPlan {
  readonly receipts: readonly PlannedReceipt[];
  readonly losses: readonly FrameLoss[];
}

/** How many messages a watermark becomes receipts for, how many of them one frame holds, and how long it may wait. */
export const receiptLimits = { expandedMax: 1_024, refsMax: 256, coalesceMs: 1_000 } as const;

const ranks = { delivered: 1, read: 2, played: 3 } as const satisfies Record<NativeReceiptKind, number>;

/** What a receipt loses in an app's dialect, whatever the thread looks like. */
export const receiptLosses = (kind: NativeReceiptKind, to: Platform): readonly FrameLossCode[] =>
  lossTable[to][kind];

const lossTable = {
  whatsapp: { delivered: [], read: [], played: [] },
  messenger: { delivered: [], read: [], played: ['played_as_read'] },
  instagram: { delivered: ['delivered_unsupported'], read: [], played: ['played_as_read'] },
} as const satisfies Record<Platform, Record<NativeReceiptKind, readonly FrameLossCode[]>>;

/** Applies a claim to a thread's entries, which stand in the order of its clock. What the reader wrote is not touched. */
export const raise = (entries: readonly ThreadEntry[], claim: ReceiptClaim): RaisedThread => {
  const refs = 'refs' in claim ? new Set(claim.refs) : undefined;
  const isMeant = ({ ref, threadMs }: ThreadEntry): boolean =>
    refs ? refs.has(ref) : 'watermarkMs' in claim && threadMs <= claim.watermarkMs;
  const isNew = (entry: ThreadEntry): boolean =>
    entry.author !== claim.reader && isMeant(entry) && !hasReached(entry, claim.kind);
  const newly = entries.filter(isNew);
  return {
    entries: entries.map((entry) => (isNew(entry) ? { ...entry, state: claim.kind } : entry)),
    newly,
    unknownRefs: refs
      ? refs.size - new Set(entries.map(({ ref }) => ref).filter((ref) => refs.has(ref))).size
      : 0,
  };
};

/** What an app is told of a claim; `toldMs` is the highest watermark that it was told of this reader and kind. */
export const receiptPlan = (
  to: Platform,
  claim: ReceiptClaim,
  thread: RaisedThread,
  toldMs = 0,
): ReceiptPlan => plans[to](claim, thread, toldMs);

/** Of the watermarks that one reader gave within the time that they may wait, the highest. */
export const coalesced = <T extends { readonly watermarkMs: number }>(
  watermarks: readonly T[],
): T | undefined =>
  watermarks.reduce<T | undefined>(
    (highest, next) => (highest && highest.watermarkMs >= next.watermarkMs ? highest : next),
    undefined,
  );

type Plan = (claim: ReceiptClaim, thread: RaisedThread, toldMs: number) => ReceiptPlan;

const hasReached = ({ state }: ThreadEntry, kind: NativeReceiptKind): boolean =>
  state !== undefined && ranks[state] >= ranks[kind];

/**
 * Ids, for an app that knows no watermark: the newest of what is new, one author a receipt, the oldest receipt first. Of a
 * watermark over more messages than the limit the oldest are left out.
 */
const asRefs: Plan = ({ kind }, { newly }) => {
  const kept = newly.slice(-receiptLimits.expandedMax);
  const receipts = [...new Set(kept.map(({ author }) => author))]
    .flatMap((author) => chunksOf(kept.filter((entry) => entry.author === author)))
    .map((chunk) => receiptOf(kind, chunk))
    .toSorted((left, right) => left.watermarkMs - right.watermarkMs);
  return { receipts, losses: lossOf('watermark_truncated', newly.length - kept.length) };
};

/**
 * A watermark, which says *everything up to here*: for the newest message before which none lacks the state. What lies beyond
 * a gap is held until the gap closes, and a watermark never moves back.
 */
const asWatermark: Plan = (claim, { entries, newly }, toldMs) => {
  const others = entries.filter(({ author }) => author !== claim.reader);
  const gap = others.findIndex((entry) => !hasReached(entry, claim.kind));
  const covered = gap === -1 ? others : others.slice(0, gap);
  const last = covered.at(-1);
  const fresh = covered.filter(({ threadMs }) => threadMs > toldMs);
  const held = newly.filter(({ threadMs }) => threadMs > (last?.threadMs ?? 0)).length;
  return {
    receipts: last && fresh.length > 0 ? [receiptOf(claim.kind, fresh.slice(-receiptLimits.refsMax))] : [],
    losses: lossOf('receipt_gap_held', held),
  };
};

/** Messenger and Instagram have no word for `played`: it was read, and what was played was read too. */
const withoutPlayed =
  (plan: Plan): Plan =>
  (claim, thread, toldMs) => {
    if (claim.kind !== 'played') return plan(claim, thread, toldMs);
    const { receipts, losses } = plan({ ...claim, kind: 'read' }, thread, toldMs);
    return { receipts, losses: [{ code: 'played_as_read', field: '', count: 1 }, ...losses] };
  };

/** Instagram has no word for `delivered`. */
const withoutDelivered =
  (plan: Plan): Plan =>
  (claim, thread, toldMs) =>
    claim.kind === 'delivered'
      ? { receipts: [], losses: lossOf('delivered_unsupported', 1) }
      : plan(claim, thread, toldMs);

const plans = {
  whatsapp: asRefs,
  messenger: withoutPlayed(asWatermark),
  instagram: withoutDelivered(withoutPlayed(asWatermark)),
} as const satisfies Record<Platform, Plan>;

/** A message and its repair have one id, which stands in a receipt once. */
const receiptOf = (kind: NativeReceiptKind, entries: readonly ThreadEntry[]): PlannedReceipt => {
  const authors = new Set(entries.map(({ author }) => author));
  const [author] = authors;
  return {
    kind,
    refs: [...new Set(entries.map(({ ref }) => ref))],
    ...(author !== undefined && authors.size === 1 ? { author } : {}),
    watermarkMs: entries.at(-1)?.threadMs ?? 0,
  };
};

const chunksOf = (entries: readonly ThreadEntry[]): readonly (readonly ThreadEntry[])[] =>
  Array.from({ length: Math.ceil(entries.length / receiptLimits.refsMax) }, (_, index) =>
    entries.slice(index * receiptLimits.refsMax, (index + 1) * receiptLimits.refsMax),
  );

const lossOf = (code: FrameLossCode, count: number): readonly FrameLoss[] =>
  count > 0 ? [{ code, field: '', count }] : [];
