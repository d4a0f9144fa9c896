import { randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { type Platform, platformToProto } from '#libs/envelope';
import { markedPayload } from './marked-payload.ts';
import type { NativePair, NativeUser } from './population.ts';

const { CiphertextType, Envelope, HeaderBinding, Level, SenderHeader } = sealpost.gateway.v1;

const idBytes = 16;

/** What the author's device submits: one ciphertext for each device of the reader. */
export const deviceEnvelope = (
  { conversationId, author, reader }: NativePair,
  number: number,
): Uint8Array => {
  const payload = markedPayload(number);
  const addressOf = (platform: Platform, { participantId }: NativeUser, deviceId: number) => ({
    platform: platformToProto(platform),
    participantId: Buffer.from(participantId, 'hex'),
    deviceId,
  });
  return Envelope.encode({
    senderHeader: SenderHeader.encode({
      schemaVersion: 1,
      envelopeId: randomBytes(idBytes),
      conversationId: Buffer.from(conversationId, 'hex'),
      rosterEpoch: toLong(1),
      sender: addressOf('whatsapp', author, author.deviceIds[0] ?? 0),
      sentAtMs: toLong(Date.now()),
      level: Level.LEVEL_E2EE,
      headerBinding: HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT,
      innerFormat: 'sealpost.content/1',
    }).finish(),
    deviceCiphertexts: {
      devices: reader.deviceIds.map((deviceId) => ({
        device: addressOf('messenger', reader, deviceId),
        type: CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
        payload,
      })),
    },
  }).finish();
};
