import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type ExpiryFailure, readExpiry } from '../lib/journey/renewal.ts';
import type { RenewalView } from '../lib/view/renewal-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { useAnnouncement, useFieldError } from './use-announcement.ts';

type Press = NonNullable<RenewalView['action']>['does'];

interface Props {
  view: RenewalView;
  language: Language;
  heading?: 'h1' | 'h2';
  now: () => Date;
  /** As `2027-01-10`. */
  onExpires: (day: string) => void;
  onPress: (does: Press) => void;
}

/** Whether a certificate can be renewed: four questions, and the result. */
export function RenewalCheck({
  view,
  language,
  heading: Heading = 'h2',
  now,
  onExpires,
  onPress,
}: Props): JSX.Element {
  const { questions, verdict, action, cautions, stop } = view;
  useAnnouncement(verdict && `${verdict.title}. ${verdict.text}`);
  return (
    <section class="box renewal" aria-labelledby="renewal">
      <Heading id="renewal">{t(language, 'renew.heading')}</Heading>
      <Expires view={view} language={language} now={now} onExpires={onExpires} />
      {questions.map(({ id, text, answers }) => (
        <fieldset key={id}>
          <legend>{text}</legend>
          {answers.map((answer) => (
            <label key={answer.id} class="check">
              <input type="radio" name={id} checked={answer.isChosen} onChange={() => onPress(answer.does)} />
              <span>{answer.label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="renewal-verdict" data-tone={verdict?.tone}>
        {verdict ? (
          <>
            <h3>{verdict.title}</h3>
            <p>{verdict.text}</p>
          </>
        ) : (
          <p class="soft">{t(language, 'renew.unanswered')}</p>
        )}
      </div>
      {cautions.map(({ title, text }) => (
        <p key={title} class="small">
          <strong>{title}.</strong> {text}
        </p>
      ))}
      {action && (
        <button type="button" class="button" onClick={() => onPress(action.does)}>
          {action.label}
        </button>
      )}
      {stop && (
        <button
          type="button"
          class="button quiet"
          onClick={() => onPress({ kind: 'note', note: 'stop-renewal' })}
        >
          {stop}
        </button>
      )}
    </section>
  );
}

/** From a backup, or typed. */
function Expires({
  view: {
    expires: { typed, said, isFixed },
  },
  language,
  now,
  onExpires,
}: Pick<Props, 'view' | 'language' | 'now' | 'onExpires'>): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<ExpiryFailure>();
  const [press, setPress] = useState(0);
  const trouble = failure && t(language, `renew.date.${failure}`);
  const isDescribed = useFieldError(field, trouble, press);
  if (isFixed) return <p>{said}</p>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = typedDay(event.currentTarget);
        const read = readExpiry(day, now());
        setPress(press + 1);
        setFailure('failure' in read ? read.failure : undefined);
        if ('at' in read) onExpires(day);
      }}
    >
      <label for="renewal-date">{t(language, 'renew.ask.expires')}</label>
      <input
        key={typed}
        ref={field}
        id="renewal-date"
        type="date"
        name="date"
        defaultValue={typed}
        aria-describedby={isDescribed ? 'renewal-date-trouble' : undefined}
        aria-invalid={failure !== undefined}
      />
      {trouble && (
        <p id="renewal-date-trouble" class="trouble">
          {trouble}
        </p>
      )}
      <button type="submit" class="button quiet">
        {t(language, 'renew.date.save')}
      </button>
      {said && !trouble && <p class="small soft">{said}</p>}
    </form>
  );
}

/** For a day that does not exist browsers return nothing, only that the input is invalid. */
function typedDay(form: HTMLFormElement): string {
  const field = form.elements.namedItem('date');
  if (!(field instanceof HTMLInputElement)) return '';
  return field.validity.badInput ? 'no such day' : field.value;
}
