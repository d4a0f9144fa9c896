import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { conversationIdOf, deriveEnvelopeId, deriveId, envelopeIdOf, hexOf, participantIdOf } from './ids.ts';

const vectors = z
  .array(
    z.object({
      name: z.string(),
      app: z.string(),
      account: z.string(),
      class: z.string(),
      parts: z.array(z.string().nullable()),
      envelopeId: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('../vectors/envelope-ids.json', import.meta.url), 'utf8')));

const idOf = ({ app, account, parts, ...rest }: (typeof vectors)[number]): string =>
  deriveEnvelopeId(
    app,
    account,
    rest.class,
    parts.map((part) => part ?? undefined),
  );

describe('an envelope id', () => {
  it.each(vectors)('is the golden one of $name', (vector) => {
    expect(idOf(vector)).toBe(vector.envelopeId);
  });

  it('is another one for a message, its two edits, a reaction, its removal and its deletion, which share one mid', () => {
    const six = vectors.slice(0, 6);
    const mids = six.map(({ parts }) => parts.find((part) => part?.startsWith('m_')));
    expect(new Set(mids).size).toBe(1);
    expect(six.map((vector) => vector.class)).toEqual([
      'message',
      'edit',
      'edit',
      'reaction',
      'reaction',
      'deletion',
    ]);
    expect(new Set(six.map(idOf)).size).toBe(6);
  });

  it('is 32 lower-case hex digits and the same again, for a number as for its digits, for an absent part as for an empty one', () => {
    const id = deriveEnvelopeId('messenger', '1', 'edit', ['mid', 2, undefined]);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(deriveEnvelopeId('messenger', '1', 'edit', ['mid', '2', ''])).toBe(id);
  });

  it('keeps fields apart: moving a byte from one to the next gives another id', () => {
    const fields = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(deriveId('label', one)).not.toBe(deriveId('label', other));
      }),
    );
    expect(deriveEnvelopeId('a', 'bc', 'd', [])).not.toBe(deriveEnvelopeId('ab', 'c', 'd', []));
  });

  it('hashes each field in UTF-8 behind its length in bytes', () => {
    const bytes = Buffer.from('00016c0004f09f98ae', 'hex');
    const expected = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    expect(deriveId('l', ['😮'])).toBe(expected);
  });
});

describe('an id from outside', () => {
  const hex = '00112233445566778899aabbccddeeff';

  it.each([envelopeIdOf, conversationIdOf, participantIdOf])('is read from hex and from 16 bytes', (read) => {
    expect(read(hex)).toBe(hex);
    expect(read(Buffer.from(hex, 'hex'))).toBe(hex);
  });

  it.each(['', hex.slice(1), `${hex}0`, hex.toUpperCase(), hex.replace('0', 'g'), `${hex}\n`])(
    'is undefined for what is no id',
    (value) => {
      expect(envelopeIdOf(value)).toBeUndefined();
    },
  );

  it('is undefined for 15 and 17 bytes', () => {
    expect(envelopeIdOf(Buffer.alloc(15))).toBeUndefined();
    expect(envelopeIdOf(Buffer.alloc(17))).toBeUndefined();
  });

  it('is read from a view into a larger buffer', () => {
    const view = Uint8Array.from(Buffer.from(`ff${hex}ff`, 'hex')).subarray(1, 17);
    expect(hexOf(view)).toBe(hex);
    expect(envelopeIdOf(view)).toBe(hex);
  });
});
