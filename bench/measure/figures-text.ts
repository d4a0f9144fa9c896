import Table from 'cli-table3';
import type { Figures } from '../part.ts';

/** Lines between rows would be most of what one sees. */
const withoutRules = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** A table for people: its title, its rows with numbers to the right, its note. */
export const figuresText = ({ title, columns, rows, note }: Figures): string => {
  const isNumber = (column: string): boolean => rows.every((row) => typeof row[column] === 'number');
  const table = new Table({
    head: [...columns],
    colAligns: columns.map((column) => (isNumber(column) ? 'right' : 'left')),
    style: { head: [], border: [] },
    chars: withoutRules,
  });
  for (const row of rows) table.push(columns.map((column) => String(row[column] ?? '')));
  return [title, table.toString(), ...(note === undefined ? [] : [note])].join('\n');
};
