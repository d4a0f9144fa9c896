import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/native';
import type { Platform } from '#libs/envelope';
import { loadDialect } from '../../frames-dialects.ts';
import { type FrameDocument, frameDocument } from '../../frames-document.ts';

/** The time of every reading here. */
export const nowMs = 1_790_000_000_000;

/** What a frame must say, member by member, or `code/rule field` of why it is refused. */
export type ExpectedFrame =
  string | { readonly losses?: readonly string[]; readonly [member: string]: unknown };

/** A frame that nobody has sent, and what the protocol says of it. */
export type FrameCase = readonly [title: string, frame: Uint8Array | string, expected: ExpectedFrame];

/** What `frames` prints of a frame. */
const documentOf = async (app: Platform, frame: Uint8Array | string): Promise<FrameDocument> =>
  frameDocument(await loadDialect(app), Buffer.from(frame), nowMs);

/** Declares one test a case, grouped; losses are compared in full as `code field count`. */
export const itReadsFrames = (
  app: Platform,
  casesOf: Readonly<Record<string, readonly FrameCase[]>>,
): void => {
  describe.each(Object.entries(casesOf))('%s', (_group, cases) => {
    it.each(cases.map(([title, frame, expected]) => ({ title, frame, expected })))(
      '$title',
      async ({ frame, expected }) => {
        const document = await documentOf(app, frame);
        if (typeof expected === 'string') {
          expect(refusalOf(document)).toBe(expected);
          return;
        }
        expect(refusalOf(document)).toBe('');
        const { losses = [], ...members } = expected;
        if (!('expect' in document)) return;
        expect(document.expect).toMatchObject(members);
        expect(document.losses.map(({ code, field, count }) => `${code} ${field} ${count}`)).toEqual(losses);
      },
    );
  });
};

/** `code/rule field`, without an empty field; nothing for a frame that was read. */
const refusalOf = (document: FrameDocument): string =>
  'error' in document
    ? `${document.error.code}/${document.error.rule} ${document.error.field}`.trimEnd()
    : '';

/** A Messenger frame from its proto3 JSON. */
export const messengerFrame = (json: Readonly<Record<string, unknown>>): Uint8Array => {
  const { Frame } = sealpost.native.messenger.v1;
  return Frame.encode(Frame.fromObject(json)).finish();
};

/** An Instagram frame from its members; a member that is `undefined` is left out. */
export const instagramFrame = (members: Readonly<Record<string, unknown>>): string => JSON.stringify(members);

/** A protobuf varint. */
export const varint = (value: bigint | number): Buffer => {
  const bytes: number[] = [];
  let rest = BigInt(value);
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
};

/** A field of bytes on the wire. */
export const sizedField = (number: number, value: Uint8Array): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(value.length), value]);

/** A field of a number on the wire. */
export const numberField = (number: number, value: bigint | number): Buffer =>
  Buffer.concat([varint(number << 3), varint(value)]);
