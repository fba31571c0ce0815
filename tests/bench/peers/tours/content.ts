/** What every tour library is given to show: the words of the product, as many of them as the product shows. */
export interface TourContent {
  /** In the form: one step for each field. */
  steps: readonly { target: string; title: string; text: string }[];
  /** In the page around it. */
  checklist: { title: string; text: string; items: readonly string[] };
  labels: { back: string; next: string; close: string; progress: string };
}

/** Put in by the bundler, so that no library carries the product's whole catalogue of words. */
declare const __tourContent: TourContent;

export const content = __tourContent;

/** The page's own top: there is the checklist. In its frame is the form. */
export const isTop = window === top;
