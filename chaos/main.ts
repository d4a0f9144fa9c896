import { writeFileSync } from 'node:fs';
import { faults } from './faults/index.ts';
import { readOptions, usage } from './options.ts';
import { runAll } from './run-all.ts';
import { textOf } from './table.ts';

const args = process.argv.slice(2);
const options = readOptions(
  args,
  faults.map(({ name }) => name),
);
const help = `${usage}\n\nfaults:\n${faults.map(({ name, what }) => `  ${name.padEnd(32)}${what}`).join('\n')}`;
if (args.includes('--help')) {
  console.log(help);
  process.exit(0);
}
if (options === undefined) {
  console.error(help);
  process.exit(2);
}
const wanted = faults.filter(({ name }) => options.faults.length === 0 || options.faults.includes(name));
const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
const startedAtMs = Date.now();
try {
  const found = await runAll(wanted, options, {
    say: (line) => console.log(line),
    tell: (step) => {
      if (options.telling === 'steps')
        console.error(`${((Date.now() - startedAtMs) / 1000).toFixed(1)} s ${step}`);
    },
    signal: ended.signal,
  });
  if (options.json !== undefined)
    writeFileSync(
      options.json,
      JSON.stringify({ seed: options.seed, length: options.length, ...found }, null, 2),
    );
  const isSurvived = found.broken.length === 0 && found.outcomes.every(({ survived }) => survived);
  process.exit(isSurvived && !ended.signal.aborted ? 0 : 1);
} catch (error) {
  console.error(`the stack cannot be started: ${textOf(error)}`);
  process.exit(1);
}
