import {
  decimalOf,
  frameFlaw,
  type LossCounter,
  type NativeThread,
  opaqueBytesOf,
  timeMsOf,
} from '#libs/connector/native';
import { isMembers, type Members } from './frame.ts';

const idMax = 2n ** 128n - 1n;
const microsPerMilli = 1_000n;

/** A text that must be there. No field of this dialect is a number, however small. */
export const textOf = (members: Members, name: string, field = name): string =>
  optionalTextOf(members, name, field) ?? frameFlaw('invalid', 'missing', field);

/** A text, or `undefined` where the member is absent. */
export const optionalTextOf = (members: Members, name: string, field = name): string | undefined => {
  const value = memberOf(members, name);
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : frameFlaw('invalid', 'type', field);
};

/** An object, or `undefined` where the member is absent. */
export const optionalMembersOf = (members: Members, name: string): Members | undefined => {
  const value = memberOf(members, name);
  if (value === undefined) return undefined;
  return isMembers(value) ? value : frameFlaw('invalid', 'type', name);
};

/** A list of objects; none where the member is absent. */
export const listOf = (members: Members, name: string): readonly Members[] => {
  const value = memberOf(members, name) ?? [];
  if (!Array.isArray(value)) return frameFlaw('invalid', 'type', name);
  return value.map((one: unknown) => (isMembers(one) ? one : frameFlaw('invalid', 'type', name)));
};

/** Opaque bytes in base64. */
export const bytesOf = (
  members: Members,
  name: string,
  { field, min, max }: { readonly field: string; readonly min: number; readonly max: number },
): Uint8Array => opaqueBytesOf(textOf(members, name, field), field, { min, max });

/** The id of an item in canonical text, 1 to 2^128 - 1. */
export const itemIdOf = (members: Members): string => idOf(members, 'item_id');

/** The thread; its name does not say how many people are in it. */
export const threadOf = (members: Members): NativeThread => ({
  kind: 'thread',
  id: idOf(members, 'thread_id'),
});

/** A time in microseconds as milliseconds; a remainder is a loss. */
export const timestampOf = (members: Members, nowMs: number, losses: LossCounter): number => {
  const micros = decimalOf(textOf(members, 'timestamp'), 'timestamp', 0n, idMax);
  const timeMs = timeMsOf(micros / microsPerMilli, nowMs, 'timestamp');
  if (micros % microsPerMilli !== 0n) losses.add('time_precision', 'timestamp');
  return timeMs;
};

/** A time in milliseconds as the dialect writes it. */
export const microsText = (timeMs: number): string => String(BigInt(timeMs) * microsPerMilli);

/** Counts the members that are not known, as losses of what holds them. */
export const countUnknown = (
  members: Members,
  known: readonly string[],
  { name, losses }: { readonly name: string; readonly losses: LossCounter },
): void =>
  losses.add('unknown_field', name, Object.keys(members).filter((key) => !known.includes(key)).length);

const memberOf = (members: Members, name: string): unknown =>
  Object.hasOwn(members, name) ? members[name] : undefined;

const idOf = (members: Members, name: string): string =>
  String(decimalOf(textOf(members, name), name, 1n, idMax));

/** Bytes as the dialect writes them. */
export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
