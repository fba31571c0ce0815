import { ChevronRight, Settings } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { AccreditedBox } from '../../components/AccreditedBox.tsx';
import { Brand } from '../../components/Brand.tsx';
import { CaseList } from '../../components/CaseList.tsx';
import { Checklist } from '../../components/Checklist.tsx';
import { CodeBox } from '../../components/CodeBox.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LeaveBox } from '../../components/LeaveBox.tsx';
import { Note } from '../../components/Note.tsx';
import { Progress } from '../../components/Progress.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { Reminders } from '../../components/Reminders.tsx';
import { RouteChoice } from '../../components/RouteChoice.tsx';
import { TicketBox } from '../../components/TicketBox.tsx';
import { isFull } from '../../lib/cases/change-case.ts';
import { currentCase } from '../../lib/cases/current-case.ts';
import { isCodeOutdated, isRequestedHere } from '../../lib/cases/request-mark.ts';
import { computerName, policyIn } from '../../lib/cases/settings.ts';
import { sites } from '../../lib/cases/state.ts';
import { isDone, stepStatus } from '../../lib/cases/status.ts';
import { linkedPages } from '../../lib/journey/advice.ts';
import type { ReminderTarget } from '../../lib/journey/reminders.ts';
import type { PageProps } from '../../lib/ui/fresh.tsx';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useDownloadTab } from '../../lib/ui/use-download-tab.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import { useSiteAccess } from '../../lib/ui/use-site-access.ts';
import { controlPictures } from '../../lib/view/pictures.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import { voiceLabels } from '../../lib/view/spoken-view.ts';
import { t } from '../../lib/words/translate.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What to do now, and the checklist: the same as the panel's, in step with it. */
export function Popup({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, () => 'Certiguía');
  const { run, failure } = useCommand();
  const downloadTab = useDownloadTab();
  const access = useSiteAccess();
  const [triedTicket, setTriedTicket] = useState(false);

  if (!state) {
    return (
      <main class="surface popup" aria-busy="true">
        <p class="visually-hidden">{t(language, 'popup.loading')}</p>
      </main>
    );
  }

  const view = popupView(state, new Date(), zone, language);
  const { page } = view;
  const known = currentCase(state);
  const current = known?.id;
  const computer = computerName(state.settings);
  const policy = policyIn(state.settings);
  const downloaded = stepStatus('download.downloaded', known) !== 'pending';
  const isShared = state.settings.deviceMode === 'shared';
  const wantsCode = known?.code !== undefined || known?.requested !== undefined;
  const hidden = sites.filter((site) => state.settings.personal.panels?.[site] === 'hidden');
  const openTab = (url: string): void => {
    void browser.tabs.create({ url });
    close();
  };

  return (
    <main class="surface popup">
      <header>
        <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
        <button
          type="button"
          class="icon-button"
          aria-label={t(language, 'popup.options')}
          title={t(language, 'popup.options')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon of={Settings} />
        </button>
      </header>
      <Progress checklist={view.checklist} />
      {failure && <Note text={t(language, failure)} />}
      {access.withheld && (
        <Note
          title={t(language, 'access.title')}
          text={t(language, access.refused ? 'access.refused' : 'access.text')}
        >
          <button type="button" class="button quiet" onClick={access.allow}>
            {t(language, 'access.allow')}
          </button>
        </Note>
      )}
      {view.clock && <Note text={view.clock} />}
      {policy.frontDesk && (
        <section class="box" aria-labelledby="desk">
          <h2 id="desk">{t(language, 'desk.title')}</h2>
          <button
            type="button"
            class="button"
            onClick={() => void run({ type: 'visit.end', ticket: 'erased' })}
          >
            {t(language, 'desk.new')}
          </button>
          <p class="small soft">{t(language, 'desk.new.help')}</p>
          <button
            type="button"
            class="button quiet"
            onClick={() => openTab(browser.runtime.getURL('/sheet.html'))}
          >
            {t(language, 'desk.sheet')}
          </button>
        </section>
      )}
      {state.settings.quarantinedAt && (
        <Note title={t(language, 'notice.set-aside.title')} text={t(language, 'notice.set-aside.text')}>
          <button type="button" class="button quiet" onClick={() => void run({ type: 'quarantine.seen' })}>
            {t(language, 'notice.set-aside.seen')}
          </button>
        </Note>
      )}
      <section class="now" aria-labelledby="now">
        {view.person && <p class="person-now">{view.person}</p>}
        <p class="where">{view.where}</p>
        <h1 id="now">{view.title}</h1>
        <p>{view.text}</p>
        <ReadAloud
          sentences={view.spoken}
          language={language}
          labels={voiceLabels(language)}
          pictures={controlPictures}
        />
        {state.settings.deviceMode === undefined ? (
          <>
            <p class="small soft">{t(language, 'popup.start.help')}</p>
            <button
              type="button"
              class="button"
              onClick={() => openTab(browser.runtime.getURL('/welcome.html'))}
            >
              {t(language, 'popup.start')}
            </button>
          </>
        ) : view.restart ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => current && void run({ type: 'case.restart', id: current })}
            >
              {view.restart.label}
            </button>
            <p class="small soft">{view.restart.help}</p>
          </>
        ) : (
          page && (
            <button
              type="button"
              class="button"
              onClick={() =>
                openTab(typeof page === 'string' ? page : browser.runtime.getURL('/backup.html'))
              }
            >
              {t(language, typeof page === 'string' ? 'popup.open-page' : 'check.open.mine')}
            </button>
          )
        )}
        {hidden.length > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              for (const site of hidden) void run({ type: 'panel.set', site, state: 'open' });
            }}
          >
            {t(language, 'popup.restore-panel')}
          </button>
        )}
      </section>
      <Reminders
        key={`reminders-${current}`}
        language={language}
        view={view.reminders}
        onOpen={(target) => openTab(addressOf(target))}
        onDone={(step) => void run({ type: 'step.confirm', step })}
        onPostpone={(reminder, by) =>
          current && void run({ type: 'reminder.snooze', case: current, reminder, by })
        }
        onStop={(reminder) => current && void run({ type: 'reminder.dismiss', case: current, reminder })}
        onResume={(reminder) => current && void run({ type: 'reminder.resume', case: current, reminder })}
      />
      {view.routes && (
        <section class="box">
          <RouteChoice view={view.routes} onChoose={(step) => void run({ type: 'step.confirm', step })} />
        </section>
      )}
      {view.appointment && (
        <section class="box" aria-labelledby="appointment">
          <h2 id="appointment">{t(language, 'appointment.heading')}</h2>
          {view.appointment.known ? (
            <p>
              <strong>{view.appointment.known.when}</strong>
              <br />
              {view.appointment.known.where}
            </p>
          ) : (
            <p class="small soft">{t(language, 'appointment.none')}</p>
          )}
          {view.appointment.known?.notes.map((note) => (
            <p key={note} class="small">
              {note}
            </p>
          ))}
          <button
            type="button"
            class="button quiet"
            onClick={() => openTab(browser.runtime.getURL('/sheet.html'))}
          >
            {t(language, 'appointment.open')}
          </button>
        </section>
      )}
      {view.accreditedAt && (
        <AccreditedBox
          key={current}
          language={language}
          accreditedAt={view.accreditedAt}
          zone={zone}
          now={() => new Date()}
          onSave={(at) => void run({ type: 'accredited.at', at: at.toISOString() })}
        />
      )}
      {isRequestedHere(state, known) && computer && (
        <p class="box small">{t(language, 'installation.come-back', { name: computer })}</p>
      )}
      {isShared && !policy.frontDesk && (known?.ticket !== undefined || !known?.requested) && (
        <TicketBox
          language={language}
          ticket={known?.ticket}
          failure={triedTicket ? (isFull(state) ? 'full' : 'unknown') : undefined}
          onOpen={(ticket) => {
            setTriedTicket(false);
            void run({ type: 'ticket.open', ticket }).then(setTriedTicket);
          }}
        />
      )}
      {wantsCode && (
        <CodeBox
          key={current}
          language={language}
          code={known?.code?.value}
          notes={view.codeNotes}
          isOutdated={known !== undefined && isCodeOutdated(known)}
          mayCopy={state.settings.deviceMode === 'personal'}
          mayFill={downloadTab !== undefined}
          onSave={(code) => void run({ type: 'code.save', code })}
          onForget={() => void run({ type: 'code.forget' })}
          onNotAgain={() => void run({ type: 'request.not-again' })}
          onFill={async () => downloadTab !== undefined && run({ type: 'code.fill', tabId: downloadTab })}
        />
      )}
      {view.mayTrace && (
        <section class="box">
          <label class="check">
            <input
              type="checkbox"
              checked={known?.traceAllowed === true}
              aria-describedby="trace-help"
              onChange={() => void run({ type: 'trace.allow', allowed: known?.traceAllowed !== true })}
            />
            <span>{t(language, 'trace.label')}</span>
          </label>
          <p id="trace-help" class="small soft">
            {t(language, 'trace.help')}
          </p>
        </section>
      )}
      <Checklist
        key={`checklist-${current}`}
        checklist={view.checklist}
        onStep={(step, action) => void run({ type: `step.${action}`, step })}
      />
      {!isShared && (
        <details class="box disclosure people-box" open={view.people.length > 1}>
          <summary>
            <span class="chevron">
              <Icon of={ChevronRight} size={20} />
            </span>
            {t(language, 'cases.heading')}
            {view.othersDue && <span class="tag due">{t(language, 'remind.of-others')}</span>}
          </summary>
          <CaseList
            language={language}
            people={view.people}
            onSwitch={(id) => void run({ type: 'case.switch', id })}
            onAdd={(alias) => run({ type: 'case.add', id: crypto.randomUUID(), alias })}
          />
          {view.people.length > 0 && (
            <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
              {t(language, 'cases.manage')}
            </button>
          )}
        </details>
      )}
      {isShared && state.cases.visit && !policy.frontDesk && (
        <LeaveBox
          key={`leave-${current}`}
          language={language}
          done={{
            backup: isDone('backup.checked', known),
            deleted: isDone('backup.deleted-here', known),
          }}
          hasCertificate={downloaded}
          files={view.files}
          ticket={known?.ticket}
          onLeave={(ticket) => void run({ type: 'visit.end', ticket })}
        />
      )}
      {isShared && state.cases.visit && !policy.frontDesk && (
        <section class="box">
          <button
            type="button"
            class="button quiet"
            onClick={() => void run({ type: 'visit.end', ticket: 'kept' })}
          >
            {t(language, 'popup.other-person')}
          </button>
          <p class="small soft">{t(language, 'popup.other-person.help')}</p>
        </section>
      )}
      <footer>
        <button type="button" class="link" onClick={() => openTab(browser.runtime.getURL('/backup.html'))}>
          {t(language, 'check.open')}
        </button>
        <button type="button" class="link" onClick={() => openTab(browser.runtime.getURL('/help.html'))}>
          {t(language, 'panel.help')}
        </button>
        <p>{t(language, 'app.unofficial.long')}</p>
      </footer>
    </main>
  );
}

/** Where a reminder leads; the popup itself is where it is read. */
function addressOf(target: ReminderTarget): string {
  if (target === 'popup' || target === 'sheet' || target === 'backup')
    return browser.runtime.getURL(`/${target}.html`);
  return linkedPages[target];
}
