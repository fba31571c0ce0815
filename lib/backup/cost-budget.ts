import type { Stage } from './report.ts';

export type OnProgress = (stage: Stage, fraction?: number) => void;

/** Iterations allowed by default, and once the person agrees to wait (backups measured 2026-11-21). */
const defaultLimit = 10_000_000;
export const extendedLimit = 40_000_000;

export class CostLimitError extends Error {
  readonly canWait: boolean;
  readonly seconds: number | undefined;
  constructor(canWait: boolean, seconds?: number) {
    super('cost limit exceeded');
    this.canWait = canWait;
    this.seconds = seconds;
  }
}

/** Cost of key derivations: iterations per block of output, and a rough time. */
export interface Cost {
  iterations: number;
  seconds: number;
}

/** The work that one check may do, and its progress. All work is reserved first. */
export class CostBudget {
  readonly #onProgress: OnProgress | undefined;
  readonly #limit: number;
  #stage: Stage = 'file';
  #reserved: Cost = { iterations: 0, seconds: 0 };
  #done = 0;

  constructor(onProgress: OnProgress | undefined, allowSlow: boolean) {
    this.#onProgress = onProgress;
    this.#limit = allowSlow ? extendedLimit : defaultLimit;
  }

  enter(stage: Stage): void {
    this.#stage = stage;
    this.#report();
  }

  get stage(): Stage {
    return this.#stage;
  }

  get seconds(): number {
    return Math.max(1, Math.ceil(this.#reserved.seconds));
  }

  /** @throws CostLimitError when the sum exceeds the limit. */
  reserve(cost: Cost): void {
    const { iterations, seconds } = this.#plus(cost);
    if (iterations > this.#limit)
      throw new CostLimitError(
        iterations <= extendedLimit,
        Number.isFinite(seconds) ? Math.ceil(seconds) : undefined,
      );
    this.#reserved = { iterations, seconds };
  }

  /**
   * Fails early if later work may exceed the limit, so that the person is asked once. Reserves nothing, and passes
   * once the person has agreed to wait.
   * @throws CostLimitError
   */
  checkWorstCase(cost: Cost): void {
    const { iterations, seconds } = this.#plus(cost);
    if (this.#limit < extendedLimit && iterations > this.#limit)
      throw new CostLimitError(true, Math.ceil(seconds));
  }

  tryReserve(cost: Cost, max = Number.POSITIVE_INFINITY): boolean {
    const sum = this.#plus(cost);
    if (cost.iterations > max || sum.iterations > this.#limit) return false;
    this.#reserved = sum;
    return true;
  }

  count(iterations: number): void {
    this.#done += iterations;
    this.#report();
  }

  #plus({ iterations, seconds }: Cost): Cost {
    return {
      iterations: this.#reserved.iterations + iterations,
      seconds: this.#reserved.seconds + seconds,
    };
  }

  #report(): void {
    const planned = this.#reserved.iterations;
    if (planned > 0) this.#onProgress?.(this.#stage, Math.min(1, this.#done / planned));
    else this.#onProgress?.(this.#stage);
  }
}
