import { type Random, shuffled } from '../statistics.ts';
import { again } from './again.ts';
import { type Asked, Asker, countWakes, openOwn, ours } from './background.ts';
import { type Benched, findTarget, originOf, startBenched } from './benched.ts';
import { weigh } from './bytes.ts';
import type { ConditionName, Conditions } from './conditions.ts';
import type { Findings } from './findings.ts';
import { watchMicrotasks } from './microtasks.ts';
import { interact, readBytes, visitElsewhere, watchIdle } from './stages.ts';
import { type OtherPage, otherPages, type Throttle, throttles, visit, withMicrotasks } from './visit.ts';

/** How much of it: measured loads, one more of each condition being thrown away. */
export interface Extent {
  loads: Record<Throttle, number>;
  /** Whether anybody wants to know the times: what of script runs behind an `await` has to be traced. */
  times: boolean;
  /** How many of those at full speed are scrolled, too, and have their heap looked at: there is little chance in it. */
  whole: number;
  /** How many of these also have a storm. */
  storms: number;
  elsewhere: number;
  idleMs: number;
  interactions: number;
  wakes: number;
  trips: number;
  popups: number;
}

export interface MeasureOptions {
  extent: Extent;
  conditions: Conditions;
  random: Random;
  say: (line: string) => void;
}

