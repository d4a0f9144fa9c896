import { createHash } from 'node:crypto';
import protobuf from 'protobufjs/minimal.js';
import { sealpost } from '#contracts/gateway';
import { fromLong, toLong } from '#libs/contracts';
import { nativeLimits } from '#libs/connector/native';
import { hexOf, platformFromProto } from '#libs/envelope';
import type { CredentialDevice } from '#libs/nest-kit';
import type { Draft, DraftCiphertext, MismatchStrategy } from '../submit/draft.ts';
import type { Refusal } from '../submit/outcome.ts';
import { submitLimits } from '../submit/size-check.ts';
import { decodedHeader } from '../to-envelope.ts';

const { CiphertextType, Envelope, HeaderBinding, Level, MismatchStrategy: Strategy } = sealpost.gateway.v1;

type Request = sealpost.gateway.v1.SubmitRequest;

const idBytes = 16;
const hashBytes = 32;
const headerBytesMax = 16 * 1_024;

const strategies: Readonly<Record<number, MismatchStrategy>> = {
  [Strategy.MISMATCH_STRATEGY_REPORT_ALL]: 'report_all',
  [Strategy.MISMATCH_STRATEGY_IGNORE_ALL]: 'ignore_all',
  [Strategy.MISMATCH_STRATEGY_REPORT_ONLY]: 'report_only',
  [Strategy.MISMATCH_STRATEGY_IGNORE_ONLY]: 'ignore_only',
};

/** What a device submits, read and checked as far as that goes without asking anybody; or the refusal. */
export const draftOfRequest = (
  request: Request,
  device: CredentialDevice,
  usualStrategy: MismatchStrategy,
): Draft | Refusal => {
  const { envelope: bytes } = request;
  if (bytes.length > submitLimits.envelopeBytesMax)
    return { kind: 'too_large', limit: submitLimits.envelopeBytesMax, actual: bytes.length };
  const fault = topLevelFaultOf(bytes);
  if (fault) return fault;
  const envelope = decodedEnvelope(bytes);
  const header = envelope && decodedHeader(envelope.senderHeader);
  if (!envelope || !header) return invalid('envelope', 'readable');
  const refusal = headerRefusalOf(header, envelope, device) ?? bodyRefusalOf(envelope);
  if (refusal) return refusal;
  const { devices, shared } = envelope.deviceCiphertexts ?? {};
  return {
    app: device.app,
    sender: { participantId: device.participantId, deviceId: device.deviceId },
    envelopeId: Buffer.from(header.envelopeId),
    ...(header.repairOfEnvelopeId.length > 0 ? { repairOf: Buffer.from(header.repairOfEnvelopeId) } : {}),
    nativeId: '',
    digest: createHash('sha256').update(bytes).digest(),
    level: header.level,
    innerFormat: header.innerFormat,
    ttlSeconds: header.ttlSeconds,
    target: { kind: 'conversation', conversationId: Buffer.from(header.conversationId) },
    ciphertexts: (devices ?? []).map(ciphertextOf),
    ...(shared?.payload ? { shared: { type: shared.type ?? 0, payload: shared.payload } } : {}),
    sealed: (envelope.sealedBodies?.bodies ?? []).map(({ keyId, ciphertext, reader }) => ({
      keyId: keyId ?? '',
      payload: ciphertext ?? new Uint8Array(),
      reader: reader ?? '',
    })),
    mismatch: {
      strategy: strategies[request.mismatchStrategy] ?? usualStrategy,
      userIds: request.mismatchUsers.map(({ participantId }) => Buffer.from(participantId ?? [])),
    },
    ...(request.deviceSetHash.length > 0 ? { deviceSetHash: Buffer.from(request.deviceSetHash) } : {}),
    checkHeader: ({ epoch }) => {
      const said = fromLong(header.rosterEpoch);
      if (said > epoch) return { rule: 'range' };
      return said === epoch ? 'right' : 'stale';
    },
    envelope: ({ acceptedAtMs }) =>
      Buffer.concat([
        bytes,
        Envelope.encode({ acceptance: { acceptedAtMs: toLong(acceptedAtMs) } }).finish(),
      ]),
  };
};

/** Whether a draft was refused at once. */
export const isRefusal = (read: Draft | Refusal): read is Refusal => 'kind' in read;

const ciphertextOf = ({
  device,
  registrationId,
  type,
  payload,
}: sealpost.gateway.v1.DeviceCiphertext.$Properties): DraftCiphertext => ({
  participantId: Buffer.from(device?.participantId ?? []),
  deviceId: device?.deviceId ?? 0,
  registrationId: registrationId ?? 0,
  type: type ?? 0,
  payload: payload ?? new Uint8Array(),
});

const decodedEnvelope = (bytes: Uint8Array): sealpost.gateway.v1.Envelope | undefined => {
  try {
    return Envelope.decode(bytes);
  } catch {
    return undefined;
  }
};

