import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Words = Readonly<Record<string, string>>;

/**
 * Builds the texts of all files of a language as one list, and those of a second language as texts alone, in the order
 * of the Spanish ones: their keys, of which there are more than a thousand, are in the extension once. Keys and texts
 * are put together when the language is first spoken: with every start of the background it would be in the way.
 */
export function keysOnce(): Plugin {
  return {
    name: 'certiguia-keys-once',
    enforce: 'pre',
    async load(id) {
      const [, folder, language] =
        /^(.*\/lib\/words)\/(\w+)\/index\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
      if (folder === undefined || language === undefined) return undefined;
      const spanish = await wordsIn(folder, 'es');
      if (language === 'es') return `export const es = ${JSON.stringify(spanish)};`;
      const words = await wordsIn(folder, language);
      const order = Object.keys(spanish);
      if (order.toSorted().join() !== Object.keys(words).toSorted().join())
        this.error(`The texts of "${language}" have other keys than the Spanish ones`);
      return [
        `import { es } from '../es/index.ts';`,
        `const texts = ${JSON.stringify(order.map((key) => words[key]))};`,
        'let words;',
        'const all = () => Object.fromEntries(Object.keys(es).map((key, index) => [key, texts[index]]));',
        `export const ${language} = /* @__PURE__ */ new Proxy({}, { get: (_, key) => (words ??= all())[key] });`,
      ].join('\n');
    },
  };
}

async function wordsIn(folder: string, language: string): Promise<Words> {
  const { href } = pathToFileURL(`${folder}/${language}/index.ts`);
  const found = ((await import(href)) as Record<string, Words>)[language];
  if (!found) throw new Error(`${language}/index.ts is to export all its texts as "${language}"`);
  return found;
}
