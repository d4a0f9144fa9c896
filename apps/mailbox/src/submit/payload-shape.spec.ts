import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { signalMessage } from '../testing/mailbox-world.ts';
import { hasShapeOf } from './payload-shape.ts';

const {
  CIPHERTEXT_TYPE_MLS_MESSAGE: mls,
  CIPHERTEXT_TYPE_OPAQUE: opaque,
  CIPHERTEXT_TYPE_SEALED_BOX: sealedBox,
  CIPHERTEXT_TYPE_SENDER_KEY: senderKey,
  CIPHERTEXT_TYPE_SIGNAL_MESSAGE: message,
  CIPHERTEXT_TYPE_SIGNAL_PREKEY: prekey,
} = sealpost.gateway.v1.CiphertextType;

const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
const prekeyMessage = Buffer.concat([
  Buffer.from([0x44, 0x28, 7]),
  field(2, randomBytes(33)),
  field(3, randomBytes(33)),
  field(4, randomBytes(60)),
]);
const mlsMessage = (wireFormat: number): Buffer =>
  Buffer.concat([Buffer.from([0, 1, 0, wireFormat]), randomBytes(40)]);

describe('a payload', () => {
  it.each([
    [message, signalMessage()],
    [prekey, prekeyMessage],
    [senderKey, Buffer.concat([Buffer.of(0x33), field(3, randomBytes(20)), randomBytes(64)])],
    [mls, mlsMessage(2)],
    [mls, mlsMessage(3)],
    [sealedBox, randomBytes(49)],
  ])('of type %i with the form of its suite is taken', (type, payload) => {
    expect(hasShapeOf(type, payload)).toBe(true);
  });

  it.each([
    ['text in clear', message, Buffer.from('see you at eight, at the usual place')],
    ['a version that nobody speaks', message, Buffer.concat([Buffer.of(0x23), signalMessage().subarray(1)])],
    ['a prekey message as a message', message, prekeyMessage],
    ['a message as a prekey message', prekey, signalMessage()],
    ['a length past the end', prekey, prekeyMessage.subarray(0, -1)],
    ['nothing', message, Buffer.of()],
    ['an MLS message that is not private', mls, mlsMessage(1)],
    ['an MLS message cut short', mls, mlsMessage(2).subarray(0, 13)],
    ['a box without a byte in it', sealedBox, randomBytes(48)],
    ['a suite that the gateway does not know', opaque, signalMessage()],
    ['a length of 2^63', message, Buffer.from([0x33, 0x0a, ...Array.from({ length: 9 }, () => 0xff), 1])],
  ])('that is %s is refused', (_what, type, payload) => {
    expect(hasShapeOf(type, payload)).toBe(false);
  });

  it('may hold any bytes inside its form', () => {
    for (let round = 0; round < 200; round += 1)
      expect(hasShapeOf(message, signalMessage(randomBytes(1 + (round % 120))))).toBe(true);
  });
});
