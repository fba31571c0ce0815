import { BellRing, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Snooze, snoozes } from '../lib/cases/commands.ts';
import type { StepId } from '../lib/journey/phases.ts';
import type { ReminderId } from '../lib/journey/reminders.ts';
import type { RemindersView, ReminderView } from '../lib/view/reminders-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import { Icon } from './Icon.tsx';

interface Actions {
  onOpen: (does: ReminderView['open']['does']) => void;
  onDone: (step: StepId) => void;
  onPostpone: (id: ReminderId, by: Snooze) => void;
  onStop: (id: ReminderId) => void;
  onResume: (id: ReminderId) => void;
}

interface Props extends Actions {
  language: Language;
  view: RemindersView;
}

/** What is due, and what to do about it: do it, snooze it, or dismiss it. */
export function Reminders({ view: { due, stopped }, language, ...actions }: Props): JSX.Element | null {
  // What the guidance already says and nobody can dismiss needs no entry.
  const shown = due.filter(({ isSaid, stop }) => !isSaid || stop !== 'never');
  if (shown.length === 0 && stopped.length === 0) return null;
  return (
    <section class="reminders" aria-labelledby="reminders">
      <h2 id="reminders" class={shown.every(({ isSaid }) => isSaid) ? 'visually-hidden' : undefined}>
        {t(language, 'remind.heading')}
      </h2>
      {shown.map((reminder) => (
        <Reminder key={reminder.id} reminder={reminder} language={language} {...actions} />
      ))}
      {stopped.map(({ id, text }) => (
        <p key={id} class="small soft">
          {text}{' '}
          <button type="button" class="link" onClick={() => actions.onResume(id)}>
            {t(language, 'remind.resume')}
          </button>
        </p>
      ))}
    </section>
  );
}

function Reminder({
  reminder: { id, title, text, open, step, postponed, stop, isSaid = false },
  language,
  onOpen,
  onDone,
  onPostpone,
  onStop,
}: Actions & { reminder: ReminderView; language: Language }): JSX.Element {
  const [refusing, setRefusing] = useState(false);
  return (
    <article class={isSaid ? 'reminder said' : 'reminder'} data-reminder={id}>
      {!isSaid && (
        <>
          <h3>
            <Icon of={BellRing} size={20} />
            {title}
          </h3>
          <p>{text}</p>
        </>
      )}
      {refusing ? (
        <div class="buttons">
          <ConfirmPrompt text={t(language, 'remind.refuse.ask')} />
          <button type="button" class="button danger" onClick={() => onStop(id)}>
            {t(language, 'remind.refuse.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setRefusing(false)}>
            {t(language, 'remind.refuse.no')}
          </button>
        </div>
      ) : (
        <>
          {!isSaid && !(open.does.kind === 'open' && open.does.target === 'popup') && (
            <button type="button" class="button quiet" onClick={() => onOpen(open.does)}>
              {open.label}
            </button>
          )}
          {!isSaid && step && (
            <button
              type="button"
              class="button quiet"
              aria-label={`${t(language, 'remind.done')}: ${title}`}
              onClick={() => onDone(step)}
            >
              {t(language, 'remind.done')}
            </button>
          )}
          {postponed && <p class="small">{postponed}</p>}
          {stop !== 'never' && (
            <details class="disclosure">
              <summary>
                <span class="chevron">
                  <Icon of={ChevronRight} size={18} />
                </span>
                {t(language, 'remind.later')}
                <span class="visually-hidden">: {title}</span>
              </summary>
              <div class="later">
                {snoozes.map((by) => (
                  <button key={by} type="button" class="link" onClick={() => onPostpone(id, by)}>
                    {t(language, `remind.later.${by}`)}
                  </button>
                ))}
                <button
                  type="button"
                  class="link"
                  onClick={() => (stop === 'in-words' ? setRefusing(true) : onStop(id))}
                >
                  {t(language, 'remind.stop')}
                </button>
              </div>
            </details>
          )}
        </>
      )}
    </article>
  );
}
