import type { Estimate, Random } from './statistics.ts';

export interface BenchOptions {
  random: Random;
  log: (line: string) => void;
}

/** A table row. `fails` is absent where there is no budget. */
export interface Row {
  cells: readonly (string | number)[];
  fails?: boolean;
}

export interface Table {
  title: string;
  headings: readonly string[];
  rows: readonly Row[];
  notes?: readonly string[];
}

export function markdown(tables: readonly Table[]): string {
  return `${tables.flatMap(tableLines).join('\n\n')}\n`;
}

function tableLines({ title, headings, rows, notes = [] }: Table): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const verdict = ({ fails }: Row): string => (fails === undefined ? '' : fails ? '**no**' : 'yes');
  const lines = [
    line([...headings, 'Met']),
    line([...headings, ''].map(() => '---')),
    ...rows.map((row) => line([...row.cells, verdict(row)])),
  ];
  return [`### ${title}`, lines.join('\n'), ...notes];
}

export function failures(tables: readonly Table[]): string[] {
  return tables.flatMap(({ title, rows }) =>
    rows.filter(({ fails }) => fails === true).map(({ cells }) => `${title}: ${cells.join(', ')}`),
  );
}

export function digits(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}

/** For example "12.3 [11.9 to 12.8]". */
export function interval({ value, low, high }: Estimate, text: (figure: number) => string = digits): string {
  return text(low) === text(high) ? text(value) : `${text(value)} [${text(low)} to ${text(high)}]`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
