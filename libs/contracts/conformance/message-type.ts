import protobuf from 'protobufjs/minimal.js';
import { sealpost as content } from '#contracts/content';
import { sealpost as gateway } from '#contracts/gateway';
import { sealpost as native } from '#contracts/native';

/** The generated modules, by the second part of their packages' names. */
const families: Readonly<Record<string, object>> = { gateway, content, native };

/** What the generated code of a message offers, whichever message it is. */
export interface MessageType {
  decode(reader: protobuf.Reader): object;
  encode(message: object): protobuf.Writer;
  fromObject(object: object): object;
  toObject(message: object, options: protobuf.IConversionOptions): Record<string, unknown>;
}

/** The generated code behind a full name such as `sealpost.gateway.v1.Envelope`; throws for a name that the contract lacks. */
export const messageTypeOf = (fullName: string): MessageType => {
  const path = fullName.split('.').slice(1);
  const family = families[path[0] ?? ''] ?? {};
  const found = path.reduce<unknown>(
    (at, name) => (isNamespace(at) ? Reflect.get(at, name) : undefined),
    family,
  );
  if (!isMessageType(found)) throw new Error(`the contract has no message ${fullName}`);
  return found;
};

/** The message behind bytes, with the fields that this contract does not know kept. Throws where the bytes are none. */
export const decode = (fullName: string, bytes: Uint8Array): object => {
  const reader = protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  return messageTypeOf(fullName).decode(reader);
};

/** The bytes of a message. */
export const encode = (fullName: string, message: object): Buffer =>
  Buffer.from(messageTypeOf(fullName).encode(message).finish());

/** A message as proto3 JSON: 64-bit numbers as text, bytes in base64, enums by name where they have one, defaults left out. */
export const jsonOf = (fullName: string, message: object): Record<string, unknown> =>
  messageTypeOf(fullName).toObject(message, { longs: String, enums: String, bytes: String });

function isNamespace(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isMessageType(value: unknown): value is MessageType {
  return typeof value === 'function' && 'decode' in value && 'toObject' in value;
}
