import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '#libs/envelope';
import { type BatchInput, readInputFile, type ReadInput } from './translate-input.ts';

/** How the files of each app's frames end. */
const endings = { whatsapp: '.xml', messenger: '.hex', instagram: '.json' } as const satisfies Record<
  Platform,
  string
>;
/** What stands beside a frame, and is none. */
const noFrame = '.expect.json';

/** The frames that paths name; of a folder those of the app, in the byte order of their relative paths. */
export const frameInputsOf = (app: Platform, paths: readonly string[]): readonly BatchInput[] =>
  paths.flatMap((path) =>
    isFolder(path)
      ? filesBelow(path, '')
          .filter((file) => file.endsWith(endings[app]) && !file.endsWith(noFrame))
          .map((file) => ({ file, bytes: Buffer.from(file, 'utf8') }))
          .sort((left, right) => Buffer.compare(left.bytes, right.bytes))
          .map(({ file }) => ({ file, path: join(path, file) }))
      : [{ file: path, path }],
  );

/** A frame's bytes, or why there are none. */
export type ReadFrameInput = ReadInput | { readonly code: 'not_hex'; readonly message: string };

/** Reads the frame of a file. */
export const readFrameFile = (path: string): ReadFrameInput => {
  const read = readInputFile(path);
  return 'bytes' in read && path.endsWith(endings.messenger) ? bytesOfHex(read.bytes) : read;
};

/** The frame of standard input: as sent, or of Messenger in hex. */
export const frameOfInput = (app: Platform, input: Uint8Array): ReadFrameInput =>
  app === 'messenger' ? bytesOfHex(input) : { bytes: input };

function bytesOfHex(text: Uint8Array): ReadFrameInput {
  const digits = Buffer.from(text).toString('latin1').replace(/\s+/g, '');
  return /^(?:[0-9a-f]{2})*$/i.test(digits)
    ? { bytes: Buffer.from(digits, 'hex') }
    : { code: 'not_hex', message: 'is not hex' };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed, since they may lead back. */
function filesBelow(root: string, below: string): readonly string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, file);
    return isFolder(join(root, file)) ? [] : [file];
  });
}
