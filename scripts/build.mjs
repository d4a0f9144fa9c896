// Compiles every app and library into dist/ with the fast compiler; specs are compiled too and never run from there.
// dist/.built says when: the compiler's own notes are also renewed by a run that only checks types.
import { spawnSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';

const startedAt = new Date();
const { status } = spawnSync(process.execPath, ['node_modules/tsc7/bin/tsc', '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
if (status === 0) {
  writeFileSync('dist/.built', '');
  utimesSync('dist/.built', startedAt, startedAt);
}
process.exit(status ?? 1);
