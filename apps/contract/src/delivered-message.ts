import { randomBytes } from 'node:crypto';
import type { DeliveredMessage, NativeDialect } from '#libs/connector/native';
import type { BodyName, Place } from './dialects.ts';

/** A message as a delivery: its frame, and the id by which it is acknowledged. */
export interface MessageFrame {
  readonly frame: Uint8Array;
  readonly nativeId: string;
}

const payload = (): Uint8Array => randomBytes(120);

/** What each body brings. The payloads are random: a backend has no business inside. */
const partsOf: Readonly<Record<BodyName, () => Partial<DeliveredMessage>>> = {
  'signal-prekey': () => ({
    ciphertext: { type: 'signal-prekey', payload: payload(), registrationId: 9_001 },
  }),
  'signal-message': () => ({
    ciphertext: { type: 'signal-message', payload: payload() },
    frankingTag: randomBytes(32),
    originProof: { keyId: 'k1', header: payload(), signature: randomBytes(64), digests: randomBytes(64) },
  }),
  'sender-key': () => ({ shared: { type: 'sender-key', payload: payload() } }),
  sealed: () => ({ sealed: { keyId: 'app-1', payload: payload() } }),
};

/** Writes a message for the first device of the user, as it comes from somebody on another app. */
export const messageFrame = (
  dialect: NativeDialect,
  { user, group, sender, nowMs }: Place,
  body: BodyName,
  repairCount?: number,
): MessageFrame => {
  const envelopeId = randomBytes(16);
  const nativeId = dialect.mintNativeId(envelopeId, nowMs);
  const isGroup = body === 'sender-key' || group.kind === 'thread';
  const frame = dialect.writeMessage({
    envelopeId,
    nativeId,
    ...(isGroup ? { group } : {}),
    sender: { ...sender, device: 0 },
    recipient: { kind: 'own', user, device: 0 },
    threadMs: nowMs,
    innerFormat: 'sealpost.content/1',
    featureBits: 0,
    contentHint: 'resendable',
    attachments: [],
    originApp: sender.app ?? 'whatsapp',
    originId: 'A1',
    ...(repairCount === undefined ? {} : { repairCount }),
    ...partsOf[body](),
  });
  return { frame, nativeId };
};
