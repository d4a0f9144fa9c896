import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Buf } from './buf.ts';
import { flawsOf } from './envelope-rules.ts';
import { decode, jsonOf } from './message-type.ts';
import { unknownEnumsIn, unknownFieldsIn } from './unknowns.ts';

/** One message that a backend wrote: `<full name>.<anything>.binpb`, and beside it optionally the same as `.json`. */
export interface BackendFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** What the backend says that it wrote, as proto3 JSON; absent when it does not say. */
  readonly meant?: unknown;
}

const namePattern = /^(?<type>sealpost\.(?:[a-z]+\.)+v\d+\.[A-Z]\w*)\.(?:.+\.)?binpb$/;
const envelopeType = 'sealpost.gateway.v1.Envelope';

/** The messages of a folder, in the order of their names. Throws for a binary file whose name does not begin with a message. */
export const backendFilesIn = (folder: string): readonly BackendFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.binpb'))
    .toSorted()
    .map((name) => {
      const type = namePattern.exec(name)?.groups?.['type'];
      if (type === undefined) throw new Error(`${name} is not named <full message name>.<anything>.binpb`);
      const file = { name, type, bytes: readFileSync(join(folder, name)) };
      const beside = join(folder, name.replace(/binpb$/, 'json'));
      return existsSync(beside) ? { ...file, meant: jsonIn(beside) } : file;
    });

/** What is wrong with a backend's bytes, one line each; none when the contract holds. */
export const complaintsAbout = ({ type, bytes, meant }: BackendFile, buf: Buf): readonly string[] => {
  if (!buf.reads({ type, bytes })) return ['an independent implementation refuses the bytes'];
  const [theirs] = buf.jsonOfAll([{ type, bytes }]);
  const message = readOrUndefined(type, bytes);
  if (!message) return ['the gateway refuses the bytes'];
  const ours = jsonOf(type, message);
  return [
    ...(isSame(ours, theirs) ? [] : ['the gateway reads something else than an independent implementation']),
    ...unknownFieldsIn(message).map((path) => `a field that the contract does not have, in ${path}`),
    ...unknownEnumsIn(buf.fields, type, ours).map(
      (path) => `an enum value that the contract does not have: ${path}`,
    ),
    ...(meant === undefined ? [] : differences(type, ours, meant, buf)),
    ...(type === envelopeType ? flawLines(bytes) : []),
  ];
};

function differences(type: string, ours: unknown, meant: unknown, buf: Buf): readonly string[] {
  const [normal] = buf.jsonOfAll(buf.bytesOfAll([{ type, json: meant }]).map((bytes) => ({ type, bytes })));
  return isSame(ours, normal) ? [] : ['it is not what the .json beside it says'];
}

function flawLines(bytes: Uint8Array): readonly string[] {
  try {
    return flawsOf(bytes).map(({ field, rule }) => `${field}: ${rule}`);
  } catch {
    return ['sender_header: a SenderHeader'];
  }
}

function jsonIn(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readOrUndefined(type: string, bytes: Uint8Array): object | undefined {
  try {
    return decode(type, bytes);
  } catch {
    return undefined;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
