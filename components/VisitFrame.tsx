import type { JSX } from 'preact';
import { languageOf } from '../lib/cases/settings.ts';
import type { AppState } from '../lib/cases/state.ts';
import { secondsLeft } from '../lib/cases/visit.ts';
import { t } from '../lib/words/translate.ts';
import { Fading } from './Fading.tsx';
import { Note } from './Note.tsx';

interface Props {
  state: AppState | undefined;
  /** The previous person has left while the page was open. */
  hasLeft: boolean;
  now: () => Date;
  onStay: () => void;
}

/** Above every page on a shared computer: the last minute, and that everything is erased. */
export function VisitFrame({ state, hasLeft, now, onStay }: Props): JSX.Element | null {
  if (!state) return null;
  const language = languageOf(state.settings);
  return (
    <div class="surface visit-frame">
      <Fading language={language} seconds={() => secondsLeft(state, now())} onStay={onStay} />
      {hasLeft && state.cases.list.length === 0 && <Note text={t(language, 'leave.next')} />}
    </div>
  );
}
