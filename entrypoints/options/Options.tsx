import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../../components/Brand.tsx';
import { CaseList } from '../../components/CaseList.tsx';
import { ConfirmPrompt } from '../../components/ConfirmPrompt.tsx';
import { DeviceChoice } from '../../components/DeviceChoice.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Managed } from '../../components/Managed.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PanelKeys } from '../../components/PanelKeys.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SupportReport } from '../../components/SupportReport.tsx';
import { policyIn } from '../../lib/cases/settings.ts';
import { type AppState, type PanelMode, panelModes, type Settings, sites } from '../../lib/cases/state.ts';
import { supportReport } from '../../lib/help/support-report.ts';
import { browserOf } from '../../lib/journey/configurador.ts';
import { isManaged } from '../../lib/policy/policy.ts';
import { openKeySettings } from '../../lib/ui/browser-compat.ts';
import { gatherReportInput } from '../../lib/ui/gather-report-input.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import { usePanelKeys } from '../../lib/ui/use-panel-keys.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import { keysView } from '../../lib/view/keys-view.ts';
import { peopleView } from '../../lib/view/people-view.ts';
import { t } from '../../lib/words/translate.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Language, whose computer, the guide on each site, export and erase. */
export function Options({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, (spoken) => t(spoken, 'options.title'));
  const { run, failure } = useCommand();
  const keys = usePanelKeys();
  const [erasing, setErasing] = useState<'no' | 'asked' | 'done'>('no');
  if (!state) return <main class="surface sheet" aria-busy="true" />;
  const forced = policyIn(state.settings).deviceMode;

  return (
    <main class="surface sheet">
      <header>
        <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
      </header>
      <section>
        <h1>{t(language, 'options.title')}</h1>
        {failure && <Notice text={t(language, failure)} isNews />}
        <div class="row">
          <h2>{t(language, 'options.language')}</h2>
          <LanguageChoice
            language={language}
            onChoose={(chosen) => run({ type: 'language.choose', language: chosen })}
          />
        </div>
      </section>
      {isManaged(state.settings.policy) && <Managed settings={state.settings} language={language} />}
      <section>
        {forced ? (
          <>
            <h2>{t(language, 'options.device')}</h2>
            <p>{t(language, forced === 'shared' ? 'managed.device' : 'managed.device.personal')}</p>
          </>
        ) : (
          <DeviceChoice
            heading={t(language, 'options.device')}
            language={language}
            mode={state.settings.deviceMode}
            people={state.settings.deviceMode === 'personal' ? state.cases.list.length : 0}
            onChoose={(mode) => run({ type: 'device.choose', mode })}
          />
        )}
        {state.settings.deviceMode === undefined && (
          <p class="soft">{t(language, 'options.device.unknown')}</p>
        )}
        {state.settings.deviceMode === 'shared' && (
          <p class="soft">{t(language, 'options.device.shared.text')}</p>
        )}
      </section>
      {policyIn(state.settings).computerLabel === undefined && (
        <section aria-labelledby="installation">
          <h2 id="installation">{t(language, 'installation.heading')}</h2>
          <p class="soft">{t(language, 'installation.help')}</p>
          <form
            class="buttons narrow"
            onSubmit={(event) => {
              event.preventDefault();
              const name = new FormData(event.currentTarget).get('computer');
              if (typeof name === 'string') void run({ type: 'computer.name', name });
            }}
          >
            <input
              type="text"
              name="computer"
              maxLength={40}
              autocomplete="off"
              aria-labelledby="installation"
              defaultValue={state.settings.personal.computerName ?? ''}
            />
            <button type="submit" class="button quiet">
              {t(language, 'installation.save')}
            </button>
          </form>
        </section>
      )}
      {state.settings.deviceMode === 'personal' && (
        <section aria-labelledby="people">
          <h2 id="people">{t(language, 'cases.heading')}</h2>
          <CaseList
            language={language}
            people={peopleView(state, new Date(), zone, language)}
            onSwitch={(id) => void run({ type: 'case.switch', id })}
            onAdd={(alias) => run({ type: 'case.add', id: crypto.randomUUID(), alias })}
            manage={{
              onRename: (id, alias) => run({ type: 'case.rename', id, alias }),
              onFinish: (id) => void run({ type: 'case.finish', id }),
              onReopen: (id) => void run({ type: 'case.reopen', id }),
              onErase: (id) => void run({ type: 'case.erase', id }),
            }}
          />
        </section>
      )}
      <section aria-labelledby="reminders">
        <h2 id="reminders">{t(language, 'options.reminders')}</h2>
        {state.settings.deviceMode === 'personal' ? (
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={state.settings.personal.notifications !== false}
                onChange={() =>
                  void run({
                    type: 'reminders.set',
                    notifications: state.settings.personal.notifications === false,
                  })
                }
              />
              <span>{t(language, 'options.reminders.notifications')}</span>
            </label>
            <label class="check">
              <input
                type="checkbox"
                checked={state.settings.personal.remindAtNight === true}
                onChange={() =>
                  void run({ type: 'reminders.set', atNight: state.settings.personal.remindAtNight !== true })
                }
              />
              <span>{t(language, 'options.reminders.at-night')}</span>
            </label>
          </>
        ) : (
          <p class="soft">{t(language, 'options.reminders.shared')}</p>
        )}
      </section>
      <section aria-labelledby="panel">
        <h2 id="panel">{t(language, 'options.panel')}</h2>
        <Segmented
          label={t(language, 'options.panel')}
          name="panel"
          value={panelEverywhere(state.settings)}
          options={panelModes.map((value) => ({ value, label: t(language, `options.panel.${value}`) }))}
          onChoose={async (chosen) => {
            const stored = sites.map((site) => run({ type: 'panel.set', site, state: chosen }));
            return (await Promise.all(stored)).every(Boolean);
          }}
        />
      </section>
      {keys !== undefined && (
        <PanelKeys
          view={keysView(keys, browserOf(navigator.userAgent), language)}
          onChange={() => void openKeySettings(browser.commands, (url) => browser.tabs.create({ url }))}
        />
      )}
      <section aria-labelledby="data">
        <h2 id="data">{t(language, 'options.data')}</h2>
        <p>{t(language, 'options.data.text')}</p>
        <div class="buttons narrow">
          {state.settings.deviceMode !== 'personal' ? null : state.revision === 0 ? (
            <p class="soft">{t(language, 'options.export.none')}</p>
          ) : (
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                saveFile('certiguia.json', 'application/json', JSON.stringify(ownDataOf(state), null, 2))
              }
            >
              {t(language, 'options.export')}
            </button>
          )}
          {erasing !== 'asked' && (
            <button type="button" class="button danger" onClick={() => setErasing('asked')}>
              {t(language, 'options.erase')}
            </button>
          )}
        </div>
        {erasing === 'asked' && (
          <div class="buttons narrow">
            <ConfirmPrompt text={t(language, 'options.erase.ask')} />
            <button
              type="button"
              class="button danger"
              onClick={() =>
                void run({ type: 'everything.erase' }).then((erased) => setErasing(erased ? 'done' : 'no'))
              }
            >
              {t(language, 'options.erase.confirm')}
            </button>
            <button type="button" class="button quiet" onClick={() => setErasing('no')}>
              {t(language, 'options.erase.cancel')}
            </button>
          </div>
        )}
        {erasing === 'done' && <Notice text={t(language, 'options.erase.done')} isNews />}
      </section>
      <SupportReport
        key={language}
        language={language}
        make={async () => supportReport(await gatherReportInput(state), language)}
        onSave={(text) => saveFile('certiguia-informe.txt', 'text/plain', text)}
      />
      <section>
        <h2>{t(language, 'options.about')}</h2>
        <p>
          <a href="/help.html" target="_blank" rel="noreferrer">
            {t(language, 'help.link')}
          </a>
        </p>
        <p class="soft">
          {t(language, 'app.unofficial.long')}{' '}
          {t(language, 'options.version', { version: browser.runtime.getManifest().version })}
        </p>
      </section>
    </main>
  );
}

/** The guide's state if it is the same on every site. */
function panelEverywhere({ personal: { panels } }: Settings): PanelMode | undefined {
  const [first, ...others] = sites.map((site) => panels?.[site] ?? 'open');
  return others.every((other) => other === first) ? first : undefined;
}

/** Without other people's tickets and the administrator's policy. */
function ownDataOf({ settings: { tickets: _, policy: __, ...settings }, ...state }: AppState): unknown {
  return { ...state, settings };
}
