import {
  type DeliveredMessage,
  keyIdOf,
  nativeLimits,
  type NativeOriginProof,
  type OpaqueField,
} from '#libs/connector/native';
import {
  attributeOf,
  bytesChildOf,
  childOf,
  opaqueChildOf,
  type Reading,
  requiredChildOf,
  valueOf,
} from './fields.ts';
import { leafText, type XmlNode, xmlText } from './frame.ts';

const deviceIdentityBytesMax = 1_024;
const reportingTokenBytes = 16;

const deviceIdentityLabel = 'whatsapp/device-identity';
const reportingTokenLabel = 'whatsapp/reporting-token';

/** Reads the sender's commitment to the content. */
export const frankingTagOf = (node: XmlNode, reading: Reading): Buffer | undefined => {
  const franking = childOf(node, 'franking');
  return (
    franking &&
    bytesChildOf(franking, 'franking_tag', 'message/franking', reading, nativeLimits.frankingTagBytes)
  );
};

/** Reads the opaque parts that go to devices of the same app only. */
export const attachmentsOf = (node: XmlNode, reading: Reading): readonly OpaqueField[] => {
  const identity = opaqueChildOf(node, 'device-identity', 'message', reading, [1, deviceIdentityBytesMax]);
  const token = reportingTokenOf(node, reading);
  return [
    ...(identity ? [{ label: deviceIdentityLabel, bytes: identity }] : []),
    ...(token ? [{ label: reportingTokenLabel, bytes: token }] : []),
  ];
};

const reportingTokenOf = (node: XmlNode, reading: Reading): Buffer | undefined => {
  const reporting = childOf(node, 'reporting');
  if (!reporting) return undefined;
  const path = 'message/reporting/reporting_token';
  const token = requiredChildOf(reporting, 'reporting_token', 'message/reporting');
  valueOf({ '2': true }, attributeOf(token, 'v', path), `${path}@v`);
  return reading.opaque(token, path, { min: reportingTokenBytes, max: reportingTokenBytes });
};

/** Reads the header that the app made itself, with its signature. */
export const originProofOf = (node: XmlNode, reading: Reading): NativeOriginProof | undefined => {
  const proof = childOf(node, 'origin-proof');
  if (!proof) return undefined;
  const path = 'message/origin-proof';
  return {
    keyId: keyIdOf(attributeOf(proof, 'key_id', path), `${path}@key_id`),
    header: reading.opaque(requiredChildOf(proof, 'header', path), `${path}/header`, {
      min: 1,
      max: nativeLimits.originHeaderBytesMax,
    }),
    signature: bytesChildOf(proof, 'signature', path, reading, nativeLimits.signatureBytes),
  };
};

/** Writes what belongs to the app's own devices, and the franking tag. */
export const attachmentTexts = ({ attachments, frankingTag }: DeliveredMessage): readonly string[] => {
  const bytesOf = (label: string): Uint8Array | undefined =>
    attachments.find((one) => one.label === label)?.bytes;
  const identity = bytesOf(deviceIdentityLabel);
  const token = bytesOf(reportingTokenLabel);
  return [
    ...(identity ? [leafText('device-identity', identity)] : []),
    ...(frankingTag ? [xmlText('franking', {}, [leafText('franking_tag', frankingTag)])] : []),
    ...(token ? [xmlText('reporting', {}, [leafText('reporting_token', token, { v: '2' })])] : []),
  ];
};

/** Writes the proof with the digests by which a device checks its own part. */
export const originProofTexts = (proof: DeliveredMessage['originProof']): readonly string[] =>
  proof
    ? [
        xmlText('origin-proof', { key_id: proof.keyId }, [
          leafText('header', proof.header),
          leafText('signature', proof.signature),
          leafText('digests', proof.digests),
        ]),
      ]
    : [];
