import { sealpost } from '#contracts/gateway';
import { fromLong } from '../src/long.ts';

const { CiphertextType, Envelope, HeaderBinding, Level, Platform, SenderHeader } = sealpost.gateway.v1;
type Envelope = sealpost.gateway.v1.Envelope.$Shape;
type SenderHeader = sealpost.gateway.v1.SenderHeader.$Shape;

/** A rule of the contract that bytes break: names only, never a value. */
export interface Flaw {
  readonly field: string;
  readonly rule: string;
}

type Rule<T> = readonly [field: string, rule: string, holds: (message: T) => boolean];

const idBytes = 16;
const envelopeBytesMax = 900 * 1024;
const headerBytesMax = 16 * 1024;
const payloadBytesMax = 262_144;
const ttlSecondsMax = 30 * 86_400;

const envelopeRules: readonly Rule<Envelope>[] = [
  [
    'sender_header',
    '1 byte to 16 KiB',
    ({ senderHeader }) => isWithin(senderHeader?.length, 1, headerBytesMax),
  ],
  ['body', 'one of device_ciphertexts and sealed_bodies', ({ body }) => body !== undefined],
  ['acceptance', 'left to the gateway', ({ acceptance }) => !acceptance],
  ['gateway_header', 'left to the gateway', ({ gatewayHeader }) => !gatewayHeader],
];

const headerRules: readonly Rule<SenderHeader>[] = [
  ['schema_version', '1', ({ schemaVersion }) => schemaVersion === 1],
  ['envelope_id', '16 bytes', ({ envelopeId }) => envelopeId?.length === idBytes],
  ['conversation_id', '16 bytes', ({ conversationId }) => conversationId?.length === idBytes],
  ['sender.platform', 'a platform', ({ sender }) => isStated(Platform, sender?.platform)],
  ['sender.participant_id', '16 bytes', ({ sender }) => sender?.participantId?.length === idBytes],
  ['sent_at_ms', 'milliseconds below 2^53', ({ sentAtMs }) => fromLong(sentAtMs) < 2n ** 53n],
  ['level', 'a level', ({ level }) => isStated(Level, level)],
  ['header_binding', 'a binding', ({ headerBinding }) => isStated(HeaderBinding, headerBinding)],
  [
    'ref_envelope_id',
    '16 bytes or none',
    ({ refEnvelopeId }) => isOneOf(refEnvelopeId?.length, [0, idBytes]),
  ],
  ['inner_format', 'not empty', ({ innerFormat }) => Boolean(innerFormat)],
  ['ttl_seconds', 'at most 30 days', ({ ttlSeconds }) => (ttlSeconds ?? 0) <= ttlSecondsMax],
  ['franking_tag', '32 bytes or none', ({ frankingTag }) => isOneOf(frankingTag?.length, [0, 32])],
];

const deviceRules: readonly Rule<sealpost.gateway.v1.DeviceCiphertext.$Shape>[] = [
  ['device.platform', 'a platform', ({ device }) => isStated(Platform, device?.platform)],
  ['device.participant_id', '16 bytes', ({ device }) => device?.participantId?.length === idBytes],
  ['device.device_id', 'not 0', ({ device }) => (device?.deviceId ?? 0) !== 0],
  ['registration_id', 'at most 16383', ({ registrationId }) => (registrationId ?? 0) <= 16_383],
  ['type', 'a ciphertext type', ({ type }) => isStated(CiphertextType, type)],
  ['payload', '1 to 262144 bytes', ({ payload }) => isWithin(payload?.length, 1, payloadBytesMax)],
];

const bodyRules: readonly Rule<sealpost.gateway.v1.SealedBody.$Shape>[] = [
  ['reader', 'not empty', ({ reader }) => Boolean(reader)],
  ['key_id', 'not empty', ({ keyId }) => Boolean(keyId)],
  ['wrap', '80 bytes or none', ({ wrap }) => isOneOf(wrap?.length, [0, 80])],
  ['nonce', '24 bytes or none', ({ nonce }) => isOneOf(nonce?.length, [0, 24])],
  ['ciphertext', 'not empty', ({ ciphertext }) => isWithin(ciphertext?.length, 1, envelopeBytesMax)],
];

/** Every rule of the contract that a submitted envelope breaks; none for one that the gateway takes. Throws for no envelope. */
export const flawsOf = (bytes: Uint8Array): readonly Flaw[] => {
  const envelope = Envelope.decode(bytes);
  const header = SenderHeader.decode(envelope.senderHeader);
  return [
    ...(bytes.length <= envelopeBytesMax ? [] : [{ field: 'envelope', rule: 'at most 900 KiB' }]),
    ...broken(envelopeRules, envelope),
    ...broken(headerRules, header, 'sender_header.'),
    ...flawsOfBody(envelope, header.level),
  ];
};

function flawsOfBody(envelope: Envelope, level: number | null | undefined): readonly Flaw[] {
  const isForDevices = envelope.body === 'deviceCiphertexts';
  const devices = envelope.deviceCiphertexts?.devices ?? [];
  const bodies = envelope.sealedBodies?.bodies ?? [];
  const isForEgress = level === Level.LEVEL_CONNECTOR_SEALED;
  const readers = new Set(bodies.map(({ reader }) => reader));
  return [
    ...check(
      isForDevices === (level === Level.LEVEL_E2EE),
      'level',
      'E2EE for device ciphertexts, and only for them',
    ),
    ...check(!isForDevices || devices.length > 0, 'device_ciphertexts.devices', 'at least one'),
    ...check(isForDevices || isWithin(bodies.length, 1, 3), 'sealed_bodies.bodies', 'one to three'),
    ...check(
      !isForEgress || bodies.every(isWrapped),
      'sealed_bodies.bodies',
      'a wrap and a nonce at CONNECTOR_SEALED',
    ),
    ...check(readers.size === bodies.length, 'sealed_bodies.bodies.reader', 'distinct'),
    ...devices.flatMap((device) => broken(deviceRules, device, 'device_ciphertexts.devices.')),
    ...bodies.flatMap((body) => broken(bodyRules, body, 'sealed_bodies.bodies.')),
  ];
}

function isWrapped({ wrap, nonce }: sealpost.gateway.v1.SealedBody.$Shape): boolean {
  return wrap?.length === 80 && nonce?.length === 24;
}

function broken<T>(rules: readonly Rule<T>[], message: T, prefix = ''): readonly Flaw[] {
  return rules.flatMap(([field, rule, holds]) => check(holds(message), `${prefix}${field}`, rule));
}

function check(holds: boolean, field: string, rule: string): readonly Flaw[] {
  return holds ? [] : [{ field, rule }];
}

function isStated(names: Readonly<Record<number, string>>, value: number | null | undefined): boolean {
  return Boolean(value) && names[value ?? 0] !== undefined;
}

function isWithin(length: number | undefined, min: number, max: number): boolean {
  return (length ?? 0) >= min && (length ?? 0) <= max;
}

function isOneOf(length: number | undefined, allowed: readonly number[]): boolean {
  return allowed.includes(length ?? 0);
}
