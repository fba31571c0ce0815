import { routes } from '../journey/accreditation.ts';
import { type SourceId, sources } from '../journey/sources.ts';
import { type WarningId, warnings } from '../journey/warnings.ts';
import { formatDate } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';

/** A heading, and the sources of the text under it. */
export type Cited = readonly [heading: WordKey, sources: readonly SourceId[]];

/** Who says what, and when. */
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

/** Sources of the texts about office and video. */
export const routeSources: readonly SourceId[] = Object.values(routes).flatMap(({ lines }) =>
  lines.map(({ source }) => source),
);

/** A warning's sources, under its title. */
export function citedByWarning(id: WarningId): Cited {
  const warning = warnings[id];
  const used = 'also' in warning ? [warning.source, warning.also] : [warning.source];
  return [`warning.${id}.title`, used];
}
