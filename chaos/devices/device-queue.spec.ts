import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { createDeviceQueue } from './device-queue.ts';

const { Envelope, ReceiptKind, SenderHeader } = sealpost.gateway.v1;

const idOf = (number: number): Buffer => Buffer.alloc(16, number);

const message = (seq: number, prevSeq: number) => ({
  seq: toLong(seq),
  prevSeq: toLong(prevSeq),
  envelope: Envelope.encode({
    senderHeader: SenderHeader.encode({ envelopeId: idOf(seq) }).finish(),
    deviceCiphertexts: { devices: [{ payload: Buffer.of(seq) }] },
  }).finish(),
});

describe('the store of a device', () => {
  it('takes a place once, and counts that it came again', () => {
    const queue = createDeviceQueue();
    for (const record of [message(1, 0), message(2, 1), message(2, 1)]) queue.take(record);
    expect([queue.items.length, queue.again, queue.gaps, queue.storedSeq]).toEqual([2, 1, 0, 2n]);
  });

  it('notices a place that is left out, and one whose forerunner it does not know', () => {
    const leftOut = createDeviceQueue();
    for (const record of [message(1, 0), message(3, 2)]) leftOut.take(record);
    const unknown = createDeviceQueue();
    for (const record of [message(1, 0), message(2, 0)]) unknown.take(record);
    expect([leftOut.gaps, unknown.gaps]).toEqual([1, 1]);
  });

  it('knows messages and words about them apart', () => {
    const queue = createDeviceQueue();
    queue.take(message(1, 0));
    const receipt = { envelopeId: idOf(9), kind: ReceiptKind.RECEIPT_KIND_DELIVERED };
    queue.take({ seq: toLong(2), prevSeq: toLong(1), receipt });
    expect(queue.items.map(({ what, envelopeId }) => [what, envelopeId.slice(0, 2)])).toEqual([
      ['message', '01'],
      ['delivered', '09'],
    ]);
  });
});
