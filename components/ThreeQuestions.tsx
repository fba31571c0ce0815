import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpView, WhereView } from '../lib/view/help-view.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { HelpWay } from './HelpCard.tsx';
import { Warning } from './Notice.tsx';
import { useFocusOnMount } from './use-focus.ts';

/** Three plain questions lead to the current step. The answers are not stored. */
export function ThreeQuestions({ language, view }: { language: Language; view: HelpView }): JSX.Element {
  const title = useFocusOnMount<HTMLHeadingElement>();
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const [moved, setMoved] = useState(false);
  const found = view.where(answers);
  const go = (next: readonly number[]): void => {
    setMoved(true);
    setAnswers(next);
  };

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t(language, 'help.door.where')}
      </h1>
      <div key={answers.join()} class="where" data-found={found.kind}>
        {found.kind === 'question' ? (
          <Question found={found} isWanted={moved} onAnswer={(answer) => go([...answers, answer])} />
        ) : (
          <Step language={language} found={found} />
        )}
      </div>
      {answers.length > 0 && (
        <div class="later">
          <button type="button" class="link" onClick={() => go(answers.slice(0, -1))}>
            {t(language, 'help.where.back')}
          </button>
          <button type="button" class="link" onClick={() => go([])}>
            {t(language, 'help.where.again')}
          </button>
        </div>
      )}
    </>
  );
}

function Question({
  found: { number, question, help, answers },
  isWanted,
  onAnswer,
}: {
  found: Extract<WhereView, { kind: 'question' }>;
  isWanted: boolean;
  onAnswer: (answer: number) => void;
}): JSX.Element {
  const heading = useFocusOnMount<HTMLHeadingElement>(isWanted);
  return (
    <>
      <p class="about">{number}</p>
      <h2 ref={heading} id="question" tabIndex={-1} aria-describedby="question-help">
        {question}
      </h2>
      <p id="question-help" class="soft">
        {help}
      </p>
      <fieldset class="buttons narrow" aria-labelledby="question">
        {answers.map((answer, index) => (
          <button key={answer} type="button" class="button quiet" onClick={() => onAnswer(index)}>
            {answer}
          </button>
        ))}
      </fieldset>
    </>
  );
}

function Step({
  language,
  found: { where, title, text, warnings, way },
}: {
  language: Language;
  found: Extract<WhereView, { kind: 'step' }>;
}): JSX.Element {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <>
      <p class="about">{where}</p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      {way && (
        <div class="narrow">
          <HelpWay way={way} isButton={true} />
        </div>
      )}
      {warnings.length > 0 && <h3>{t(language, 'help.where.careful')}</h3>}
      {warnings.map((warning) => (
        <Warning key={warning.title} warning={warning} />
      ))}
    </>
  );
}
