import { createHash } from 'node:crypto';
import protobuf from 'protobufjs/minimal.js';
import { djbKeyType } from '#libs/envelope';
import type { Ciphertext } from '../backends/app-frames.ts';

/** Version 3, spoken and understood. */
const version = 0x33;
const checkBytes = 8;

/** The numbers of the fields of the Signal protocol's messages that are used here. */
const prekeyFields = {
  oneTimeId: 1,
  baseKey: 2,
  identityKey: 3,
  sealed: 4,
  registrationId: 5,
  signedPrekeyId: 6,
} as const;
const messageFields = { sealedTo: 1, counter: 2, sealed: 4 } as const;

/** What a ciphertext says in clear to the device that is to open it. */
export type Outer =
  | {
      readonly type: 'prekey';
      /** The one-time prekey that it is sealed to; absent where it is sealed to the signed one. */
      readonly oneTimeId?: number;
      readonly signedPrekeyId: number;
      readonly sealedTo: Uint8Array;
      readonly identityKey: Uint8Array;
      readonly registrationId: number;
      readonly sealed: Uint8Array;
    }
  | {
      readonly type: 'message';
      readonly sealedTo: Uint8Array;
      readonly counter: number;
      readonly sealed: Uint8Array;
    };

/**
 * Puts what was sealed into the outer form of the two kinds of message that dialects carry, so that the gateway, which looks at nothing
 * but this form, finds one of them. A phone would put its Signal session's own bytes here.
 */
export const toCiphertext = (outer: Outer): Ciphertext => {
  const writer = protobuf.Writer.create();
  const bytes = (field: number, value: Uint8Array) => writer.uint32((field << 3) | 2).bytes(value);
  const number = (field: number, value: number) => writer.uint32(field << 3).uint32(value);
  if (outer.type === 'prekey') {
    if (outer.oneTimeId !== undefined) number(prekeyFields.oneTimeId, outer.oneTimeId);
    bytes(prekeyFields.baseKey, typed(outer.sealedTo));
    bytes(prekeyFields.identityKey, typed(outer.identityKey));
    bytes(prekeyFields.sealed, outer.sealed);
    number(prekeyFields.registrationId, outer.registrationId);
    number(prekeyFields.signedPrekeyId, outer.signedPrekeyId);
    return { type: 'prekey', payload: Buffer.concat([Buffer.of(version), writer.finish()]) };
  }
  bytes(messageFields.sealedTo, typed(outer.sealedTo));
  number(messageFields.counter, outer.counter);
  bytes(messageFields.sealed, outer.sealed);
  const body = Buffer.concat([Buffer.of(version), writer.finish()]);
  return { type: 'message', payload: Buffer.concat([body, checkOf(body)]) };
};

/** Reads a ciphertext's outer form. */
export const fromCiphertext = ({ type, payload }: Ciphertext): Outer => {
  const body = payload.subarray(0, payload.length - (type === 'message' ? checkBytes : 0));
  const fields = fieldsOf(body.subarray(1));
  const bytes = (field: number) => fields.get(field)?.bytes ?? new Uint8Array();
  const number = (field: number) => fields.get(field)?.number ?? 0;
  if (type === 'message') {
    const { sealedTo, counter, sealed } = messageFields;
    if (!checkOf(body).equals(payload.subarray(body.length))) throw new Error('a ciphertext was changed');
    return {
      type,
      sealedTo: bytes(sealedTo).subarray(1),
      counter: number(counter),
      sealed: bytes(sealed),
    };
  }
  const { oneTimeId, baseKey, identityKey, sealed, registrationId, signedPrekeyId } = prekeyFields;
  return {
    type,
    ...(fields.has(oneTimeId) ? { oneTimeId: number(oneTimeId) } : {}),
    signedPrekeyId: number(signedPrekeyId),
    sealedTo: bytes(baseKey).subarray(1),
    identityKey: bytes(identityKey).subarray(1),
    registrationId: number(registrationId),
    sealed: bytes(sealed),
  };
};

const typed = (publicKey: Uint8Array): Uint8Array => Uint8Array.of(djbKeyType, ...publicKey);

/** It tells damage; that nobody changed a message on purpose is told by the seal inside. */
const checkOf = (body: Uint8Array): Buffer =>
  createHash('sha256').update(body).digest().subarray(0, checkBytes);

interface Field {
  readonly number?: number;
  readonly bytes?: Uint8Array;
}

const fieldsOf = (bytes: Uint8Array): ReadonlyMap<number, Field> => {
  const reader = protobuf.Reader.create(bytes);
  const fields = new Map<number, Field>();
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    fields.set(tag >>> 3, (tag & 7) === 2 ? { bytes: reader.bytes() } : { number: reader.uint32() });
  }
  return fields;
};
