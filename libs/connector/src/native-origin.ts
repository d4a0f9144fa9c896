import { createHash } from 'node:crypto';
import type { NativeMessage } from './native-event.ts';

const signingLabel = 'sealpost/origin/v1';

/** The companions that are signed along, in this order, by the end of their label. */
const signedBeforeSendToken: readonly (readonly string[])[] = [
  ['/reporting-token'],
  ['/device-identity', '/identity-hash'],
];

/**
 * The SHA-256 of each opaque field of a message, one behind the other, in the order in which an app signs them: devices,
 * shared, sealed, franking tag, reporting token, device identity, send token.
 */
export const originDigestsOf = (message: NativeMessage): Buffer => {
  const { ciphertexts, shared, sealed, frankingTag, attachments, sendToken } = message;
  const companions = signedBeforeSendToken.flatMap((ends) =>
    attachments.filter(({ label }) => ends.some((end) => label.endsWith(end))),
  );
  const fields = [
    ...ciphertexts.map(({ payload }) => payload),
    ...(shared ? [shared.payload] : []),
    ...sealed.map(({ payload }) => payload),
    ...(frankingTag ? [frankingTag] : []),
    ...companions.map(({ bytes }) => bytes),
    ...(sendToken ? [sendToken] : []),
  ];
  return Buffer.concat(fields.map(sha256));
};

/** What an app signs with Ed25519: the label, the hash of its header, and the digests with their number as a u16. */
export const originSignedBytes = (header: Uint8Array, digests: Uint8Array): Buffer => {
  const count = Buffer.alloc(2);
  count.writeUInt16BE(digests.length / 32);
  return Buffer.concat([Buffer.from(signingLabel), sha256(header), count, digests]);
};

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
