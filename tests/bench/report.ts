import type { Estimate, Random } from './statistics.ts';

/** What every part of the bench gets. */
export interface BenchOptions {
  random: Random;
  /** Writes a line about the progress. */
  log: (line: string) => void;
}

/** A line of a table. `fails` is absent where the row only tells. */
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

/** The tables as Markdown. */
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

/** The rows that missed their budget. */
export function failures(tables: readonly Table[]): string[] {
  return tables.flatMap(({ title, rows }) =>
    rows.filter(({ fails }) => fails === true).map(({ cells }) => `${title}: ${cells.join(', ')}`),
  );
}

/** Milliseconds, or any figure with a decimal. */
export function digits(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}

/** "12.3 [11.9 to 12.8]" */
export function interval({ value, low, high }: Estimate, text: (figure: number) => string = digits): string {
  return text(low) === text(high) ? text(value) : `${text(value)} [${text(low)} to ${text(high)}]`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
