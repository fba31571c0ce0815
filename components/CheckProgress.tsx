import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Stage } from '../lib/backup/report.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  stage: Stage;
  /** From 0 to 1, where known. */
  fraction: number | undefined;
  /** On the page's own clock. */
  startedAt: number;
  now: () => number;
  onCancel: () => void;
}

/** Minimum duration of a stage that is announced, in ms. */
const worthTelling = 1500;

/** The current stage, the elapsed time, and a way to cancel. */
export function CheckProgress({ language, stage, fraction, startedAt, now, onCancel }: Props): JSX.Element {
  const [seconds, setSeconds] = useState(0);
  const cancel = useFocusOnMount<HTMLButtonElement>();
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((now() - startedAt) / 1000)), 500);
    return () => clearInterval(timer);
  }, [startedAt, now]);
  // Short stages are not announced, as the verdict would be delayed.
  const [lasting, setLasting] = useState<Stage>();
  useEffect(() => {
    const timer = setTimeout(() => setLasting(stage), worthTelling);
    return () => clearTimeout(timer);
  }, [stage]);
  useAnnouncement(lasting === stage && t(language, `check.stage.${stage}`));
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
