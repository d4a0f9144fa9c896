import {
  type FrameLoss,
  type NativeDialect,
  type PlannedReceipt,
  receiptLimits,
  type ReceiptPlan,
  receiptPlan,
  type ThreadEntry,
} from '#libs/connector/native';
import { deriveId, hexOf, type Platform, platforms } from '#libs/envelope';
import {
  type AppThread,
  type HeldReceipt,
  type QueuedFrame,
  type ReaderEntry,
  type ReaderPlace,
  type Submission,
  submissionKey,
  type Told,
  type ToldPlace,
  toldPlaceKey,
} from '#libs/store';
import { addressOfUser, type AliasedUser } from './native/address-book.ts';
import { threadWith } from './native-thread.ts';

export interface TellReadersPorts {
  readonly dialectOf: (app: Platform) => NativeDialect | undefined;
  readonly submissionsOf: (envelopeIds: readonly Buffer[]) => Promise<ReadonlyMap<string, Submission>>;
  readonly usersWithAliases: (
    wanted: readonly { readonly participantId: Buffer; readonly viewerPlatform: string }[],
  ) => Promise<ReadonlyMap<string, AliasedUser>>;
  readonly appThreadsOf: (
    wanted: readonly { readonly app: string; readonly conversationId: Buffer }[],
  ) => Promise<ReadonlyMap<string, AppThread>>;
  readonly readerEntriesAfter: (
    places: readonly (ReaderPlace & { readonly afterMs: number })[],
    limit: number,
  ) => Promise<readonly (readonly ReaderEntry[])[]>;
  readonly hold: (held: readonly (HeldReceipt & { readonly dueMs: number })[]) => Promise<void>;
  readonly noteTold: (
    places: readonly (ToldPlace & { readonly toldMs: number })[],
    nowMs: number,
  ) => Promise<void>;
  readonly queue: (frames: readonly QueuedFrame[]) => Promise<void>;
  readonly countLosses: (app: Platform, losses: readonly FrameLoss[]) => void;
}

/** What one reader did, in one kind, to messages of authors on one app. */
export interface ReaderGroup extends ToldPlace {
  readonly receipts: readonly HeldReceipt[];
}

/** Receipts by conversation, reader, app of the authors and kind. */
export const readerGroupsOf = (receipts: readonly HeldReceipt[]): readonly ReaderGroup[] => {
  const groups = new Map<string, HeldReceipt[]>();
  for (const receipt of receipts) {
    const group = groups.get(toldPlaceKey(receipt)) ?? [];
    group.push(receipt);
    groups.set(toldPlaceKey(receipt), group);
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { conversationId, readerId, app, kind } = first;
    return [{ conversationId, readerId, app, kind, receipts: list }];
  });
};

/** A group with the thread as it stands, and what its app is told. */
interface Planned {
  readonly group: ReaderGroup;
  readonly app: Platform;
  readonly dialect: NativeDialect;
  readonly authors: readonly (Submission | undefined)[];
  readonly refs: readonly string[];
  readonly plan: ReceiptPlan;
  /** What was said of messages behind those that were looked at. */
  readonly rest: readonly HeldReceipt[];
}

/**
 * Tells apps what readers did with messages of their users. What lies behind as many messages as are looked at in one go is held again, and
 * given. The number of statements does not grow with that of the groups.
 */
export const tellReaders =
  (ports: TellReadersPorts) =>
  async (
    groups: readonly ReaderGroup[],
    told: ReadonlyMap<string, Told>,
    nowMs: number,
  ): Promise<readonly HeldReceipt[]> => {
    const planned = await plansOf(ports, groups, told);
    const frames = await framesOf(ports, planned);
    if (frames.length > 0) await ports.queue(frames);
    for (const { app, plan } of planned) ports.countLosses(app, plan.losses);
    const spoken = planned.filter(({ plan }) => plan.receipts.length > 0);
    await ports.noteTold(
      spoken.map(({ group: { conversationId, readerId, app, kind }, plan }) => {
        const toldMs = Math.max(...plan.receipts.map(({ watermarkMs }) => watermarkMs));
        return { conversationId, readerId, app, kind, toldMs };
      }),
      nowMs,
    );
    const rest = spoken.flatMap((one) => one.rest);
    await ports.hold(rest.map((one) => ({ ...one, dueMs: nowMs + receiptLimits.coalesceMs })));
    return rest;
  };

