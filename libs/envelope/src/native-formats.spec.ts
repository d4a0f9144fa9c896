import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { deviceSetHash, type SetDevice } from './device-set.ts';
import { hexOf } from './ids.ts';
import { statementKeyIdOf, statementSignedBytes } from './statement-bytes.ts';

const vectors = z
  .object({
    deviceSets: z.array(
      z.object({
        name: z.string(),
        devices: z.array(
          z.object({
            platform: z.number(),
            participantId: z.string(),
            deviceId: z.number(),
            registrationId: z.number(),
          }),
        ),
        hash: z.string(),
      }),
    ),
    statements: z.object({ publicKey: z.string(), keyId: z.string() }),
  })
  .parse(JSON.parse(readFileSync(new URL('../vectors/native-formats.json', import.meta.url), 'utf8')));

const device: fc.Arbitrary<SetDevice> = fc.record({
  platform: fc.integer({ min: 1, max: 3 }),
  participantId: fc.uint8Array({ minLength: 16, maxLength: 32 }),
  deviceId: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  registrationId: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe('the hash of a device set', () => {
  it.each(vectors.deviceSets)('is the golden one of $name', ({ devices, hash }) => {
    const set = devices.map((each) => ({ ...each, participantId: Buffer.from(each.participantId, 'hex') }));
    expect(hexOf(deviceSetHash(set))).toBe(hash);
    expect(hexOf(deviceSetHash([...set].reverse()))).toBe(hash);
  });

  it('depends on the set alone, not on order or repetition', () => {
    fc.assert(
      fc.property(fc.array(device), (devices) => {
        expect(deviceSetHash([...devices, ...[...devices].reverse()])).toEqual(deviceSetHash(devices));
      }),
    );
  });

  it('changes when only a registration id does', () => {
    fc.assert(
      fc.property(device, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (one, registrationId) => {
        fc.pre(registrationId !== one.registrationId);
        expect(deviceSetHash([{ ...one, registrationId }])).not.toEqual(deviceSetHash([one]));
      }),
    );
  });
});

describe('what a statement’s signature covers', () => {
  it('is the label, the type, the length and the bytes', () => {
    expect(statementSignedBytes(2, Buffer.from('0801', 'hex'))).toEqual(
      Buffer.concat([Buffer.from('sealpost/statement/v1\0'), Buffer.from('0002000000020801', 'hex')]),
    );
  });

  it('differs for any two pairs of type and bytes', () => {
    const statement = fc.tuple(fc.integer({ min: 0, max: 65_535 }), fc.uint8Array({ maxLength: 8 }));
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const same = one[0] === other[0] && Buffer.compare(one[1], other[1]) === 0;
        expect(statementSignedBytes(...one).equals(statementSignedBytes(...other))).toBe(same);
      }),
    );
  });

  it('is signed by a key with a golden id', () => {
    expect(statementKeyIdOf(Buffer.from(vectors.statements.publicKey, 'hex'))).toBe(vectors.statements.keyId);
  });
});
