import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Stage } from '../lib/backup/report.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { useFocusOnMount } from './use-focus.ts';
import { useTold } from './use-told.ts';

interface Props {
  language: Language;
  stage: Stage;
  /** How much of the work is done, from 0 to 1, where that is known. */
  fraction: number | undefined;
  /** When it began, on the page's own clock. */
  startedAt: number;
  now: () => number;
  onCancel: () => void;
}

/** How long a stage lasts before it is told, in ms. */
const worthTelling = 1500;

/** What is being done, for how long already, and a way out. */
export function CheckProgress({ language, stage, fraction, startedAt, now, onCancel }: Props): JSX.Element {
  const [seconds, setSeconds] = useState(0);
  const cancel = useFocusOnMount<HTMLButtonElement>();
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((now() - startedAt) / 1000)), 500);
    return () => clearInterval(timer);
  }, [startedAt, now]);
  // What is over in a moment is not told: the verdict would come behind it.
  const [lasting, setLasting] = useState<Stage>();
  useEffect(() => {
    const timer = setTimeout(() => setLasting(stage), worthTelling);
    return () => clearTimeout(timer);
  }, [stage]);
  useTold(lasting === stage && t(language, `check.stage.${stage}`));
  return (
    <div class="working">
      <p>{t(language, `check.stage.${stage}`)}</p>
      <progress
        aria-label={t(language, `check.stage.${stage}`)}
        {...(fraction === undefined ? {} : { value: fraction, max: 1 })}
      />
      <p class="small soft">{t(language, 'check.working', { seconds })}</p>
      <button ref={cancel} type="button" class="button quiet" onClick={onCancel}>
        {t(language, 'check.cancel')}
      </button>
    </div>
  );
}
