import type { JSX } from 'preact';
import type { ConfiguradorView } from '../lib/view/panel-sections.ts';
import { type ConfiguradorAnswer, configuradorAnswers } from '../lib/view/panel-state.ts';
import { useTold } from './use-told.ts';

interface Props {
  view: ConfiguradorView;
  answer: ConfiguradorAnswer | undefined;
  /** It stands in place of the page's advice. */
  isHeading?: boolean;
  onAnswer: (answer: ConfiguradorAnswer) => void;
}

/** Asked when nothing seems to have opened. "No" shows what to try here, the likeliest first. */
export function Configurador({
  view: { question, answers, heading, causes },
  answer,
  isHeading = false,
  onAnswer,
}: Props): JSX.Element {
  useTold(answer && answers[answer].text);
  return (
    <section class="question" aria-label={question}>
      {isHeading ? (
        <h2 tabIndex={-1} data-focus-home>
          {question}
        </h2>
      ) : (
        <p>{question}</p>
      )}
      <div class="pair">
        {configuradorAnswers.map((name) => (
          <button
            key={name}
            type="button"
            class="button quiet"
            aria-pressed={answer === name}
            onClick={() => onAnswer(name)}
          >
            {answers[name].label}
          </button>
        ))}
      </div>
      {answer && <div>{answers[answer].text}</div>}
      {answer === 'no' && (
        <ol class="causes" aria-label={heading}>
          {causes.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b>
              {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
