// Runs the command line, and builds first when a source is newer than the last build.
import { readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const builtAtMs = statSync('dist/.tsbuildinfo', { throwIfNoEntry: false })?.mtimeMs ?? 0;
const entry = join('dist', 'apps', 'cli', 'src', 'main.js');
const isStale =
  !statSync(entry, { throwIfNoEntry: false }) ||
  ['apps', 'libs'].some((folder) => hasNewer(folder, builtAtMs));
if (isStale) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    process.stderr.write(stdout);
    process.exit(2);
  }
}
await import(new URL(`../${entry}`, import.meta.url).href);

function hasNewer(folder, sinceMs) {
  return readdirSync(folder, { withFileTypes: true }).some((found) => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return hasNewer(path, sinceMs);
    return found.name.endsWith('.ts') && statSync(path).mtimeMs > sinceMs;
  });
}
