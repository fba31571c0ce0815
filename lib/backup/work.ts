import type { Stage } from './report.ts';

export type OnProgress = (stage: Stage, fraction?: number) => void;

/** Iterations done without asking, and done when the person agrees to wait (backups measured 2026-11-21). */
export const runLimit = 10_000_000;
export const askLimit = 40_000_000;

/** More work than allowed. */
export class TooMuchWork extends Error {
  readonly canWait: boolean;
  readonly seconds: number | undefined;
  constructor(canWait: boolean, seconds?: number) {
    super('too much work');
    this.canWait = canWait;
    this.seconds = seconds;
  }
}

/** What a derivation costs: iterations, counted per block of output, and a rough time. */
export interface Cost {
  iterations: number;
  seconds: number;
}

/** One check under way: how much it has done, and whom it tells. */
export class Work {
  readonly #onProgress: OnProgress | undefined;
  readonly #slow: boolean;
  #stage: Stage = 'file';
  #admitted: Cost = { iterations: 0, seconds: 0 };
  #done = 0;

  constructor(onProgress: OnProgress | undefined, allowSlow: boolean) {
    this.#onProgress = onProgress;
    this.#slow = allowSlow;
  }

  enter(stage: Stage): void {
    this.#stage = stage;
    this.#tell();
  }

  get stage(): Stage {
    return this.#stage;
  }

  get seconds(): number {
    return Math.max(1, Math.ceil(this.#admitted.seconds));
  }

  /** Work planned at the start counts for the progress; what comes later is only held against the limit. */
  admit(cost: Cost): void {
    const sum = this.#with(cost);
    if (!this.#within(sum))
      throw new TooMuchWork(
        sum.iterations <= askLimit,
        Number.isFinite(sum.seconds) ? Math.ceil(sum.seconds) : undefined,
      );
    this.#admitted = sum;
  }

  /** Asks now about work that may turn out to be needed: nobody wants to be asked when half of it is done. */
  foresee(cost: Cost): void {
    const sum = this.#with(cost);
    if (!this.#slow && !this.#within(sum)) throw new TooMuchWork(true, Math.ceil(sum.seconds));
  }

  /** Admits a little more work where that stays within the limits: what is nice to know, not needed. */
  admits(cost: Cost, most = Number.POSITIVE_INFINITY): boolean {
    const sum = this.#with(cost);
    if (!(cost.iterations <= most && this.#within(sum))) return false;
    this.#admitted = sum;
    return true;
  }

  #with({ iterations, seconds }: Cost): Cost {
    return {
      iterations: this.#admitted.iterations + iterations,
      seconds: this.#admitted.seconds + seconds,
    };
  }

  #within({ iterations }: Cost): boolean {
    return iterations <= (this.#slow ? askLimit : runLimit);
  }

  did(iterations: number): void {
    this.#done += iterations;
    this.#tell();
  }

  #tell(): void {
    const planned = this.#admitted.iterations;
    if (planned > 0) this.#onProgress?.(this.#stage, Math.min(1, this.#done / planned));
    else this.#onProgress?.(this.#stage);
  }
}
