import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Something that was said, from its beginning. */
export interface Utterance {
  /** When it began, in milliseconds of the computer's clock. */
  at: number;
  text: string;
  /** How far it got, where something else cut it off. */
  cutAfter?: string;
  isOver: boolean;
}

interface Line {
  at: number;
  event: 'start' | 'cut' | 'end';
  text: string;
}

/** How long nobody speaks until it is quiet, in ms. */
const quietMs = 2500;

/** Hears what the screen reader says. */
export class Ear {
  readonly #log: string;

  constructor(log: string) {
    this.#log = log;
  }

  /** What was said since then. */
  since(at: number): Utterance[] {
    const said: Utterance[] = [];
    const lines = readFileSync(this.#log, 'utf8').split('\n').slice(0, -1);
    for (const line of lines.map((text) => JSON.parse(text) as Line)) {
      const last = said.at(-1);
      if (line.event === 'start') said.push({ at: line.at, text: line.text, isOver: false });
      else if (last) {
        last.isOver = true;
        if (line.event === 'cut') last.cutAfter = line.text;
      }
    }
    return said.filter((each) => each.at >= at);
  }

  /** Waits until nobody has spoken for a while, or for so long in all. */
  async quiet(since: number, mostMs = 30_000): Promise<Utterance[]> {
    const end = Date.now() + mostMs;
    let length = -1;
    let changed = Date.now();
    while (Date.now() < end) {
      const now = readFileSync(this.#log, 'utf8').length;
      if (now !== length || this.since(0).at(-1)?.isOver === false) changed = Date.now();
      length = now;
      if (Date.now() - changed > quietMs) break;
      await wait(150);
    }
    return this.since(since);
  }
}
