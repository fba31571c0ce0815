import { Check, type IconNode, IdCard, Mail, Monitor, NotebookPen, TriangleAlert, X } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { DeviceChoice } from '../../components/DeviceChoice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OrganisationChoice } from '../../components/OrganisationChoice.tsx';
import { useAnnouncement } from '../../components/use-announcement.ts';
import { PinTip, WhereGuideIs } from '../../components/WhereGuideIs.tsx';
import { currentCase } from '../../lib/cases/current-case.ts';
import { linkedPages } from '../../lib/journey/advice.ts';
import { browserOf } from '../../lib/journey/configurador.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import { pinView } from '../../lib/view/pin-view.ts';
import { t, type WordKey } from '../../lib/words/translate.ts';

const needs = [
  { icon: IdCard, words: 'welcome.need.1' },
  { icon: Mail, words: 'welcome.need.2' },
  { icon: NotebookPen, words: 'welcome.need.3' },
  { icon: Monitor, words: 'welcome.need.4' },
] as const satisfies readonly { icon: IconNode; words: WordKey }[];
const does = ['welcome.sees.1', 'welcome.sees.2', 'welcome.sees.3'] as const satisfies readonly WordKey[];
const never = ['welcome.never.1', 'welcome.never.2', 'welcome.never.3'] as const satisfies readonly WordKey[];

/** Shown once after installation: whose computer this is, language, what it does and never does; then step 1. */
export function Welcome({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, (spoken) => `Certiguía: ${t(spoken, 'welcome.title')}`);
  const { run, failure } = useCommand();
  const [asked, setAsked] = useState(0);
  const [hasChosen, setChosen] = useState(false);
  const mode = state?.settings.deviceMode;

  async function start(): Promise<void> {
    if (!state || mode === undefined) {
      setAsked(asked + 1);
      return;
    }
    const hasCase = state.cases.list.length > 0;
    if (hasCase || (await run({ type: 'case.add', id: crypto.randomUUID() })))
      location.assign(linkedPages['software-setup']);
  }

  const first = asked > 0 && mode === undefined && t(language, 'welcome.choose-first');
  useAnnouncement(first, asked);
  useAnnouncement(hasChosen && mode === 'shared' && t(language, 'welcome.shared.warning'));

  return (
    <main class="surface sheet welcome">
      <header class="row">
        <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
        <LanguageChoice
          language={language}
          onChoose={(chosen) => run({ type: 'language.choose', language: chosen })}
        />
      </header>
      <section class="first">
        <div class="ask">
          <h1>{t(language, 'welcome.title')}</h1>
          <DeviceChoice
            heading={t(language, 'welcome.whose')}
            language={language}
            mode={mode}
            people={mode === 'personal' ? (state?.cases.list.length ?? 0) : 0}
            onChoose={(chosen) => {
              setChosen(true);
              return run({ type: 'device.choose', mode: chosen });
            }}
          />
          {failure && <Notice text={t(language, failure)} isNews />}
          {first && <p class="trouble">{first}</p>}
          <button type="button" class="button" onClick={() => void start()}>
            {t(language, 'welcome.start')}
          </button>
          {mode === 'shared' && (
            <div class="note">
              <Icon of={TriangleAlert} size={24} />
              <div>{t(language, 'welcome.shared.warning')}</div>
            </div>
          )}
        </div>
        <WhereGuideIs language={language} />
      </section>
      <section>
        <OrganisationChoice
          language={language}
          policy={state?.settings.policy}
          chosen={state && currentCase(state)?.organisation}
          onChoose={(organisation) => void run({ type: 'organisation.choose', organisation })}
        />
      </section>
      <section>
        <p>{t(language, 'welcome.intro')}</p>
        <Points
          heading={t(language, 'welcome.need.title')}
          points={needs.map(({ icon, words }) => ({ icon, text: t(language, words) }))}
        />
      </section>
      <section class="choices">
        <Points
          heading={t(language, 'welcome.sees.title')}
          points={does.map((key) => ({ icon: Check, text: t(language, key) }))}
        />
        <Points
          heading={t(language, 'welcome.never.title')}
          points={never.map((key) => ({ icon: X, text: t(language, key) }))}
        />
      </section>
      <section>
        <h2>{t(language, 'welcome.pin')}</h2>
        <PinTip tip={pinView(browserOf(navigator.userAgent), language)} />
        <p class="small">{t(language, 'welcome.keys')}</p>
        <p class="small">
          <a href="/help.html" target="_blank" rel="noreferrer">
            {t(language, 'help.link')}
          </a>
        </p>
        <p class="small soft">{t(language, 'app.unofficial.long')}</p>
      </section>
    </main>
  );
}

function Points({
  heading,
  points,
}: {
  heading: string;
  points: readonly { icon: IconNode; text: string }[];
}): JSX.Element {
  return (
    <div class="points">
      <h2>{heading}</h2>
      <ul class="points">
        {points.map(({ icon, text }) => (
          <li key={text}>
            <Icon of={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
