import type { PageId, PageView } from './page.ts';

/** Addresses for tests and tools. Nothing shipped imports them. */
export interface PageExamples {
  examples: readonly string[];
  /** Similar addresses of other pages. Each is tested against every page. */
  lookalikes: readonly string[];
  /** On a form host: what the page shows where its address alone is not enough. */
  sample?: Partial<Omit<PageView, 'url'>>;
}

export type FamilyExamples = Partial<Record<PageId, PageExamples>>;
