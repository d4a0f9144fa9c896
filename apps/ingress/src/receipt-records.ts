import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import type { ReceiptKind } from '#libs/connector/content';
import { toLong } from '#libs/contracts';
import {
  type ConversationId,
  deriveId,
  type EnvelopeId,
  type ParticipantId,
  platformToProto,
} from '#libs/envelope';
import type { ReceiptFact } from './receipt-facts.ts';

const { Receipt, ReceiptKind: Kind } = sealpost.gateway.v1;

/** What a receipt means in one conversation: one envelope, or all up to a time of the gateway's own clock. */
export interface MeantEnvelope {
  readonly conversationId: ConversationId;
  readonly participantId: ParticipantId;
  readonly envelopeId?: EnvelopeId;
  readonly watermarkMs?: number;
  readonly part: number;
}

const kindOf: Readonly<Record<ReceiptKind, sealpost.gateway.v1.ReceiptKind>> = {
  sent: Kind.RECEIPT_KIND_SENT,
  delivered: Kind.RECEIPT_KIND_DELIVERED,
  read: Kind.RECEIPT_KIND_READ,
  played: Kind.RECEIPT_KIND_PLAYED,
  failed: Kind.RECEIPT_KIND_FAILED,
};

/** Puts a receipt on the wire, once for each conversation or envelope that it means. A repetition has the same id. */
export const receiptRecordOf = (fact: ReceiptFact, meant: MeantEnvelope): NewRecord => {
  const { conversationId, participantId, envelopeId = '', watermarkMs = 0, part } = meant;
  const receiptId = deriveId('sealpost/receipt/v1', [fact.receiptId, conversationId, envelopeId, part]);
  return {
    topic: topics.receipt.name,
    key: conversationId,
    headers: { schema: 'sealpost.gateway.v1.Receipt', 'envelope-id': receiptId },
    value: Receipt.encode({
      receiptId: Buffer.from(receiptId, 'hex'),
      conversationId: Buffer.from(conversationId, 'hex'),
      envelopeId: Buffer.from(envelopeId, 'hex'),
      recipient: {
        platform: platformToProto(fact.platform),
        participantId: Buffer.from(participantId, 'hex'),
      },
      kind: kindOf[fact.kind],
      atMs: toLong(fact.atMs),
      watermarkMs: toLong(watermarkMs),
      failureCode: fact.failureCode ?? '',
      platformCode: fact.platformCode ?? '',
      part,
    }).finish(),
  };
};
