import { Timer } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';

interface Props {
  language: Language;
  /** Seconds until everything is erased, once the warning has begun. */
  seconds: () => number | undefined;
  onStay: () => void;
}

/** The countdown of a visit's last minute. */
export function VisitCountdown({ language, seconds, onStay }: Props): JSX.Element | null {
  const [left, setLeft] = useState(seconds());
  useEffect(() => {
    const timer = setInterval(() => setLeft(seconds()), 1000);
    return () => clearInterval(timer);
  });
  // Only the start is announced: the countdown would talk without end.
  useAnnouncement(left !== undefined && t(language, 'visit.fading'));
  if (left === undefined) return null;
  return (
    <div class="notes">
      <div class="note stop">
        <Icon of={Timer} size={24} />
        <div>
          <p>
            <b>{t(language, 'visit.fading.seconds', { seconds: left })}</b>
          </p>
          <button type="button" class="button" onClick={onStay}>
            {t(language, 'visit.stay')}
          </button>
        </div>
      </div>
    </div>
  );
}
