import { sealpost } from '#contracts/gateway';
import { deadLetterOf, type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, dispositionOf, type Failure, hexOf, platformToProto } from '#libs/envelope';
import type { RoutedEnvelope } from '#libs/store';
import { idOf, type Routable } from './routable.ts';

const { Notice, NoticeKind, Receipt, ReceiptKind } = sealpost.gateway.v1;

/** What a sender behind an app backend is told when an envelope got its place. */
export const routedReceipt = (routable: Routable, { seq, threadMs }: RoutedEnvelope): NewRecord =>
  receipt(routable, 'routed', {
    kind: ReceiptKind.RECEIPT_KIND_ROUTED,
    atMs: toLong(threadMs),
    conversationSeq: toLong(seq),
    threadMs: toLong(threadMs),
  });

/** What a refusal leaves behind: a dead letter where the failure asks for one, and word to the sender where one is known. */
export const refusalOf = (
  routable: Routable,
  reason: Failure,
  account: string | undefined,
  nowMs: number,
): readonly NewRecord[] => [
  ...(dispositionOf[reason.code] === 'dead-letter'
    ? [deadLetterOf(routable.record, { stage: 'router', failure: reason, atMs: nowMs })]
    : []),
  ...undelivered(routable, reason, account, nowMs),
];

/**
 * Tells a sender that something said goes nowhere: by a notice where the person came by webhook, by a receipt where an app
 * backend speaks for them. Nothing where the directory does not know the sender.
 */
export const undelivered = (
  routable: Routable,
  { code }: Failure,
  account: string | undefined,
  nowMs: number,
): readonly NewRecord[] => {
  if (!routable.isSaid || account === undefined) return [];
  if (account.startsWith('native:'))
    return [
      receipt(routable, code, {
        kind: ReceiptKind.RECEIPT_KIND_FAILED,
        atMs: toLong(nowMs),
        failureCode: code,
      }),
    ];
  return [notDeliveredNotice(routable, code, account, nowMs)];
};

function notDeliveredNotice(routable: Routable, code: string, account: string, nowMs: number): NewRecord {
  const { senderPlatform, senderId, conversationId, envelopeId } = routable;
  const id = deriveId('sealpost/notice/v1', [idOf(routable), 'not-delivered', hexOf(senderId)]);
  return {
    topic: topics.notice.name,
    key: hexOf(senderId),
    headers: { schema: 'sealpost.gateway.v1.Notice', 'envelope-id': id },
    value: Notice.encode({
      noticeId: Buffer.from(id, 'hex'),
      kind: NoticeKind.NOTICE_KIND_NOT_DELIVERED,
      conversationId,
      recipient: { platform: platformToProto(senderPlatform), participantId: senderId },
      accountId: account.slice(account.indexOf(':') + 1),
      failureCode: code,
      envelopeId,
      atMs: toLong(nowMs),
    }).finish(),
  };
}

/** The recipient of such a receipt is the sender itself: it is the router that answers. */
function receipt(
  routable: Routable,
  what: string,
  fields: sealpost.gateway.v1.Receipt.$Properties,
): NewRecord {
  const { conversationId, envelopeId, senderId, senderPlatform } = routable;
  const id = deriveId('sealpost/receipt/v1', [idOf(routable), 'router', what]);
  return {
    topic: topics.receipt.name,
    key: hexOf(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': id },
    value: Receipt.encode({
      receiptId: Buffer.from(id, 'hex'),
      conversationId,
      envelopeId,
      recipient: { platform: platformToProto(senderPlatform), participantId: senderId },
      ...fields,
    }).finish(),
  };
}
