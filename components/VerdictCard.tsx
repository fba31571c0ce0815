import {
  CalendarClock,
  Check,
  ChevronRight,
  CircleHelp,
  FileX2,
  type IconNode,
  KeyRound,
  UserRoundX,
  X,
} from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VerdictPicture, VerdictView } from '../lib/view/backup-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { canTakeFocus } from './use-focus.ts';

const pictures: Readonly<Record<VerdictPicture, IconNode>> = {
  check: Check,
  cross: X,
  question: CircleHelp,
  person: UserRoundX,
  calendar: CalendarClock,
  key: KeyRound,
  file: FileX2,
};

/** A verdict: a picture and a sentence, what else to know, and details, folded. */
export function VerdictCard({
  view,
  language,
  isNext,
}: {
  view: VerdictView;
  language: Language;
  /** Gets the focus; otherwise the password does, to try again. */
  isNext: boolean;
}): JSX.Element {
  const { tone, picture, title, text, notes, details } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  useAnnouncement(isElsewhere && title);
  // The person is waiting for the answer, so it gets the focus.
  useLayoutEffect(() => {
    if (!isNext) return;
    const isFree = canTakeFocus(heading.current);
    setElsewhere(!isFree);
    if (isFree) heading.current?.focus();
  }, [title]);
  return (
    <div class="verdict" data-tone={tone}>
      <div class="verdict-face">
        <Icon of={pictures[picture]} size={56} />
      </div>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
      </div>
      {notes.length > 0 && (
        <ul class="verdict-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {details.length > 1 && (
        <details class="disclosure">
          <summary>
            <span class="chevron">
              <Icon of={ChevronRight} size={18} />
            </span>
            {t(language, 'details.heading')}
          </summary>
          <dl>
            {details.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
