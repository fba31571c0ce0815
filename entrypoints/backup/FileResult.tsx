import { Printer } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { CheckProgress } from '../../components/CheckProgress.tsx';
import { ConfirmPrompt } from '../../components/ConfirmPrompt.tsx';
import { HowTo } from '../../components/HowTo.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { useAnnouncement } from '../../components/use-announcement.ts';
import { VerdictCard } from '../../components/VerdictCard.tsx';
import { currentCase } from '../../lib/cases/current-case.ts';
import { organisationIn } from '../../lib/cases/organisation.ts';
import { isRenewalRuledOut } from '../../lib/cases/renewal.ts';
import type { AppState } from '../../lib/cases/state.ts';
import { linkedPages } from '../../lib/journey/advice.ts';
import { type BrowserName, browserOf } from '../../lib/journey/configurador.ts';
import { afterBackupGuides, exportGuides } from '../../lib/journey/guides.ts';
import { type System, systemOf } from '../../lib/journey/installers.ts';
import type { ExtensionMessage } from '../../lib/messages/protocol.ts';
import { type VerdictView, verdictView } from '../../lib/view/backup-view.ts';
import { howToView } from '../../lib/view/panel-sections.ts';
import { formatLocalDate } from '../../lib/words/format.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { type FileState, useFileCheck } from './use-file-check.ts';

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
  const personCase = currentCase(app);
  const { state, check, cancel } = useFileCheck(file, personCase?.trace?.documentEnd);
  const [password, setPassword] = useState('');

  function start(): void {
    check(password);
    setPassword('');
  }

  const checker = {
    route: personCase?.route,
    requestedAt: personCase?.requested?.at,
    isRuledOut: isRenewalRuledOut(personCase),
  };
  const asks =
    state.kind === 'asking' || (state.kind === 'checked' && state.report.code === 'WRONG_PASSWORD');
  const view =
    state.kind === 'refused'
      ? verdictView(state.known, file.name, checker, language)
      : state.kind === 'checked'
        ? verdictView(state.report, file.name, checker, language)
        : undefined;
  const message = standing(state, language);
  useAnnouncement(message);
  return (
    <section class="file" aria-label={file.name}>
      <p class="file-name">{file.name}</p>
      {state.kind === 'unreadable' && <Notice text={t(language, 'check.unreadable')} isNews />}
      {state.kind === 'stopped' && <Notice text={t(language, 'check.stopped')} isNews />}
      {message && <p>{message}</p>}
      {state.kind === 'working' && (
        <CheckProgress
          language={language}
          stage={state.stage}
          fraction={state.fraction}
          startedAt={state.startedAt}
          now={now}
          onCancel={cancel}
        />
      )}
      {state.kind === 'slow' && (
        <div class="buttons narrow">
          <ConfirmPrompt text={t(language, 'check.slow', { seconds: state.seconds })} />
          <button type="button" class="button" onClick={() => check(state.password, true)}>
            {t(language, 'check.slow.go')}
          </button>
          <button type="button" class="button quiet" onClick={cancel}>
            {t(language, 'check.cancel')}
          </button>
        </div>
      )}
      {view && <VerdictCard view={view} language={language} isNext={!asks} />}
      {asks && (
        <div class="ask">
          <PasswordField
            language={language}
            wrong={view?.title}
            value={password}
            onInput={setPassword}
            onEnter={start}
          />
          <button type="button" class="button" onClick={start}>
            {t(language, 'check.start')}
          </button>
        </div>
      )}
      {view && <WhatNow view={view} app={app} language={language} run={run} />}
    </section>
  );
}

/** The state of a file without a verdict. */
function standing(state: FileState, language: Language): string | undefined {
  if (state.kind === 'reading') return t(language, 'check.reading');
  if (state.kind !== 'asking') return undefined;
  if (state.cancelled) return t(language, 'check.cancelled');
  return t(language, state.recognition.wrapped ? 'check.is-backup.wrapped' : 'check.is-backup');
}

/** Opens the renewal questions in the popup's page. */
function openRenewal(isNoted: boolean): void {
  if (isNoted) void browser.tabs.create({ url: browser.runtime.getURL('/popup.html#renewal') });
}

function WhatNow({
  view: { next, expiresOn, record, receipt },
  app,
  language,
  run,
}: Omit<Props, 'file' | 'state'> & { view: VerdictView; app: AppState }): JSX.Element {
  const [isRecorded, setRecorded] = useState(false);
  const { deviceMode } = app.settings;
  const organisation = organisationIn(app);
  const guides =
    next === 'keep' || next === 'renew'
      ? afterBackupGuides(system, browserName, deviceMode ?? 'personal', organisation)
      : next === 'export' || next === 'try-again'
        ? exportGuides(system, browserName).slice(1)
        : undefined;
  const heading = next === 'keep' || next === 'renew' ? 'check.next' : 'check.next.export';
  return (
    <div class="what-now">
      {record && (currentCase(app) || deviceMode === 'personal') && !isRecorded && (
        <>
          <button
            type="button"
            class="button"
            onClick={() => void run({ type: 'backup.record', ...record }).then(setRecorded)}
          >
            {t(language, 'check.record')}
          </button>
          <p class="small soft">{t(language, 'check.record.help')}</p>
        </>
      )}
      {isRecorded && <Notice text={t(language, 'check.recorded')} isNews />}
      {deviceMode !== 'personal' && (
        <Notice text={t(language, deviceMode ? 'check.shared' : 'check.shared.if')} />
      )}
      {expiresOn && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void run({ type: 'renewal.expires', on: expiresOn }).then(openRenewal)}
        >
          {t(language, 'check.next.renew')}
        </button>
      )}
      {next === 'request' && (
        <a class="button quiet" href={linkedPages['software-hub']} target="_blank" rel="noreferrer">
          {t(language, 'check.next.request')}
        </a>
      )}
      {guides && (
        <HowTo
          view={{ ...howToView(guides, organisation, language), heading: t(language, heading) }}
          isFolded={next === 'try-again'}
        />
      )}
      {receipt && <Receipt lines={receipt} language={language} />}
    </div>
  );
}

/** A receipt: a button on the screen, its words only in print. */
function Receipt({ lines, language }: { lines: readonly string[]; language: Language }): JSX.Element {
  const paper = useRef<HTMLDivElement>(null);
  function printIt(): void {
    // Prints only this one of several receipts.
    paper.current?.setAttribute('data-printing', '');
    addEventListener('afterprint', () => paper.current?.removeAttribute('data-printing'), { once: true });
    print();
  }
  return (
    <>
      <button type="button" class="link" onClick={printIt}>
        <Icon of={Printer} size={20} />
        {t(language, 'check.receipt')}
      </button>
      <div class="receipt" ref={paper} aria-hidden="true">
        <h2>{t(language, 'check.receipt.title')}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{t(language, 'check.receipt.on', { date: formatLocalDate(language, new Date()) })}</p>
        <p>{t(language, 'check.revoked')}</p>
        <p>{t(language, 'check.receipt.unofficial')}</p>
      </div>
    </>
  );
}
