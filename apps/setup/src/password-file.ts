import { existsSync, renameSync, writeFileSync } from 'node:fs';
import type { MadeFile } from './made-file.ts';

const passwordBytes = 32;
/** Readers run as several users; who may read it is decided by who is given the folder. */
const mode = 0o444;

/** Makes a password of 256 bits unless its file is there. */
export const passwordFile = (path: string, randomBytes: (sizeBytes: number) => Buffer): MadeFile => {
  if (existsSync(path)) return { path, outcome: 'kept' };
  writeFileSync(`${path}.new`, randomBytes(passwordBytes).toString('base64url'), { mode });
  renameSync(`${path}.new`, path);
  return { path, outcome: 'made' };
};
