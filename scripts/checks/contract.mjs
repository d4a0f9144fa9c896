// `npm run test:contract`: the suites of libs/contracts alone. `-- --bytes <folder>` checks a backend's bytes as well,
// as does the variable SEALPOST_CONTRACT_BYTES; docs/how-to/contract-tests.md says what the folder holds.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { bytes: { type: 'string' } }, allowPositionals: true });
const given = values.bytes ?? process.env['SEALPOST_CONTRACT_BYTES'];
if (given !== undefined && !statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${given} is no folder`);
  process.exit(2);
}

const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'libs/contracts', ...positionals],
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
