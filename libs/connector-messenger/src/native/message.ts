import { sealpost } from '#contracts/native';
import { toLong } from '#libs/contracts';
import type { DeliveredMessage, NativeCiphertextType } from '#libs/connector/native';
import { writeDevice } from './address.ts';

const { CiphertextKind, KindHint } = sealpost.native.messenger.v1;

const kindOfType: Readonly<Record<NativeCiphertextType, number>> = {
  'signal-prekey': CiphertextKind.CIPHERTEXT_KIND_PREKEY,
  'signal-message': CiphertextKind.CIPHERTEXT_KIND_WHISPER,
  'sender-key': CiphertextKind.CIPHERTEXT_KIND_SENDER_KEY,
};

/** One hint is all that the frame has room for: the first of these that is set. */
const hints: readonly (readonly [number, number])[] = [
  [16, KindHint.KIND_HINT_UNSEND],
  [8, KindHint.KIND_HINT_EDIT],
  [4, KindHint.KIND_HINT_REACTION],
  [32, KindHint.KIND_HINT_POLL],
  [2, KindHint.KIND_HINT_MEDIA],
  [1, KindHint.KIND_HINT_TEXT],
];

/** Writes `Send` to one device. */
export const writeMessage = (message: DeliveredMessage): sealpost.native.messenger.v1.Send.$Properties => ({
  otid: toLong(BigInt(message.nativeId)),
  thread: { otherFbid: writeDevice(message.sender).fbid ?? null },
  sender: writeDevice(message.sender),
  timestampMs: toLong(message.threadMs),
  innerFormat: message.innerFormat,
  kindHint: hints.find(([bit]) => (message.featureBits & bit) !== 0)?.[1] ?? KindHint.KIND_HINT_UNSPECIFIED,
  devices: message.ciphertext
    ? [
        {
          id: writeDevice(message.recipient),
          kind: kindOfType[message.ciphertext.type],
          payload: message.ciphertext.payload,
          registrationId: message.ciphertext.registrationId ?? 0,
        },
      ]
    : [],
  frankingTag: message.frankingTag ?? new Uint8Array(),
  hideOnFailure: message.contentHint === 'implicit',
  originApp: message.originApp,
  originId: message.originId,
});

/**
 * The offline threading id of a message from another app, in the public form: the conversation's clock above the first
 * 22 bits of the envelope id.
 */
export const mintOtid = (envelopeId: Uint8Array, threadMs: number): string => {
  const head = Buffer.from(envelopeId.subarray(0, 3)).readUIntBE(0, 3) >> 2;
  return String((BigInt(threadMs) << 22n) | BigInt(head));
};
