import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '../src/long.ts';
import { flawsOf } from './envelope-rules.ts';
import { bytesOf, vectorOf } from './vector.ts';

const { Envelope, SenderHeader } = sealpost.gateway.v1;
type Header = sealpost.gateway.v1.SenderHeader.$Properties;
type Envelope = sealpost.gateway.v1.Envelope.$Properties;

const id = Buffer.alloc(16, 1);
const ofTomorrow: number = 99;
const right: Header = {
  schemaVersion: 1,
  envelopeId: id,
  conversationId: id,
  sender: { platform: 1, participantId: id },
  class: 1,
  sentAtMs: toLong(1767272400123n),
  level: 30,
  headerBinding: 1,
  innerFormat: 'sealpost.content/1',
};
const device = {
  device: { platform: 2, participantId: id, deviceId: 1 },
  type: 2,
  payload: Buffer.alloc(40, 7),
};
const sealed = { reader: 'messenger', keyId: 'k', ciphertext: Buffer.alloc(40, 7) };

const fieldsBroken = (
  header: Header,
  rest: Envelope = { deviceCiphertexts: { devices: [device] } },
): string[] =>
  flawsOf(
    Envelope.encode({
      senderHeader: SenderHeader.encode({ ...right, ...header }).finish(),
      ...rest,
    }).finish(),
  ).map(({ field }) => field);
const inSealed = (...bodies: object[]): Envelope => ({ sealedBodies: { bodies } });
const inDevices = (...devices: object[]): Envelope => ({ deviceCiphertexts: { devices } });

const wrongHeaders: readonly { readonly field: string; readonly header: Header }[] = [
  { field: 'schema_version', header: { schemaVersion: 2 } },
  { field: 'envelope_id', header: { envelopeId: Buffer.alloc(15) } },
  { field: 'conversation_id', header: { conversationId: Buffer.of() } },
  { field: 'sender.platform', header: { sender: { platform: 0, participantId: id } } },
  { field: 'sender.platform', header: { sender: { platform: ofTomorrow, participantId: id } } },
  { field: 'sender.participant_id', header: { sender: { platform: 1, participantId: Buffer.alloc(17) } } },
  { field: 'sent_at_ms', header: { sentAtMs: toLong(2n ** 53n) } },
  { field: 'header_binding', header: { headerBinding: 0 } },
  { field: 'ref_envelope_id', header: { refEnvelopeId: Buffer.alloc(8) } },
  { field: 'inner_format', header: { innerFormat: '' } },
  { field: 'ttl_seconds', header: { ttlSeconds: 2_592_001 } },
  { field: 'franking_tag', header: { frankingTag: Buffer.alloc(31) } },
];

describe('the rules of a submitted envelope', () => {
  it('hold for device ciphertexts at E2EE and for sealed bodies at APP_SEALED', () => {
    expect(fieldsBroken({})).toEqual([]);
    expect(fieldsBroken({ level: 20 }, inSealed(sealed, { ...sealed, reader: 'instagram' }))).toEqual([]);
  });

  it.each(wrongHeaders)('name $field of the header where it is wrong', ({ field, header }) => {
    expect(fieldsBroken(header)).toEqual([`sender_header.${field}`]);
  });

  it('never take a level that is not stated or not known', () => {
    for (const level of [0, 25]) expect(fieldsBroken({ level })).toEqual(['sender_header.level', 'level']);
  });

  it('keep levels and bodies together', () => {
    expect(fieldsBroken({ level: 20 })).toEqual(['level']);
    expect(fieldsBroken({ level: 30 }, inSealed(sealed))).toEqual(['level']);
  });

  it.each<{ field: string; rest: Envelope }>([
    { field: 'device_ciphertexts.devices', rest: inDevices() },
    {
      field: 'device_ciphertexts.devices.device.device_id',
      rest: inDevices({ ...device, device: { ...device.device, deviceId: 0 } }),
    },
    {
      field: 'device_ciphertexts.devices.device.platform',
      rest: inDevices({ ...device, device: { ...device.device, platform: 0 } }),
    },
    {
      field: 'device_ciphertexts.devices.registration_id',
      rest: inDevices({ ...device, registrationId: 16_384 }),
    },
    { field: 'device_ciphertexts.devices.type', rest: inDevices({ ...device, type: 0 }) },
    { field: 'device_ciphertexts.devices.payload', rest: inDevices({ ...device, payload: Buffer.of() }) },
    {
      field: 'device_ciphertexts.devices.payload',
      rest: inDevices({ ...device, payload: Buffer.alloc(262_145) }),
    },
  ])('name $field where it is wrong', ({ field, rest }) => {
    expect(fieldsBroken({}, rest)).toEqual([field]);
  });

  it.each<{ field: string; rest: Envelope }>([
    { field: 'sealed_bodies.bodies', rest: inSealed() },
    {
      field: 'sealed_bodies.bodies',
      rest: inSealed(...['a', 'b', 'c', 'd'].map((reader) => ({ ...sealed, reader }))),
    },
    { field: 'sealed_bodies.bodies.reader', rest: inSealed(sealed, sealed) },
    { field: 'sealed_bodies.bodies.key_id', rest: inSealed({ ...sealed, keyId: '' }) },
    { field: 'sealed_bodies.bodies.wrap', rest: inSealed({ ...sealed, wrap: Buffer.alloc(79) }) },
    { field: 'sealed_bodies.bodies.nonce', rest: inSealed({ ...sealed, nonce: Buffer.alloc(12) }) },
    { field: 'sealed_bodies.bodies.ciphertext', rest: inSealed({ ...sealed, ciphertext: Buffer.of() }) },
    { field: 'envelope', rest: inSealed({ ...sealed, ciphertext: Buffer.alloc(900 * 1024) }) },
  ])('name $field of sealed bodies where it is wrong', ({ field, rest }) => {
    expect(fieldsBroken({ level: 20 }, rest)).toEqual([field]);
  });

  it('ask for wrap and nonce of what is sealed for egress', () => {
    const level = 10;
    const forEgress = { ...sealed, reader: 'egress', wrap: Buffer.alloc(80), nonce: Buffer.alloc(24) };
    expect(fieldsBroken({ level }, inSealed(forEgress))).toEqual([]);
    expect(fieldsBroken({ level }, inSealed({ ...forEgress, wrap: Buffer.of() }))).toEqual([
      'sealed_bodies.bodies',
    ]);
    expect(fieldsBroken({ level }, inSealed({ ...forEgress, nonce: Buffer.of() }))).toEqual([
      'sealed_bodies.bodies',
    ]);
  });

  it('hold for the golden envelopes as they are submitted', () => {
    for (const name of ['envelope-e2ee', 'envelope-app-sealed'])
      expect(flawsOf(bytesOf(vectorOf(name)))).toEqual([]);
    expect(flawsOf(bytesOf(vectorOf('envelope-connector-sealed')))).toEqual([
      { field: 'acceptance', rule: 'left to the gateway' },
    ]);
  });

  it('find a missing body and a header that is too long', () => {
    expect(fieldsBroken({ level: 20 }, {})).toEqual(['body', 'sealed_bodies.bodies']);
    expect(fieldsBroken({ originId: 'x'.repeat(16 * 1024) })).toEqual(['sender_header']);
  });
});
