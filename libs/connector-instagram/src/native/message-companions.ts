import {
  type DeliveredMessage,
  keyIdOf,
  type LossCounter,
  nativeLimits,
  type NativeOriginProof,
} from '#libs/connector/native';
import { base64, bytesOf, countUnknown, optionalMembersOf, textOf } from './fields.ts';
import type { Members } from './frame.ts';

const originProofMembers = ['key_id', 'header_b64', 'signature_b64'] as const;

/** The proof that the app made itself. */
export const originProofOf = (item: Members, losses: LossCounter): NativeOriginProof | undefined => {
  const name = 'origin_proof';
  const members = optionalMembersOf(item, name);
  if (!members) return undefined;
  countUnknown(members, originProofMembers, { name, losses });
  return {
    keyId: keyIdOf(textOf(members, 'key_id', `${name}.key_id`), `${name}.key_id`),
    header: bytesOf(members, 'header_b64', {
      field: `${name}.header_b64`,
      min: 1,
      max: nativeLimits.originHeaderBytesMax,
    }),
    signature: bytesOf(members, 'signature_b64', {
      field: `${name}.signature_b64`,
      min: nativeLimits.signatureBytes,
      max: nativeLimits.signatureBytes,
    }),
  };
};

/** Writes the proof with the digests that the gateway measured. */
export const writeOriginProof = ({
  keyId,
  header,
  signature,
  digests,
}: NonNullable<DeliveredMessage['originProof']>): Members => ({
  key_id: keyId,
  header_b64: base64(header),
  signature_b64: base64(signature),
  digests_b64: base64(digests),
});
