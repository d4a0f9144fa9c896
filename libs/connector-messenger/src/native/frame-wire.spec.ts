import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealpost } from '#contracts/native';
import { FrameFlaw } from '#libs/connector/native';
import { frameSchema, type MessageSchema } from './frame-schema.ts';
import { readWire } from './frame-wire.ts';

const { Frame } = sealpost.native.messenger.v1;

const read = (bytes: Uint8Array) => readWire(bytes, frameSchema, () => undefined);
const ruleOf = (bytes: Uint8Array): string => {
  try {
    read(bytes);
    return '';
  } catch (error) {
    if (!(error instanceof FrameFlaw)) throw error;
    return `${error.code}/${error.rule}`;
  }
};
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');

/** Any message of the schema with any of its fields, as generated code takes it. */
const anyMessage = (schema: MessageSchema): fc.Arbitrary<Record<string, unknown>> => {
  const rows = Object.entries(schema);
  const cases = rows.filter(([, row]) => row[2] !== undefined);
  const plain = rows.filter(([, row]) => row[2] === undefined);
  const valuesOf = (some: typeof rows) =>
    Object.fromEntries(some.map(([name, row]) => [camelOf(name), anyValue(row[1])]));
  const fields = fc.record(valuesOf(plain), { requiredKeys: [] });
  if (cases.length === 0) return fields;
  const body = fc.oneof(...cases.map((one) => fc.record(valuesOf([one]))));
  return fc.tuple(fields, body).map(([some, one]) => ({ ...some, ...one }));
};

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  u64: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  u32: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  bool: fc.constant(true),
  enum: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }).map((bytes) => Buffer.from(bytes)),
};

const anyValue = (type: MessageSchema[string][1]): fc.Arbitrary<unknown> => {
  if (typeof type === 'string') return scalars[type] ?? fc.constant(undefined);
  if (Array.isArray(type))
    return fc.array(anyValue(type[0] as MessageSchema[string][1]), { minLength: 1, maxLength: 3 });
  return anyMessage(type as MessageSchema);
};

const camelOf = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What was read, under the names and in the forms of generated code's own reading. */
const asGenerated = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value as Uint8Array).toString('base64');
  if (Array.isArray(value)) return value.map(asGenerated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [camelOf(name), asGenerated(one)]));
};

describe('reading the wire by the schema', () => {
  it('gives what generated code gives, for any message that generated code writes', () => {
    fc.assert(
      fc.property(anyMessage(frameSchema), (message) => {
        const bytes = Frame.encode(Frame.fromObject(message)).finish();
        const theirs = Frame.toObject(Frame.decode(bytes), { longs: String, bytes: String });
        expect(asGenerated(read(bytes))).toEqual(theirs);
      }),
      { numRuns: 200 },
    );
  });

  it('gives 64-bit numbers whole', () => {
    for (const value of [2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n]) {
      const bytes = Frame.encode(Frame.fromObject({ requestId: String(value) })).finish();
      expect(read(bytes).request_id).toBe(value);
    }
  });

  it('keeps an absent device apart from device 0', () => {
    const senderOf = (...parts: readonly Buffer[]) => read(sized(5, sized(2, ...parts))).typing?.sender;
    expect(senderOf(number(1, 5))).toEqual({ fbid: 5n });
    expect(senderOf(number(1, 5), number(2, 0))).toEqual({ fbid: 5n, device: 0 });
  });

  it('counts unknown fields where they stand and never looks into them', () => {
    const paths: string[] = [];
    const groups = hex('0b0b0c');
    const bytes = Buffer.concat([
      number(99, 1),
      sized(100, groups),
      sized(5, sized(2, number(1, 5), sized(101, groups), number(102, 1)), sized(103, groups)),
    ]);
    readWire(bytes, frameSchema, (path) => paths.push(path));
    expect(paths).toEqual(['', '', 'typing.sender', 'typing.sender', 'typing']);
  });

  it.each([
    ['10,000 starts of groups', hex('0b'.repeat(10_000)), 'malformed/pb_group'],
    ['10,000 starts of groups in a message', sized(5, hex('0b'.repeat(10_000))), 'malformed/pb_group'],
    ['10,000 starts of groups in an unknown message', sized(99, hex('0b'.repeat(10_000))), ''],
    ['10,000 unknown messages in one another', nested(10_000), ''],
    ['a length of 2^31', Buffer.concat([hex('12'), varint(2n ** 31n)]), 'malformed/pb_length'],
    ['a length of 2^64 - 1', Buffer.concat([hex('12'), varint(2n ** 64n - 1n)]), 'malformed/pb_length'],
    ['a length of 2^64', Buffer.concat([hex('12'), varint(2n ** 64n)]), 'malformed/pb_varint'],
    ['a packed list that ends within a number', sized(9, sized(1, hex('05ff'))), 'malformed/pb_truncated'],
    ['a packed list past the end', sized(9, hex('0a0301')), 'malformed/pb_length'],
    ['numbers packed and one by one', sized(9, sized(1, hex('0102')), number(1, 3), sized(1, hex('04'))), ''],
    ['a packed number of 2^32', sized(10, sized(3, varint(2n ** 32n))), 'malformed/pb_varint'],
    ['a list of numbers as eight bytes', sized(9, hex('090000000000000000')), 'malformed/pb_wire_type'],
  ])('answers %s without stack or store', (_, bytes, rule) => {
    expect(ruleOf(bytes)).toBe(rule);
  });

  it('keeps the order of a list however it is written', () => {
    const bytes = sized(9, sized(1, hex('0102')), number(1, 3), sized(1, hex('04')));
    expect(read(bytes).device_query?.fbids).toEqual([1n, 2n, 3n, 4n]);
  });

  it('does not make device 0 of 2^32', () => {
    const deviceOf = (value: bigint) => sized(5, sized(2, number(2, value)));
    expect(ruleOf(deviceOf(2n ** 32n))).toBe('malformed/pb_varint');
    expect(read(deviceOf(2n ** 32n - 1n)).typing?.sender?.device).toBe(2 ** 32 - 1);
  });

  it('refuses 2 MiB of anything in linear time', () => {
    const started = performance.now();
    for (const pattern of ['00', '08', '0a', '0b', '12', '80', 'ff', 'f80601', '0a00', '4a00'])
      ruleOf(Buffer.alloc(2_097_152, hex(pattern)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

function number(field: number, value: bigint | number): Buffer {
  return Buffer.concat([varint(BigInt(field) << 3n), varint(BigInt(value))]);
}

function sized(field: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  return Buffer.concat([varint((BigInt(field) << 3n) | 2n), varint(BigInt(value.length)), value]);
}

/** An unknown message in an unknown message, and so on. */
function nested(depth: number): Buffer {
  const layers: Buffer[] = [];
  let length = 0;
  for (let level = 0; level < depth; level += 1) {
    const head = Buffer.concat([varint((99n << 3n) | 2n), varint(BigInt(length))]);
    layers.push(head);
    length += head.length;
  }
  return Buffer.concat(layers.toReversed());
}
