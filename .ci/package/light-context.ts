import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the built content scripts our own context of a line in place of WXT's, which brings timers, listeners and a
 * watcher of addresses that nothing here calls, and lets a page end the script by an event. `npm run dev` keeps
 * WXT's: there a newer script does come into an open page.
 */
export function lightContext(): Plugin {
  return {
    name: 'certiguia-light-context',
    enforce: 'pre',
    resolveId: (source) =>
      source === 'wxt/utils/content-script-context'
        ? resolve(import.meta.dirname, '../../lib/overlay/script-context.ts')
        : undefined,
  };
}
