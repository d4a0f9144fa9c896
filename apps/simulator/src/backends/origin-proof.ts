import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { originSignedBytes } from '#libs/connector/native';
import { deriveEnvelopeId, hexOf, platformToProto } from '#libs/envelope';
import type { OriginProof, OutgoingMessage, ReceivedMessage } from './app-frames.ts';
import type { AppKey } from './link-token.ts';

const { ContentHint, EnvelopeClass, HeaderBinding, Level, SenderHeader } = sealpost.gateway.v1;

/** What an app has to know of a conversation to write the header of a message in it. */
export interface HeaderPlace {
  readonly conversationId: Uint8Array;
  readonly rosterEpoch: bigint;
  /** The sender as the gateway calls it, 16 bytes. */
  readonly participantId: Uint8Array;
  /** The sender's device in the text from which ids are made, such as `15550001111.0:0@s.whatsapp.net`. */
  readonly deviceText: string;
  /** The device's number plus one; 0 for a user without devices. */
  readonly deviceId: number;
}

/**
 * Writes the header of a message and signs it together with the body, so that a gateway that changes either is noticed by who
 * receives it.
 */
export const originProofOf = (
  { app, keyId, privateKey }: AppKey,
  message: OutgoingMessage,
  { conversationId, rosterEpoch, participantId, deviceText, deviceId }: HeaderPlace,
): OriginProof => {
  const { id, body, sentAtMs, innerFormat } = message;
  const isForDevices = body.kind === 'devices';
  const header = SenderHeader.encode({
    schemaVersion: 1,
    envelopeId: Buffer.from(deriveEnvelopeId(app, 'native', 'message', [deviceText, id]), 'hex'),
    conversationId,
    rosterEpoch: toLong(rosterEpoch),
    sender: { platform: platformToProto(app), participantId, deviceId },
    class: EnvelopeClass.ENVELOPE_CLASS_MESSAGE,
    sentAtMs: toLong(sentAtMs),
    level: isForDevices ? Level.LEVEL_E2EE : Level.LEVEL_APP_SEALED,
    innerFormat,
    originId: id,
    headerBinding: HeaderBinding.HEADER_BINDING_ORIGIN_SIGNED,
    contentHint: isForDevices ? ContentHint.CONTENT_HINT_RESENDABLE : ContentHint.CONTENT_HINT_UNSPECIFIED,
  }).finish();
  const payloads = isForDevices ? body.ciphertexts : body.sealed;
  const digests = Buffer.concat(payloads.map(({ payload }) => sha256(payload)));
  return { keyId, header, signature: sign(null, originSignedBytes(header, digests), privateKey) };
};

/** What the header of a received message says, once it is known to be its app's. */
export interface ProvenHeader {
  readonly envelopeId: string;
  readonly conversationId: string;
  readonly level: 'E2EE' | 'APP_SEALED';
  readonly sentAtMs: number;
}

/**
 * Checks that the sender's app signed the header, and that the body is one that it signed with it; `undefined` where anything was
 * changed or is missing.
 */
export const provenHeaderOf = (
  { proof, ciphertext, sealed, originId }: ReceivedMessage,
  originKey: KeyObject,
): ProvenHeader | undefined => {
  const payload = ciphertext?.payload ?? sealed?.payload;
  if (!proof || !payload) return undefined;
  const isSigned = verify(null, originSignedBytes(proof.header, proof.digests), originKey, proof.signature);
  const digest = sha256(payload);
  const isAmongThem = Array.from({ length: proof.digests.length / digest.length }, (_, index) =>
    digest.equals(proof.digests.subarray(index * digest.length, (index + 1) * digest.length)),
  ).includes(true);
  if (!isSigned || !isAmongThem) return undefined;
  const header = SenderHeader.decode(proof.header);
  const level = header.level === Level.LEVEL_E2EE ? 'E2EE' : 'APP_SEALED';
  if ((level === 'E2EE') !== (ciphertext !== undefined) || header.originId !== originId) return undefined;
  return {
    envelopeId: hexOf(header.envelopeId),
    conversationId: hexOf(header.conversationId),
    level,
    sentAtMs: Number(fromLong(header.sentAtMs)),
  };
};

/** The public half of an app's key, as another app holds it. */
export const originKeyOf = ({ privateKey }: AppKey): KeyObject => createPublicKey(privateKey);

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
