import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What decides how imports resolve and which rules hold; a planted tree is checked by the project's own. */
const settings = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', '.oxlintrc.json'];

/** Writes a tree of sources outside the project, gives it to `look`, and removes it again. `files` is path → text. */
export const withTree = (files, look) => {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-planted-'));
  try {
    for (const name of settings) cpSync(name, join(folder, name));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
