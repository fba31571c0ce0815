import type { TourContent } from '../conditions.ts';

/** Inserted by the bundler. */
declare const __tourContent: TourContent;

export const content = __tourContent;

export const isTop = window === top;
