import { Printer } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckProgress } from '../../components/CheckProgress.tsx';
import { HowTo } from '../../components/HowTo.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Note } from '../../components/Note.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { Verdict } from '../../components/Verdict.tsx';
import { currentCase } from '../../lib/cases/reduce.ts';
import type { AppState } from '../../lib/cases/state.ts';
import { linkedPages } from '../../lib/journey/advice.ts';
import { type BrowserName, browserOf } from '../../lib/journey/configurador.ts';
import { afterBackupGuides, exportGuides } from '../../lib/journey/guides.ts';
import { type System, systemOf } from '../../lib/journey/installers.ts';
import type { ExtensionMessage } from '../../lib/messages/protocol.ts';
import { organisationOf } from '../../lib/organisation/organisation.ts';
import { type VerdictView, verdictView } from '../../lib/view/backup-view.ts';
import { howToView } from '../../lib/view/panel-sections.ts';
import { type Language, localDay, say } from '../../lib/words/say.ts';
import { useFileCheck } from './use-file-check.ts';

/** How long a page nobody looks at keeps a password, in milliseconds. */
const patience = 120_000;

const system: System = systemOf(navigator.userAgent);
const browserName: BrowserName = browserOf(navigator.userAgent, 'brave' in navigator);
const now = (): number => performance.now();

interface Props {
  file: File;
  state: AppState;
  language: Language;
  run: (message: ExtensionMessage) => Promise<boolean>;
}

/** One file, from what it is to what to do about it. */
export function FileResult({ file, state: app, language, run }: Props): JSX.Element {
  const known = currentCase(app);
  const { state, check, cancel, forget } = useFileCheck(file, known?.trace?.documentEnd);
  const [password, setPassword] = useState('');
  useForgetting(() => {
    setPassword('');
    forget();
  });

  function start(): void {
    check(password);
    setPassword('');
  }

  const asks = state.at === 'asking' || (state.at === 'checked' && state.report.code === 'WRONG_PASSWORD');
  const view =
    state.at === 'refused'
      ? verdictView(state.known, file.name, language)
      : state.at === 'checked'
        ? verdictView(state.report, file.name, language)
        : undefined;
  return (
    <section class="file" aria-label={file.name}>
      <p class="file-name">{file.name}</p>
      {state.at === 'reading' && <p role="status">{say(language, 'check.reading')}</p>}
      {state.at === 'unreadable' && <Note text={say(language, 'check.unreadable')} />}
      {state.at === 'stopped' && <Note text={say(language, 'check.stopped')} />}
      {state.at === 'asking' && (
        <p role="status">
          {state.before
            ? say(language, `check.${state.before}`)
            : say(language, state.recognition.wrapped ? 'check.is-backup.wrapped' : 'check.is-backup')}
        </p>
      )}
      {state.at === 'working' && (
        <CheckProgress
          language={language}
          stage={state.stage}
          fraction={state.fraction}
          startedAt={state.startedAt}
          now={now}
          onCancel={cancel}
        />
      )}
      {state.at === 'slow' && (
        <div class="buttons narrow" role="alert">
          <p>{say(language, 'check.slow', { seconds: state.seconds })}</p>
          <button type="button" class="button" onClick={() => check(state.password, true)}>
            {say(language, 'check.slow.go')}
          </button>
          <button type="button" class="button quiet" onClick={cancel}>
            {say(language, 'check.cancel')}
          </button>
        </div>
      )}
      {view && <Verdict view={view} language={language} />}
      {asks && (
        <div class="ask">
          <PasswordField language={language} value={password} onInput={setPassword} onEnter={start} />
          <button type="button" class="button" onClick={start}>
            {say(language, 'check.start')}
          </button>
        </div>
      )}
      {view && <WhatNow view={view} app={app} language={language} run={run} />}
    </section>
  );
}

/** What to do after a verdict. */
function WhatNow({
  view,
  app,
  language,
  run,
}: Omit<Props, 'file' | 'state'> & { view: VerdictView; app: AppState }): JSX.Element | null {
  const [isRecorded, setRecorded] = useState(false);
  const known = currentCase(app);
  const { deviceMode } = app.settings;
  const { next, record, receipt } = view;
  const guides = record
    ? afterBackupGuides(
        system,
        browserName,
        deviceMode ?? 'personal',
        organisationOf(app.settings.policy).cardService,
      )
    : next === 'export'
      ? exportGuides(system, browserName).slice(1)
      : undefined;
  return (
    <div class="what-now">
      {record &&
        known &&
        (isRecorded ? (
          <Note text={say(language, 'check.recorded')} />
        ) : (
          <>
            <button
              type="button"
              class="button"
              onClick={() => void run({ type: 'backup.record', ...record }).then(setRecorded)}
            >
              {say(language, 'check.record')}
            </button>
            <p class="small soft">{say(language, 'check.record.help')}</p>
          </>
        ))}
      {record && known?.route === 'video' && <p>{say(language, 'check.renewal.video')}</p>}
      {record && deviceMode !== 'personal' && (
        <Note text={say(language, deviceMode ? 'check.next.shared' : 'check.next.if-shared')} />
      )}
      {next === 'renew' && (
        <a class="button quiet" href={linkedPages['renew-setup']} target="_blank" rel="noreferrer">
          {say(language, 'check.next.renew')}
        </a>
      )}
      {next === 'request' && (
        <a class="button quiet" href={linkedPages['software-hub']} target="_blank" rel="noreferrer">
          {say(language, 'check.next.request')}
        </a>
      )}
      {guides && (
        <HowTo
          view={{
            ...howToView(guides, language),
            heading: say(language, record ? 'check.next' : 'check.next.export'),
          }}
        />
      )}
      {record && (
        <button type="button" class="link" onClick={() => print()}>
          <Icon of={Printer} size={20} />
          {say(language, 'check.receipt')}
        </button>
      )}
      {record && <Receipt lines={receipt} language={language} />}
    </div>
  );
}

/** Only on paper. */
function Receipt({ lines, language }: { lines: readonly string[]; language: Language }): JSX.Element {
  return (
    <div class="receipt" aria-hidden="true">
      <h2>{say(language, 'check.receipt.title')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{say(language, 'check.receipt.on', { date: localDay(language, new Date()) })}</p>
      <p>{say(language, 'check.revoked')}</p>
      <p>{say(language, 'check.receipt.unofficial')}</p>
    </div>
  );
}

/** Calls back once nobody has looked at the page for a while. */
function useForgetting(forget: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(forget, patience);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  });
}
