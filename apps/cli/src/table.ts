import Table from 'cli-table3';

/** One line of a table, by column. */
export type Row = Readonly<Record<string, string | number | boolean>>;

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows under their columns' names, without colours or frames; a single line where there is no row. */
export function tableOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return 'none\n';
  const head = Object.keys(first);
  const table = new Table({
    head,
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => head.map((column) => String(row[column] ?? ''))));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
