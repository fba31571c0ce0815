import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
/** Where the browsers' builds and WXT's zips land. */
export const output = join(root, '.output');
export const packageFolder = join(output, 'package');
