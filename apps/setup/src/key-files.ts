import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { type KeyRing, publicPathOf, writeKeyRing } from '#libs/sealing';
import type { MadeFile } from './made-file.ts';

/** Makes a key ring unless its file is there, and publishes its public half as it is now, so that a rotation spreads by doing it again. */
export const keyFiles = (privatePath: string, publicPath: string, generate: () => KeyRing): MadeFile => {
  const outcome = existsSync(privatePath) ? 'kept' : 'made';
  if (outcome === 'made') writeKeyRing(privatePath, generate());
  if (publicPath !== publicPathOf(privatePath)) {
    const fresh = `${publicPath}.new`;
    copyFileSync(publicPathOf(privatePath), fresh);
    renameSync(fresh, publicPath);
  }
  return { path: privatePath, outcome };
};
