import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inGroups } from '../lib/words/format.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import type { CodeProps } from './code-props.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useFocusOnMount } from './use-focus.ts';

type Announcement = 'code.copied' | 'code.not-copied' | 'code.filled' | 'code.saved';

/** The stored code: shown masked, copied, written into the form, or erased. */
export function StoredCode({
  language,
  code,
  isNew,
  notes,
  isOutdated,
  canCopy,
  canFill,
  onForget,
  onFill,
  onNotAgain,
}: CodeProps & { code: string; isNew: boolean }): JSX.Element {
  const [isShown, setShown] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const [isKept, setKept] = useState(false);
  const [{ said, press }, setNews] = useState<{ said: Announcement | undefined; press: number }>({
    said: isNew ? 'code.saved' : undefined,
    press: 0,
  });
  const setSaid = (news: Announcement): void => setNews({ said: news, press: press + 1 });
  useAnnouncement(said && t(language, said), press);
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
      {canFill && !isOutdated && (
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
        {canCopy && (
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
      {!canCopy && <p class="small soft">{t(language, 'code.no-copy')}</p>}
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
  /** The focus goes here after the question was answered with no. */
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
