import { createHash } from 'node:crypto';

/** Longer ids do not fit an index; no platform documents one above some 250 characters. */
const idLengthMax = 512;
/** NUL and lone surrogates. */
const unstorable = /[\0\p{Surrogate}]/u;
/** The last instant that a `Date` can hold. */
const timeMsMax = 8_640_000_000_000_000;

/** An id as the database can hold it: itself, or its digest where it is too long or has a character that no text column takes. */
export const storableId = (id: string): string =>
  id.length <= idLengthMax && !unstorable.test(id)
    ? id
    : `sha256:${createHash('sha256').update(id, 'utf8').digest('hex')}`;

/** A platform's time in whole Unix milliseconds; the given one where it is absent or no time. */
export const storableTimeMs = (timestampMs: number | undefined, otherwiseMs: number): number =>
  timestampMs !== undefined && timestampMs > 0 && timestampMs <= timeMsMax
    ? Math.trunc(timestampMs)
    : otherwiseMs;
