import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { codeIn } from '../lib/fields/checks/code.ts';
import { type Language, say } from '../lib/words/say.ts';

interface Props {
  language: Language;
  /** The stored code, if there is one. */
  code: string | undefined;
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
  return props.code === undefined ? <EnterCode {...props} /> : <StoredCode {...props} code={props.code} />;
}

function EnterCode({ language, onSave }: Props): JSX.Element {
  const [trouble, setTrouble] = useState<'none' | 'several'>();
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('code');
        const found = codeIn(typeof typed === 'string' ? typed : '');
        if (typeof found === 'string') setTrouble(found);
        else onSave(found.code);
      }}
    >
      <h2>{say(language, 'code.heading')}</h2>
      <label for="code">{say(language, 'code.label')}</label>
      <textarea
        id="code"
        name="code"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="code-trouble"
      />
      <p id="code-trouble" role="alert">
        {trouble && say(language, `code.${trouble}`)}
      </p>
      <button type="submit" class="button quiet">
        {say(language, 'code.save')}
      </button>
    </form>
  );
}

function StoredCode({
  language,
  code,
  mayCopy,
  mayFill,
  onForget,
  onFill,
}: Props & { code: string }): JSX.Element {
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState<'code.copied' | 'code.filled'>();
  const groups = code.match(/.{3}/g) ?? [];
  return (
    <section class="box" aria-labelledby="code-heading">
      <h2 id="code-heading">{say(language, 'code.heading')}</h2>
      {isShown ? (
        <p class="code">{groups.join(' ')}</p>
      ) : (
        <p class="code">
          <span aria-hidden="true">••• ••• {groups[2]}</span>
          <span class="visually-hidden">{say(language, 'code.masked', { end: groups[2] ?? '' })}</span>
        </p>
      )}
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
      <p role="status" class="small">
        {said && say(language, said)}
      </p>
      <button type="button" class="link" onClick={onForget}>
        {say(language, 'code.forget')}
      </button>
    </section>
  );
}
