import type { Plugin } from 'vite';

/**
 * Keeps down what files cost a zip by being files, 76 bytes and twice the name: short names for what pages share, and
 * the drawings in one file instead of one for each.
 */
export function fewChunks(): Plugin {
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
          groups: [{ name: 'icons', test: /node_modules[\\/]lucide/ }],
        },
      };
    },
  };
}
