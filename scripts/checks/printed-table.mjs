// Parts of Markdown files that are printed from what they tell of, between `<!-- <name>:start -->` and `<!-- <name>:end -->`.
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a table into a file, or with `--check` fails where another one stands there. */
export const printTable = (path, name, rows) => printText(path, name, tableOf(rows));

/** The same with any text. */
export const printText = (path, name, printedText) => {
  const [begin, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(path, 'utf8');
  const [before, rest, ...more] = text.split(begin);
  const [, after, ...others] = (rest ?? '').split(end);
  if (after === undefined || more.length > 0 || others.length > 0)
    return fail(`${path}: wants ${begin} and ${end}, once each`);
  const printed = `${before}${begin}\n\n${printedText}\n\n${end}${after}`;
  if (printed === text) return;
  if (process.argv.includes('--check')) fail(`${path}: ${name} is not current`);
  else writeFileSync(path, printed);
};

/** Says what is wrong, and lets the process end with 1. */
export const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
};

/** A table in Markdown; the first row is its head. */
export function tableOf([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
