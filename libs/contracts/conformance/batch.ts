import protobuf from 'protobufjs/minimal.js';
import { z } from 'zod';

/** A message in one of its two forms, under its full name. */
export interface AsBytes {
  readonly type: string;
  readonly bytes: Uint8Array;
}
export interface AsJson {
  readonly type: string;
  readonly json: unknown;
}

/** Many messages of many types as one: a message with a repeated field for each type of a contract. */
export interface Batch {
  /** The .proto source of the batch message. */
  source(imports: readonly string[]): string;
  packBytes(messages: readonly AsBytes[]): Uint8Array;
  packJson(messages: readonly AsJson[]): string;
  /** What was packed as bytes, from the batch's JSON, in the order of `messages`. */
  unpackJson(json: string, messages: readonly AsBytes[]): readonly unknown[];
  /** What was packed as JSON, from the batch's bytes, in the order of `messages`. */
  unpackBytes(bytes: Uint8Array, messages: readonly AsJson[]): readonly Buffer[];
}

/** The full name of the batch message. */
export const batchType = 'sealpost.conformance.v1.Batch';

const batchJson = z.record(z.string(), z.array(z.unknown()));
const bytesWireType = 2;

/** Makes the batch of a contract's types; the field of a type is its place in the list, from 1. */
export const batchOf = (types: readonly string[]): Batch => {
  const numberOf = (type: string): number => types.indexOf(type) + 1;
  const nameOf = (type: string): string => `m${numberOf(type)}`;

  return {
    source: (imports) =>
      [
        'syntax = "proto3";',
        'package sealpost.conformance.v1;',
        ...imports.map((file) => `import "${file}";`),
        'message Batch {',
        ...types.map((type) => `  repeated .${type} ${nameOf(type)} = ${numberOf(type)};`),
        '}',
      ].join('\n'),
    packBytes: (messages) => {
      const writer = protobuf.Writer.create();
      for (const { type, bytes } of messages)
        writer.uint32((numberOf(type) << 3) | bytesWireType).bytes(bytes);
      return writer.finish();
    },
    packJson: (messages) => JSON.stringify(Object.fromEntries(groups(messages, nameOf, ({ json }) => json))),
    unpackJson: (json, messages) => {
      const read = batchJson.parse(JSON.parse(json));
      return inOrder(messages, (type) => read[nameOf(type)] ?? []);
    },
    unpackBytes: (bytes, messages) => {
      const read = groups(fieldsIn(bytes), String, (field) => field.bytes);
      return inOrder(messages, (type) => read.get(String(numberOf(type))) ?? []);
    },
  };
};

function fieldsIn(bytes: Uint8Array): readonly { readonly type: number; readonly bytes: Buffer }[] {
  const reader = protobuf.Reader.create(bytes);
  const fields = [];
  while (reader.pos < reader.len)
    fields.push({ type: reader.uint32() >>> 3, bytes: Buffer.from(reader.bytes()) });
  return fields;
}

function groups<T, M extends { readonly type: T }, V>(
  messages: readonly M[],
  nameOf: (type: T) => string,
  valueOf: (message: M) => V,
): Map<string, V[]> {
  const grouped = new Map<string, V[]>();
  for (const message of messages) {
    const name = nameOf(message.type);
    const group = grouped.get(name) ?? [];
    group.push(valueOf(message));
    grouped.set(name, group);
  }
  return grouped;
}

/** Gives each message the next result of its type. */
function inOrder<T>(
  messages: readonly { readonly type: string }[],
  resultsOf: (type: string) => readonly T[],
): T[] {
  const taken = new Map<string, number>();
  return messages.map(({ type }) => {
    const index = taken.get(type) ?? 0;
    taken.set(type, index + 1);
    const result = resultsOf(type)[index];
    if (result === undefined) throw new Error(`there is no result for a ${type}`);
    return result;
  });
}
