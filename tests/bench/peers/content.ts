import type { TourContent } from '../conditions.ts';

/** Written in by the bundler. */
declare const __tourContent: TourContent;

export const content = __tourContent;

/** The panel is in the top frame, the form's steps in its frame. */
export const isTop = window === top;
