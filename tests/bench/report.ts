import type { Ratio } from './statistics.ts';

/** `reported` is nothing that can fail; `known` has not reached its goal, and is no worse than it has been. */
export type Judgement = 'pass' | 'fail' | 'known' | 'reported';

/** A line of a table: what was measured, in the order of the headings, and what to make of it. */
export interface Row {
  cells: readonly string[];
  judgement: Judgement;
  /** The same as numbers, for programs. */
  figures: Readonly<Record<string, unknown>>;
}

export interface Table {
  title: string;
  headings: readonly string[];
  rows: readonly Row[];
  /** What has to be known to read it. */
  notes: readonly string[];
}

/** What one part of the bench found. */
export interface PartReport {
  title: string;
  tables: readonly Table[];
  /** Pictures of it, by the name of the file. */
  charts?: readonly { name: string; svg: string }[];
}

/** Where and when it was measured: figures of two runs can only be compared where these agree. */
export interface Circumstances {
  date: string;
  cores: number;
  processor: string;
  system: string;
  seed: number;
}

const judgements: Readonly<Record<Judgement, string>> = {
  pass: 'yes',
  fail: '**NO**',
  known: '**NO**, as known',
  reported: '',
};

export function markdown(
  { date, cores, processor, system, seed }: Circumstances,
  parts: readonly PartReport[],
): string {
  const heading = `Measured on ${date}: ${cores} cores, ${processor}, ${system}; order of the rounds from seed ${seed}.`;
  return `${[heading, ...parts.flatMap(partLines)].join('\n\n')}\n`;
}

function partLines({ title, tables }: PartReport): string[] {
  return [
    `## ${title}`,
    ...tables.flatMap((table) => [`### ${table.title}`, tableText(table), ...table.notes]),
  ];
}

function tableText({ headings, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line([...headings, 'Reached']),
    line([...headings, ''].map(() => '---')),
    ...rows.map(({ cells, judgement }) => line([...cells, judgements[judgement]])),
  ].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The lines that make the run fail. */
export function failures(parts: readonly PartReport[]): string[] {
  return parts.flatMap(({ title, tables }) =>
    tables.flatMap((table) =>
      table.rows
        .filter(({ judgement }) => judgement === 'fail')
        .map(({ cells }) => `${title}, ${table.title}: ${cells.join(', ')}`),
    ),
  );
}

/** At most this ratio, unless chance explains it: fails only where the whole interval lies above. */
export function judgeRatio({ low }: Ratio, most: number): Judgement {
  return low > most ? 'fail' : 'pass';
}

export function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

export function ratioText({ value, low, high }: Ratio): string {
  return `${value.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
}
