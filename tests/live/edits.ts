import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths.ts';
import { pages } from '../../lib/pages/catalogue.ts';
import type { PageId } from '../../lib/pages/page.ts';

export interface Edit {
  file: string;
  summary: string;
  apply: (source: string) => string;
}

function familyOf(page: PageId): string {
  const file = globSync('lib/pages/*.ts', { cwd: root }).find((path) =>
    readFileSync(join(root, path), 'utf8').includes(`id: '${page}',`),
  );
  if (!file) throw new Error(`No file defines ${page}`);
  return file.replaceAll('\\', '/').replace(/\.ts$/, '');
}

/** Adds a path to a page, and its address as the first to be visited. */
export function addPath(page: PageId, path: string, address: string, day: string): Edit[] {
  const file = familyOf(page);
  const summary = `${page} lies at ${path}`;
  return [
    {
      file: `${file}.ts`,
      summary,
      apply: (source) =>
        insert(
          source,
          new RegExp(`id: '${page}',[\\s\\S]*?paths: \\[`),
          `\n    // Seen ${day}.\n    ${quote(path)},\n    `,
        ),
    },
    {
      file: `${file}.examples.ts`,
      summary: `${summary}: its example`,
      apply: (source) =>
        insert(
          source,
          new RegExp(`(?:'${page}'|\\b${page}): \\{\\s*examples: \\[`),
          `\n      ${quote(address)},\n      `,
        ),
    },
  ];
}

/** Adds a name (folded) to a page of the sede. */
export function addName(page: PageId, name: string, day: string): Edit {
  const file = 'lib/pages/sede-words.ts';
  return {
    file,
    summary: `${page} calls itself “${name}”`,
    apply: (source) => {
      const start = new RegExp(`^  (?:'${page}'|${page}): \\{`, 'm');
      const own = new RegExp(`${start.source}\\n    also: \\{`, 'm');
      const entry = ` ${quote(name)}: ${quote(day)}`;
      return own.test(source)
        ? insert(source, own, `${entry},`)
        : insert(source, start, `\n    also: {${entry} },`);
    },
  };
}

/** Adds a label (folded) to a field, in one of the sede's languages. */
export function addLabel(role: string, language: string, label: string, day: string): Edit {
  return {
    file: 'lib/fields/role-words.ts',
    summary: `${role} is labelled “${label}” (${language})`,
    apply: (source) =>
      insert(
        source,
        new RegExp(`^  (?:'${role}'|${role}): \\{(?:(?!^  \\},)[\\s\\S])*?^    ${language}: \\[`, 'm'),
        `\n      // Seen ${day}.\n      /^${pattern(label)}$/,\n      `,
      ),
  };
}

/** Adds an id to a field, under the day on which it was seen. */
export function addId(role: string, id: string, day: string): Edit {
  return {
    file: 'lib/fields/roles.ts',
    summary: `${role} has the id ${id}`,
    apply: (source) => {
      const entry = `\n    ${/^[A-Za-z_]\w*$/.test(id) ? id : quote(id)}: ${quote(role)},`;
      const today = new RegExp(`^  '${day}': \\{`, 'm');
      if (today.test(source)) return insert(source, today, entry);
      return insert(source, /^export const datedIds[^{]*\{/m, `\n  '${day}': {${entry}\n  },`);
    },
  };
}

/** Replaces an id that the next check expects. */
export function replaceExpectedId(gone: string, id: string): Edit {
  return {
    file: 'tests/live/visits.ts',
    summary: `the next check expects ${id} instead of ${gone}`,
    apply: (source) => replaceOnce(source, quote(gone), quote(id)),
  };
}

/** Whether any page of the catalogue has this path. */
export function isKnownPath(path: string): boolean {
  return pages.some(
    (page) => page.on === 'sede' && page.paths.some((known) => known.replace('/**', '') === path),
  );
}

function insert(source: string, after: RegExp, text: string): string {
  const found = after.exec(source);
  if (!found) throw new Error(`There is no place for a proposal: ${after.source}`);
  const end = found.index + found[0].length;
  const rest = source.slice(end);
  return source.slice(0, end) + (rest.startsWith('\n') ? text.trimEnd() : text) + rest;
}

function replaceOnce(source: string, old: string, text: string): string {
  if (!source.includes(old)) throw new Error(`There is no ${old} to replace`);
  return source.replace(old, () => text);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function pattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
