import type { Content } from './product-panel.ts';

/** What every tour library is given to show in the form, with the product's words: one step for each field. */
export interface TourContent {
  steps: readonly { target: string; title: string; text: string }[];
  labels: { back: string; next: string; close: string; progress: string };
}

/** Put in by the bundler, so that no library carries the product's whole catalogue of words. */
declare const __tourContent: TourContent;
declare const __panel: readonly Content[];
declare const __panelMarkup: string;

export const content = __tourContent;

/** The product's panel, for the page around the form; and as markup, which most libraries take. */
export const panel = __panel;
export const panelMarkup = __panelMarkup;

/** The page's own top: there is the panel. In its frame is the form. */
export const isTop = window === top;
