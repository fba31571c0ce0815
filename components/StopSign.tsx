import type { JSX } from 'preact';
import type { StopView } from '../lib/view/stop-view.ts';
import { Icon } from './Icon.tsx';
import { useTold } from './use-told.ts';

interface Props {
  stop: StopView;
  /** Which of the answers was given. */
  chosen: number | undefined;
  onAnswer: (answer: number) => void;
  /** The person has a ticket of an earlier visit. */
  onTicket: () => void;
}

/** One clear sentence and a way back. It never blocks the page. */
export function StopSign({
  stop: { picture, title, text, ticket, answers, back },
  chosen,
  onAnswer,
  onTicket,
}: Props): JSX.Element {
  const answer = chosen === undefined ? undefined : answers[chosen];
  useTold(answer?.text);
  return (
    <>
      <div class="notes">
        <div class="note stop">
          <Icon of={picture} size={26} />
          <div>
            <h2 tabIndex={-1} data-focus-home>
              {title}
            </h2>
            {text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      </div>
      <div class="answers">
        {ticket && (
          <button type="button" class="button" onClick={onTicket}>
            {ticket}
          </button>
        )}
        {answers.map(({ label }, index) => (
          <button
            key={label}
            type="button"
            class={index === 0 && !ticket ? 'button' : 'button quiet'}
            aria-pressed={chosen === index}
            onClick={() => onAnswer(index)}
          >
            {label}
          </button>
        ))}
        {answer && <p>{answer.text}</p>}
        <a class={answers.length === 0 ? 'button' : 'button quiet'} href={back.href}>
          {back.label}
        </a>
      </div>
    </>
  );
}
