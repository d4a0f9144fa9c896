import { createHash } from 'node:crypto';

declare const brand: unique symbol;

/** 32 lower-case hex digits: the 16 bytes of an envelope's id. */
export type EnvelopeId = string & { readonly [brand]: 'EnvelopeId' };
/** 32 lower-case hex digits: the 16 bytes of a conversation's id. */
export type ConversationId = string & { readonly [brand]: 'ConversationId' };
/** 32 lower-case hex digits: the 16 bytes of a participant's pseudonym. */
export type ParticipantId = string & { readonly [brand]: 'ParticipantId' };

const idPattern = /^[0-9a-f]{32}$/;

/** Lower-case hex of bytes. */
export const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');

/** Reads an envelope id from hex or 16 bytes; `undefined` for anything else. */
export const envelopeIdOf = (value: string | Uint8Array): EnvelopeId | undefined => idFrom<EnvelopeId>(value);

/** Reads a conversation id from hex or 16 bytes; `undefined` for anything else. */
export const conversationIdOf = (value: string | Uint8Array): ConversationId | undefined =>
  idFrom<ConversationId>(value);

/** Reads a participant id from hex or 16 bytes; `undefined` for anything else. */
export const participantIdOf = (value: string | Uint8Array): ParticipantId | undefined =>
  idFrom<ParticipantId>(value);

/**
 * The id of something that came from a platform or an app backend: the first 16 bytes of SHA-256 over fields, each
 * preceded by its length as a big-endian u16. An absent part is an empty field, so a repetition gives the same id.
 */
export const deriveEnvelopeId = (
  app: string,
  account: string,
  itemClass: string,
  parts: readonly (string | number | undefined)[],
): EnvelopeId =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes ids, and so gives the brand
  deriveId('sealpost/envelope/v1', [app, account, itemClass, ...parts]) as EnvelopeId;

/** The general form of `deriveEnvelopeId` under another label; 32 hex digits. */
export const deriveId = (label: string, parts: readonly (string | number | undefined)[]): string => {
  const fields = [label, ...parts].map((part) => Buffer.from(part === undefined ? '' : String(part), 'utf8'));
  const bytes = Buffer.allocUnsafe(fields.reduce((size, field) => size + 2 + field.length, 0));
  let at = 0;
  for (const field of fields) {
    at = bytes.writeUInt16BE(field.length & 0xffff, at);
    at += field.copy(bytes, at);
  }
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
};

function idFrom<T extends string>(value: string | Uint8Array): T | undefined {
  const hex = typeof value === 'string' ? value : hexOf(value);
  return isId<T>(hex) ? hex : undefined;
}

function isId<T extends string>(hex: string): hex is T {
  return idPattern.test(hex);
}
