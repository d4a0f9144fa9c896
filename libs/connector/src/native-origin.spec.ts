import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { NativeMessage } from './native-event.ts';
import { nativeEnvelopeIds } from './native-ids.ts';
import { originDigestsOf, originSignedBytes } from './native-origin.ts';

const device = { kind: 'own', user: '1@lid', device: 0 } as const;
const message: NativeMessage = {
  class: 'message',
  nativeId: 'A1',
  thread: { kind: 'group', id: '12345@g.us' },
  sender: device,
  senderDeviceText: '1.0:0@lid',
  sentAtMs: 1,
  level: 'e2ee',
  innerFormat: 'sealpost.content/1',
  featureBits: 0,
  contentHint: 'resendable',
  ttlSeconds: 0,
  ciphertexts: [1, 2].map((byte) => ({ device, type: 'signal-message', payload: Buffer.of(byte) })),
  shared: { type: 'sender-key', payload: Buffer.of(3) },
  sealed: [{ keyId: 'k', payload: Buffer.of(4) }],
  frankingTag: Buffer.of(5),
  attachments: [
    { label: 'whatsapp/device-identity', bytes: Buffer.of(7) },
    { label: 'messenger/franking-version', bytes: Buffer.of(99) },
    { label: 'whatsapp/reporting-token', bytes: Buffer.of(6) },
  ],
  sendToken: Buffer.of(8),
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('the digests of an origin proof stand in the order of the document, whatever order the frame has', () => {
  const digests = originDigestsOf(message).toString('hex').match(/.{64}/g);
  expect(digests).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((byte) => sha256(Buffer.of(byte))));
});

it('an origin proof signs the label, the hash of the header, the number of digests and the digests', () => {
  const digests = originDigestsOf(message);
  const header = Buffer.from('header');
  expect(originSignedBytes(header, digests).toString('hex')).toBe(
    Buffer.from('sealpost/origin/v1').toString('hex') + sha256(header) + '0008' + digests.toString('hex'),
  );
});

it('a repair has an id for each count and device, and names what it repairs', () => {
  const { envelopeId } = nativeEnvelopeIds('whatsapp', message);
  const repaired = [1, 2].map((count) =>
    nativeEnvelopeIds('whatsapp', { ...message, repair: { count, targetDeviceText: '2.0:0@lid' } }),
  );
  expect(repaired.map(({ repairOf }) => repairOf)).toEqual([envelopeId, envelopeId]);
  expect(new Set([envelopeId, ...repaired.map((one) => one.envelopeId)]).size).toBe(3);
  expect(nativeEnvelopeIds('messenger', message).envelopeId).not.toBe(envelopeId);
});
