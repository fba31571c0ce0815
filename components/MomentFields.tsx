import type { JSX } from 'preact';
import type { MomentFailure, TypedMoment } from '../lib/cases/appointment.ts';
import { type Language, t } from '../lib/words/translate.ts';

/** A day and an hour, asked for in the browser's own fields; what is wrong with them is said beneath. */
export function MomentFields({
  language,
  name,
  start,
  failure,
}: {
  language: Language;
  /** Told apart from others on the same page. */
  name: string;
  start: TypedMoment;
  failure: MomentFailure | undefined;
}): JSX.Element {
  const trouble = `${name}-trouble`;
  return (
    <>
      <div class="moment">
        <label>
          {t(language, 'appointment.date')}
          <input
            type="date"
            name="date"
            defaultValue={start.date}
            aria-describedby={trouble}
            aria-invalid={failure !== undefined && failure !== 'no-time'}
          />
        </label>
        <label>
          {t(language, 'appointment.time')}
          <input
            type="time"
            name="time"
            defaultValue={start.time}
            aria-describedby={trouble}
            aria-invalid={failure === 'no-time'}
          />
        </label>
      </div>
      <p id={trouble} role="alert">
        {failure && t(language, `moment.${failure}`)}
      </p>
    </>
  );
}

/**
 * What was typed into the fields of a form. A browser hands out nothing for a day that does not exist: it only says
 * that there is something wrong with it.
 */
export function typedIn(form: HTMLFormElement): TypedMoment {
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
