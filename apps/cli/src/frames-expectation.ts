import { createHash } from 'node:crypto';
import {
  type NativeAddress,
  type NativeCiphertextType,
  nativeEnvelopeIds,
  type NativeEvent,
  type NativeKeyBundle,
  type NativeMessage,
  type NativePrekey,
  type NativeReceiptKind,
  type NativeSignedPrekey,
  type NativeThread,
  type NativeTransportAck,
  receiptLosses,
} from '#libs/connector/native';
import { hexOf, type Platform, platforms } from '#libs/envelope';

/** What an event says, as JSON. Opaque bytes are their length and SHA-256, wide numbers their digits, `null` is not said. */
export type FrameExpectation = Readonly<Record<string, unknown>>;

/** Prints what an app's frame says. No directory and no id map is asked. */
export const frameExpectation = (app: Platform, event: NativeEvent): FrameExpectation => ({
  class: event.class,
  ...membersOf(app, event),
});

const oneTimeIdsShownMax = 8;
const publishedAtOnceMax = 200;
const featureBitNames = ['TEXT', 'MEDIA', 'REACTION', 'EDIT', 'DELETE', 'POLL'] as const;
const ciphertextTypeNames = {
  'signal-prekey': 'SIGNAL_PREKEY',
  'signal-message': 'SIGNAL_MESSAGE',
  'sender-key': 'SENDER_KEY',
} as const satisfies Record<NativeCiphertextType, string>;
const levelNames = { e2ee: 'E2EE', 'app-sealed': 'APP_SEALED' } as const satisfies Record<
  NativeMessage['level'],
  string
>;
const dispositions = {
  ack: 'ACK',
  redeliver: 'REDELIVER',
  'dead-letter': 'DEAD_LETTER',
  nack: 'NACK',
} as const satisfies Record<NativeTransportAck['verdict'], string>;
/** Where each companion of a message is printed. */
const attachmentMembers = {
  reporting_token: 'whatsapp/reporting-token',
  device_identity: 'whatsapp/device-identity',
} as const;

const membersOf = (app: Platform, event: NativeEvent): FrameExpectation => {
  switch (event.class) {
    case 'message':
      return messageOf(app, event);
    case 'receipt':
      return {
        kind: event.kind.toUpperCase(),
        thread: threadOf(event.thread),
        reader: addressOf(event.reader),
        author: maybe(event.author, addressOf),
        refs: event.refs,
        watermark_ms: maybe(event.watermarkMs, String),
        up_to_item: event.upToItem ?? null,
        timestamp_ms: maybe(event.timestampMs, String),
        losses_by_target: lossesByTarget(app, event.kind),
      };
    case 'receipt_group':
      return {
        kind: event.kind.toUpperCase(),
        thread: threadOf(event.thread),
        ref: event.ref,
        readers: event.readers.map(({ reader, timestampMs }) => ({
          reader: addressOf(reader),
          timestamp_ms: maybe(timestampMs, String),
        })),
        losses_by_target: lossesByTarget(app, event.kind),
      };
    case 'own_device':
      return { thread: threadOf(event.thread), refs: event.refs };
    case 'nack':
      return {
        ref: event.ref,
        thread: threadOf(event.thread),
        from: addressOf(event.from),
        author: maybe(event.author, addressOf),
        count: event.count,
        reason: 'DECRYPT_FAILED',
        registration_id: event.registrationId,
        bundle: maybe(event.bundle, bundleOf),
      };
    case 'ephemeral':
      return {
        thread: threadOf(event.thread),
        sender: addressOf(event.sender),
        state: event.state.toUpperCase(),
      };
    case 'key_claim':
      return {
        request_id: event.requestId,
        requester: addressOf(event.requester),
        claim_id: hexOf(event.claimId),
        targets: event.targets.map(addressOf),
      };
    case 'key_count':
      return { request_id: event.requestId, device: addressOf(event.device) };
    case 'key_upload':
      return {
        request_id: event.requestId,
        device: addressOf(event.device),
        registration_id: event.registrationId,
        identity_key_sha256: sha256Of(event.identityKey),
        signed_prekey: signedPrekeyOf(event.signedPrekey),
        one_time: oneTimeOf(event.oneTime),
        publish_requests: Math.max(1, Math.ceil(event.oneTime.length / publishedAtOnceMax)),
      };
    case 'device_query':
      return {
        request_id: event.requestId,
        requester: maybe(event.requester, addressOf),
        users: event.users.map(addressOf),
      };
    case 'device_change':
      return {
        native_id: event.nativeId ?? null,
        user: addressOf(event.user),
        change: event.change.toUpperCase(),
        devices: event.devices.map(addressOf),
        device_hash: event.deviceHash ?? null,
        timestamp_ms: String(event.timestampMs),
      };
    case 'transport_ack':
      return {
        of: event.of,
        ref: event.nativeId,
        device: maybe(event.device, addressOf),
        disposition: dispositions[event.verdict],
      };
  }
};

