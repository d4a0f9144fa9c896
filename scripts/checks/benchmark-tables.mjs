// node scripts/checks/benchmark-tables.mjs [--check]   prints bench/results/latest.json into README.md and docs/benchmarks.md
// `npm run bench -- --json` measures and writes that file.
import { readFileSync } from 'node:fs';
import { printText, tableOf } from './printed-table.mjs';

const parts = JSON.parse(readFileSync('bench/results/latest.json', 'utf8'));

/** The tables of the README, by part and place; everything else stands in docs/benchmarks.md alone. */
const shown = [
  ['pipeline', 0],
  ['pipeline', 1],
  ['mailbox', 0],
];

/** What was aimed at: where it is measured, and whether a figure reaches it. */
const targets = [
  {
    aim: 'messages a second over Kafka, of the pass-through with inserts: 0.75 or more',
    measured: () => valueOf('pipeline', 1, 'pipeline : pass-through with inserts', 'msg/s'),
    holds: (value) => value >= 0.75,
  },
  {
    aim: 'translate, seal and encode one text: 60 µs or less',
    measured: () => valueOf('seal', 1, 'ingress: translate, seal, encode', 'µs'),
    holds: (value) => value <= 60,
  },
  {
    aim: 'the same CPU a message with many stored as with few: a ratio of 0.9 to 1.1',
    measured: () => lastOf('growth', 1, 'all CPU µs'),
    holds: (value) => value >= 0.9 && value <= 1.1,
  },
];

const printed = shown
  .filter(([part]) => part in parts)
  .map(([part, index]) => figuresText(parts[part].figures[index]));
printText('README.md', 'benchmarks', [machines(), targetTable(), ...printed].join('\n\n'));
printText(
  'docs/benchmarks.md',
  'benchmarks',
  Object.entries(parts)
    .flatMap(([name, part]) => [
      `### \`${name}\``,
      `\`${part.command}\`: ${machineOf(part)}.`,
      ...part.figures.map(figuresText),
    ])
    .join('\n\n'),
);
printText('docs/benchmarks.md', 'targets', targetTable());

function targetTable() {
  return tableOf([
    ['aimed at', 'measured', 'reached'],
    ...targets.map(({ aim, measured, holds }) => {
      const value = measured();
      return value === undefined ? [aim, 'not measured', '–'] : [aim, value, holds(value) ? 'yes' : 'no'];
    }),
  ]);
}

function figuresText({ title, columns, rows, note }) {
  const table = tableOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
  return [`**${title}**`, table, ...(note === undefined ? [] : [note])].join('\n\n');
}

/** Where the parts were measured; one place where all were measured at the same one. */
function machines() {
  const places = new Map();
  for (const part of Object.values(parts)) {
    const place = placeOf(part);
    places.set(place, (places.get(place) ?? new Set()).add(part.commit));
  }
  const said = [...places].map(([place, commits]) => `${place}, commit ${[...commits].join(' and ')}`);
  return `Measured on ${said.join('; and on ')}; load and engines on the same machine.`;
}

function machineOf(part) {
  return `${placeOf(part)}, commit ${part.commit}`;
}

function placeOf({ cpu, cores, memoryGib, system, node, date }) {
  return `${cpu}, ${cores} cores, ${memoryGib} GiB, ${system}, Node ${node}, ${date}`;
}

/** The figure of a row that is named by its first column; `undefined` where the part was not measured. */
function valueOf(part, index, name, column) {
  if (!(part in parts)) return undefined;
  const { columns, rows } = parts[part].figures[index];
  const row = rows.find((one) => one[columns[0]] === name);
  if (row?.[column] === undefined) throw new Error(`${part} has no ${column} of ${name}`);
  return row[column];
}

/** The figure of the last row. */
function lastOf(part, index, column) {
  return parts[part]?.figures[index].rows.at(-1)[column];
}
