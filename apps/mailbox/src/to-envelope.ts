import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import {
  type NativeAddress,
  type NativeCiphertextType,
  nativeEnvelopeIds,
  type NativeMessage,
} from '#libs/connector/native';
import { type EnvelopeId, type Platform, platforms, platformToProto } from '#libs/envelope';
import type { NativeUser } from '#libs/store';

const { CiphertextType, ContentHint, EnvelopeClass, Envelope, Level, SenderHeader } = sealpost.gateway.v1;

/** Who takes part in a message: the users behind its addresses, and the conversation that they have. */
export interface Parties {
  readonly app: Platform;
  readonly sender: NativeUser;
  readonly peer: NativeUser;
  readonly conversationId: Buffer;
  readonly epoch: bigint;
}

const typeNumbers: Readonly<Record<NativeCiphertextType, number>> = {
  'signal-prekey': CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY,
  'signal-message': CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
  'sender-key': CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY,
};

/** The id of a message of an app backend: the same for every repetition of the same native id by the same device. */
export const envelopeIdOfMessage = (app: Platform, message: NativeMessage): EnvelopeId =>
  nativeEnvelopeIds(app, message).envelopeId;

/**
 * The envelope of a message of an app backend. The gateway writes the header, since the frame brought no proof of one; the
 * ciphertexts pass as they are, byte for byte and in their order.
 */
export const envelopeOfMessage = (
  message: NativeMessage,
  parties: Parties,
  acceptedAtMs: number,
): Uint8Array =>
  Envelope.encode({
    senderHeader: SenderHeader.encode(headerOf(message, parties)).finish(),
    deviceCiphertexts: {
      devices: message.ciphertexts.map(({ device, type, registrationId, payload }) => ({
        device: deviceAddress(ownerOf(device, message, parties), device.device),
        registrationId: registrationId ?? 0,
        type: typeNumbers[type] ?? 0,
        payload,
      })),
      attachments: message.attachments.map(({ label, bytes }) => ({ label, bytes })),
    },
    acceptance: { acceptedAtMs: toLong(acceptedAtMs) },
  }).finish();

/** Whose device it is: the sender has further ones of its own, in the spelling of its own app. */
const ownerOf = (device: NativeAddress, { sender }: NativeMessage, parties: Parties): NativeUser =>
  device.kind === 'own' && device.user === sender.user ? parties.sender : parties.peer;

const headerOf = (
  message: NativeMessage,
  parties: Parties,
): sealpost.gateway.v1.SenderHeader.$Properties => ({
  schemaVersion: 1,
  envelopeId: Buffer.from(envelopeIdOfMessage(parties.app, message), 'hex'),
  conversationId: parties.conversationId,
  rosterEpoch: toLong(parties.epoch),
  sender: deviceAddress(parties.sender, message.sender.device),
  class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
  sentAtMs: toLong(message.sentAtMs),
  level: Level.LEVEL_E2EE,
  innerFormat: message.innerFormat,
  ttlSeconds: message.ttlSeconds,
  frankingTag: message.frankingTag ?? new Uint8Array(),
  recipients: [deviceAddress(parties.peer, undefined)],
  originId: message.nativeId,
  featureBits: message.featureBits,
  contentHint:
    message.contentHint === 'implicit'
      ? ContentHint.CONTENT_HINT_IMPLICIT
      : ContentHint.CONTENT_HINT_RESENDABLE,
});

/** Native device 0 is a real device, the primary phone, so numbers are moved up by one; 0 is the user. */
const deviceAddress = ({ platform, participantId }: NativeUser, device: number | undefined) => ({
  platform: protoOf(platform),
  participantId,
  deviceId: device === undefined ? 0 : device + 1,
});

/** The database holds platforms by name; one that it does not know is not said. */
function protoOf(platform: string): number {
  const known = platforms.find((name) => name === platform);
  return known ? platformToProto(known) : 0;
}