/** All of the page part, in browsers of their own that stay open to the end. */
export async function measure(options: MeasureOptions): Promise<Findings> {
  const { conditions, extent, random, say } = options;
  const all: Benched[] = [];
  const begun = performance.now();
  const tell = (stage: string): void => say(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${stage}`);
  try {
    await Promise.all(
      conditions.list.map(async (condition, index) => {
        all[index] = await startBenched(condition);
      }),
    );
    const run = new Run(all, options);
    tell('Background and popup');
    // First: a browser that was slowed down has given up some of its turn (`makeWay`), and the one beside it has not.
    await run.background(conditions.oneLine);
    await run.loads();
    tell('Other pages');
    await run.elsewhere();
    tell('Idle');
    // Side by side: what is counted here does not depend on how quick anything is.
    await Promise.all(
      all.map(async (one) => {
        const { name } = one.condition;
        run.found.idle.set(name, await again(() => watchIdle(one, 1, extent.idleMs), run.lost(name)));
      }),
    );
    if (extent.interactions > 0) tell('Keyboard');
    // Peers' keys are told, ours are judged beside none.
    const told = all.filter(({ condition: { name } }) => name !== 'empty');
    const judged = told.filter(({ condition: { name } }) => name === 'certiguia' || name === 'none');
    for (let round = 0; round < extent.interactions; round++)
      for (const one of shuffled(round === 0 ? told : judged, random))
        run.put(
          'interactions',
          one.condition.name,
          await again(() => interact(one, 4), run.lost(one.condition.name)),
        );
    run.compareRequests();
    return run.found;
  } finally {
    await Promise.all(all.map((one) => one.close()));
  }
}

class Run {
  readonly #all: readonly Benched[];
  readonly #options: MeasureOptions;
  readonly found: Findings;

  constructor(all: readonly Benched[], options: MeasureOptions) {
    this.#all = all;
    this.#options = options;
    this.found = {
      browser: all[0]?.browser.name ?? '',
      conditions: options.conditions.list,
      visits: { 1: new Map(), 4: new Map() },
      repeated: new Map(),
      elsewhere: new Map(),
      idle: new Map(),
      interactions: new Map(),
      read: new Map(),
      wakes: [],
      trips: { ours: { cold: [], warm: [] }, oneLine: { cold: [], warm: [] } },
      popup: { ours: [], blank: [] },
      requests: [],
      bytes: weigh(),
    };
  }

  get #ours(): Benched {
    const found = this.#all.find(({ condition }) => condition.name === 'certiguia');
    if (!found) throw new Error('Nothing of ours to measure');
    return found;
  }

  put<Name extends 'interactions'>(
    what: Name,
    name: ConditionName,
    value: Awaited<ReturnType<typeof interact>>,
  ): void {
    const values = this.found[what].get(name) ?? [];
    this.found[what].set(name, [...values, value]);
  }

  /** Writes down that a load had to be made again. */
  lost(name: ConditionName): (error: unknown) => void {
    return (error) => {
      this.#options.say(String(error));
      this.found.repeated.set(name, (this.found.repeated.get(name) ?? 0) + 1);
    };
  }

  /** Shuffled rounds; the first load of each condition is thrown away. Its browser stays open: later ones are warm. */
  async loads(): Promise<void> {
    const { extent, random, say } = this.#options;
    const watches = await Promise.all(
      (extent.times ? this.#all : []).map(async ({ browser, condition: { name } }) => ({
        name,
        end: await watchMicrotasks(browser),
      })),
    );
    for (const throttle of throttles) {
      const rounds = extent.loads[throttle];
      if (rounds === 0) continue;
      for (let round = throttle === throttles[0] ? 0 : 1; round <= rounds; round++) {
        say(`Request page, ${throttle}×: round ${round} of ${rounds}`);
        for (const one of shuffled(this.#all, random)) {
          const { name } = one.condition;
          // What is only told takes half of the rounds.
          if (name === 'empty' && round > rounds / 2) continue;
          // What is on the heap, and what scrolling causes, is the same on a slow computer.
          const whole = throttle === 1 && round <= extent.whole;
          const stormed = throttle === 1 && round <= extent.storms;
          const figures = await again(() => visit(one, throttle, { whole, stormed }), this.lost(name));
          if (round === 0) continue;
          const visits = this.found.visits[throttle];
          visits.set(name, [...(visits.get(name) ?? []), figures]);
        }
      }
    }
    await Promise.all(
      watches.map(async ({ name, end }) => {
        const time = await end();
        for (const throttle of throttles) {
          const visits = this.found.visits[throttle];
          const counted = visits.get(name);
          if (counted)
            visits.set(
              name,
              counted.map((each) => withMicrotasks(each, time)),
            );
        }
      }),
    );
    for (const one of this.#all)
      this.found.read.set(
        one.condition.name,
        await again(() => readBytes(one), this.lost(one.condition.name)),
      );
  }

  async elsewhere(): Promise<void> {
    for (const page of Object.keys(otherPages) as OtherPage[])
      for (let round = 0; round <= this.#options.extent.elsewhere; round++)
        for (const one of shuffled(
          this.#all.filter(({ condition }) => ['none', 'empty', 'certiguia'].includes(condition.name)),
          this.#options.random,
        )) {
          const figures = await again(() => visitElsewhere(one, page), this.lost(one.condition.name));
          if (round === 0) continue;
          const key = `${page}: ${one.condition.name}`;
          this.found.elsewhere.set(key, [...(this.found.elsewhere.get(key) ?? []), figures]);
        }
  }

  async background(folder: Conditions['oneLine']): Promise<void> {
    const { extent } = this.#options;
    const { found } = this;
    for (let time = 0; time < extent.wakes; time++)
      found.wakes.push(await again(() => countWakes(this.#ours), this.lost('certiguia')));
    if (extent.trips === 0 && extent.popups === 0) return;
    const oneLine = await startBenched({ name: 'empty', folder });
    try {
      const worker = await findTarget(oneLine.browser, ({ type }) => type === 'service_worker');
      const origin = originOf(worker.url);
      const theirs: Asked = { browser: oneLine.browser, origin, page: 'blank', question: 1 };
      await this.#roundTrips(
        { ...ours, browser: this.#ours.browser, origin: this.#ours.origin ?? '' },
        theirs,
      );
      for (let time = 0; time < extent.popups + 1; time++) {
        const popup = await openOwn(this.#ours.browser, `${this.#ours.origin}/popup.html`);
        const blank = await openOwn(oneLine.browser, `${origin}/blank.html`);
        if (time === 0) continue;
        found.popup.ours.push(popup);
        found.popup.blank.push(blank);
      }
    } finally {
      await oneLine.close();
    }
  }

  async #roundTrips(mine: Asked, theirs: Asked): Promise<void> {
    const [asker, limit] = [await Asker.open(mine), await Asker.open(theirs)];
    const { trips } = this.found;
    for (let time = 0; time <= this.#options.extent.trips; time++)
      for (const state of ['cold', 'warm'] as const) {
        const [ours, oneLine] = [await asker.ask(state), await limit.ask(state)];
        if (time === 0) continue;
        trips.ours[state].push(ours);
        trips.oneLine[state].push(oneLine);
      }
    await Promise.all([asker.close(), limit.close()]);
  }

  /** Each browser is on a sede of its own; what only ours was asked for, or refused, is ours. */
  compareRequests(): void {
    const plain = this.#all.find(({ condition }) => condition.name === 'none')?.sede;
    const known = new Set([...(plain?.requests ?? []), ...(plain?.refused ?? [])]);
    const { requests, refused } = this.#ours.sede;
    this.found.requests = [...new Set([...requests, ...refused])].filter((address) => !known.has(address));
  }
}
