import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One input of a batch: what to call it and where it is. */
export interface BatchInput {
  /** The path as given, or relative to the folder given, with `/`. */
  readonly file: string;
  readonly path: string;
}

/** The bytes of a file, or why there are none. */
export type ReadInput =
  { readonly bytes: Uint8Array } | { readonly code: 'unreadable'; readonly message: string };

/** Whether paths ask for one line an input: several of them, or a folder. */
export const isBatch = (paths: readonly string[]): boolean =>
  paths.length > 1 || paths.some((path) => isFolder(path));

/** The files that paths name, a folder's in the byte order of their relative paths. */
export const inputsOf = (paths: readonly string[]): readonly BatchInput[] =>
  paths.flatMap((path) =>
    isFolder(path)
      ? jsonFilesBelow(path, '')
          .map(({ file, bytes }) => ({ file, path: join(path, file), bytes }))
          .sort((left, right) => Buffer.compare(left.bytes, right.bytes))
      : [{ file: path, path }],
  );

/** Reads a file. The message names no more than what went wrong. */
export const readInputFile = (path: string): ReadInput => {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return { code: 'unreadable', message: reasonOf[code] ?? 'cannot be read' };
  }
};

const reasonOf: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed, since they may lead back. */
function jsonFilesBelow(
  root: string,
  below: string,
): readonly { readonly file: string; readonly bytes: Buffer }[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return jsonFilesBelow(root, file);
    const isJson = entry.name.endsWith('.json') && !isFolder(join(root, file));
    return isJson ? [{ file, bytes: Buffer.from(file, 'utf8') }] : [];
  });
}
