import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { policyIn } from '../../lib/cases/settings.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import { t } from '../../lib/words/translate.ts';
import { FileResult } from './FileResult.tsx';

const maxFiles = 10;

interface Brought {
  id: number;
  file: File;
}

/** Whether a backup would restore the certificate. Nothing of it leaves this page. */
export function Backup({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, (spoken) => t(spoken, 'check.title'));
  const { run, failure } = useCommand();
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [said, setSaid] = useState<'folder' | 'folder-too' | 'nothing' | 'forgotten' | { count: number }>();
  useForgetting(() => {
    if (brought.length === 0) return;
    setBrought([]);
    setSaid('forgotten');
  });
  if (!state) return <main class="surface sheet" aria-busy="true" />;

  function take(files: readonly File[], hasFolder: boolean): void {
    if (files.length === 0) {
      setSaid(hasFolder ? 'folder' : 'nothing');
      return;
    }
    const isTooMany = files.length > maxFiles;
    setSaid(isTooMany ? { count: files.length } : hasFolder ? 'folder-too' : undefined);
    const next = (brought.at(-1)?.id ?? 0) + 1;
    setBrought(files.slice(0, maxFiles).map((file, index) => ({ id: next + index, file })));
  }

  return (
    <main class="surface sheet">
      <header>
        <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
        <LanguageChoice
          language={language}
          onChoose={(chosen) => run({ type: 'language.choose', language: chosen })}
        />
      </header>
      <section>
        <h1>{t(language, 'check.title')}</h1>
        <p>{t(language, 'check.intro')}</p>
        {failure && <Notice text={t(language, failure)} isNews />}
        {policyIn(state.settings).allowBackupCheck ? (
          <FileDrop language={language} small={brought.length > 0} onFiles={take} />
        ) : (
          <Notice text={t(language, 'managed.check')} />
        )}
        {typeof said === 'string' && (
          <Notice text={t(language, said === 'folder' ? 'check.directory' : `check.${said}`)} isNews />
        )}
        {typeof said === 'object' && (
          <Notice text={t(language, 'check.too-many', { count: said.count, most: maxFiles })} isNews />
        )}
      </section>
      {brought.map(({ id, file }) => (
        <FileResult key={id} file={file} state={state} language={language} run={run} />
      ))}
    </main>
  );
}

/** How long a hidden or unfocused page keeps a file and its password, in milliseconds. */
const idleTimeoutMs = 120_000;

function useForgetting(forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (document.hidden || !document.hasFocus()) timer = setTimeout(() => latest.current(), idleTimeoutMs);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('blur', look, { signal });
    addEventListener('focus', look, { signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);
}
