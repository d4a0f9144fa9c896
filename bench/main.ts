import { parseArgs } from 'node:util';
import { figuresText } from './measure/figures-text.ts';
import { machineFacts } from './measure/machine.ts';
import { partNames, parts } from './parts.ts';
import { writeResults } from './results.ts';
import { closeAll } from './stack/with-all.ts';

/** `--json` alone means the file that the README and docs/benchmarks.md are printed from. */
const withJsonFile = (args: readonly string[]): string[] =>
  args.flatMap((arg, index) =>
    arg === '--json' && /^(--.*)?$/.test(args[index + 1] ?? '') ? [arg, 'bench/results/latest.json'] : [arg],
  );

const { values } = parseArgs({
  args: withJsonFile(process.argv.slice(2)),
  options: {
    only: { type: 'string', multiple: true, default: [] },
    messages: { type: 'string' },
    json: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
});
const unknown = values.only.filter((name) => !partNames.some((known) => known === name));
const messages = values.messages === undefined ? undefined : Number(values.messages);
if (unknown.length > 0 || (messages !== undefined && !(messages >= 1))) {
  console.error(
    `usage: npm run bench -- [--only NAME]... [--messages N] [--json [FILE]] [--long]\n${partNames.map((name) => `  ${name.padEnd(12)} ${parts[name].about}`).join('\n')}`,
  );
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closeAll().then(() => process.exit(1)));

const wanted = partNames.filter((name) => values.only.length === 0 || values.only.includes(name));
const facts = machineFacts();
console.log(`${facts.cpu}, ${facts.cores} cores, node ${facts.node}, ${facts.date}, commit ${facts.commit}`);
for (const name of wanted) {
  const startedAtMs = performance.now();
  const figures = await parts[name].run({
    ...(messages === undefined ? {} : { messages }),
    extent: values.long ? 'long' : 'usual',
    say: (progress) => process.stderr.write(`  ${name}: ${progress}\n`),
  });
  if (values.json !== undefined) writeResults(values.json, { [name]: figures }, commandLine());
  for (const each of figures) console.log(`\n${figuresText(each)}`);
  console.log(`(${name}: ${((performance.now() - startedAtMs) / 1000).toFixed(0)} s)`);
}

function commandLine(): string {
  return ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
}
