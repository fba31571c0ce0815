import { addressPages } from './address-pages.ts';
import { formPages } from './form-pages.ts';
import type { PageDefinition } from './page.ts';

/**
 * Every known page. A script reads only the half it needs: the sede's own hosts have no forms, and the form hosts none
 * of the sede's pages.
 */
export const pages: readonly PageDefinition[] = [...addressPages, ...formPages];
