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
  const [light = '', dark = ''] = styles('tokens').split('@media');
  const values = new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  const isConstant = (name: string): boolean =>
    (values.get(name) ?? '').length <= longestValue && !dark.includes(`${name}:`);
  return {
    name: 'certiguia-lean-styles',
    // When the sheet is text in a module.
    enforce: 'post',
    transform(code, id) {
      return id.endsWith('.css?inline') ? { code: shorter(code, values, isConstant), map: null } : undefined;
    },
  };
}

function shorter(
  sheet: string,
  values: ReadonlyMap<string, string>,
  isConstant: (name: string) => boolean,
): string {
  const used = [...values.keys()].filter((name) => sheet.includes(`var(${name})`) && !isConstant(name));
  const short = new Map(used.map((name, index) => [name, `--${index.toString(36)}`]));
  return sheet
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
      const instead = short.get(name);
      return instead === undefined ? (values.get(name) ?? whole) : `var(${instead})`;
    })
    .replace(/(--[\w-]+)(:[^;}]+;?)/g, (whole, name: string, rest: string) => {
      if (!values.has(name)) return whole;
      const instead = short.get(name);
      return instead === undefined ? '' : `${instead}${rest}`;
    })
    .replaceAll(':root,:host{', ':host{');
}
