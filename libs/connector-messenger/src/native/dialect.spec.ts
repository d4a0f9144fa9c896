import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/native';
import { fromLong, toLong } from '#libs/contracts';
import type { DeliveredMessage } from '#libs/connector/native';
import { messengerDialect } from './dialect.ts';

const { Frame } = sealpost.native.messenger.v1;
const highest = 2n ** 64n - 1n;

const message: DeliveredMessage = {
  envelopeId: Buffer.from('ffffff00000000000000000000000000', 'hex'),
  nativeId: '7530953156138557891',
  sender: { kind: 'foreign', user: '15550001111@s.whatsapp.net', alias: highest, device: 2 },
  recipient: { kind: 'own', user: '9007199254740993', device: 0 },
  threadMs: 1_790_000_000_123,
  innerFormat: 'sealpost.content/1',
  featureBits: 1 | 8,
  contentHint: 'implicit',
  ciphertext: {
    type: 'signal-prekey',
    payload: Buffer.from([0, 255, 0xef, 0xbb, 0xbf]),
    registrationId: 16_383,
  },
  frankingTag: Buffer.alloc(32, 9),
  attachments: [],
  originApp: 'whatsapp',
  originId: '3EB0A1',
};

describe('the Messenger dialect', () => {
  it('writes a message as Send to one device, numbers above 2^53 and bytes unchanged', () => {
    const { send } = Frame.decode(messengerDialect.writeMessage(message));
    expect(fromLong(send?.otid)).toBe(7_530_953_156_138_557_891n);
    expect(fromLong(send?.thread?.otherFbid)).toBe(highest);
    expect(fromLong(send?.sender?.fbid)).toBe(highest);
    expect(send?.sender?.device).toBe(2);
    expect(send).toMatchObject({
      kindHint: 4,
      hideOnFailure: true,
      originApp: 'whatsapp',
      originId: '3EB0A1',
    });
    const [device] = send?.devices ?? [];
    expect(fromLong(device?.id?.fbid)).toBe(9_007_199_254_740_993n);
    expect(device).toMatchObject({ kind: 1, registrationId: 16_383 });
    expect(device?.id?.device).toBe(0);
    expect(Buffer.from(device?.payload ?? [])).toEqual(Buffer.from([0, 255, 0xef, 0xbb, 0xbf]));
    expect(Buffer.from(send?.frankingTag ?? [])).toEqual(Buffer.alloc(32, 9));
  });

  it('mints the threading id from the clock and the first 22 bits of the envelope id', () => {
    const otid = BigInt(messengerDialect.mintNativeId(message.envelopeId, message.threadMs));
    expect(otid >> 22n).toBe(1_790_000_000_123n);
    expect(otid & 0x3fffffn).toBe(0x3fffffn);
  });

  it.each([
    ['received', 'ack'],
    ['undecodable', 'dead-letter'],
    ['again', 'redeliver'],
  ])('takes the word %s as %s', (code, verdict) => {
    const frame = Frame.encode({ requestId: toLong(1n), ack: { otid: toLong(highest), code } }).finish();
    expect(messengerDialect.read(frame, 0)).toMatchObject({
      ok: true,
      event: { class: 'transport_ack', nativeId: String(highest), verdict },
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'unsupported', 'frame'],
    ['a length past the end', Buffer.from([0x5a, 0x7f, 0x01]), 'malformed', 'pb_length'],
    [
      'a word on a delivered message that it does not know',
      Frame.encode({ ack: { otid: toLong(1n), code: 'something new' } }).finish(),
      'invalid',
      'enum',
    ],
    ['an ack without an id', Frame.encode({ ack: { code: 'received' } }).finish(), 'invalid', 'missing'],
    ['too many bytes', new Uint8Array(2_097_153), 'too_large', 'frame'],
  ])('refuses %s', (_, frame, code, rule) => {
    const reading = messengerDialect.read(frame, 0);
    expect(reading).toMatchObject({ ok: false, error: { code, rule } });
    if (reading.ok) return;
    const { error } = Frame.decode(messengerDialect.writeError(reading.error));
    expect(error).toMatchObject({ code, rule });
  });
});
