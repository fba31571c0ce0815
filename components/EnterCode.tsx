import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FoundCode, findCode } from '../lib/fields/checks/find-code.ts';
import { inGroups } from '../lib/words/format.ts';
import { type Language, plural, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import type { CodeProps } from './code-props.ts';
import { useAnnouncement, useFieldError } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

type Trouble = 'none' | 'length' | 'too-long' | 'none-of-these' | 'old';

/** A field for the code, or for the whole message with it. */
export function EnterCode({
  language,
  code,
  notes,
  isErased,
  others,
  onSave,
}: CodeProps & {
  isErased: boolean;
}): JSX.Element {
  const field = useFocusOnMount<HTMLTextAreaElement>(isErased);
  const [press, setPress] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [count, setCount] = useState(0);
  const message =
    trouble &&
    (trouble === 'length' ? t(language, 'code.length', { count }) : t(language, `code.${trouble}`));
  const isDescribed = useFieldError(field, message, press);
  useAnnouncement(isErased && press === 0 && t(language, 'code.erased'));
  const [asking, setAsking] = useState<Extract<FoundCode, { kind: 'ask' }>>();
  const [taken, setTaken] = useState<{ code: string; name: string }>();

  function look(text: string): void {
    setPress(press + 1);
    const found = findCode(text);
    setAsking(found.kind === 'ask' ? found : undefined);
    const digits = /^\s*\d[\d\s.-]*$/.test(text) ? text.replace(/\D/g, '').length : 0;
    setCount(digits);
    if (found.kind === 'none' && digits > 0) setTrouble('length');
    else setTrouble(found.kind === 'none' || found.kind === 'too-long' ? found.kind : undefined);
    if (found.kind === 'code') save(found.code);
  }

  function save(found: string): void {
    // Two requests bring similar mails: the first code does not answer the second.
    if (found === code) setTrouble('old');
    else if (others.some((other) => other.code === found))
      setTaken(others.find((other) => other.code === found));
    else onSave(found);
  }

  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        look(typeof typed === 'string' ? typed : '');
      }}
    >
      <h2>{t(language, code === undefined ? 'code.heading' : 'code.replace')}</h2>
      {code === undefined &&
        notes.map((note) => (
          <p key={note} class="small">
            {note}
          </p>
        ))}
      <label for="code">{t(language, 'code.label')}</label>
      <textarea
        ref={field}
        id="code"
        name="code"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={isDescribed ? 'code-trouble' : undefined}
        aria-invalid={message !== undefined}
        onInput={() => {
          setTaken(undefined);
          setAsking(undefined);
          setTrouble(undefined);
        }}
      />
      {message && (
        <p id="code-trouble" class="trouble">
          {message}
        </p>
      )}
      {taken ? (
        <div class="buttons">
          <ConfirmPrompt text={t(language, 'code.taken', { name: taken.name })} />
          <button type="button" class="button" onClick={() => onSave(taken.code)}>
            {t(language, 'code.taken.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setTaken(undefined)}>
            {t(language, 'code.taken.no')}
          </button>
        </div>
      ) : asking ? (
        <Candidates
          found={asking}
          language={language}
          onChoose={(chosen) => {
            setAsking(undefined);
            save(chosen);
          }}
          onNone={() => {
            setAsking(undefined);
            setPress(press + 1);
            setTrouble('none-of-these');
          }}
        />
      ) : (
        <button type="submit" class="button quiet">
          {t(language, 'code.save')}
        </button>
      )}
    </form>
  );
}

/** Numbers that may be the code, with the words around them. */
function Candidates({
  found: { candidates },
  language,
  onChoose,
  onNone,
}: {
  found: Extract<FoundCode, { kind: 'ask' }>;
  language: Language;
  onChoose: (code: string) => void;
  onNone: () => void;
}): JSX.Element {
  const question = useFocusOnMount<HTMLLegendElement>();
  return (
    <fieldset class="candidates">
      <legend ref={question} tabIndex={-1}>
        {plural(language, 'code.ask', candidates.length)}
      </legend>
      {candidates.map(({ code, around }) => (
        <button key={code} type="button" class="button quiet candidate" onClick={() => onChoose(code)}>
          <b>{inGroups(code)}</b>
          <small>{around}</small>
        </button>
      ))}
      <button type="button" class="link" onClick={onNone}>
        {t(language, 'code.ask.none')}
      </button>
    </fieldset>
  );
}
