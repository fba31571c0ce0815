import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type MomentFailure,
  readPastMoment,
  type TypedMoment,
  typedMoment,
} from '../lib/cases/appointment.ts';
import { formatDateTime, formatTime } from '../lib/words/format.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { MomentFields, readMomentFields } from './MomentFields.tsx';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  accreditedAt: Date;
  zone: string;
  now: () => Date;
  onSave: (at: Date) => void;
}

/** The download is ready about an hour after the office (FNMT, 2026-10). */
const wait = 3_600_000;

/** When the office confirmed the identity, which can be corrected, and when the download is ready. */
export function AccreditedBox({ language, accreditedAt, zone, now, onSave }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<MomentFailure>();
  const [press, setPress] = useState(0);
  const date = formatDateTime(language, accreditedAt, zone);
  return (
    <section class="box" aria-labelledby="accredited">
      <h2 id="accredited">{t(language, 'accredited.at', { date })}</h2>
      <p>{readyInWords(new Date(accreditedAt.getTime() + wait), now(), zone, language)}</p>
      {isOpen ? (
        <When
          language={language}
          start={typedMoment(accreditedAt, zone)}
          failure={failure}
          press={press}
          onSubmit={(form) => {
            const read = readPastMoment(readMomentFields(form), zone, now());
            setFailure(read.ok ? undefined : read.failure);
            setPress(press + 1);
            if (!read.ok) return;
            onSave(read.value);
            setOpen(false);
          }}
        />
      ) : (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {t(language, 'accredited.change')}
        </button>
      )}
    </section>
  );
}

function When({
  language,
  start,
  failure,
  press,
  onSubmit,
}: {
  language: Language;
  start: TypedMoment;
  failure: MomentFailure | undefined;
  press: number;
  onSubmit: (form: HTMLFormElement) => void;
}): JSX.Element {
  const question = useFocusOnMount<HTMLParagraphElement>();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
    >
      <p ref={question} tabIndex={-1}>
        {t(language, 'accredited.heading')}
      </p>
      <MomentFields language={language} name="accredited" start={start} failure={failure} press={press} />
      <button type="submit" class="button quiet">
        {t(language, 'accredited.save')}
      </button>
    </form>
  );
}

function readyInWords(ready: Date, now: Date, zone: string, language: Language): string {
  if (ready <= now) return t(language, 'accredited.ready.now');
  const isToday = typedMoment(ready, zone).date === typedMoment(now, zone).date;
  return isToday
    ? t(language, 'accredited.ready', { time: formatTime(language, ready, zone) })
    : t(language, 'accredited.ready.day', { date: formatDateTime(language, ready, zone) });
}
