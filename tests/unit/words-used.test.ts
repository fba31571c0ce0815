import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { es } from '../../lib/words/es/index.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/^lib[/\\]words[/\\](es|en)[/\\]/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'));

const inAll = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));

/** Keys as they stand, and parts of keys: `'panel.where'`, `'document.zero'`. */
const literals = new Set(inAll(/['"]([\w.-]+)['"]/g));

/** Keys made of a stem: `step.${id}`. */
const templates = [...new Set(inAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`{}]+\})*)`/g))].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '(.+)')}$`),
);

/** Whether a template gives the key: each gap holds one part, or a literal of several (`identity.office`). */
const isMade = (key: string): boolean =>
  templates.some((template) =>
    template
      .exec(key)
      ?.slice(1)
      .every((part) => !part.includes('.') || literals.has(part)),
  );

const isWritten = (key: string): boolean => literals.has(key) || isMade(key);

/** `plural`, and pairs of a title and a text, take a stem. */
const isUsed = (key: string): boolean =>
  isWritten(key) || isWritten(key.replace(/\.(one|other|title|text)$/, ''));

test('every text is used', () => {
  expect(Object.keys(es).filter((key) => !isUsed(key))).toEqual([]);
});

test('a text that no source uses counts as unused', () => {
  expect(['nowhere.to-be-found', 'step.nowhere.else'].filter(isUsed)).toEqual([]);
});
