import { type Judgement, judgeRatio, milliseconds, type Row, ratioText, type Table } from '../report.ts';
import { bootstrap, median, type Random, type Ratio, ratioOver } from '../statistics.ts';
import type { ConditionName } from './conditions.ts';
import { type Findings, kilobytes, over, valuesOf, type Where } from './findings.ts';
import { keys } from './stages.ts';
import { type FrameFigures, type Throttle, throttles } from './visit.ts';

/** What is to be reached; a kilobyte is 1,000 bytes. */
export const goals = {
  /** Script over `none`, as a share of a peer's. */
  script: { 'driver.js': 1 / 2, 'react-joyride': 1 / 8, 'intro.js': 1, 'shepherd.js': 1 / 6 },
  layouts: 4,
  recalcs: 6,
  idleScript: 1,
  slowest: 16,
  heap: 460_000,
  storm: 2,
  trip: 5,
  wakes: 1,
  popup: 60,
  bytes: { plain: 50_000, gzip: 18_000 },
  zip: 250_000,
} as const;

/** The browser tells how long an interaction took to the nearest 8 ms: two that differ by that may have been alike. */
const eventClock = 8;

/**
 * Where a goal is not reached and docs/performance.md says why: the most it may be until it is. It keeps the counts,
 * which every run of the tests checks, from getting worse; the whole bench fails on the goal.
 */
export const ceilings = { heap: { top: 490_000, frame: 480_000 } } as const;

/** The table of what is to be reached: counts, bytes and ratios are judged, milliseconds are told. */
export function goalsTable(found: Findings, random: Random, onlyCounts: boolean): Table {
  return {
    title: 'To reach',
    headings: ['Figure', 'Measured', 'Goal'],
    rows: [
      ...elsewhereRows(found),
      ...(onlyCounts ? [] : scriptRows(found, random)),
      ...loadRows(found, random, onlyCounts),
      ...idleRows(found),
      ...(onlyCounts ? [] : interactionRows(found, random)),
      ...heapRows(found, random, onlyCounts),
      ...(onlyCounts ? [] : toldRows(found)),
      row(
        'Starts of the background per load of the page',
        Math.max(...found.wakes),
        `≤ ${goals.wakes}`,
        Math.max(...found.wakes) <= goals.wakes,
      ),
      ...bytesRows(found),
      row('Requests on the network that are ours', found.requests.length, '0', found.requests.length === 0),
    ],
    notes: [
      'A kilobyte is 1,000 bytes. Gates are counts, bytes, and ratios whose whole 95 % interval lies on the wrong side. Ratios are of sums over all rounds, the times beside them medians. Where the goal is a time the row only tells.',
    ],
  };
}

function row(figure: string, measured: string | number, goal: string, reached?: boolean): Row {
  const judgement: Judgement = reached === undefined ? 'reported' : reached ? 'pass' : 'fail';
  return { cells: [figure, String(measured), goal], judgement, figures: { figure, measured, goal } };
}

function elsewhereRows({ elsewhere }: Findings): Row[] {
  return [...elsewhere]
    .filter(([key]) => key.endsWith(': certiguia'))
    .map(([key, visits]) => {
      const bytes = Math.max(...visits.map(({ scriptBytes }) => scriptBytes));
      return row(`Bytes run on ${key.split(':')[0]}`, bytes, '0', bytes === 0);
    });
}

function scriptRows(found: Findings, random: Random): Row[] {
  return throttles.flatMap((throttle) => {
    const script = (name: ConditionName): number[] =>
      valuesOf(found, name, throttle, 'both', (figures) => figures.script);
    return (Object.entries(goals.script) as [keyof typeof goals.script, number][])
      .filter(([peer]) => script(peer).length > 0)
      .map(([peer, most]) => {
        const ratio = ratioOver(script('certiguia'), script(peer), script('none'), random);
        const times = `${milliseconds(over(script('certiguia'), script('none')))} ms of ${milliseconds(over(script(peer), script('none')))}`;
        return {
          ...row(
            `Script to panel and first hint over none, ${throttle}×, of ${peer}’s`,
            `${ratioText(ratio)}, ${times}`,
            `≤ ${share(most)}`,
          ),
          judgement: judgeRatio(ratio, most),
          figures: {
            throttle,
            peer,
            ratio,
            ours: script('certiguia'),
            theirs: script(peer),
            none: script('none'),
          },
        };
      });
  });
}

function share(most: number): string {
  return most >= 1 ? String(most) : `1/${Math.round(1 / most)}`;
}

/** What a load has over `none`, with its interval. */
function overNone(
  found: Findings,
  throttle: Throttle,
  where: Where,
  of: (figures: FrameFigures) => number | undefined,
  random: Random,
  statistic: (values: readonly number[]) => number = median,
): Ratio {
  return bootstrap(
    [valuesOf(found, 'certiguia', throttle, where, of), valuesOf(found, 'none', throttle, where, of)],
    ([ours = [], none = []]) => statistic(ours) - statistic(none),
    random,
  );
}

