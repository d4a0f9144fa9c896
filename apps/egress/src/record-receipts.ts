import { sealpost } from '#contracts/gateway';
import { type Bus, type BusRecord, type NewRecord, topics } from '#libs/bus';
import { millisOf, toLong } from '#libs/contracts';
import { deriveId, hexOf, platforms, platformToProto } from '#libs/envelope';
import type { FailedEnvelope, ReceiptToApply, SendingTarget } from '#libs/store';

const { Notice, NoticeKind, Receipt, ReceiptKind } = sealpost.gateway.v1;

export interface RecordReceiptsPorts {
  readonly apply: (receipts: readonly ReceiptToApply[], nowMs: number) => Promise<readonly FailedEnvelope[]>;
  readonly targets: (participantIds: readonly Buffer[]) => Promise<ReadonlyMap<string, SendingTarget>>;
  readonly bus: Bus;
  readonly count: (kind: string) => void;
  readonly now: () => number;
}

/** Records receipts, which also notes the read marks to be shown, and tells the author of a message that failed. */
export const recordReceipts =
  (ports: RecordReceiptsPorts) =>
  async (batch: readonly BusRecord[]): Promise<void> => {
    const receipts = batch.flatMap(receiptToApply);
    receipts.forEach(({ kind }) => ports.count(kind));
    if (receipts.length === 0) return;

    const failed = await ports.apply(receipts, ports.now());
    if (failed.length === 0) return;
    const authors = await ports.targets(failed.map(({ senderId }) => senderId));
    const notices = failed.flatMap((envelope) => notDelivered(envelope, authors, ports.now()));
    if (notices.length > 0) await ports.bus.publish(notices);
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
