import { routes } from '../journey/accreditation.ts';
import { type SourceId, sources } from '../journey/sources.ts';
import { type WarningId, warnings } from '../journey/warnings.ts';
import { formatDate } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

/** A part of what is said, by its heading, and the sources of what it says. */
export type Cited = readonly [heading: WordKey, sources: readonly SourceId[]];

/** Who says something, when, and which part of it: shown to whoever asks. */
export function citedInWords(cited: readonly Cited[], language: Language): string[] {
  const partsBySource = new Map<string, Set<string>>();
  for (const [heading, used] of cited) {
    for (const id of used) {
      if (id === 'own') continue;
      const source = t(language, 'panel.read-on', {
        who: t(language, sources[id].who),
        date: formatDate(language, sources[id].read),
      });
      const parts = partsBySource.get(source) ?? new Set();
      partsBySource.set(source, parts.add(t(language, heading)));
    }
  }
  return [...partsBySource].map(([source, parts]) => `${source}: ${[...parts].join(' · ')}`);
}

/** Where what is said of office and video comes from. */
export const routeSources: readonly SourceId[] = Object.values(routes).flatMap(({ lines }) =>
  lines.map(({ source }) => source),
);

/** What a warning rests on, under its title. */
export function citedByWarning(id: WarningId): Cited {
  const warning = warnings[id];
  const used = 'also' in warning ? [warning.source, warning.also] : [warning.source];
  return [`warning.${id}.title`, used];
}
