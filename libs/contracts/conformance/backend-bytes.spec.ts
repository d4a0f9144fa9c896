import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backendFilesIn, complaintsAbout } from './backend-bytes.ts';
import { openBuf } from './buf.ts';
import { bytesOf, vectorOf } from './vector.ts';

const buf = openBuf();
afterAll(() => buf.close());
const given = process.env['SEALPOST_CONTRACT_BYTES'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-backend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const complaintsOf = (name: string, bytes: Uint8Array, meant?: unknown): readonly string[] => {
  writeFileSync(join(folder, `${name}.binpb`), bytes);
  if (meant !== undefined) writeFileSync(join(folder, `${name}.json`), JSON.stringify(meant));
  return backendFilesIn(folder).flatMap((file) => complaintsAbout(file, buf));
};

describe('the check of a backend', () => {
  const receipt = vectorOf('receipt-watermark');
  const receiptFile = 'sealpost.gateway.v1.Receipt.seen';

  it('finds nothing in right bytes, whose meaning is said beside them in any order and with defaults', () => {
    const meant = Object.fromEntries(Object.entries(receipt.json ?? {}).toReversed());
    expect(complaintsOf(receiptFile, bytesOf(receipt), { ...meant, part: 0, failureCode: '' })).toEqual([]);
  });

  it.each(['envelope-e2ee', 'envelope-app-sealed'])(
    'finds nothing in an envelope that the gateway takes: %s',
    (name) => {
      expect(complaintsOf(`sealpost.gateway.v1.Envelope.${name}`, bytesOf(vectorOf(name)))).toEqual([]);
    },
  );

  it('finds a time that went through a double', () => {
    const rounded = { ...receipt.json, atMs: '9007199254740992' };
    const [bytes] = buf.bytesOfAll([{ type: receipt.type, json: rounded }]);
    expect(complaintsOf(receiptFile, bytes ?? Buffer.of(), receipt.json)).toEqual([
      'it is not what the .json beside it says',
    ]);
  });

  it.each(['bad-truncated-varint', 'bad-json', 'bad-tag-zero'])('finds what is no message: %s', (name) => {
    const vector = vectorOf(name);
    expect(complaintsOf(`${vector.type}.x`, bytesOf(vector))).toEqual([
      'an independent implementation refuses the bytes',
    ]);
  });

  it('finds fields and enum values that the contract does not have', () => {
    expect(complaintsOf(receiptFile, bytesOf(vectorOf('unknown-field')))).toEqual([
      'a field that the contract does not have, in .',
    ]);
    expect(complaintsOf('sealpost.gateway.v1.Roster.x', bytesOf(vectorOf('unknown-level')))).toContain(
      'an enum value that the contract does not have: level',
    );
  });

  it('finds an envelope that says what only the gateway may say', () => {
    expect(complaintsOf('sealpost.gateway.v1.Envelope.x', bytesOf(vectorOf('envelope-routed')))).toEqual([
      'acceptance: left to the gateway',
      'gateway_header: left to the gateway',
    ]);
  });

  it('refuses a file that does not name its message', () => {
    writeFileSync(join(folder, 'hello.binpb'), '');
    expect(() => backendFilesIn(folder)).toThrow('hello.binpb is not named');
  });
});

if (given !== undefined) {
  const files = backendFilesIn(given);

  describe(`the bytes in ${given}`, () => {
    it('are there', () => {
      expect(files.length).toBeGreaterThan(0);
    });

    it.each(files)('keep the contract: $name', (file) => {
      expect(complaintsAbout(file, buf)).toEqual([]);
    });
  });
}
