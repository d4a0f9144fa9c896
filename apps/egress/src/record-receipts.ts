import { sealpost } from '#contracts/gateway';
import { type Bus, type BusRecord, type NewRecord, topics } from '#libs/bus';
import type { Connector, PlatformRequest } from '#libs/connector/content';
import { millisOf, toLong } from '#libs/contracts';
import { deriveId, hexOf, type Platform, platforms, platformToProto } from '#libs/envelope';
import type {
  FailedEnvelope,
  ReadEnvelope,
  ReceiptToApply,
  SendingAccount,
  SendingTarget,
} from '#libs/store';

const { Notice, NoticeKind, Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface RecordReceiptsPorts {
  readonly apply: (
    receipts: readonly ReceiptToApply[],
  ) => Promise<{ readonly read: readonly ReadEnvelope[]; readonly failed: readonly FailedEnvelope[] }>;
  readonly targets: (participantIds: readonly Buffer[]) => Promise<ReadonlyMap<string, SendingTarget>>;
  readonly accounts: (accounts: readonly string[]) => Promise<ReadonlyMap<string, SendingAccount>>;
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly show: (account: SendingAccount, request: PlatformRequest) => Promise<void>;
  readonly bus: Bus;
  readonly count: (kind: string) => void;
  readonly now: () => number;
}

/** Records receipts, shows a read message as read to its author, and tells the author of one that failed. */
export const recordReceipts =
  (ports: RecordReceiptsPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const receipts = batch.flatMap(receiptToApply);
    receipts.forEach(({ kind }) => ports.count(kind));
    if (receipts.length === 0) return;

    const { read, failed } = await ports.apply(receipts);
    const authors = await ports.targets([...read, ...failed].map(({ senderId }) => senderId));
    const notices = failed.flatMap((envelope) => notDelivered(envelope, authors, ports.now()));
    if (notices.length > 0) await ports.bus.publish(notices);
    await showRead(ports, newestOfEachAuthor(read), authors);
  };

const kinds: Readonly<Record<number, ReceiptToApply['kind']>> = {
  [ReceiptKind.RECEIPT_KIND_DELIVERED]: 'delivered',
  [ReceiptKind.RECEIPT_KIND_READ]: 'read',
  [ReceiptKind.RECEIPT_KIND_PLAYED]: 'read',
  [ReceiptKind.RECEIPT_KIND_FAILED]: 'failed',
  [ReceiptKind.RECEIPT_KIND_EXPIRED]: 'failed',
};

const receiptToApply = ({ value }: BusRecord): readonly ReceiptToApply[] => {
  const receipt = decoded(value);
  const kind = receipt ? kinds[receipt.kind] : undefined;
  const participantId = receipt?.recipient?.participantId;
  if (!receipt || !kind || participantId?.length !== 16 || receipt.conversationId.length !== 16) return [];
  return [
    {
      conversationId: Buffer.from(receipt.conversationId),
      participantId: Buffer.from(participantId),
      envelopeId: receipt.envelopeId.length === 16 ? Buffer.from(receipt.envelopeId) : null,
      watermarkMs: millisOf(receipt.watermarkMs),
      kind,
      part: receipt.part,
      atMs: millisOf(receipt.atMs),
      failureCode: receipt.failureCode,
      platformCode: receipt.platformCode,
    },
  ];
};

const decoded = (value: Buffer): sealpost.gateway.v1.Receipt | undefined => {
  try {
    return Receipt.decode(value);
  } catch {
    return undefined;
  }
};

/** One mark covers everything before it, so only the newest is shown. */
const newestOfEachAuthor = (read: readonly ReadEnvelope[]): readonly ReadEnvelope[] => {
  const newest = new Map<string, ReadEnvelope>();
  for (const envelope of read) {
    const key = `${hexOf(envelope.conversationId)} ${hexOf(envelope.senderId)}`;
    const known = newest.get(key);
    if (!known || known.seq < envelope.seq) newest.set(key, envelope);
  }
  return [...newest.values()];
};

const showRead = async (
  ports: RecordReceiptsPorts,
  read: readonly ReadEnvelope[],
  authors: ReadonlyMap<string, SendingTarget>,
): Promise<void> => {
  const accounts = await ports.accounts([...authors.values()].map(({ account }) => account));
  await Promise.all(
    read.map(async ({ senderId, nativeId }) => {
      const author = authors.get(hexOf(senderId));
      const account = author ? accounts.get(author.account) : undefined;
      const platform = platforms.find((name) => name === author?.platform);
      if (!author || !account || !platform) return;
      const receipt = {
        kind: 'read',
        accountId: account.accountId,
        recipientId: author.address,
        nativeId,
      } as const;
      await ports.show(account, ports.connectors[platform].toReceiptRequest(receipt));
    }),
  );
};

/** A notice to the author; an author behind an app backend hears of it by that app's own receipt. */
const notDelivered = (
  { conversationId, envelopeId, senderId, participantId, failureCode }: FailedEnvelope,
  authors: ReadonlyMap<string, SendingTarget>,
  nowMs: number,
): readonly NewRecord[] => {
  const author = authors.get(hexOf(senderId));
  const platform = platforms.find((name) => name === author?.platform);
  if (!author || !platform || !author.account.startsWith(`${platform}:`)) return [];
  const id = deriveId('sealpost/notice/v1', ['not-delivered', hexOf(envelopeId), hexOf(participantId)]);
  return [
    {
      topic: topics.notice.name,
      key: hexOf(senderId),
      headers: { schema: 'sealpost.gateway.v1.Notice', 'envelope-id': id },
      value: Notice.encode({
        noticeId: Buffer.from(id, 'hex'),
        kind: NoticeKind.NOTICE_KIND_NOT_DELIVERED,
        conversationId,
        envelopeId,
        recipient: { platform: platformToProto(platform), participantId: senderId },
        accountId: author.account.slice(platform.length + 1),
        failureCode,
        atMs: toLong(nowMs),
      }).finish(),
    },
  ];
};
