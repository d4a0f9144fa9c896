import { writeFileSync } from 'node:fs';
import { faults } from './faults/index.ts';
import { readOptions, usage } from './options.ts';
import { runAll } from './run-all.ts';

const options = readOptions(
  process.argv.slice(2),
  faults.map(({ name }) => name),
);
if (options === undefined) {
  console.error(
    `${usage}\nfaults:\n${faults.map(({ name, what }) => `  ${name.padEnd(32)}${what}`).join('\n')}`,
  );
  process.exit(2);
}
const wanted = faults.filter(({ name }) => options.faults.length === 0 || options.faults.includes(name));
const { outcomes, skipped } = await runAll(wanted, options, (line) => console.log(line));
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ outcomes, skipped }, null, 2));
process.exit(outcomes.every(({ survived }) => survived) ? 0 : 1);