const messageOf = (app: Platform, message: NativeMessage): FrameExpectation => ({
  native_id: message.nativeId,
  envelope_id: nativeEnvelopeIds(app, message).envelopeId,
  thread: threadOf(message.thread),
  sender: addressOf(message.sender),
  client_timestamp_ms: String(message.sentAtMs),
  level: levelNames[message.level],
  inner_format: message.innerFormat,
  feature_bits: featureBitNames.filter((_, position) => (message.featureBits & (1 << position)) !== 0),
  content_hint: message.contentHint.toUpperCase(),
  ttl_seconds: message.ttlSeconds,
  ciphertexts: message.ciphertexts.map(({ device, type, registrationId, payload }) => ({
    device: addressOf(device),
    type: ciphertextTypeNames[type],
    registration_id: registrationId ?? null,
    ...measured(payload),
  })),
  shared: maybe(message.shared, ({ type, payload }) => ({
    type: ciphertextTypeNames[type],
    ...measured(payload),
  })),
  sealed: message.sealed.map(({ keyId, payload }) => ({ key_id: keyId, ...measured(payload) })),
  franking_tag: maybe(message.frankingTag, measured),
  ...Object.fromEntries(
    Object.entries(attachmentMembers).map(([member, label]) => [
      member,
      maybe(message.attachments.find((attachment) => attachment.label === label)?.bytes, measured),
    ]),
  ),
  send_token: maybe(message.sendToken, measured),
  origin_proof: maybe(message.originProof, ({ keyId, header, signature }) => ({
    key_id: keyId,
    header: measured(header),
    signature: measured(signature),
  })),
  phash: maybe(message.phash, ({ given, ofFrame }) => ({ given: given ?? null, of_frame: ofFrame })),
  repair: maybe(message.repair, ({ count }) => ({
    count,
    of_envelope_id: nativeEnvelopeIds(app, message).repairOf,
  })),
});

/** What a receipt loses in each other dialect, whatever the id map says. */
const lossesByTarget = (from: Platform, kind: NativeReceiptKind): FrameExpectation =>
  Object.fromEntries(platforms.filter((to) => to !== from).map((to) => [to, receiptLosses(kind, to)]));

/** The position of a device is one more than its number, so that 0 can mean all of them. */
const addressOf = ({ kind, user, device }: NativeAddress): FrameExpectation => ({
  kind,
  user,
  device: device ?? null,
  device_id: device === undefined ? 0 : device + 1,
});

const threadOf = ({ kind, id }: NativeThread): FrameExpectation => ({ kind, id });

const bundleOf = (bundle: NativeKeyBundle): FrameExpectation => ({
  identity_key_sha256: sha256Of(bundle.identityKey),
  signed_prekey: signedPrekeyOf(bundle.signedPrekey),
  one_time: maybe(bundle.oneTime, prekeyOf),
  device_identity: maybe(bundle.deviceIdentity, measured),
});

const prekeyOf = ({ id, publicKey }: NativePrekey): FrameExpectation => ({
  id,
  public_key_sha256: sha256Of(publicKey),
});

const signedPrekeyOf = (key: NativeSignedPrekey): FrameExpectation => ({
  ...prekeyOf(key),
  signature_sha256: sha256Of(key.signature),
});

const oneTimeOf = (keys: readonly NativePrekey[]): FrameExpectation => {
  const ids = keys.map(({ id }) => id);
  return {
    count: keys.length,
    ids: ids.length <= oneTimeIdsShownMax ? ids : [ids[0], ids.at(-1)],
    concat_sha256: sha256Of(...keys.map(({ publicKey }) => publicKey)),
  };
};

const measured = (bytes: Uint8Array): FrameExpectation => ({
  length: bytes.length,
  sha256: sha256Of(bytes),
});

const sha256Of = (...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

const maybe = <T, U>(value: T | undefined, print: (value: T) => U): U | null =>
  value === undefined ? null : print(value);
