import type { Plugin } from 'vite';

/**
 * Puts what several entries share into two files instead of thirty: what the background runs too, and what only pages
 * run. Each file is one more that the browser has to open before it can start, and costs a zip 76 bytes and twice its
 * name.
 */
export function fewChunks(): Plugin {
  const inBackground = new Set<string>();
  return {
    name: 'certiguia-few-chunks',
    outputOptions: (options) => {
      // Content scripts are one file each.
      if (options.format === 'iife') return null;
      return {
        ...options,
        chunkFileNames: 'chunks/[hash:6].js',
        // On many computers a name in capitals is the same name.
        hashCharacters: 'base36',
        codeSplitting: {
          groups: [
            { name: 'all', test: (id) => inBackground.has(id), minShareCount: 2, priority: 2 },
            { name: 'pages', minShareCount: 2, priority: 1 },
          ],
        },
      };
    },
    buildEnd() {
      const reached = [...this.getModuleIds()].filter((id) => id.endsWith('/entrypoints/background.ts'));
      for (const id of reached) {
        if (inBackground.has(id)) continue;
        inBackground.add(id);
        reached.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}
