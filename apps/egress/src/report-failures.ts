import { sealpost } from '#contracts/gateway';
import { type Bus, type BusRecord, deadLetterOf, type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, dispositionOf, type Failure, hexOf, platformToProto } from '#libs/envelope';
import { type DeliveryKey, gatewayId } from '#libs/store';
import type { Ending } from './lanes/deliver-lane.ts';

const { Receipt, ReceiptKind } = sealpost.gateway.v1;

/** A record that is no parcel. */
export interface Unreadable {
  readonly record: BusRecord;
  readonly failure: Failure;
}

/** Puts records that cannot be read aside, with their bytes. */
export const buryUnreadable =
  (bus: Bus, now: () => number) =>
  async (unreadable: readonly Unreadable[]): Promise<void> => {
    if (unreadable.length > 0)
      await bus.publish(
        unreadable.map((one) =>
          deadLetterOf(one.record, { stage: 'egress', failure: one.failure, atMs: now() }),
        ),
      );
  };

/** Tells everybody who has to know that a delivery failed: its sender by a receipt, the operator by a dead letter. */
export const failureRecords = ({ parcel, failure }: Ending, nowMs: number): readonly NewRecord[] => {
  if (!failure) return [];
  const { topic, key } = parcel;
  const id = deriveId('sealpost/dead-letter/v1', [topic, hexOf(key.envelopeId), hexOf(key.participantId)]);
  const burial = { stage: 'egress', failure, atMs: nowMs, id };
  const record = recordOf({ ...parcel, ...key }, nowMs);
  const buried = dispositionOf[failure.code] === 'dead-letter' ? [deadLetterOf(record, burial)] : [];
  return parcel.kind === 'notice' ? buried : [...buried, failedReceiptOf({ parcel, failure }, nowMs)];
};

/**
 * A delivery as a record again. Where it stood in its topic is not kept; its key is, since it orders the topic: the
 * conversation, or the person to whom the gateway itself speaks.
 */
export const recordOf = (
  delivery: DeliveryKey & { readonly topic: string; readonly value: Buffer },
  nowMs: number,
): BusRecord => {
  const { topic, value, conversationId, participantId, envelopeId } = delivery;
  const isNotice = conversationId.equals(gatewayId);
  return {
    topic,
    partition: 0,
    offset: 0n,
    key: Buffer.from(hexOf(isNotice ? participantId : conversationId)),
    value,
    headers: {
      schema: `sealpost.gateway.v1.${isNotice ? 'Notice' : 'Envelope'}`,
      'envelope-id': hexOf(envelopeId),
    },
    timestampMs: nowMs,
  };
};

const failedReceiptOf = (
  { parcel, failure }: { parcel: Ending['parcel']; failure: Failure },
  nowMs: number,
): NewRecord => {
  const { conversationId, participantId, envelopeId } = parcel.key;
  const id = deriveId('sealpost/receipt/v1', [hexOf(envelopeId), hexOf(participantId), 'failed']);
  return {
    topic: topics.receipt.name,
    key: hexOf(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': hexOf(envelopeId) },
    value: Receipt.encode({
      receiptId: Buffer.from(id, 'hex'),
      conversationId,
      envelopeId,
      recipient: { platform: platformToProto(parcel.platform), participantId },
      kind: ReceiptKind.RECEIPT_KIND_FAILED,
      atMs: toLong(nowMs),
      failureCode: failure.code,
      platformCode: failure.platformCode ?? '',
    }).finish(),
  };
};
