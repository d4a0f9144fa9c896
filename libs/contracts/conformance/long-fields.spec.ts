import { afterAll, describe, expect, it } from '@jest/globals';
import { openBuf } from './buf.ts';
import type { ContractField } from './descriptor.ts';
import { decode, encode, jsonOf, messageTypeOf } from './message-type.ts';

const buf = openBuf();
afterAll(() => buf.close());
const wide = buf.fields.filter(({ type }) => /(INT64|FIXED64)$/.test(type));
const edges = [2n ** 53n + 1n, 2n ** 64n - 1n] as const;

const jsonFor = ({ name, isRepeated }: ContractField, value: bigint): Record<string, unknown> => ({
  [name]: isRepeated ? [String(value)] : String(value),
});
const cases = wide.flatMap((field) =>
  edges.map((value) => ({ field: field.name, type: field.message, value, json: jsonFor(field, value) })),
);
const theirs = buf.bytesOfAll(cases);
const ours = cases.map(({ type, json }) => encode(type, messageTypeOf(type).fromObject(json)));
const theirReading = buf.jsonOfAll(
  cases.map(({ type }, index) => ({ type, bytes: ours[index] ?? Buffer.of() })),
);

describe('the 64-bit fields of the contract', () => {
  it('are all unsigned, so that one pair of helpers serves them', () => {
    expect(new Set(wide.map(({ type }) => type))).toEqual(new Set(['TYPE_UINT64']));
    expect(wide.length).toBeGreaterThan(14);
  });

  it.each(cases.map((each, index) => ({ ...each, index })))(
    'carry $value to an independent implementation and back: $type $field',
    ({ type, json, index }) => {
      expect(ours[index]).toEqual(theirs[index]);
      expect(theirReading[index]).toEqual(json);
      expect(jsonOf(type, decode(type, theirs[index] ?? Buffer.of()))).toEqual(json);
    },
  );
});
