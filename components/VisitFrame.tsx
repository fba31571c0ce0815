import type { ComponentChildren, JSX } from 'preact';
import type { AppState } from '../lib/cases/state.ts';
import { secondsLeft } from '../lib/cases/visit.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { Announcer } from './Announcer.tsx';
import { Notice } from './Notice.tsx';
import { VisitCountdown } from './VisitCountdown.tsx';

interface Props {
  state: AppState | undefined;
  language: Language;
  /** The previous person has left while the page was open. */
  hasLeft: boolean;
  now: () => Date;
  onStay: () => void;
  children?: ComponentChildren;
}

/**
 * Around every own page: the live region and, on a shared computer, the last minute and the notice that everything is
 * erased.
 */
export function VisitFrame({ state, language, hasLeft, now, onStay, children }: Props): JSX.Element {
  return (
    <Announcer language={language}>
      {state && (
        <div class="surface visit-frame">
          <VisitCountdown language={language} seconds={() => secondsLeft(state, now())} onStay={onStay} />
          {hasLeft && state.cases.list.length === 0 && <Notice text={t(language, 'leave.next')} isNews />}
        </div>
      )}
      {children}
    </Announcer>
  );
}
