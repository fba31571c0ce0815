import { milliseconds, type Row, type Table } from '../report.ts';
import { median } from '../statistics.ts';
import type { ConditionName } from './conditions.ts';
import { type Findings, kilobytes, spread, valuesOf, type Where } from './findings.ts';
import { keys } from './stages.ts';
import type { FrameFigures, Throttle } from './visit.ts';

const places = { top: 'page', frame: 'form' } as const;

const told = (cells: readonly string[], figures: Record<string, unknown>): Row => ({
  cells,
  judgement: 'reported',
  figures,
});

/** What a load of the request page costs in each condition: medians, and p90 in brackets where it is a time. */
export function loadTable(found: Findings, throttle: Throttle): Table {
  const names = found.conditions.map(({ name }) => name);
  const line = (
    figure: string,
    where: Where,
    of: (figures: FrameFigures) => number | undefined,
    text: (values: readonly number[]) => string,
  ): Row => {
    const values = names.map((name) => valuesOf(found, name, throttle, where, of));
    return told([figure, ...values.map((of) => (of.length === 0 ? '–' : text(of)))], {
      figure,
      values: Object.fromEntries(names.map((name, index) => [name, values[index]])),
    });
  };
  const both = (
    figure: string,
    of: (figures: FrameFigures) => number | undefined,
    text: (values: readonly number[]) => string,
  ): Row[] =>
    (['top', 'frame'] as const).map((where) => line(`${figure}, ${places[where]}`, where, of, text));
  const time = (values: readonly number[]): string => spread(values, milliseconds);
  const count = (values: readonly number[]): string => String(median(values));
  return {
    title: `One load of the request page, ${throttle}×`,
    headings: ['Figure', ...names],
    rows: [
      ...both('script, ms', ({ script }) => script, time),
      ...both('layout, ms', ({ layout }) => layout, time),
      ...both('style, ms', ({ style }) => style, time),
      ...both('layouts', ({ layouts }) => layouts, count),
      ...both('recalculations', ({ recalcs }) => recalcs, count),
      ...both('nodes', ({ nodes }) => nodes, count),
      ...both('listeners', ({ listeners }) => listeners, count),
      ...(throttle === 1
        ? both(
            'heap after collection, KB',
            ({ heap }) => heap,
            (values) => kilobytes(median(values)),
          )
        : []),
      line(
        throttle === 1 ? 'layout shift, on load and over 1,200 px' : 'layout shift, on load',
        'both',
        ({ shift }) => shift,
        (values) => median(values).toFixed(4),
      ),
      ...(throttle === 1
        ? [line('layouts while scrolling', 'both', ({ scrollLayouts }) => scrollLayouts, count)]
        : []),
      line(
        'long tasks, mean',
        'both',
        ({ longTasks }) => longTasks,
        (values) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1),
      ),
      line('shown after DOMContentLoaded, ms, page', 'top', ({ shownAfter }) => shownAfter, time),
      line('shown after DOMContentLoaded, ms, form', 'frame', ({ shownAfter }) => shownAfter, time),
      ...(throttle === 1 ? both('1,000 changes by the page, ms', ({ storm }) => storm, time) : []),
    ],
    notes: [],
  };
}

/** What is measured otherwise than by a load. */
export function conditionTable(found: Findings, idleMs: number): Table {
  const names = found.conditions.map(({ name }) => name);
  const line = (figure: string, text: (name: ConditionName) => string | undefined): Row =>
    told([figure, ...names.map((name) => text(name) ?? '–')], { figure });
  const slowest = (name: ConditionName): string | undefined => {
    const values = (found.interactions.get(name) ?? []).map(({ slowest: took }) => took);
    if (values.length === 0) return undefined;
    return median(values) < 16 ? '< 16' : String(median(values));
  };
  const works = (name: ConditionName): string | undefined => {
    const tries = found.interactions.get(name);
    if (!tries) return undefined;
    const worst = (of: number[]): number => Math.min(...of);
    const typed = tries.map((tried) => tried.typed.length);
    return `${worst(tries.map(({ presses }) => presses))} of ${keys.presses}, ${worst(typed)} of ${keys.text.length}`;
  };
  return {
    title: 'And then',
    headings: ['Figure', ...names],
    rows: [
      line('bytes of extensions’ scripts read', (name) => found.read.get(name)?.toLocaleString('en')),
      line('loads that had to be made again', (name) => String(found.repeated.get(name) ?? 0)),
      line(`${idleMs / 1000} s idle: layouts`, (name) => String(found.idle.get(name)?.layouts)),
      line(`${idleMs / 1000} s idle: frames asked for`, (name) => String(found.idle.get(name)?.frames)),
      line(`${idleMs / 1000} s idle: script, ms`, (name) => found.idle.get(name)?.script.toFixed(2)),
      line('slowest press or key at 4×, ms', slowest),
      line('presses that reached the page’s button, letters in its field', works),
      line('library, glue, style and words, bytes (gzip)', (name) => {
        const bytes = found.conditions.find((condition) => condition.name === name)?.bytes;
        return bytes && `${bytes.plain.toLocaleString('en')} (${bytes.gzip.toLocaleString('en')})`;
      }),
    ],
    notes: [],
  };
}

export function elsewhereTable({ elsewhere }: Findings): Table {
  return {
    title: 'Pages on which it has no business',
    headings: ['Page and condition', 'Bytes run', 'Script, ms', 'Layouts', 'Nodes', 'Listeners', 'Heap, KB'],
    rows: [...elsewhere].map(([key, visits]) =>
      told(
        [
          key,
          String(Math.max(...visits.map(({ scriptBytes }) => scriptBytes))),
          milliseconds(median(visits.map(({ script }) => script))),
          ...(['layouts', 'nodes', 'listeners'] as const).map((figure) =>
            String(median(visits.map((visit) => visit[figure]))),
          ),
          kilobytes(median(visits.map(({ heap = Number.NaN }) => heap))),
        ],
        { key, visits },
      ),
    ),
    notes: [],
  };
}

/** The extension by itself. */
export function ownTable({ trips, popup, bytes }: Findings): Table {
  const times = (figure: string, ours: readonly number[], limit: readonly number[]): Row =>
    told([figure, spread(ours, milliseconds), spread(limit, milliseconds)], { figure, ours, limit });
  const size = (figure: string, { plain, gzip }: { plain: number; gzip: number }): Row =>
    told([figure, `${plain.toLocaleString('en')} (${gzip.toLocaleString('en')} gzip)`, ''], {
      figure,
      plain,
      gzip,
    });
  return {
    title: 'The extension itself',
    headings: ['Figure', 'Certiguía', 'Nothing in its place'],
    rows: [
      ...(trips.ours.cold.length > 0
        ? [
            times('background, cold: round trip, ms', trips.ours.cold, trips.oneLine.cold),
            times('background, warm: round trip, ms', trips.ours.warm, trips.oneLine.warm),
            times('popup: open to usable, ms', popup.ours, popup.blank),
          ]
        : []),
      size('content script of the page, bytes', bytes.guide),
      size('content script of the forms, bytes', bytes.fields),
      size('background, bytes', bytes.background),
      size('popup, everything it loads, bytes', bytes.popup),
      told(['zip, bytes', bytes.zip.toLocaleString('en'), ''], { zip: bytes.zip }),
    ],
    notes: ['In its place: a background of one line, a page without a script.'],
  };
}
