import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './paths.ts';

/** Values not longer than this stand where they are used, without a name. */
const longestValue = 6;

const styles = (name: string): string =>
  readFileSync(join(root, `components/${name}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/**
 * Writes the style sheets that scripts carry into FNMT's pages shorter: names of tokens of one or two letters, short
 * values that no theme changes in place of their names, and no token that is not used there. The sheets of the
 * extension's own pages stay as they are.
 */
export function leanStyles(): Plugin {
  const shorter = shortener();
  return {
    name: 'certiguia-lean-styles',
    // When the sheet is text in a module.
    enforce: 'post',
    transform(code, id) {
      return id.endsWith('.css?inline') ? { code: shorter(code), map: null } : undefined;
    },
  };
}

/** What makes a sheet shorter, by the tokens and by what the sheets in pages use of them. */
function shortener(): (sheet: string) => string {
  const [light = '', dark = ''] = styles('tokens').split('@media');
  const values = new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  const used = ['parts', 'panel', 'fields'].map(styles).join('');
  const names = new Map<string, string | undefined>();
  for (const [name, value] of values) {
    const isConstant = value.length <= longestValue && !dark.includes(`${name}:`);
    const isUsed = used.includes(`var(${name})`);
    names.set(name, isConstant || !isUsed ? undefined : `--${names.size.toString(36)}`);
  }
  return (sheet) =>
    sheet
      .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
        if (!values.has(name)) return whole;
        const short = names.get(name);
        return short === undefined ? (values.get(name) ?? whole) : `var(${short})`;
      })
      .replace(/(--[\w-]+):[^;}]+(;?)/g, (whole, name: string, end: string) => {
        if (!values.has(name)) return whole;
        const short = names.get(name);
        return short === undefined
          ? ''
          : `${whole.slice(0, whole.length - end.length).replace(name, short)}${end}`;
      })
      .replaceAll(':root,:host{', ':host{');
}
