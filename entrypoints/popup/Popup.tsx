import { Settings } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../../components/Brand.tsx';
import { AskedBeside, Guidance, type OnPress } from '../../components/Guidance.tsx';
import { GuidanceDetails } from '../../components/GuidanceDetails.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PhaseProgress } from '../../components/PhaseProgress.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { browserOf } from '../../lib/journey/configurador.ts';
import type { QuestionId } from '../../lib/journey/guidance.ts';
import { systemOf } from '../../lib/journey/installers.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import { usePart } from '../../lib/ui/use-part.ts';
import { useSiteAccess } from '../../lib/ui/use-site-access.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import type { Device } from '../../lib/view/guidance-view.ts';
import { controlPictures } from '../../lib/view/pictures.ts';
import { type PopupPartName, type PopupView, popupView } from '../../lib/view/popup-view.ts';
import { voiceLabels } from '../../lib/view/spoken-view.ts';
import { isPopupPart } from '../../lib/view/ui-targets.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { isOwnPage, openOwn, openTab } from './open-tab.ts';
import { Part } from './Part.tsx';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What to do now and the checklist, in step with the panel; and what is personal. */
export function Popup({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, () => 'Certiguía');
  const { run, failure } = useCommand();
  const access = useSiteAccess();
  const { part, show, root } = usePart(state !== undefined);
  const [answered, setAnswered] = useState<{ question: QuestionId; answer: string }>();

  if (!state) {
    return (
      <main class="surface popup" aria-busy="true">
        <p class="visually-hidden">{t(language, 'popup.loading')}</p>
      </main>
    );
  }

  const view = popupView(state, new Date(), zone, language, thisDevice(), part);
  const { current } = state.cases;
  const answer = answered?.question === view.now.question?.id ? answered?.answer : undefined;
  /** The part that replaces the guidance. */
  const leading: PopupPartName | undefined = view.renewal?.leads ? 'renewal' : undefined;
  const Around = leading ? 'div' : 'section';
  const changeStep = (step: StepId, action: 'confirm' | 'undo'): void =>
    void run({ type: `step.${action}`, step });
  const press: OnPress = (does, answer) => {
    const { question } = view.now;
    if (question && answer !== undefined) setAnswered({ question: question.id, answer });
    switch (does.kind) {
      case 'confirm':
      case 'undo':
        changeStep(does.step, does.kind);
        return;
      case 'note':
        void run({ type: 'answer.note', note: does.note });
        return;
      case 'go':
        if (does.undo) changeStep(does.undo, 'undo');
        openTab(does.href);
        return;
      case 'open':
        if (isPopupPart(does.target)) show(does.target);
        else if (isOwnPage(does.target)) openOwn(does.target);
        return;
      default:
        return;
    }
  };
  // A new key for another person, so that half-typed or unfolded parts are reset.
  const draw = (name: PopupPartName): JSX.Element => (
    <Part
      key={`${name} ${current}`}
      {...{ name, view, current, language, run }}
      isWanted={name === part}
      onShow={show}
    />
  );
  return (
    <main class="surface popup" ref={root}>
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
      <PhaseProgress checklist={view.checklist} />
      {failure && <Notice text={t(language, failure)} isNews />}
      {access.withheld && (
        <Notice
          title={t(language, 'access.title')}
          text={t(language, access.refused ? 'access.refused' : 'access.text')}
        >
          <button type="button" class="button quiet" onClick={access.allow}>
            {t(language, 'access.allow')}
          </button>
        </Notice>
      )}
      {view.clock && <Notice text={view.clock} />}
      {view.desk && <Desk language={language} run={run} />}
      {view.wasSetAside && (
        <Notice title={t(language, 'notice.set-aside.title')} text={t(language, 'notice.set-aside.text')}>
          <button type="button" class="button quiet" onClick={() => void run({ type: 'quarantine.seen' })}>
            {t(language, 'notice.set-aside.seen')}
          </button>
        </Notice>
      )}
      {part !== undefined && part !== leading && draw(part)}
      {view.person && <p class="person-now">{view.person}</p>}
      {leading && draw(leading)}
      <Around class="guidance" aria-labelledby={leading ? undefined : 'now'}>
        {view.renewal?.leads ? (
          view.renewal.question && (
            <AskedBeside view={view.now} question={view.renewal.question} answer={answer} onPress={press} />
          )
        ) : (
          <>
            {view.now.phase && <p class="where">{view.now.where}</p>}
            <Guidance
              view={view.now}
              answer={answer}
              heading="h1"
              {...(isRightBelow(view) ? { action: 'elsewhere' } : {})}
              onStep={changeStep}
              onPress={press}
            />
            <GuidanceDetails view={view.now} />
          </>
        )}
        <ReadAloud
          sentences={view.now.spoken}
          language={language}
          labels={voiceLabels(language)}
          pictures={controlPictures}
        />
        {view.hiddenOn.length > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              for (const site of view.hiddenOn) void run({ type: 'panel.set', site, state: 'open' });
            }}
          >
            {t(language, 'popup.restore-panel')}
          </button>
        )}
      </Around>
      {view.parts.filter((name) => name !== part && name !== leading).map(draw)}
      <footer>
        <button type="button" class="link" onClick={() => openOwn('backup')}>
          {t(language, 'check.open')}
        </button>
        <button type="button" class="link" onClick={() => openOwn('help')}>
          {t(language, 'panel.help')}
        </button>
        <p>{t(language, 'app.unofficial.long')}</p>
      </footer>
    </main>
  );
}

/** Whether the main button would only lead to the part right below. */
function isRightBelow({ now: { action }, parts, reminders, code }: PopupView): boolean {
  const first = parts.find((part) => part !== 'reminders' || reminders.due.some(({ isSaid }) => !isSaid));
  return (
    action.does.kind === 'open' && action.does.target === 'code' && first === 'code' && code !== undefined
  );
}

function thisDevice(): Device {
  const { userAgent } = navigator;
  return { system: systemOf(userAgent), browser: browserOf(userAgent, 'brave' in navigator) };
}

/** For staff, who serve one person after another. */
function Desk({
  language,
  run,
}: {
  language: Language;
  run: ReturnType<typeof useCommand>['run'];
}): JSX.Element {
  return (
    <section class="box" aria-labelledby="desk">
      <h2 id="desk">{t(language, 'desk.title')}</h2>
      <button type="button" class="button" onClick={() => void run({ type: 'visit.end', ticket: 'erased' })}>
        {t(language, 'desk.new')}
      </button>
      <p class="small soft">{t(language, 'desk.new.help')}</p>
      <button type="button" class="button quiet" onClick={() => openOwn('sheet')}>
        {t(language, 'desk.sheet')}
      </button>
    </section>
  );
}
