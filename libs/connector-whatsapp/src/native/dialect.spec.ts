import { describe, expect, it } from '@jest/globals';
import { nativeEnvelopeIds } from '#libs/connector/native';
import { whatsappDialect } from './dialect.ts';
import { eventOf, everyKind, lossesOf, message, participants, enc, to } from './testing/stanzas.ts';

describe('the WhatsApp dialect', () => {
  it('speaks XML for WhatsApp', () => {
    expect(whatsappDialect).toMatchObject({ platform: 'whatsapp', contentType: 'application/xml' });
  });

  it.each(Object.entries(everyKind))('reads without a loss: %s', (_, frame) => {
    const losses = lossesOf(frame).filter((loss) => !loss.startsWith('own_device_receipt '));
    expect(losses).toEqual([]);
  });

  it('derives ids from the device text with agent and device always written', () => {
    const event = eventOf('message', message({ from: '15550001111@c.us' }));
    expect(event.senderDeviceText).toBe('15550001111.0:0@s.whatsapp.net');
    expect(nativeEnvelopeIds('whatsapp', event)).toEqual({ envelopeId: 'a24f0a4e6847980feaf6142e0cf433a3' });
  });

  it('gives a repair its own id, whatever its payload is', () => {
    const again = (count: string, payload: string) =>
      nativeEnvelopeIds(
        'whatsapp',
        eventOf('message', message({}, [participants(to({}, [enc({ count }, payload)]))])),
      );
    const usual = nativeEnvelopeIds('whatsapp', eventOf('message', message())).envelopeId;
    expect(again('1', 'AA==')).toEqual(again('1', 'AQ=='));
    expect(again('1', 'AA==').repairOf).toBe(usual);
    expect(new Set([usual, again('1', 'AA==').envelopeId, again('2', 'AA==').envelopeId]).size).toBe(3);
  });

  it('gives a message of another app the hex of its envelope id', () => {
    expect(whatsappDialect.mintNativeId(Buffer.from('00ff'.repeat(8), 'hex'), 1)).toBe('00FF'.repeat(8));
  });
});
