// `npm run test:contract`: the suites of libs/contracts alone. `-- --bytes <folder>` checks a backend's bytes as well,
// as does the variable SEALPOST_CONTRACT_BYTES; docs/how-to/contract-tests.md says what the folder holds.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const args = process.argv
  .slice(2)
  .flatMap((arg) => (arg.startsWith('--bytes=') ? arg.split(/=(.*)/s, 2) : [arg]));
const at = args.indexOf('--bytes');
const given = at < 0 ? process.env['SEALPOST_CONTRACT_BYTES'] : (args[at + 1] ?? '');
const jestArgs = at < 0 ? args : args.toSpliced(at, 2);
if (given !== undefined && !statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`--bytes wants a folder, and "${given}" is none`);
  process.exit(2);
}

const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'libs/contracts', ...jestArgs],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      ...(given === undefined ? {} : { SEALPOST_CONTRACT_BYTES: resolve(given) }),
    },
  },
);
process.exit(status ?? 1);
