import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type FoundCode, findCode } from '../lib/fields/checks/find-code.ts';
import { type Language, plural, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import { useFocusOnMount } from './use-focus.ts';
import { useTold, useTrouble } from './use-told.ts';

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
  /** Codes on other people's lists, and whose they are. */
  others: readonly { code: string; name: string }[];
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
  const last = useRef(code);
  const hadCode = last.current !== undefined;
  if (code !== undefined) last.current = code;
  return (
    <>
      {code !== undefined && <StoredCode key={code} {...props} code={code} isNew={first.current !== code} />}
      {(code === undefined || isOutdated) && (
        <EnterCode {...props} isErased={hadCode && code === undefined} />
      )}
    </>
  );
}

type Trouble = 'none' | 'length' | 'too-long' | 'none-of-these' | 'old';

function EnterCode({
  language,
  code,
  notes,
  isErased,
  others,
  onSave,
}: Props & {
  /** The code that was here has just been erased. */
  isErased: boolean;
}): JSX.Element {
  const field = useFocusOnMount<HTMLTextAreaElement>(isErased);
  const [press, setPress] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [count, setCount] = useState(0);
  const said =
    trouble &&
    (trouble === 'length' ? t(language, 'code.length', { count }) : t(language, `code.${trouble}`));
  useTrouble(field, said, press);
  useTold(isErased && press === 0 && t(language, 'code.erased'));
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
    // Two requests bring two mails that look alike: the first one's code does not answer the second.
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
        aria-describedby={said && 'code-trouble'}
        aria-invalid={said !== undefined}
        onInput={() => {
          setTaken(undefined);
          setAsking(undefined);
          setTrouble(undefined);
        }}
      />
      {said && (
        <p id="code-trouble" class="trouble">
          {said}
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

/** The numbers that may be the code, each with the words around it: the person chooses. */
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

type News = 'code.copied' | 'code.not-copied' | 'code.filled' | 'code.saved';

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
  const [isKept, setKept] = useState(false);
  const [{ said, press }, setNews] = useState<{ said: News | undefined; press: number }>({
    said: isNew ? 'code.saved' : undefined,
    press: 0,
  });
  const setSaid = (news: News): void => setNews({ said: news, press: press + 1 });
  useTold(said && t(language, said), press);
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
      {said && <p class="small">{t(language, said)}</p>}
      {isForgetting ? (
        <Forget
          language={language}
          onForget={onForget}
          onKeep={() => {
            setForgetting(false);
            setKept(true);
          }}
        />
      ) : (
        <ForgetButton language={language} isNext={isKept} onPress={() => setForgetting(true)} />
      )}
    </section>
  );
}

function ForgetButton({
  language,
  isNext,
  onPress,
}: {
  language: Language;
  /** The keyboard goes on from here: the question was answered with no. */
  isNext: boolean;
  onPress: () => void;
}): JSX.Element {
  const button = useFocusOnMount<HTMLButtonElement>(isNext);
  return (
    <button ref={button} type="button" class="link" onClick={onPress}>
      {t(language, 'code.forget')}
    </button>
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
  return (
    <div class="buttons">
      <ConfirmPrompt text={t(language, 'code.forget.ask')} />
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
