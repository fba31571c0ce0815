import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const output = join(root, '.output');
export const packageFolder = join(output, 'package');
