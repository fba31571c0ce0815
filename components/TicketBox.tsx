import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { useFieldError } from './use-announcement.ts';

interface Props {
  language: Language;
  ticket: string | undefined;
  /** Why the ticket opened nothing: unknown here, or no room. */
  failure: 'unknown' | 'full' | undefined;
  onOpen: (ticket: string) => void;
}

/** On a shared computer: the ticket to note down, or a field for one. Tickets are never listed. */
export function TicketBox({ language, ticket, failure, onOpen }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [press, setPress] = useState(0);
  const trouble = failure && t(language, `ticket.${failure}`);
  const isDescribed = useFieldError(field, trouble, press);
  if (ticket !== undefined) {
    return (
      <section class="box" aria-labelledby="ticket">
        <h2 id="ticket">{t(language, 'ticket.heading')}</h2>
        <p class="code">{ticket}</p>
        <p class="small soft">{t(language, 'ticket.help')}</p>
      </section>
    );
  }
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('ticket');
        setPress(press + 1);
        if (typeof typed === 'string') onOpen(typed);
      }}
    >
      <h2>{t(language, 'ticket.ask')}</h2>
      <label for="ticket-field">{t(language, 'ticket.label')}</label>
      <input
        ref={field}
        id="ticket-field"
        name="ticket"
        maxLength={12}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={isDescribed ? 'ticket-trouble' : undefined}
        aria-invalid={trouble !== undefined}
      />
      {trouble && (
        <p id="ticket-trouble" class="trouble">
          {trouble}
        </p>
      )}
      <button type="submit" class="button quiet">
        {t(language, 'ticket.open')}
      </button>
    </form>
  );
}
