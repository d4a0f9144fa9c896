import { createHash } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import type { BusRecord } from '#libs/bus';
import { fromLong, millisOf } from '#libs/contracts';
import {
  type EnvelopeId,
  envelopeIdOf,
  failed,
  failure,
  type Platform,
  platformFromProto,
  type Result,
  translated,
} from '#libs/envelope';
import { type EnvelopeFields, envelopeFieldsOf } from './envelope-fields.ts';

const { Envelope, EnvelopeClass, Level, SenderHeader } = sealpost.gateway.v1;

/** An envelope as routing sees it. Ids are 16 bytes; the bytes of the record are what is passed on. */
export interface Routable {
  readonly record: BusRecord;
  readonly envelopeId: Buffer;
  readonly conversationId: Buffer;
  readonly senderId: Buffer;
  readonly senderPlatform: Platform;
  readonly epoch: bigint;
  /** A number of `sealpost.gateway.v1.Level`. */
  readonly level: number;
  /** Whether it is something said, about which its author wants to know when it goes nowhere. */
  readonly isSaid: boolean;
  readonly acceptedAtMs: number;
  readonly headerDigest: Buffer;
  readonly bodyDigest: Buffer;
}

/** Encoded envelopes may not be larger. */
const envelopeBytesMax = 900 * 1024;
const headerBytesMax = 16 * 1024;

/** Which body a level has; a level without a row is refused. */
const bodyKindOf: Readonly<Partial<Record<sealpost.gateway.v1.Level, EnvelopeFields['bodyKind']>>> = {
  [Level.LEVEL_CONNECTOR_SEALED]: 'sealed_bodies',
  [Level.LEVEL_APP_SEALED]: 'sealed_bodies',
  [Level.LEVEL_E2EE]: 'device_ciphertexts',
};

/** Reads a record of `gateway.inbound.v1`, and refuses what breaks a rule of the schema. */
export const routableOf = (record: BusRecord): Result<Routable> => {
  const { value } = record;
  if (value.length > envelopeBytesMax) return failed(failure('too_large', { rule: 'at most 900 KiB' }));
  const fields = envelopeFieldsOf(value);
  if ('rule' in fields) return failed(failure('malformed', fields));
  if (fields.senderHeader.length > headerBytesMax) return malformed('sender_header', 'at most 16 KiB');
  const read = decoded(value, fields.senderHeader);
  if (!read) return malformed('envelope', 'readable');
  const { envelope, header } = read;
  const envelopeId = idBytes(header.envelopeId);
  const conversationId = idBytes(header.conversationId);
  const senderId = idBytes(header.sender?.participantId);
  const senderPlatform = platformFromProto(header.sender?.platform);
  if (!envelopeId) return malformed('envelope_id', '16 bytes');
  if (!conversationId) return malformed('conversation_id', '16 bytes');
  if (!senderId || !senderPlatform) return malformed('sender', 'a platform and 16 bytes');
  if (bodyKindOf[header.level] !== fields.bodyKind) return malformed('level', 'known, with its kind of body');
  if (fields.bodyKind === 'sealed_bodies' && !hasDistinctReaders(envelope))
    return malformed('bodies', 'one to three readers');
  return translated({
    record,
    envelopeId,
    conversationId,
    senderId,
    senderPlatform,
    epoch: fromLong(header.rosterEpoch),
    level: header.level,
    isSaid:
      header.class === EnvelopeClass.ENVELOPE_CLASS_MESSAGE ||
      header.class === EnvelopeClass.ENVELOPE_CLASS_UNSPECIFIED,
    acceptedAtMs: millisOf(envelope.acceptance?.acceptedAtMs),
    headerDigest: sha256(fields.senderHeader),
    bodyDigest: sha256(fields.body),
  });
};

/** An envelope's id in hex. */
export const idOf = ({ envelopeId }: Routable): EnvelopeId => {
  const id = envelopeIdOf(envelopeId);
  if (id === undefined) throw new Error('a routable envelope has an id of 16 bytes');
  return id;
};

function decoded(value: Uint8Array, headerBytes: Uint8Array) {
  try {
    return { envelope: Envelope.decode(value), header: SenderHeader.decode(headerBytes) };
  } catch {
    return undefined;
  }
}

function hasDistinctReaders({ sealedBodies }: sealpost.gateway.v1.Envelope): boolean {
  const readers = sealedBodies?.bodies?.map(({ reader }) => reader ?? '') ?? [];
  return readers.length >= 1 && readers.length <= 3 && new Set(readers).size === readers.length;
}

/** Decoded bytes are views on the record; what outlives the batch is copied. */
function idBytes(bytes: Uint8Array | null | undefined): Buffer | undefined {
  return bytes?.length === 16 ? Buffer.from(bytes) : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function malformed(field: string, rule: string) {
  return failed(failure('malformed', { field, rule }));
}
