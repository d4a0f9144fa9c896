import Long from 'long';
import { z } from 'zod';
import { fromLong } from '#libs/contracts';
import { failed, failure, nativeBounds, type Result, translated } from '#libs/envelope';
import { type Caller, speaksFor } from '../caller.ts';
import { platformRule } from '../calls/rules.ts';

const participantIdBytes = 16;

/** Bytes of one length, or of one of several. */
export const bytesRule = (min: number, max: number = min) =>
  z
    .instanceof(Uint8Array, { error: 'is given' })
    .refine(
      ({ length }) => length >= min && length <= max,
      min === max ? `has ${min} bytes` : `has ${min} to ${max} bytes`,
    );

/** A 64-bit number, read as a bigint. Generated code makes its own kind of Long, which is no instance of ours. */
export const longRule = z
  .custom<Long | number>((value) => typeof value === 'number' || Long.isLong(value), { error: 'is a number' })
  .transform((value) => fromLong(value));

/** A time in Unix milliseconds. */
export const timeRule = longRule
  .refine((value) => value <= BigInt(nativeBounds.timeMsMax), 'is a time')
  .transform(Number);

/** A user, or a device of one, by pseudonym. */
export const addressRule = z.object(
  { platform: platformRule, participantId: bytesRule(participantIdBytes), deviceId: z.number() },
  'is given',
);

export type CheckedAddress = z.output<typeof addressRule>;

/** One device by pseudonym. */
export const deviceRule = addressRule.refine(({ deviceId }) => deviceId > 0, 'is one device');

/** Fails unless the caller may speak of these users as its own. */
export function mustBeOwn(
  caller: Caller,
  field: string,
  ...addresses: readonly Pick<CheckedAddress, 'platform'>[]
): Result<undefined> {
  return addresses.every(({ platform }) => speaksFor(caller, platform))
    ? translated(undefined)
    : failed(failure('unauthorised', { field, rule: 'is of the caller’s app' }));
}
