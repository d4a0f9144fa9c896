// `npm run check`: everything that holds the project together and needs no test run. One line a step; the output of each
// step that failed follows, and all of them run. `npm run check -- <word>...` runs the steps whose names hold a word.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const module = (...path) => [process.execPath, join('node_modules', ...path)];
const script = (...path) => [process.execPath, join('scripts', ...path)];
const buf = join('node_modules', '.bin', 'buf');
const sources = ['apps', 'libs', 'bench', 'chaos'].filter((folder) => existsSync(folder));

/** The longest first, so that they do not end alone. */
const steps = [
  [
    'formatting',
    [
      ...module('prettier', 'bin', 'prettier.cjs'),
      '--check',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '--log-level',
      'warn',
      '.',
    ],
  ],
  [
    'types',
    [
      ...module('tsc7', 'bin', 'tsc'),
      '-p',
      'tsconfig.json',
      '--noEmit',
      '--tsBuildInfoFile',
      '.cache/check.tsbuildinfo',
    ],
  ],
  ['generated code', [...script('generate.mjs'), '--check']],
  [
    'imports',
    [
      ...module('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      ...sources,
    ],
  ],
  ['lint', [...module('oxlint', 'bin', 'oxlint'), '--type-aware', ...sources, 'scripts', 'jest.config.js']],
  ['rules fire', script('checks', 'planted.mjs')],
  ['dead code', [...module('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints']],
  ['no enum', [...script('checks', 'no-enum.mjs'), ...sources]],
  [
    'capability tables',
    [
      process.execPath,
      '--import',
      './scripts/typescript.mjs',
      '--conditions=source',
      join('scripts', 'checks', 'capability-tables.mjs'),
      '--check',
    ],
  ],
  ['import table', [...script('checks', 'import-table.mjs'), '--check']],
  ['benchmark tables', [...script('checks', 'benchmark-tables.mjs'), '--check']],
  ['proto formatting', [buf, 'format', '-d', '--exit-code']],
  ['proto lint', [buf, 'lint']],
  ['proto compatibility', [buf, 'breaking', '--against', 'proto/baseline.binpb']],
];

const words = process.argv.slice(2);
const chosen = steps.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`no such step; there are: ${steps.map(([name]) => name).join(', ')}`);
  process.exit(2);
}

mkdirSync('.cache', { recursive: true });
const failures = [];
const waiting = [...chosen];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
for (const { name, output } of failures) console.error(`\n--- ${name}\n${output.trimEnd()}`);
if (failures.length > 0) console.error(`\n${failures.length} of ${chosen.length} steps failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, command] = step;
    const startedAtMs = performance.now();
    const { code, output } = await run(command);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(20)} ${seconds} s`);
    if (code !== 0) failures.push({ name, output });
  }
}

/** Runs a command to its end; what it printed, both streams in the order of arrival. */
function run([executable, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
