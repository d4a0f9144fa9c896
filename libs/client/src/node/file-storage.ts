import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { concatBytes, equalBytes, numberBytes, numberFrom, utf8 } from '../bytes.ts';
import { readFields, writeFields } from '../state/fields.ts';
import { applyChanges, type Change, entriesUnder, type Storage } from '../state/storage.ts';

const sizes = { length: 4, checksum: 16 } as const;
/** A file that holds this many times what is alive, and more than a mebibyte, is written anew when it is opened. */
const compactAt = { factor: 2, bytes: 1_048_576 } as const;

/** A storage that has to be closed. */
export interface FileStorage extends Storage {
  close(): Promise<void>;
}

/**
 * A storage in one file that only its owner can read: a log of commits, each with length and checksum, written and synced before it
 * counts. A commit that a crash tore is no commit; after a
 * commit that failed, none is taken any more. One process at a time; what is in the file is not encrypted.
 */
export async function fileStorage(path: string): Promise<FileStorage> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const entries = new Map<string, Uint8Array>();
  const wholeBytes = replay(await bytesOf(path), entries);
  const aliveBytes = recordOf(entriesAsChanges(entries)).length;
  if (wholeBytes > compactAt.bytes && wholeBytes > aliveBytes * compactAt.factor)
    await writeAnew(path, entries);
  const file = await open(path, 'a', 0o600);
  await file.truncate(Math.min(wholeBytes, (await file.stat()).size));
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: async (key) => entries.get(key),
    list: async (prefix) => entriesUnder(entries, prefix),
    commit: async (changes) => {
      const turn = last.then(async () => append(file, recordOf(changes)));
      last = turn;
      await turn;
      applyChanges(entries, changes);
    },
    close: async () => {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}

async function append(file: FileHandle, record: Uint8Array): Promise<void> {
  await file.appendFile(record);
  await file.datasync();
}

/** Reads whole commits; gives the length of what was whole. */
function replay(bytes: Uint8Array, entries: Map<string, Uint8Array>): number {
  let offset = 0;
  while (offset + sizes.length + sizes.checksum <= bytes.length) {
    const begin = offset + sizes.length + sizes.checksum;
    const end = begin + numberFrom(bytes.subarray(offset, offset + sizes.length));
    const body = bytes.subarray(begin, end);
    if (end > bytes.length || !equalBytes(checksumOf(body), bytes.subarray(offset + sizes.length, begin)))
      return offset;
    applyChanges(entries, changesFrom(body));
    offset = end;
  }
  return offset;
}

function recordOf(changes: readonly Change[]): Uint8Array {
  const body = writeFields(
    ...changes.flatMap(({ key, value }) => [
      utf8(key),
      value === undefined ? new Uint8Array() : concatBytes(numberBytes(1, 1), value),
    ]),
  );
  return concatBytes(numberBytes(body.length, sizes.length), checksumOf(body), body);
}

function changesFrom(body: Uint8Array): readonly Change[] {
  const fields = readFields(body);
  const changes: Change[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const key = new TextDecoder().decode(fields[at]);
    const value = fields[at + 1] ?? new Uint8Array();
    changes.push(value.length === 0 ? { key } : { key, value: value.slice(1) });
  }
  return changes;
}

async function writeAnew(path: string, entries: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const fresh = await open(`${path}.new`, 'w', 0o600);
  await fresh.writeFile(recordOf(entriesAsChanges(entries)));
  await fresh.sync();
  await fresh.close();
  await rename(`${path}.new`, path);
}

function entriesAsChanges(entries: ReadonlyMap<string, Uint8Array>): readonly Change[] {
  return [...entries].map(([key, value]) => ({ key, value }));
}

function checksumOf(body: Uint8Array): Uint8Array {
  return createHash('sha256').update(body).digest().subarray(0, sizes.checksum);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return new Uint8Array();
    throw error;
  }
}
