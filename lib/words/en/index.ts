import { journeyEn } from './journey.ts';
import { pagesEn } from './pages.ts';
import { surfacesEn } from './surfaces.ts';

export const en = { ...pagesEn, ...journeyEn, ...surfacesEn };
