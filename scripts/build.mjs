// Compiles every app and library into dist/ with the fast compiler; specs are compiled too and never run from there.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/tsc7/bin/tsc', '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
