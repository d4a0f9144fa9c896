import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { isStatementSignedBy, signStatement } from './statement-signature.ts';

const hex = z.string().transform((text) => Buffer.from(text, 'hex'));
const { statements } = z
  .object({
    statements: z.object({
      seed: hex,
      publicKey: hex,
      keyId: z.string(),
      signed: z.array(z.object({ type: z.number(), statement: hex, signature: hex })),
    }),
  })
  .parse(
    JSON.parse(readFileSync(new URL('../../envelope/vectors/native-formats.json', import.meta.url), 'utf8')),
  );
const { seed, publicKey, keyId } = statements;

describe('a signed statement', () => {
  it.each(statements.signed)('has the golden signature of type $type', ({ type, statement, signature }) => {
    expect(signStatement({ type, statement, keyId }, seed).signature).toEqual(signature);
    expect(isStatementSignedBy(publicKey, { type, statement, signature })).toBe(true);
  });

  it('does not hold as another type, with another byte or with another key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(63), (statement, at) => {
        const signed = signStatement({ type: 2, statement, keyId }, seed);
        const altered = statement.map((byte, index) => (index === at % statement.length ? byte ^ 1 : byte));
        expect(isStatementSignedBy(publicKey, signed)).toBe(true);
        expect(isStatementSignedBy(publicKey, { ...signed, type: 3 })).toBe(false);
        expect(isStatementSignedBy(publicKey, { ...signed, statement: altered })).toBe(false);
        expect(isStatementSignedBy(Buffer.alloc(32, 9), signed)).toBe(false);
        expect(isStatementSignedBy(publicKey, { ...signed, signature: signed.signature.subarray(1) })).toBe(
          false,
        );
      }),
      { numRuns: 50 },
    );
  });
});
