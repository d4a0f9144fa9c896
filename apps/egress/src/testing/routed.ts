import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { type Content, contentOf, encodeContent } from '#libs/connector/content';
import { toLong, withGatewayHeader } from '#libs/contracts';
import { deriveId, type Platform, platformToProto } from '#libs/envelope';
import type { Sealer } from '#libs/sealing';
import { accountIds, addressOf, hex, type Person } from './people.ts';

const { Envelope, EnvelopeClass, HeaderBinding, Level, Notice, NoticeKind, Receipt, SenderHeader } =
  sealpost.gateway.v1;

/** What an envelope of a test says; the rest is usual. */
export interface RoutedFields {
  readonly conversationId: Buffer;
  readonly from: Person;
  readonly to: Person;
  readonly content: string | Content;
  readonly seq: number;
  readonly envelopeId?: Buffer;
  readonly epoch?: bigint;
  readonly refEnvelopeId?: Buffer;
  readonly ttlSeconds?: number;
  readonly acceptedAtMs?: number;
  /** The header that a seal is made for, where it is not the one that is sent. */
  readonly sealedFor?: Buffer;
}

const topicOf: Readonly<Record<Platform, string>> = {
  whatsapp: topics.outboundWhatsapp.name,
  messenger: topics.outboundMessenger.name,
  instagram: topics.outboundInstagram.name,
};

/** Makes what the router sends to egress. */
export const routed = (sealer: Sealer, fields: RoutedFields): NewRecord & { readonly envelopeId: Buffer } => {
  const { conversationId, from, to, seq, envelopeId = randomBytes(16) } = fields;
  const senderHeader = Buffer.from(
    SenderHeader.encode({
      schemaVersion: 1,
      envelopeId,
      conversationId,
      rosterEpoch: toLong(fields.epoch ?? 1n),
      sender: addressOf(from),
      class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
      level: Level.LEVEL_CONNECTOR_SEALED,
      headerBinding: HeaderBinding.HEADER_BINDING_AAD,
      refEnvelopeId: fields.refEnvelopeId ?? Buffer.of(),
      ttlSeconds: fields.ttlSeconds ?? 0,
    }).finish(),
  );
  const content =
    typeof fields.content === 'string' ? contentOf('text', { body: fields.content }) : fields.content;
  const envelope = Envelope.encode({
    senderHeader,
    sealedBodies: { bodies: [sealer.seal(encodeContent(content), fields.sealedFor ?? senderHeader)] },
    acceptance: { acceptedAtMs: toLong(fields.acceptedAtMs ?? Date.now()) },
  }).finish();
  return {
    envelopeId,
    topic: topicOf[to.platform],
    key: hex(conversationId),
    headers: { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': hex(envelopeId) },
    value: withGatewayHeader(envelope, {
      conversationSeq: toLong(BigInt(seq)),
      threadMs: toLong(BigInt(Date.now())),
      target: addressOf(to),
      targetAccount: to.account,
    }),
  };
};

/** Makes a notice of the directory. */
export const notice = (
  kind: keyof typeof NoticeKind,
  to: Person,
  conversationId: Buffer,
): NewRecord & { readonly envelopeId: Buffer } => {
  const envelopeId = Buffer.from(deriveId('test', [kind, hex(to.participantId), hex(conversationId)]), 'hex');
  return {
    envelopeId,
    topic: topics.notice.name,
    key: hex(to.participantId),
    headers: { schema: 'sealpost.gateway.v1.Notice', 'envelope-id': hex(envelopeId) },
    value: Notice.encode({
      noticeId: envelopeId,
      kind: NoticeKind[kind],
      conversationId,
      recipient: addressOf(to),
      accountId: accountIds[to.platform],
      atMs: toLong(Date.now()),
    }).finish(),
  };
};

/** What a receipt of a test says. */
export interface ReceiptFields {
  readonly conversationId: Buffer;
  readonly by: Person;
  readonly kind: 'DELIVERED' | 'READ' | 'FAILED';
  readonly envelopeId?: Buffer;
  readonly watermarkMs?: number;
  readonly part?: number;
  readonly failureCode?: string;
}

/** Makes a receipt as ingress publishes it. */
export const receipt = (fields: ReceiptFields): NewRecord => ({
  topic: topics.receipt.name,
  key: hex(fields.conversationId),
  headers: { schema: 'sealpost.gateway.v1.Receipt' },
  value: Receipt.encode({
    receiptId: randomBytes(16),
    conversationId: fields.conversationId,
    envelopeId: fields.envelopeId ?? Buffer.of(),
    recipient: { ...addressOf(fields.by), platform: platformToProto(fields.by.platform) },
    kind: sealpost.gateway.v1.ReceiptKind[`RECEIPT_KIND_${fields.kind}`],
    atMs: toLong(Date.now()),
    watermarkMs: toLong(fields.watermarkMs ?? 0),
    part: fields.part ?? 0,
    failureCode: fields.failureCode ?? '',
  }).finish(),
});
