/**
 * What a page of the sede says of itself, in FNMT's own words: by it a page is known whose path has changed, and one is
 * told that lies at a known path and is something else. Nothing of it is a person's.
 */
export interface PageSigns {
  title: string;
  /** Its headings, in the page's order, without those of menus and side columns. */
  headings: readonly string[];
  /** The breadcrumb, from the outside in. */
  crumbs: readonly string[];
  /** What may be the step bar: rows of short texts. */
  bars: readonly StepBar[];
}

export interface StepBar {
  steps: readonly string[];
  /** Which of them is marked as the present one; -1 where none is. */
  current: number;
}

/** The maximum lengths and numbers: what is sent is cut to them, and longer messages are refused. */
export const signLimits = { text: 160, headings: 4, crumbs: 8, bars: 3, steps: 7 } as const;

/** A page that says nothing of itself: of a form host, or not read yet. */
export const noSigns: PageSigns = { title: '', headings: [], crumbs: [], bars: [] };
