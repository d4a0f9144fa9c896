import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openBuf } from './buf.ts';
import { decode, encode, jsonOf } from './message-type.ts';
import { binaryNames, bytesOf, type Vector, vectorFolder, vectorOf, vectors } from './vector.ts';

const messenger = 'sealpost.native.messenger.v1.';
const buf = openBuf();
afterAll(() => buf.close());
const readable = vectors.filter(({ json }) => json !== null);
const unreadable = vectors.filter(({ json }) => json === null);
const reencoded = ({ type, bytes }: Vector): Buffer => encode(type, decode(type, Buffer.from(bytes, 'hex')));
const byName = (results: readonly unknown[]): Map<string, unknown> =>
  new Map(readable.map(({ name }, index) => [name, results[index]]));

const theirReading = byName(buf.jsonOfAll(readable.map((vector) => ({ ...vector, bytes: bytesOf(vector) }))));
const theirReadingOfOurs = byName(
  buf.jsonOfAll(readable.map((vector) => ({ ...vector, bytes: reencoded(vector) }))),
);

describe('the golden vectors', () => {
  it('have one binary file each, with the bytes of the manifest', () => {
    expect([...binaryNames()].toSorted()).toEqual(vectors.map(({ name }) => name).toSorted());
    for (const vector of vectors)
      expect(readFileSync(new URL(`${vector.name}.binpb`, vectorFolder)).toString('hex')).toBe(vector.bytes);
  });

  it('show every content kind of the contract', () => {
    const kinds = buf.fields.flatMap(({ message, name, isCase }) =>
      isCase && message === 'sealpost.content.v1.Content' ? [name] : [],
    );
    const shown = new Set(readable.flatMap(({ json }) => Object.keys(json ?? {})));
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('show every field that the bus carries', () => {
    const onTheBus =
      /gateway\.v1\.(SenderHeader|Envelope|GatewayHeader|SealedBody|DeviceCipher|Receipt|Control|Notice|DeviceNotice|Roster|SignedRoster|DeadLetter|Hop)/;
    const shown = new Set(readable.flatMap(({ json }) => namesIn(json)));
    const missing = buf.fields.filter(({ message, name }) => onTheBus.test(message) && !shown.has(name));
    expect(missing).toEqual([]);
  });

  it("show every field of Messenger's dialect", () => {
    const shown = new Set(
      readable.filter(({ type }) => type.startsWith(messenger)).flatMap(({ json }) => namesIn(json)),
    );
    const fields = buf.fields.filter(({ message }) => message.startsWith(messenger));
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter(({ name }) => !shown.has(name))).toEqual([]);
  });

  it.each(readable)('are read by us as they are meant: $name', (vector) => {
    expect(jsonOf(vector.type, decode(vector.type, bytesOf(vector)))).toEqual(vector.json);
  });

  it.each(readable)(
    'are read by an independent implementation as they are meant: $name',
    ({ name, json }) => {
      expect(theirReading.get(name)).toEqual(json);
    },
  );

  it.each(readable)('keep their meaning for it when we have written them again: $name', ({ name, json }) => {
    expect(theirReadingOfOurs.get(name)).toEqual(json);
  });

  it.each(unreadable)('are refused by both where they are no message: $name', (vector) => {
    expect(() => decode(vector.type, bytesOf(vector))).toThrow();
    expect(buf.reads({ ...vector, bytes: bytesOf(vector) })).toBe(false);
  });

  it.each(readable)('cut short anywhere are refused or mean less, never more: $name', (vector) => {
    const bytes = bytesOf(vector);
    for (let length = 0; length < bytes.length; length++)
      expect(lengthOfReading(vector.type, bytes.subarray(0, length))).toBeLessThanOrEqual(length);
  });

  it('show that two writers order one message differently, hence a header is hashed as received', () => {
    const vector = vectorOf('envelope-connector-sealed');
    const ours = reencoded(vector);
    expect(ours).not.toEqual(bytesOf(vector));
    expect(ours.toSorted()).toEqual(bytesOf(vector).toSorted());
  });
});

function lengthOfReading(type: string, bytes: Uint8Array): number {
  try {
    return encode(type, decode(type, bytes)).length;
  } catch {
    return 0;
  }
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...namesIn(member)]);
}
