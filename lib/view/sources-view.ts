import { routes } from '../journey/accreditation.ts';
import type { PageAdvice } from '../journey/advice.ts';
import { type SourceId, sources } from '../journey/sources.ts';
import { type WarningId, warnings } from '../journey/warnings.ts';
import { formatDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';

/** Who says what this panel says, and when: shown to whoever asks. */
export function sourcesOf(
  { body, warnings: ids = [] }: PageAdvice,
  others: readonly SourceId[],
  language: Language,
): string[] {
  const used = [...body.map(({ source }) => source), ...ids.flatMap(sourcesOfWarning), ...others];
  const lines = used
    .filter((id) => id !== 'own')
    .map((id) =>
      t(language, 'panel.read-on', {
        who: t(language, sources[id].who),
        date: formatDate(language, sources[id].read),
      }),
    );
  return [...new Set(lines)];
}

/** Where what is said of office and video comes from. */
export const routeSources: readonly SourceId[] = Object.values(routes).flatMap(({ lines }) =>
  lines.map(({ source }) => source),
);

function sourcesOfWarning(id: WarningId): SourceId[] {
  const warning = warnings[id];
  return 'also' in warning ? [warning.source, warning.also] : [warning.source];
}
