import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { withGatewayHeader } from './gateway-header.ts';
import { fromLong, toLong } from './long.ts';

const { Envelope } = sealpost.gateway.v1;
const envelope = Envelope.encode({
  senderHeader: Buffer.from('0801', 'hex'),
  sealedBodies: { bodies: [] },
}).finish();
const header = { conversationSeq: toLong(2n ** 64n - 1n), targetAccount: 'messenger:1' };

describe('appending the gateway header', () => {
  it('leaves the received bytes in front, as they were', () => {
    const routed = withGatewayHeader(envelope, header);
    expect(routed.subarray(0, envelope.length)).toEqual(Buffer.from(envelope));
  });

  it('gives an envelope that has it, beside everything else', () => {
    const routed = Envelope.decode(withGatewayHeader(envelope, header));
    expect(fromLong(routed.gatewayHeader?.conversationSeq)).toBe(2n ** 64n - 1n);
    expect(routed.gatewayHeader?.targetAccount).toBe('messenger:1');
    expect(routed.senderHeader).toEqual(Buffer.from('0801', 'hex'));
    expect(routed.body).toBe('sealedBodies');
  });

  it('merges into a header that a sender set, which is why such an envelope is refused', () => {
    const forged = withGatewayHeader(envelope, { targetAccount: 'instagram:2', threadMs: toLong(7) });
    const routed = Envelope.decode(withGatewayHeader(forged, header));
    expect(routed.gatewayHeader?.targetAccount).toBe('messenger:1');
    expect(fromLong(routed.gatewayHeader?.threadMs)).toBe(7n);
  });
});
