/**
 * What a page of the sede says of itself, in FNMT's words: it identifies a page whose path has changed, and reveals
 * other content at a known path. Nothing personal.
 */
export interface PageSigns {
  title: string;
  /** In page order, without those of menus and side columns. */
  headings: readonly string[];
  /** From the outside in. */
  crumbs: readonly string[];
  /** Rows of short texts that may be the step bar. */
  bars: readonly StepBar[];
}

export interface StepBar {
  steps: readonly string[];
  /** Index of the current step; -1 where none is marked. */
  current: number;
}

/** Maximum lengths and numbers: signs are cut to them, and longer messages are refused. */
export const signLimits = { text: 160, headings: 4, crumbs: 8, bars: 3, steps: 7 } as const;

/** For a page of a form host, or one not read yet. */
export const noSigns: PageSigns = { title: '', headings: [], crumbs: [], bars: [] };
