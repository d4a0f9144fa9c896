import type { sealpost } from '#contracts/native';
import {
  type DeliveredMessage,
  type LossCounter,
  nativeLimits,
  type NativeOriginProof,
  type OpaqueField,
  sizedBytesOf,
} from '#libs/connector/native';
import { keyIdIn } from './fields.ts';
import type { OriginProofFields, SendFields } from './frame-schema.ts';

type SendProperties = sealpost.native.messenger.v1.Send.$Properties;

/** What goes along to devices of this app only. */
const identityHashLabel = 'messenger/identity-hash';
const frankingVersionLabel = 'messenger/franking-version';
const identityHashBytes = 10;
const sendTokenBounds = [1, nativeLimits.sendTokenBytesMax] as const;
const signatureBounds = [nativeLimits.signatureBytes, nativeLimits.signatureBytes] as const;

/** The opaque bytes beside the body; what is empty was not said. */
export const companionsOf = (send: SendFields) => {
  const frankingTag = companion(send.franking_tag, nativeLimits.frankingTagBytes, 'send.franking_tag');
  const identityHash = companion(send.identity_hash, identityHashBytes, 'send.identity_hash');
  const { send_token: token = new Uint8Array() } = send;
  const attachments: readonly OpaqueField[] = [
    ...(identityHash ? [{ label: identityHashLabel, bytes: identityHash }] : []),
    ...(send.franking_version
      ? [{ label: frankingVersionLabel, bytes: u32Bytes(send.franking_version) }]
      : []),
  ];
  return {
    ...(frankingTag ? { frankingTag } : {}),
    attachments,
    ...(token.length > 0 ? { sendToken: sizedBytesOf(token, sendTokenBounds, 'send.send_token') } : {}),
  };
};

/** The proof that the app made itself; its digests are the gateway's to say. */
export const originProofOf = (
  fields: OriginProofFields | undefined,
  losses: LossCounter,
): NativeOriginProof | undefined => {
  if (!fields) return undefined;
  if (fields.digests?.length) losses.add('unknown_field', 'send.origin_proof');
  const { header = none, signature = none } = fields;
  return {
    keyId: keyIdIn(fields.key_id ?? '', 'send.origin_proof.key_id'),
    header: sizedBytesOf(header, [1, nativeLimits.originHeaderBytesMax], 'send.origin_proof.header'),
    signature: sizedBytesOf(signature, signatureBounds, 'send.origin_proof.signature'),
  };
};

/** Writes what goes along. */
export const writeCompanions = ({
  frankingTag = none,
  attachments,
  originProof,
}: DeliveredMessage): Pick<
  SendProperties,
  'frankingTag' | 'frankingVersion' | 'identityHash' | 'originProof'
> => ({
  frankingTag,
  frankingVersion: frankingVersionIn(attachments),
  identityHash: attachmentIn(attachments, identityHashLabel) ?? none,
  ...(originProof ? { originProof } : {}),
});

const none = new Uint8Array();

const companion = (bytes: Uint8Array | undefined, length: number, field: string): Uint8Array | undefined =>
  bytes === undefined || bytes.length === 0 ? undefined : sizedBytesOf(bytes, [length, length], field);

const u32Bytes = (value: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const attachmentIn = (attachments: readonly OpaqueField[], label: string): Uint8Array | undefined =>
  attachments.find((attachment) => attachment.label === label)?.bytes;

const frankingVersionIn = (attachments: readonly OpaqueField[]): number => {
  const bytes = attachmentIn(attachments, frankingVersionLabel);
  return bytes?.length === 4 ? Buffer.from(bytes).readUInt32BE() : 0;
};
