import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Words = Readonly<Record<string, unknown>>;

/**
 * Builds the texts of a second language as a list in the order of the Spanish ones: their keys, of which there are
 * more than a thousand, are in the extension once. Where a file's keys are not the same, it stays as it is.
 */
export function keysOnce(): Plugin {
  return {
    name: 'certiguia-keys-once',
    enforce: 'pre',
    async load(id) {
      const [, folder, name] = /^(.*\/lib\/words)\/en\/([\w-]+)\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
      if (folder === undefined || name === undefined || name === 'index') return undefined;
      const [model, spanish] = await wordsIn(`${folder}/es/${name}.ts`);
      const [exported, words] = await wordsIn(id);
      const order = Object.keys(spanish);
      if (order.toSorted().join() !== Object.keys(words).toSorted().join()) return undefined;
      return [
        `import { ${model} } from '../es/${name}.ts';`,
        `const texts = ${JSON.stringify(order.map((key) => words[key]))};`,
        `export const ${exported} = /* @__PURE__ */ Object.fromEntries(`,
        `  /* @__PURE__ */ Object.keys(${model}).map((key, index) => [key, texts[index]]));`,
      ].join('\n');
    },
  };
}

/** The one thing a file of texts exports, by its name. */
async function wordsIn(path: string): Promise<[name: string, words: Words]> {
  const found = Object.entries((await import(pathToFileURL(path).href)) as Record<string, Words>);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${path} is to export one list of texts`);
  return only;
}
