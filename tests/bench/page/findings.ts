import { median, p90 } from '../statistics.ts';
import type { RoundTrips } from './background.ts';
import type { Bytes } from './bytes.ts';
import type { Condition, ConditionName } from './conditions.ts';
import type { Elsewhere, Idle, Interaction } from './stages.ts';
import type { FrameFigures, Throttle, Visit } from './visit.ts';

/** Everything one run has found about the page. */
export interface Findings {
  browser: string;
  conditions: readonly Condition[];
  visits: Record<Throttle, Map<ConditionName, Visit[]>>;
  /** Loads that had to be made again: what should have shown did not, or the browser lost the tab. */
  repeated: Map<ConditionName, number>;
  elsewhere: Map<string, Elsewhere[]>;
  idle: Map<ConditionName, Idle>;
  interactions: Map<ConditionName, Interaction[]>;
  /** Bytes of scripts read on the request page. */
  read: Map<ConditionName, number>;
  wakes: number[];
  trips: { ours: RoundTrips; oneLine: RoundTrips };
  popup: { ours: number[]; blank: number[] };
  /** Addresses asked for with ours that are not asked for with none. */
  requests: string[];
  bytes: Bytes;
}

/** The frames of a load: the page's own, the form's, both added together. */
export type Where = 'top' | 'frame' | 'both';

/** All values of one figure, in one condition; the loads that have none are left out. */
export function valuesOf(
  { visits }: Findings,
  name: ConditionName,
  throttle: Throttle,
  where: Where,
  of: (figures: FrameFigures) => number | undefined,
): number[] {
  return (visits[throttle].get(name) ?? [])
    .map(({ top, frame }) => {
      const [page = Number.NaN, form = Number.NaN] = [of(top), of(frame)];
      return where === 'both' ? page + form : where === 'top' ? page : form;
    })
    .filter((value) => !Number.isNaN(value));
}

/** What one condition's median has over another's. */
export function over(ours: readonly number[], base: readonly number[]): number {
  return median(ours) - median(base);
}

/** Median and p90, for people. */
export function spread(values: readonly number[], digits: (value: number) => string): string {
  return values.length === 0 ? '–' : `${digits(median(values))} (${digits(p90(values))})`;
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}