function loadRows(found: Findings, random: Random, onlyCounts: boolean): Row[] {
  const counts = (what: string, most: number, of: (figures: FrameFigures) => number): Row[] =>
    (['top', 'frame'] as const).map((where) => {
      const more = overNone(found, 1, where, of, random);
      return {
        ...row(`${what} beyond none, ${named[where]}`, intervalText(more, 0), `≤ ${most}`, more.low <= most),
      };
    });
  const zero = (what: string, throttle: Throttle, of: (figures: FrameFigures) => number | undefined): Row => {
    const more = overNone(found, throttle, 'both', of, random, mean);
    return row(what, intervalText(more, 4), '0', more.low <= 0.0001);
  };
  return [
    ...counts('Layouts', goals.layouts, ({ layouts }) => layouts),
    ...counts('Recalculations of style', goals.recalcs, ({ recalcs }) => recalcs),
    zero('Layout shift, on load and over 1,200 px', 1, ({ shift }) => shift),
    zero('Layouts caused by scrolling', 1, ({ scrollLayouts }) => scrollLayouts),
    ...(onlyCounts ? [] : [zero('Long tasks caused at 4×', 4, ({ longTasks }) => longTasks)]),
  ];
}

const named = { top: 'in the page', frame: 'in the form’s frame', both: 'together' } as const;

function intervalText({ value, low, high }: Ratio, digits: number): string {
  const text = (of: number): string => String(Number(of.toFixed(digits)));
  return low === high ? text(value) : `${text(value)} [${text(low)} to ${text(high)}]`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function idleRows({ idle }: Findings): Row[] {
  const [ours, none] = [idle.get('certiguia'), idle.get('none')];
  if (!ours || !none) return [];
  const script = ours.script - none.script;
  return [
    row('Idle: layouts', ours.layouts - none.layouts, '0', ours.layouts <= none.layouts),
    row('Idle: frames asked for', ours.frames - none.frames, '0', ours.frames <= none.frames),
    row('Idle: script', `${script.toFixed(2)} ms`, `< ${goals.idleScript} ms`),
  ];
}

function interactionRows({ interactions }: Findings, random: Random): Row[] {
  const of = (name: ConditionName): number[] => (interactions.get(name) ?? []).map(({ slowest }) => slowest);
  const more = bootstrap(
    [of('certiguia'), of('none')],
    ([ours = [], none = []]) => median(ours) - median(none),
    random,
  );
  const works = (interactions.get('certiguia') ?? []).every(
    ({ presses, typed }) => presses === keys.presses && typed === keys.text,
  );
  const text = (name: ConditionName): string =>
    median(of(name)) < 16 ? '< 16 ms' : `${median(of(name))} ms`;
  return [
    row(
      'Slowest press or key in the page’s own form at 4×',
      `${text('certiguia')} (none: ${text('none')})`,
      `< ${goals.slowest} ms, as with none`,
      more.low <= eventClock || median(of('certiguia')) < goals.slowest,
    ),
    row(
      'The page’s own button fires and its field takes what is typed',
      works ? 'always' : 'not always',
      'always',
      works,
    ),
  ];
}

function heapRows(found: Findings, random: Random, onlyCounts: boolean): Row[] {
  return (['top', 'frame'] as const).flatMap((where) => {
    const heap = (name: ConditionName): number[] =>
      valuesOf(found, name, 1, where, (figures) => figures.heap);
    const more = overNone(found, 1, where, (figures) => figures.heap, random);
    const reached = row(
      `Heap over none, ${named[where]}`,
      `${kilobytes(more.value)} KB`,
      `≤ ${kilobytes(goals.heap)} KB`,
      more.low <= goals.heap,
    );
    const isKnown = onlyCounts && reached.judgement === 'fail' && more.low <= ceilings.heap[where];
    const rows: Row[] = [isKnown ? { ...reached, judgement: 'known' } : reached];
    if (onlyCounts || heap('driver.js').length === 0) return rows;
    const ratio = ratioOver(heap('certiguia'), heap('driver.js'), heap('none'), random);
    return [
      ...rows,
      {
        ...row(
          `Heap over none, ${named[where]}, of driver.js’s`,
          `${ratioText(ratio)}, theirs ${kilobytes(over(heap('driver.js'), heap('none')))} KB`,
          '≤ 1',
        ),
        judgement: judgeRatio(ratio, 1),
      },
    ];
  });
}

/** Milliseconds: told, never judged. */
function toldRows(found: Findings): Row[] {
  const storm = (name: ConditionName): number[] =>
    valuesOf(found, name, 1, 'both', ({ storm: took }) => took);
  const { trips, popup } = found;
  return [
    row(
      '1,000 changes by the page, in each frame, over none',
      `${milliseconds(over(storm('certiguia'), storm('none')) / 2)} ms`,
      `≤ ${goals.storm} ms`,
    ),
    row(
      'Background, cold: round trip over a one-line one’s',
      `${milliseconds(over(trips.ours.cold, trips.oneLine.cold))} ms`,
      `≤ ${goals.trip} ms`,
    ),
    row(
      'Popup: open to usable, over a blank one',
      `${milliseconds(over(popup.ours, popup.blank))} ms`,
      `≤ ${goals.popup} ms`,
    ),
  ];
}

function bytesRows({ bytes }: Findings): Row[] {
  const script = (name: string, { plain, gzip }: { plain: number; gzip: number }): Row =>
    row(
      `Content script ${name}, gzip`,
      `${kilobytes(plain)} KB, ${kilobytes(gzip)} KB`,
      `≤ ${goals.bytes.plain / 1000} KB, ${goals.bytes.gzip / 1000} KB`,
      plain <= goals.bytes.plain && gzip <= goals.bytes.gzip,
    );
  return [
    script('of the page', bytes.guide),
    script('of the forms', bytes.fields),
    row(
      'The extension’s zip',
      `${kilobytes(bytes.zip)} KB`,
      `≤ ${goals.zip / 1000} KB`,
      bytes.zip <= goals.zip,
    ),
  ];
}
