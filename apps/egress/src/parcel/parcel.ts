import { sealpost } from '#contracts/gateway';
import { fromLong, millisOf } from '#libs/contracts';
import { failed, failure, platformFromProto, type Platform, type Result, translated } from '#libs/envelope';
import { topics } from '#libs/bus';
import { type DeliveryKey, gatewayId, type NewDelivery } from '#libs/store';

const { Envelope, Notice, SenderHeader } = sealpost.gateway.v1;

export type SenderHeaderFields = sealpost.gateway.v1.SenderHeader;
export type NoticeFields = sealpost.gateway.v1.Notice;
export type SealedBodyFields = sealpost.gateway.v1.SealedBody.$Shape;

/** One thing to deliver to one participant: an envelope of a person, or a notice of the gateway. */
export type Parcel = EnvelopeParcel | NoticeParcel;

interface ParcelFacts {
  readonly key: DeliveryKey;
  readonly senderId: Buffer;
  readonly platform: Platform;
  /** Our account, as `platform:native id`. */
  readonly account: string;
  readonly seq: bigint;
  readonly acceptedAtMs: number;
  /** Time to live as the sender asked, milliseconds; 0 for the gateway's own limit. */
  readonly ttlMs: number;
  readonly topic: string;
  readonly value: Buffer;
}

export interface EnvelopeParcel extends ParcelFacts {
  readonly kind: 'envelope';
  readonly header: SenderHeaderFields;
  /** The header's bytes, as they came: the additional data of the sealed body. */
  readonly headerBytes: Uint8Array;
  readonly body: SealedBodyFields;
}

export interface NoticeParcel extends ParcelFacts {
  readonly kind: 'notice';
  readonly notice: NoticeFields;
}

/** Reads a record of an outbound or the notice topic. `position` orders notices, which have no seq. */
export const parcelOf = (topic: string, value: Buffer, position: bigint): Result<Parcel> => {
  try {
    return topic === topics.notice.name ? noticeParcel(topic, value, position) : envelopeParcel(topic, value);
  } catch {
    return failed(failure('malformed', { field: 'value', rule: 'a protobuf message of its topic' }));
  }
};

const envelopeParcel = (topic: string, value: Buffer): Result<Parcel> => {
  const envelope = Envelope.decode(value);
  const headerBytes = envelope.senderHeader;
  const header = SenderHeader.decode(headerBytes);
  const target = envelope.gatewayHeader?.target;
  const platform = platformFromProto(target?.platform);
  const body = envelope.sealedBodies?.bodies?.find(({ reader }) => reader === 'egress');
  if (!platform || !target?.participantId || !envelope.gatewayHeader?.targetAccount)
    return failed(failure('malformed', { field: 'gateway_header.target', rule: 'set' }));
  if (!body) return failed(failure('malformed', { field: 'sealed_bodies', rule: 'one for egress' }));
  if (
    header.conversationId.length !== 16 ||
    header.envelopeId.length !== 16 ||
    header.sender?.participantId?.length !== 16
  )
    return failed(failure('malformed', { field: 'sender_header', rule: 'ids of 16 bytes' }));
  return translated({
    kind: 'envelope',
    key: {
      conversationId: Buffer.from(header.conversationId),
      participantId: Buffer.from(target.participantId),
      envelopeId: Buffer.from(header.envelopeId),
    },
    senderId: Buffer.from(header.sender.participantId),
    platform,
    account: envelope.gatewayHeader.targetAccount,
    seq: fromLong(envelope.gatewayHeader.conversationSeq),
    acceptedAtMs: millisOf(envelope.acceptance?.acceptedAtMs),
    ttlMs: header.ttlSeconds * 1000,
    topic,
    value,
    header,
    headerBytes,
    body,
  });
};

const noticeParcel = (topic: string, value: Buffer, position: bigint): Result<Parcel> => {
  const notice = Notice.decode(value);
  const platform = platformFromProto(notice.recipient?.platform);
  if (!platform || notice.recipient?.participantId?.length !== 16 || notice.noticeId.length !== 16)
    return failed(failure('malformed', { field: 'recipient', rule: 'set' }));
  return translated({
    kind: 'notice',
    key: {
      conversationId: gatewayId,
      participantId: Buffer.from(notice.recipient.participantId),
      envelopeId: Buffer.from(notice.noticeId),
    },
    senderId: gatewayId,
    platform,
    account: `${platform}:${notice.accountId}`,
    seq: position,
    acceptedAtMs: millisOf(notice.atMs),
    ttlMs: 0,
    topic,
    value,
    notice,
  });
};

/** When a parcel was read, and by whose wish. An operator's replay has its whole time again. */
export interface Reading {
  readonly reading: NewDelivery['reading'];
  readonly nowMs: number;
}

/** The row that claims a parcel. One that nobody accepted counts from now on. */
export const newDeliveryOf = (
  { key, senderId, seq, account, acceptedAtMs, ttlMs, topic, value }: Parcel,
  { reading, nowMs }: Reading,
  ttlMaxMs: number,
): NewDelivery => {
  const sinceMs = reading === 'replay' || acceptedAtMs === 0 ? nowMs : acceptedAtMs;
  const expiresAtMs = sinceMs + (ttlMs > 0 ? Math.min(ttlMs, ttlMaxMs) : ttlMaxMs);
  return { ...key, senderId, seq, account, expiresAtMs, topic, value, reading };
};
