import { sealpost } from '#contracts/gateway';
import type { EventClass } from '#libs/connector/content';
import { toLong } from '#libs/contracts';
import { type ConversationId, type EnvelopeId, type ParticipantId, platformToProto } from '#libs/envelope';
import type { SealedBodyParts } from '#libs/sealing';
import { contentBytesOf } from './content-bytes.ts';
import type { Item } from './item.ts';

const { Envelope, EnvelopeClass, HeaderBinding, Level, SenderHeader } = sealpost.gateway.v1;

/** What an envelope does, by the item's class; what has no row is something said. */
const classOf: Readonly<Partial<Record<EventClass, sealpost.gateway.v1.EnvelopeClass>>> = {
  message: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
  reaction: EnvelopeClass.ENVELOPE_CLASS_REACTION,
  edit: EnvelopeClass.ENVELOPE_CLASS_EDIT,
  deletion: EnvelopeClass.ENVELOPE_CLASS_DELETION,
  system: EnvelopeClass.ENVELOPE_CLASS_SYSTEM,
};

/** Where an envelope belongs; an item that belongs nowhere, and is only kept, leaves all of it out. */
export interface EnvelopePlace {
  readonly conversationId?: ConversationId;
  readonly rosterEpoch?: bigint;
  readonly senderId?: ParticipantId;
  readonly refEnvelopeId?: EnvelopeId;
}

/** How an envelope is sealed, and when it was accepted. */
export interface EnvelopeSeal {
  readonly seal: (plaintext: Uint8Array, aad: Uint8Array) => SealedBodyParts;
  readonly acceptedAtMs: number;
}

/** Serialises an item's envelope. The header is serialised once, and its bytes are what the body is sealed under. */
export const envelopeBytesOf = (
  item: Item,
  place: EnvelopePlace,
  { seal, acceptedAtMs }: EnvelopeSeal,
): Uint8Array => {
  const senderHeader = headerBytesOf(item, place);
  return Envelope.encode({
    senderHeader,
    sealedBodies: { bodies: [seal(contentBytesOf(item), senderHeader)] },
    acceptance: { acceptedAtMs: toLong(acceptedAtMs) },
  }).finish();
};

function headerBytesOf({ event, atMs }: Item, place: EnvelopePlace): Uint8Array {
  return SenderHeader.encode({
    schemaVersion: 1,
    envelopeId: bytesOf(event.envelopeId),
    conversationId: bytesOf(place.conversationId),
    rosterEpoch: toLong(place.rosterEpoch ?? 0n),
    sender: { platform: platformToProto(event.platform), participantId: bytesOf(place.senderId) },
    class: classOf[event.class] ?? EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
    sentAtMs: toLong(atMs),
    level: Level.LEVEL_CONNECTOR_SEALED,
    headerBinding: HeaderBinding.HEADER_BINDING_AAD,
    refEnvelopeId: bytesOf(place.refEnvelopeId),
    innerFormat: 'sealpost.content/1',
  }).finish();
}

function bytesOf(hex: string | undefined): Uint8Array {
  return Buffer.from(hex ?? '', 'hex');
}
