import { addressPages } from './address-pages.ts';
import { formPages } from './form-pages.ts';
import type { PageDefinition } from './page.ts';

/**
 * Every page Certiguía knows: its table of contents. A script in a page reads the half it needs: no form is on the
 * sede's own hosts, and none of the sede's pages on the form hosts.
 */
export const pages: readonly PageDefinition[] = [...addressPages, ...formPages];
