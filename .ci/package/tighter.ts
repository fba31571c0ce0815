import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes what runs in FNMT's pages, and the worker, a little smaller than Vite's own minifier leaves it: about a
 * fiftieth. The extension's own pages would not be worth the time it takes.
 */
export function tighter(): Plugin {
  return {
    name: 'certiguia-tighter',
    // Once everything else has been done to the code.
    generateBundle: {
      order: 'post',
      async handler({ format }, bundle) {
        if (format !== 'iife') return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            ecma: 2020,
            compress: { passes: 3, unsafe_arrows: true },
          });
          if (code === undefined) this.error(`${chunk.fileName} could not be made smaller`);
          chunk.code = code;
        }
      },
    },
  };
}
