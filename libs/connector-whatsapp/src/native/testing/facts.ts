import { createHash } from 'node:crypto';
import {
  type NativeAddress,
  nativeEnvelopeIds,
  type NativeEvent,
  type NativeKeyBundle,
  type NativeMessage,
  type NativeNack,
  type NativeThread,
} from '#libs/connector/native';

/** The facts that a frame tells, opaque bytes as their length and hash only. */
export type Facts = Readonly<Record<string, unknown>>;

/** What an event says, as a plain record. */
export const factsOf = (event: NativeEvent): Facts => {
  switch (event.class) {
    case 'message':
      return messageFacts(event);
    case 'receipt':
      return {
        kind: event.kind.toUpperCase(),
        thread: threadFacts(event.thread),
        reader: addressFacts(event.reader),
        author: event.author ? addressFacts(event.author) : null,
        refs: event.refs,
        watermark_ms: null,
        up_to_item: null,
        timestamp_ms: decimal(event.timestampMs),
      };
    case 'receipt_group':
      return {
        kind: event.kind.toUpperCase(),
        thread: threadFacts(event.thread),
        ref: event.ref,
        readers: event.readers.map(({ reader, timestampMs }) => ({
          ...addressFacts(reader),
          timestamp_ms: decimal(timestampMs),
        })),
      };
    case 'own_device':
      return { thread: threadFacts(event.thread), refs: event.refs };
    case 'nack':
      return nackFacts(event);
    case 'ephemeral':
      return {
        thread: threadFacts(event.thread),
        sender: addressFacts(event.sender),
        state: event.state.toUpperCase(),
      };
    case 'key_claim':
      return {
        request_id: event.requestId,
        requester: addressFacts(event.requester),
        claim_id: Buffer.from(event.claimId).toString('hex'),
        targets: event.targets.map(addressFacts),
      };
    case 'key_count':
      return { request_id: event.requestId, device: addressFacts(event.device) };
    case 'key_upload': {
      const ids = event.oneTime.map(({ id }) => id);
      return {
        request_id: event.requestId,
        device: addressFacts(event.device),
        registration_id: event.registrationId,
        identity_key_sha256: sha256(event.identityKey),
        signed_prekey: signedFacts(event.signedPrekey),
        one_time: {
          count: ids.length,
          ids: ids.length > 8 ? [ids[0], ids.at(-1)] : ids,
          concat_sha256: sha256(Buffer.concat(event.oneTime.map(({ publicKey }) => publicKey))),
        },
        publish_requests: Math.max(1, Math.ceil(ids.length / 200)),
      };
    }
    case 'device_query':
      return {
        request_id: event.requestId,
        requester: event.requester ? addressFacts(event.requester) : null,
        users: event.users.map(addressFacts),
      };
    case 'device_change':
      return {
        native_id: event.nativeId,
        user: addressFacts(event.user),
        change: event.change.toUpperCase(),
        devices: event.devices.map(addressFacts),
        device_hash: event.deviceHash ?? null,
        timestamp_ms: decimal(event.timestampMs),
      };
    case 'transport_ack':
      return {
        of: event.of,
        ref: event.nativeId,
        device: event.device ? addressFacts(event.device) : null,
        disposition: event.verdict.toUpperCase().replace('-', '_'),
      };
  }
};

const ciphertextNames = {
  'signal-prekey': 'SIGNAL_PREKEY',
  'signal-message': 'SIGNAL_MESSAGE',
  'sender-key': 'SENDER_KEY',
} as const;
const featureNames = ['TEXT', 'MEDIA', 'REACTION', 'EDIT', 'DELETE', 'POLL'];

const messageFacts = (message: NativeMessage): Facts => {
  const { envelopeId, repairOf } = nativeEnvelopeIds('whatsapp', message);
  const { repair, phash, shared, originProof } = message;
  const attached = (label: string): Uint8Array | undefined =>
    message.attachments.find((one) => one.label === label)?.bytes;
  return {
    native_id: message.nativeId,
    envelope_id: envelopeId,
    thread: threadFacts(message.thread),
    sender: addressFacts(message.sender),
    client_timestamp_ms: decimal(message.sentAtMs),
    level: message.level === 'e2ee' ? 'E2EE' : 'APP_SEALED',
    inner_format: message.innerFormat,
    feature_bits: featureNames.filter((_, bit) => (message.featureBits & (1 << bit)) !== 0),
    content_hint: message.contentHint.toUpperCase(),
    ttl_seconds: message.ttlSeconds,
    ciphertexts: message.ciphertexts.map(({ device, type, registrationId, payload }) => ({
      device: addressFacts(device),
      type: ciphertextNames[type],
      registration_id: registrationId ?? null,
      ...opaqueFacts(payload),
    })),
    shared: shared ? { type: ciphertextNames[shared.type], ...opaqueFacts(shared.payload) } : null,
    sealed: message.sealed.map(({ keyId, payload }) => ({ key_id: keyId, ...opaqueFacts(payload) })),
    device_identity: opaqueFacts(attached('whatsapp/device-identity')),
    franking_tag: opaqueFacts(message.frankingTag),
    reporting_token: opaqueFacts(attached('whatsapp/reporting-token')),
    send_token: opaqueFacts(message.sendToken),
    origin_proof: originProof
      ? {
          key_id: originProof.keyId,
          header: opaqueFacts(originProof.header),
          signature: opaqueFacts(originProof.signature),
        }
      : null,
    phash: phash ? { given: phash.given ?? null, of_frame: phash.ofFrame } : null,
    repair: repair ? { count: repair.count, of_envelope_id: repairOf } : null,
  };
};

const nackFacts = (nack: NativeNack): Facts => ({
  ref: nack.ref,
  thread: threadFacts(nack.thread),
  from: addressFacts(nack.from),
  author: nack.author ? addressFacts(nack.author) : null,
  count: nack.count,
  reason: 'DECRYPT_FAILED',
  registration_id: nack.registrationId,
  bundle: nack.bundle ? bundleFacts(nack.bundle) : null,
});

const bundleFacts = ({ identityKey, signedPrekey, oneTime, deviceIdentity }: NativeKeyBundle): Facts => ({
  identity_key_sha256: sha256(identityKey),
  signed_prekey: signedFacts(signedPrekey),
  one_time: oneTime ? { id: oneTime.id, public_key_sha256: sha256(oneTime.publicKey) } : null,
  device_identity: opaqueFacts(deviceIdentity),
});

const signedFacts = ({ id, publicKey, signature }: NativeKeyBundle['signedPrekey']): Facts => ({
  id,
  public_key_sha256: sha256(publicKey),
  signature_sha256: sha256(signature),
});

const threadFacts = ({ kind, id }: NativeThread): Facts => ({ kind, id });

const addressFacts = ({ kind, user, device }: NativeAddress): Facts => ({
  kind,
  user,
  device: device ?? null,
  device_id: device === undefined ? 0 : device + 1,
});

const opaqueFacts = (bytes: Uint8Array | undefined): Facts | null =>
  bytes ? { length: bytes.length, sha256: sha256(bytes) } : null;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const decimal = (value: number | undefined): string | null => (value === undefined ? null : String(value));
