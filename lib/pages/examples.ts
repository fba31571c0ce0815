import type { PageId, PageView } from './page.ts';

/** Addresses a page is tested with. Only tests and tools import them: nothing shipped does. */
export interface PageExamples {
  /** Real addresses of this page. */
  examples: readonly string[];
  /** Addresses near it that are not it. Each is tested against every page. */
  lookalikes: readonly string[];
  /** On a form host: what the page shows where its address alone does not tell. */
  sample?: Partial<Omit<PageView, 'url'>>;
}

export type FamilyExamples = Partial<Record<PageId, PageExamples>>;
