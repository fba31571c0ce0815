import { ArrowLeft } from 'lucide';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../../components/Brand.tsx';
import { HelpNav } from '../../components/HelpNav.tsx';
import { HelpSearch } from '../../components/HelpSearch.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PastedMessage } from '../../components/PastedMessage.tsx';
import { ThreeQuestions } from '../../components/ThreeQuestions.tsx';
import { WhoToCall } from '../../components/WhoToCall.tsx';
import { organisationIn } from '../../lib/cases/organisation.ts';
import { policyIn } from '../../lib/cases/settings.ts';
import { emptyState } from '../../lib/cases/state.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import { useLastPage } from '../../lib/ui/use-last-page.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import { callView } from '../../lib/view/help-call-view.ts';
import { helpView } from '../../lib/view/help-view.ts';
import { t } from '../../lib/words/translate.ts';
import { useDevice } from './use-device.ts';
import { usePlace } from './use-place.ts';

const { version } = browser.runtime.getManifest();

/** The help: search, messages, three questions, whom to call. */
export function Help({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, (spoken) => `Certiguía: ${t(spoken, 'help.title')}`);
  const { run, failure } = useCommand();
  const place = usePlace();
  const { part, moved } = place;
  const [typed, setTyped] = useState({ text: place.query, asked: place.query });
  // A query in the address replaces what was typed, which otherwise stays.
  const query = place.query === '' || place.query === typed.asked ? typed.text : place.query;
  const device = useDevice();
  const page = useLastPage();
  const { settings } = state ?? emptyState;
  const mode = settings.deviceMode ?? 'shared';
  const organisation = organisationIn(state ?? emptyState);
  const view = useMemo(() => {
    return helpView({
      language,
      reader: { system: device.system, browser: device.browser, organisation, mode, now: new Date() },
      canCheckBackups: policyIn(settings).allowBackupCheck,
    });
  }, [language, mode, organisation, settings.policy, device.system, device.browser]);
  if (!state) return <main class="surface sheet" aria-busy="true" />;
  const call = callView({ state, now: new Date(), language, device, version, page });

  return (
    <main class="surface sheet help">
      <header>
        <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
        <LanguageChoice
          language={language}
          onChoose={(chosen) => run({ type: 'language.choose', language: chosen })}
        />
      </header>
      {failure && <Notice text={t(language, failure)} isNews />}
      {part === 'search' ? (
        <section>
          <h1>{t(language, 'help.title')}</h1>
          <p>{t(language, 'help.intro')}</p>
          <HelpSearch
            language={language}
            view={view}
            call={call}
            query={query}
            isWanted={moved}
            onType={(text) => setTyped({ text, asked: place.query })}
          />
        </section>
      ) : (
        <section key={part} data-part={part}>
          <a class="link back" href="#search">
            <Icon of={ArrowLeft} size={20} />
            {t(language, 'help.back')}
          </a>
          {part === 'message' && <PastedMessage language={language} view={view} />}
          {part === 'where' && <ThreeQuestions language={language} view={view} />}
          {part === 'call' && (
            <WhoToCall
              language={language}
              view={call}
              onCopy={(text) =>
                navigator.clipboard.writeText(text).then(
                  () => true,
                  () => false,
                )
              }
            />
          )}
        </section>
      )}
      <HelpNav language={language} without={part} />
      <section class="last">
        <p class="small soft">
          {t(language, 'app.unofficial.long')} {t(language, 'options.version', { version })}
        </p>
      </section>
    </main>
  );
}
