import { expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { hasShapeOf } from '../../apps/mailbox/src/submit/payload-shape.ts';
import { markedLine, markedNumber, markedPayload } from './marked-payload.ts';

const signalMessage = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE;

it('has the form of a ciphertext, and its number is found wherever it goes', () => {
  const payload = markedPayload(1234);
  expect(hasShapeOf(signalMessage, payload)).toBe(true);
  expect(markedNumber(Buffer.concat([Buffer.alloc(50, 7), payload, Buffer.alloc(9)]))).toBe(1234);
  expect(markedNumber(Buffer.alloc(400, 'bench'))).toBeUndefined();
});

it('is as long for a hop that knows only lines', () => {
  const line = markedLine(7);
  expect(line).toHaveLength(markedPayload(7).length);
  expect(line).not.toContain('\n');
  expect(markedNumber(Buffer.from(line))).toBe(7);
});
