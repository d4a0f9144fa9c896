// Builds when a source is newer than the last build, and gives the path of an app's entry in it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The module that an app starts with; `undefined` when the sources do not compile, whose faults are on standard error then. */
export function freshEntry(app) {
  const entry = join('dist', 'apps', app, 'src', 'main.js');
  const builtAtMs = statSync('dist/.built', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isStale =
    !statSync(entry, { throwIfNoEntry: false }) ||
    ['apps', 'libs'].some((folder) => hasNewer(folder, builtAtMs));
  if (!isStale) return entry;
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return entry;
  process.stderr.write(stdout);
  return undefined;
}

function hasNewer(folder, sinceMs) {
  return readdirSync(folder, { withFileTypes: true }).some((found) => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return hasNewer(path, sinceMs);
    return found.name.endsWith('.ts') && statSync(path).mtimeMs > sinceMs;
  });
}