const plansOf = async (
  ports: TellReadersPorts,
  groups: readonly ReaderGroup[],
  told: ReadonlyMap<string, Told>,
): Promise<readonly Planned[]> => {
  const toldMs = (group: ReaderGroup): number => told.get(toldPlaceKey(group))?.toldMs ?? 0;
  const lists = await ports.readerEntriesAfter(
    groups.map((group) => ({ ...group, afterMs: afterMsOf(group, toldMs(group)) })),
    receiptLimits.expandedMax,
  );
  const submissions = await ports.submissionsOf(
    lists.flatMap((list) => list.map(({ envelopeId }) => envelopeId)),
  );
  return groups.flatMap((group, position): readonly Planned[] => {
    const app = platforms.find((name) => name === group.app);
    const dialect = app && ports.dialectOf(app);
    if (!app || !dialect) return [];
    const entries = lists[position] ?? [];
    const authors = entries.map(({ envelopeId }) =>
      submissions.get(submissionKey(group.conversationId, envelopeId)),
    );
    const thread = entries.map((entry, index) => threadEntryOf(app, dialect, entry, authors[index]));
    const said = new Set(group.receipts.map(({ envelopeId }) => hexOf(envelopeId)));
    const newly = thread.filter(
      (_, index) => authors[index]?.app === app && said.has(hexOf(entries[index]?.envelopeId ?? none)),
    );
    const reader = hexOf(group.readerId);
    const claim = { kind: group.kind, reader, watermarkMs: newly.at(-1)?.threadMs ?? 0 };
    const plan = receiptPlan(app, claim, { entries: thread, newly, unknownRefs: 0 }, toldMs(group));
    const lastMs = entries.length < receiptLimits.expandedMax ? Infinity : (entries.at(-1)?.threadMs ?? 0);
    const rest = group.receipts.filter(({ threadMs }) => threadMs > lastMs);
    return [{ group, app, dialect, authors, refs: thread.map(({ ref }) => ref), plan, rest }];
  });
};

/** A watermark is about everything since the last one; ids are about themselves. */
const afterMsOf = ({ app, receipts }: ReaderGroup, toldMs: number): number => {
  const beforeMs = Math.min(...receipts.map(({ threadMs }) => threadMs)) - 1;
  return app === 'whatsapp' ? beforeMs : Math.min(beforeMs, toldMs);
};

const none = new Uint8Array();

const threadEntryOf = (
  app: Platform,
  dialect: NativeDialect,
  { envelopeId, threadMs, authorId, state }: ReaderEntry,
  author: Submission | undefined,
): ThreadEntry => ({
  ref: app === 'instagram' || !author ? dialect.mintNativeId(envelopeId, threadMs) : author.nativeId,
  threadMs,
  author: hexOf(authorId),
  ...(state ? { state } : {}),
});

/** One frame for each author whom a receipt is about. */
const framesOf = async (
  ports: TellReadersPorts,
  planned: readonly Planned[],
): Promise<readonly QueuedFrame[]> => {
  const written = planned.flatMap((one) => one.plan.receipts.map((receipt) => ({ one, receipt })));
  if (written.length === 0) return [];
  const [users, threads] = await Promise.all([
    ports.usersWithAliases(
      planned.flatMap(({ group, app, authors }) =>
        [
          group.readerId,
          ...authors.flatMap((author) => (author?.app === app ? author.participantId : [])),
        ].map((participantId) => ({ participantId, viewerPlatform: app })),
      ),
    ),
    ports.appThreadsOf(planned.map(({ group, app }) => ({ app, conversationId: group.conversationId }))),
  ]);
  return written.flatMap(({ one, receipt }) =>
    authorsIn(one, receipt).flatMap((author) => frameFor(one, receipt, author, { users, threads }) ?? []),
  );
};

/** The authors whom a receipt is about, each by the last of its messages among them. */
const authorsIn = ({ app, authors, refs }: Planned, receipt: PlannedReceipt): readonly Submission[] => {
  const covered = new Set(receipt.refs);
  const told = authors.flatMap((author, index) =>
    author?.app === app && covered.has(refs[index] ?? '')
      ? [[hexOf(author.participantId), author] as const]
      : [],
  );
  return [...new Map(told).values()];
};

const frameFor = (
  { group, app, dialect }: Planned,
  receipt: PlannedReceipt,
  author: Submission,
  around: {
    readonly users: ReadonlyMap<string, AliasedUser>;
    readonly threads: ReadonlyMap<string, AppThread>;
  },
): QueuedFrame | undefined => {
  const { conversationId, readerId, receipts } = group;
  const reader = around.users.get(`${app} ${hexOf(readerId)}`);
  const recipient = around.users.get(`${app} ${hexOf(author.participantId)}`);
  if (!reader || !recipient) return undefined;
  const readerAddress = addressOfUser(reader, app);
  const frame = dialect.writeReceipt({
    kind: receipt.kind,
    thread: threadWith(app, around.threads.get(`${app} ${hexOf(conversationId)}`), readerAddress),
    reader: readerAddress,
    recipient: addressOfUser(recipient, app),
    refs: receipt.refs,
    watermarkMs: receipt.watermarkMs,
    timestampMs: Math.max(...receipts.map(({ atMs }) => atMs)),
  });
  const parts = [hexOf(conversationId), hexOf(readerId), receipt.kind, ...receipt.refs];
  const envelopeId = Buffer.from(deriveId('sealpost/receipt/v1', parts), 'hex');
  const { participantId, deviceId, nativeId } = author;
  return frame && { participantId, deviceId, app, kind: 'receipt', envelopeId, nativeId, frame };
};
