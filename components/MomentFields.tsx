import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MomentFailure, TypedMoment } from '../lib/cases/appointment.ts';
import { dayNote } from '../lib/view/appointment-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { useAnnouncement, useFieldError } from './use-announcement.ts';

/** Day and hour in the browser's own fields, with what is wrong below. */
export function MomentFields({
  language,
  name,
  start,
  failure,
  press,
  isAhead = false,
}: {
  language: Language;
  /** Unique on the page. */
  name: string;
  start: TypedMoment;
  failure: MomentFailure | undefined;
  /** Number of attempts. */
  press: number;
  /** In the future: says at once if offices are closed that day. */
  isAhead?: boolean;
}): JSX.Element {
  const trouble = `${name}-trouble`;
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const message = failure && t(language, `moment.${failure}`);
  const [day, setDay] = useState(start.date);
  const note = isAhead ? dayNote(day, language) : undefined;
  useAnnouncement(note);
  const isDescribed = useFieldError(failure === 'no-time' ? time : date, message, press);
  return (
    <>
      <div class="moment">
        <label>
          {t(language, 'appointment.date')}
          <input
            ref={date}
            type="date"
            name="date"
            defaultValue={start.date}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
            aria-describedby={isDescribed ? trouble : undefined}
            aria-invalid={failure !== undefined && failure !== 'no-time'}
          />
        </label>
        <label>
          {t(language, 'appointment.time')}
          <input
            ref={time}
            type="time"
            name="time"
            defaultValue={start.time}
            aria-describedby={isDescribed ? trouble : undefined}
            aria-invalid={failure === 'no-time'}
          />
        </label>
      </div>
      {note && !message && <p class="small">{note}</p>}
      {message && (
        <p id={trouble} class="trouble">
          {message}
        </p>
      )}
    </>
  );
}

/** The typed values. For a day that does not exist browsers return nothing, only that the input is invalid. */
export function readMomentFields(form: HTMLFormElement): TypedMoment {
  const field = (name: string): HTMLInputElement | undefined => {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : undefined;
  };
  const date = field('date');
  const time = field('time');
  return {
    date: date?.validity.badInput ? 'no such day' : (date?.value ?? ''),
    time: time?.validity.badInput ? '' : (time?.value ?? ''),
  };
}