/** The fields that a device may set; a field twice would be merged by some readers and replace the first for others. */
const fieldNames: Readonly<Record<number, string>> = {
  1: 'sender_header',
  2: 'device_ciphertexts',
  3: 'sealed_bodies',
  4: 'acceptance',
  5: 'gateway_header',
  6: 'origin_proof',
};
const gatewaysOwn: ReadonlySet<number> = new Set([4, 5, 6]);

const topLevelFaultOf = (bytes: Uint8Array): Refusal | undefined => {
  const seen = new Set<number>();
  const reader = protobuf.Reader.create(bytes);
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const field = tag >>> 3;
      if (gatewaysOwn.has(field)) return invalid(fieldNames[field] ?? '', 'absent');
      if (seen.has(field) && field in fieldNames) return invalid(fieldNames[field] ?? '', 'once');
      seen.add(field);
      reader.skipType(tag & 7);
    }
  } catch {
    return invalid('envelope', 'readable');
  }
  if (!seen.has(1)) return invalid('sender_header', 'missing');
  return seen.has(2) === seen.has(3) ? invalid('body', 'one') : undefined;
};

const headerRefusalOf = (
  header: sealpost.gateway.v1.SenderHeader,
  { senderHeader, sealedBodies }: sealpost.gateway.v1.Envelope,
  { app, participantId, deviceId }: CredentialDevice,
): Refusal | undefined => {
  if (senderHeader.length > headerBytesMax) return invalid('sender_header', 'length');
  if (header.schemaVersion !== 1) return invalid('schema_version', 'enum');
  if (header.envelopeId.length !== idBytes) return invalid('envelope_id', 'length');
  if (header.conversationId.length !== idBytes) return invalid('conversation_id', 'length');
  if (header.repairOfEnvelopeId.length !== 0 && header.repairOfEnvelopeId.length !== idBytes)
    return invalid('repair_of_envelope_id', 'length');
  const { sender } = header;
  const isOwn =
    platformFromProto(sender?.platform) === app &&
    hexOf(sender?.participantId ?? new Uint8Array()) === hexOf(participantId) &&
    sender?.deviceId === deviceId;
  if (!isOwn) return invalid('sender', 'conflict');
  if (header.headerBinding !== HeaderBinding.HEADER_BINDING_IN_CIPHERTEXT)
    return invalid('header_binding', 'enum');
  if (!nativeLimits.innerFormatPattern.test(header.innerFormat)) return invalid('inner_format', 'format');
  if (header.frankingTag.length !== 0 && header.frankingTag.length !== hashBytes)
    return invalid('franking_tag', 'length');
  const level = sealedBodies ? Level.LEVEL_APP_SEALED : Level.LEVEL_E2EE;
  return header.level === level ? undefined : invalid('level', 'conflict');
};

const bodyRefusalOf = ({
  deviceCiphertexts,
  sealedBodies,
}: sealpost.gateway.v1.Envelope): Refusal | undefined => {
  const devices = deviceCiphertexts?.devices ?? [];
  const shared = deviceCiphertexts?.shared;
  const sealed = sealedBodies?.bodies ?? [];
  if (devices.length > nativeLimits.devicesMax)
    return { kind: 'too_large', limit: nativeLimits.devicesMax, actual: devices.length };
  if (devices.length + (shared ? 1 : 0) + sealed.length === 0) return invalid('body', 'missing');
  if (sealed.length > nativeLimits.sealedMax) return invalid('sealed_bodies', 'length');
  const payloads = [
    ...devices.map(({ payload }) => payload),
    ...(shared ? [shared.payload] : []),
    ...sealed.map(({ ciphertext }) => ciphertext),
  ].map((payload) => payload?.length ?? 0);
  if (payloads.includes(0)) return invalid('payload', 'empty');
  const largest = Math.max(...payloads);
  if (largest > submitLimits.payloadBytesMax)
    return { kind: 'too_large', limit: submitLimits.payloadBytesMax, actual: largest };
  const types = [...devices, ...(shared ? [shared] : [])].map(({ type }) => type ?? 0);
  if (types.some((type) => type === CiphertextType.CIPHERTEXT_TYPE_UNSPECIFIED || !CiphertextType[type]))
    return invalid('type', 'enum');
  const isDevice = devices.every(
    ({ device }) =>
      platformFromProto(device?.platform) &&
      device?.participantId?.length === idBytes &&
      (device.deviceId ?? 0) > 0,
  );
  if (!isDevice) return invalid('device', 'missing');
  const names = devices.map(
    ({ device }) => `${hexOf(device?.participantId ?? new Uint8Array())} ${device?.deviceId}`,
  );
  return new Set(names).size < names.length ? invalid('device', 'duplicate') : undefined;
};

const invalid = (field: string, rule: string): Refusal => ({ kind: 'invalid', field, rule });
