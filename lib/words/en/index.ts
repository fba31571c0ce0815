import { fieldsEn } from './fields.ts';
import { journeyEn } from './journey.ts';
import { pagesEn } from './pages.ts';
import { surfacesEn } from './surfaces.ts';
import { troubleEn } from './trouble.ts';

export const en = { ...pagesEn, ...fieldsEn, ...journeyEn, ...surfacesEn, ...troubleEn };
