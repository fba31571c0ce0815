import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type FoundCode, findCode } from '../lib/fields/checks/find-code.ts';
import { type Language, plural, t } from '../lib/words/translate.ts';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  /** The stored code, if there is one. */
  code: string | undefined;
  /** Its age, and which code counts. */
  notes: readonly string[];
  /** Whether another request was sent since: then the new code is asked for beside the old one. */
  isOutdated: boolean;
  /** On a shared computer nothing is copied: the clipboard outlives its person. */
  mayCopy: boolean;
  /** Whether a download form is open that it can be written into. */
  mayFill: boolean;
  onSave: (code: string) => void;
  onForget: () => void;
  onFill: () => Promise<boolean>;
  /** The person says that no other request was sent. */
  onNotAgain: () => void;
}

/** The request code: entered, kept masked, shown, copied or written into the form at a click. */
export function CodeBox(props: Props): JSX.Element {
  const { code, isOutdated } = props;
  // A code that was not there when this was first drawn has just been saved.
  const first = useRef(code);
  return (
    <>
      {code !== undefined && <StoredCode key={code} {...props} code={code} isNew={first.current !== code} />}
      {(code === undefined || isOutdated) && <EnterCode {...props} />}
    </>
  );
}

type Trouble = 'none' | 'too-long' | 'none-of-these' | 'old';

function EnterCode({ language, code, notes, onSave }: Props): JSX.Element {
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState<Extract<FoundCode, { kind: 'ask' }>>();

  function look(text: string): void {
    const found = findCode(text);
    setAsking(found.kind === 'ask' ? found : undefined);
    setTrouble(found.kind === 'none' || found.kind === 'too-long' ? found.kind : undefined);
    if (found.kind === 'code') save(found.code);
  }

  function save(found: string): void {
    // Two requests bring two mails that look alike: the first one's code does not answer the second.
    if (found === code) setTrouble('old');
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
        id="code"
        name="code"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="code-trouble"
        onInput={() => {
          setAsking(undefined);
          setTrouble(undefined);
        }}
      />
      <p id="code-trouble" role="alert">
        {trouble && t(language, `code.${trouble}`)}
      </p>
      {asking ? (
        <Candidates
          found={asking}
          language={language}
          onChoose={(chosen) => {
            setAsking(undefined);
            save(chosen);
          }}
          onNone={() => {
            setAsking(undefined);
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

/** Numbers of which only the person can say whether one is the code, each with the words around it. */
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

function StoredCode({
  language,
  code,
  isNew,
  notes,
  isOutdated,
  mayCopy,
  mayFill,
  onForget,
  onFill,
  onNotAgain,
}: Props & { code: string; isNew: boolean }): JSX.Element {
  const [isShown, setShown] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const [said, setSaid] = useState<
    'code.copied' | 'code.not-copied' | 'code.filled' | 'code.saved' | undefined
  >(isNew ? 'code.saved' : undefined);
  const heading = useFocusOnMount<HTMLHeadingElement>(isNew);
  const end = code.slice(-3);
  return (
    <section class="box" aria-labelledby="code-heading">
      <h2 id="code-heading" ref={heading} tabIndex={-1}>
        {t(language, 'code.heading')}
      </h2>
      {isShown ? (
        <p class="code">{inGroups(code)}</p>
      ) : (
        <p class="code">
          <span aria-hidden="true">••• ••• {end}</span>
          <span class="visually-hidden">{t(language, 'code.masked', { end })}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
      {isOutdated && (
        <button type="button" class="button quiet" onClick={onNotAgain}>
          {t(language, 'code.again.not')}
        </button>
      )}
      {mayFill && !isOutdated && (
        <button
          type="button"
          class="button"
          onClick={() => void onFill().then((filled) => filled && setSaid('code.filled'))}
        >
          {t(language, 'code.fill')}
        </button>
      )}
      <div class="pair">
        <button type="button" class="button quiet" onClick={() => setShown(!isShown)}>
          {t(language, isShown ? 'code.hide' : 'code.show')}
        </button>
        {mayCopy && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void navigator.clipboard.writeText(code).then(
                () => setSaid('code.copied'),
                () => {
                  setShown(true);
                  setSaid('code.not-copied');
                },
              )
            }
          >
            {t(language, 'code.copy')}
          </button>
        )}
      </div>
      {!mayCopy && <p class="small soft">{t(language, 'code.no-copy')}</p>}
      <p role="status" class="small">
        {said && t(language, said)}
      </p>
      {isForgetting ? (
        <Forget language={language} onForget={onForget} onKeep={() => setForgetting(false)} />
      ) : (
        <button type="button" class="link" onClick={() => setForgetting(true)}>
          {t(language, 'code.forget')}
        </button>
      )}
    </section>
  );
}

function Forget({
  language,
  onForget,
  onKeep,
}: {
  language: Language;
  onForget: () => void;
  onKeep: () => void;
}): JSX.Element {
  const question = useFocusOnMount<HTMLParagraphElement>();
  return (
    <div class="buttons">
      <p ref={question} tabIndex={-1}>
        {t(language, 'code.forget.ask')}
      </p>
      <button type="button" class="button danger" onClick={onForget}>
        {t(language, 'code.forget.yes')}
      </button>
      <button type="button" class="button quiet" onClick={onKeep}>
        {t(language, 'code.forget.no')}
      </button>
    </div>
  );
}

/** 123 456 789: read more easily than nine digits in a row. */
function inGroups(code: string): string {
  return (code.match(/.{3}/g) ?? [code]).join(' ');
}
