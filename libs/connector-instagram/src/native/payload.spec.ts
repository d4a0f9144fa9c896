import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { instagramDialect } from './dialect.ts';
import { envelopeIdOf, eventOf, frameOf, item, jsonOf, read, seeds } from './testing/frames.ts';

describe('every kind of frame of Instagram', () => {
  it.each(seeds)('is read without a loss: $name', ({ frame }) => {
    expect(read(frame)).toMatchObject({ ok: true, losses: [] });
  });

  it('means the same whatever its opaque bytes are, envelope id included', () => {
    const message = eventOf(frameOf(item), 'message');
    const looks = ['<a/>', '{"op":"item"}', '\u{feff}\0', 'AAAA===='].map((look) =>
      Buffer.concat([Buffer.from(look), randomBytes(200)]).subarray(0, 200),
    );
    const fills = Array.from({ length: 256 }, (_, byte) => Buffer.alloc(200, byte));
    for (const bytes of [...fills, ...looks]) {
      const sealed = { key_id: 'wa-2026.k1', b64: bytes.toString('base64') };
      const other = eventOf(frameOf({ ...item, sealed }), 'message');
      expect(other.sealed[0]?.payload).toEqual(bytes);
      expect({ ...other, sealed: other.sealed.slice(1) }).toEqual({
        ...message,
        sealed: message.sealed.slice(1),
      });
      expect(envelopeIdOf(other)).toBe(envelopeIdOf(message));
    }
  });

  it('keeps the order of its bodies, and two equal ones apart', () => {
    const { sealed } = eventOf(frameOf(item), 'message');
    expect(sealed.map(({ keyId }) => keyId)).toEqual(['wa-2026.k1', 'ms-k1', 'ig-own.k2']);
    expect(sealed[0]?.payload).toEqual(sealed[1]?.payload);
  });

  it.each(['9007199254740993', '9223372036854775807', '9223372036854775808', '18446744073709551615'])(
    'gives a context of %s back whole',
    (context) => {
      const message = eventOf(frameOf({ ...item, client_context: context }), 'message');
      const answer = instagramDialect.writeOutcome(message, { kind: 'consent_required' });
      expect(jsonOf(answer)).toEqual({
        op: 'status',
        status: 'fail',
        error_type: 'consent_required',
        client_context: context,
      });
    },
  );
});
