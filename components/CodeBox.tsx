import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FoundCode, findCode } from '../lib/fields/checks/find-code.ts';
import { type Language, say } from '../lib/words/say.ts';

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
}

/** The request code: entered, kept masked, shown, copied or written into the form at a click. */
export function CodeBox(props: Props): JSX.Element {
  const { code, isOutdated } = props;
  return (
    <>
      {code !== undefined && <StoredCode {...props} code={code} />}
      {(code === undefined || isOutdated) && <EnterCode {...props} />}
    </>
  );
}

function EnterCode({ language, code, notes, onSave }: Props): JSX.Element {
  const [found, setFound] = useState<FoundCode>();
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        const result = findCode(typeof typed === 'string' ? typed : '');
        setFound(result);
        if (result.kind === 'code') onSave(result.code);
      }}
    >
      <h2>{say(language, code === undefined ? 'code.heading' : 'code.replace')}</h2>
      {code === undefined && notes.map((note) => <p key={note}>{note}</p>)}
      <label for="code">{say(language, 'code.label')}</label>
      <textarea
        id="code"
        name="code"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="code-trouble"
        onInput={() => setFound(undefined)}
      />
      <p id="code-trouble" role="alert">
        {(found?.kind === 'none' || found?.kind === 'too-long') && say(language, `code.${found.kind}`)}
      </p>
      {found?.kind === 'ask' ? (
        <Candidates
          found={found}
          language={language}
          onChoose={onSave}
          onNone={() => setFound({ kind: 'none' })}
        />
      ) : (
        <button type="submit" class="button quiet">
          {say(language, 'code.save')}
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
  return (
    <fieldset class="candidates">
      <legend>{say(language, candidates.length === 1 ? 'code.ask.one' : 'code.ask')}</legend>
      {candidates.map(({ code, around }) => (
        <button key={code} type="button" class="button quiet candidate" onClick={() => onChoose(code)}>
          <b>{inGroups(code)}</b>
          <small>{around}</small>
        </button>
      ))}
      <button type="button" class="link" onClick={onNone}>
        {say(language, 'code.ask.none')}
      </button>
    </fieldset>
  );
}

function StoredCode({
  language,
  code,
  notes,
  mayCopy,
  mayFill,
  onForget,
  onFill,
}: Props & { code: string }): JSX.Element {
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState<'code.copied' | 'code.filled'>();
  const end = code.slice(-3);
  return (
    <section class="box" aria-labelledby="code-heading">
      <h2 id="code-heading">{say(language, 'code.heading')}</h2>
      {isShown ? (
        <p class="code">{inGroups(code)}</p>
      ) : (
        <p class="code">
          <span aria-hidden="true">••• ••• {end}</span>
          <span class="visually-hidden">{say(language, 'code.masked', { end })}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
      {mayFill && (
        <button
          type="button"
          class="button"
          onClick={() => void onFill().then((filled) => filled && setSaid('code.filled'))}
        >
          {say(language, 'code.fill')}
        </button>
      )}
      <div class="pair">
        <button type="button" class="button quiet" onClick={() => setShown(!isShown)}>
          {say(language, isShown ? 'code.hide' : 'code.show')}
        </button>
        {mayCopy && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void navigator.clipboard.writeText(code).then(() => setSaid('code.copied'))}
          >
            {say(language, 'code.copy')}
          </button>
        )}
      </div>
      {!mayCopy && <p class="small soft">{say(language, 'code.no-copy')}</p>}
      <p role="status" class="small">
        {said && say(language, said)}
      </p>
      <button type="button" class="link" onClick={onForget}>
        {say(language, 'code.forget')}
      </button>
    </section>
  );
}

/** 123 456 789: read more easily than nine digits in a row. */
function inGroups(code: string): string {
  return (code.match(/.{3}/g) ?? [code]).join(' ');
}
