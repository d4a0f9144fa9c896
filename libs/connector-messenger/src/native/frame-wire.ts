import { isUtf8 } from 'node:buffer';
import { frameFlaw } from '#libs/connector/native';
import type { FieldRow, FieldsOf, MessageSchema } from './frame-schema.ts';

/** Is told of each field that a message's schema lacks; `path` is the message's, empty for the frame itself. */
export type OnUnknownField = (path: string) => void;

/** A reading position within the bytes of one message, or of one packed list. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
}

/**
 * Reads the bytes of a message by its schema. What decoders disagree about, or pass over in silence, is refused: groups, wire
 * types of another field, lengths past the end, numbers that do not fit, text that is no UTF-8, and whatever stands twice.
 * Unknown fields are skipped and never descended into, so the depth is the schema's. Bytes are views of the frame.
 */
export const readWire = <S extends MessageSchema>(
  bytes: Uint8Array,
  schema: S,
  onUnknown: OnUnknownField,
): FieldsOf<S> => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return fieldsIn({ bytes: whole, at: 0, end: whole.length }, schema, '', onUnknown);
};

const wire = { varint: 0, fixed64: 1, sized: 2, groupStart: 3, groupEnd: 4, fixed32: 5 } as const;
const u32Max = 2 ** 32 - 1;
const u64Max = 2n ** 64n - 1n;

const fieldsIn = <S extends MessageSchema>(
  cursor: Cursor,
  schema: S,
  path: string,
  onUnknown: OnUnknownField,
): FieldsOf<S> => {
  const fields: Record<string, unknown> = {};
  const rows = rowsOf(schema);
  const taken = new Set<string>();
  while (cursor.at < cursor.end) {
    const { number, wireType } = tagAt(cursor);
    const found = rows.get(number);
    if (!found) {
      skip(cursor, wireType);
      onUnknown(path);
      continue;
    }
    const [name, row] = found;
    const [, type, oneof] = row;
    const below = path === '' ? name : `${path}.${name}`;
    if (isRepeated(type)) {
      const list = (fields[name] ??= []);
      if (Array.isArray(list))
        appendValues(cursor, { type: type[0], wireType, list, path: below, onUnknown });
      continue;
    }
    refuseTwice(taken, name, oneof);
    fields[name] = valueAt(cursor, { type, wireType, path: below, onUnknown });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields were read by the rows of this schema
  return fields as FieldsOf<S>;
};

/** Field number 0, groups and the two wire types that nobody has defined are refused for known and unknown fields alike. */
const tagAt = (cursor: Cursor): { readonly number: number; readonly wireType: number } => {
  const tag = headAt(cursor);
  if (tag > u32Max) frameFlaw('malformed', 'pb_varint');
  const wireType = tag % 8;
  if (wireType === wire.groupStart || wireType === wire.groupEnd) frameFlaw('malformed', 'pb_group');
  if (wireType > wire.fixed32) frameFlaw('malformed', 'pb_wire_type');
  const number = Math.floor(tag / 8);
  return number === 0 ? frameFlaw('malformed', 'pb_field_zero') : { number, wireType };
};

const refuseTwice = (taken: Set<string>, name: string, oneof: string | undefined): void => {
  const slot = oneof === undefined ? name : `oneof ${oneof}`;
  if (taken.has(slot)) frameFlaw('malformed', 'pb_duplicate');
  taken.add(slot);
};

interface Expected {
  readonly type: Exclude<FieldRow[1], readonly unknown[]>;
  readonly wireType: number;
  readonly path: string;
  readonly onUnknown: OnUnknownField;
}

/** Numbers of a list may stand packed into one value or one by one. */
const appendValues = (cursor: Cursor, expected: Expected & { readonly list: unknown[] }): void => {
  const { type, wireType, list } = expected;
  if (typeof type !== 'string' || !isVarint(type) || wireType !== wire.sized) {
    list.push(valueAt(cursor, expected));
    return;
  }
  const packed = sizedAt(cursor);
  while (packed.at < packed.end) list.push(scalars[type](varintAt(packed)));
};

const valueAt = (cursor: Cursor, { type, wireType, path, onUnknown }: Expected): unknown => {
  if (typeof type === 'string' && isVarint(type)) {
    if (wireType !== wire.varint) frameFlaw('malformed', 'pb_wire_type');
    return scalars[type](varintAt(cursor));
  }
  if (wireType !== wire.sized) frameFlaw('malformed', 'pb_wire_type');
  const value = sizedAt(cursor);
  if (typeof type !== 'string') return fieldsIn(value, type, path, onUnknown);
  const bytes = value.bytes.subarray(value.at, value.end);
  if (type === 'bytes') return bytes;
  return isUtf8(bytes) ? bytes.toString('utf8') : frameFlaw('malformed', 'pb_utf8');
};

/** An enum's number is taken as it stands, however large, so that it never becomes one that is listed. */
const scalars = {
  u64: (value: bigint): unknown => value,
  u32: (value: bigint): unknown =>
    value > BigInt(u32Max) ? frameFlaw('malformed', 'pb_varint') : Number(value),
  bool: (value: bigint): unknown => value !== 0n,
  enum: (value: bigint): unknown => Number(value),
} as const;

const isVarint = (type: string): type is keyof typeof scalars => Object.hasOwn(scalars, type);

const isRepeated = (type: FieldRow[1]): type is Extract<FieldRow[1], readonly unknown[]> =>
  Array.isArray(type);

const skip = (cursor: Cursor, wireType: number): void => {
  if (wireType === wire.varint) headAt(cursor);
  if (wireType === wire.sized) sizedAt(cursor);
  if (wireType === wire.fixed64) skipFixed(cursor, 8);
  if (wireType === wire.fixed32) skipFixed(cursor, 4);
};

/** Moves behind a value with its length in front, and gives a cursor within it. Nothing is allocated by the length. */
const sizedAt = (cursor: Cursor): Cursor => {
  const length = headAt(cursor);
  const { at } = cursor;
  if (length > cursor.end - at) frameFlaw('malformed', 'pb_length');
  cursor.at += length;
  return { bytes: cursor.bytes, at, end: cursor.at };
};

const skipFixed = (cursor: Cursor, length: number): void => {
  if (length > cursor.end - cursor.at) frameFlaw('malformed', 'pb_truncated');
  cursor.at += length;
};

/** A tag or a length. It is exact below 2^53, and above that it is refused whatever it is. */
const headAt = (cursor: Cursor): number => {
  const first = cursor.bytes[cursor.at] ?? 0x80;
  if (first >= 0x80 || cursor.at >= cursor.end) return Number(varintAt(cursor));
  cursor.at += 1;
  return first;
};

/** At most ten bytes and at most 2^64 - 1; more bytes than the number needs are legal. */
const varintAt = (cursor: Cursor): bigint => {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    if (cursor.at >= cursor.end) return frameFlaw('malformed', 'pb_truncated');
    const byte = cursor.bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return value > u64Max ? frameFlaw('malformed', 'pb_varint') : value;
  }
  return frameFlaw('malformed', 'pb_varint');
};

const rowsByNumber = new WeakMap<MessageSchema, ReadonlyMap<number, readonly [string, FieldRow]>>();

const rowsOf = (schema: MessageSchema): ReadonlyMap<number, readonly [string, FieldRow]> => {
  const known = rowsByNumber.get(schema);
  if (known) return known;
  const rows = new Map(Object.entries(schema).map((entry) => [entry[1][0], entry] as const));
  rowsByNumber.set(schema, rows);
  return rows;
};
