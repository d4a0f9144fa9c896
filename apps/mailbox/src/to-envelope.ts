import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { type NativeCiphertextType, type NativeMessage, originDigestsOf } from '#libs/connector/native';
import { hexOf, type Platform, platformFromProto, platformToProto } from '#libs/envelope';
import type { DeviceRef, Draft, DraftPlace, HeaderVerdict } from './submit/draft.ts';

const { CiphertextType, ContentHint, EnvelopeClass, Envelope, HeaderBinding, Level, SenderHeader } =
  sealpost.gateway.v1;

const typeNumbers: Readonly<Record<NativeCiphertextType, number>> = {
  'signal-prekey': CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY,
  'signal-message': CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
  'sender-key': CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY,
};

const levelNumbers: Readonly<Record<NativeMessage['level'], sealpost.gateway.v1.Level>> = {
  e2ee: Level.LEVEL_E2EE,
  'app-sealed': Level.LEVEL_APP_SEALED,
};

/** The numbers by which envelopes call a ciphertext's type and a message's level. */
export const typeNumberOf = (type: NativeCiphertextType): number => typeNumbers[type];
export const levelNumberOf = (level: NativeMessage['level']): number => levelNumbers[level];

/** A message of an app backend with what its addresses stand for. */
export interface NativeDraft extends Pick<
  Draft,
  'app' | 'sender' | 'envelopeId' | 'repairOf' | 'ciphertexts'
> {
  readonly message: NativeMessage;
  readonly recipients: readonly { readonly platform: Platform; readonly participantId: Buffer }[];
  /** Whose device each ciphertext is for. */
  readonly platformOf: (device: DeviceRef) => Platform;
}

/**
 * The envelope of a message of an app backend. The header is the app's own where it brought one with a proof, else the gateway writes
 * it; the ciphertexts pass as they are, byte for byte and in their order.
 */
export const envelopeOfMessage = (
  native: NativeDraft,
  place: Parameters<Draft['envelope']>[0],
): Uint8Array => {
  const { message, ciphertexts, platformOf } = native;
  const { originProof, shared } = message;
  return Envelope.encode({
    senderHeader: originProof?.header ?? SenderHeader.encode(headerOf(native, place)).finish(),
    ...(message.level === 'e2ee'
      ? {
          deviceCiphertexts: {
            devices: ciphertexts.map(({ participantId, deviceId, registrationId, type, payload }) => ({
              device: {
                platform: platformToProto(platformOf({ participantId, deviceId })),
                participantId,
                deviceId,
              },
              registrationId,
              type,
              payload,
            })),
            ...(shared ? { shared: { type: typeNumbers[shared.type], payload: shared.payload } } : {}),
            attachments: message.attachments.map(({ label, bytes }) => ({ label, bytes })),
          },
        }
      : {
          sealedBodies: {
            bodies: message.sealed.map(({ keyId, payload }) => ({
              reader: place.readers.get(keyId) ?? '',
              keyId,
              ciphertext: payload,
            })),
          },
        }),
    acceptance: { acceptedAtMs: toLong(place.acceptedAtMs) },
    ...(originProof
      ? {
          originProof: {
            keyId: originProof.keyId,
            signature: originProof.signature,
            digests: originDigestsOf(message),
          },
        }
      : {}),
  }).finish();
};

const headerOf = (
  { app, sender, envelopeId, repairOf, message, recipients }: NativeDraft,
  { conversationId, epoch }: DraftPlace,
): sealpost.gateway.v1.SenderHeader.$Properties => ({
  schemaVersion: 1,
  envelopeId,
  conversationId,
  rosterEpoch: toLong(epoch),
  sender: { platform: platformToProto(app), ...sender },
  class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
  sentAtMs: toLong(message.sentAtMs),
  level: levelNumbers[message.level],
  innerFormat: message.innerFormat,
  ttlSeconds: message.ttlSeconds,
  frankingTag: message.frankingTag ?? new Uint8Array(),
  recipients: recipients.map(({ platform, participantId }) => ({
    platform: platformToProto(platform),
    participantId,
  })),
  originId: message.nativeId,
  featureBits: message.featureBits,
  contentHint: contentHints[message.contentHint],
  ...(repairOf ? { repairOfEnvelopeId: repairOf } : {}),
});

const contentHints: Readonly<Record<NativeMessage['contentHint'], number>> = {
  resendable: ContentHint.CONTENT_HINT_RESENDABLE,
  implicit: ContentHint.CONTENT_HINT_IMPLICIT,
  unspecified: ContentHint.CONTENT_HINT_UNSPECIFIED,
};

/** Compares the header that an app made with its frame: who, where, when, which level and format. */
export const proofVerdictOf = (native: NativeDraft, place: DraftPlace): HeaderVerdict => {
  const { message, app, sender, envelopeId, repairOf } = native;
  const header = message.originProof && decodedHeader(message.originProof.header);
  if (!header) return { rule: 'format' };
  const isSame =
    header.headerBinding === HeaderBinding.HEADER_BINDING_ORIGIN_SIGNED &&
    isEqual(header.envelopeId, envelopeId) &&
    isEqual(header.conversationId, place.conversationId) &&
    platformFromProto(header.sender?.platform) === app &&
    isEqual(header.sender?.participantId ?? empty, sender.participantId) &&
    (header.sender?.deviceId ?? 0) === sender.deviceId &&
    fromLong(header.sentAtMs) === BigInt(message.sentAtMs) &&
    header.level === levelNumbers[message.level] &&
    header.innerFormat === message.innerFormat &&
    header.originId === message.nativeId &&
    header.ttlSeconds === message.ttlSeconds &&
    isEqual(header.repairOfEnvelopeId, repairOf ?? empty) &&
    isEqual(header.frankingTag, message.frankingTag ?? empty);
  if (!isSame) return { rule: 'conflict' };
  if (fromLong(header.rosterEpoch) > place.epoch) return { rule: 'range' };
  return fromLong(header.rosterEpoch) === place.epoch ? 'right' : 'stale';
};

const empty = new Uint8Array();

const isEqual = (one: Uint8Array, other: Uint8Array): boolean => hexOf(one) === hexOf(other);

/** Reads the bytes of a header; `undefined` for what is none. */
export const decodedHeader = (bytes: Uint8Array): sealpost.gateway.v1.SenderHeader | undefined => {
  try {
    return SenderHeader.decode(bytes);
  } catch {
    return undefined;
  }
};
