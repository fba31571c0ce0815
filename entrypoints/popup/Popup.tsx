import { Settings } from 'lucide';
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { Brand } from '../../components/Brand.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Note } from '../../components/Note.tsx';
import { Progress } from '../../components/Progress.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { Whose } from '../../components/Whose.tsx';
import type { PageProps } from '../../lib/ui/fresh.tsx';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import { usePart } from '../../lib/ui/use-part.ts';
import { useSiteAccess } from '../../lib/ui/use-site-access.ts';
import { controlPictures } from '../../lib/view/pictures.ts';
import { type PopupPartName, type PopupView, popupView } from '../../lib/view/popup-view.ts';
import { voiceLabels } from '../../lib/view/spoken-view.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { openOwn, openTab } from './open-tab.ts';
import { Part } from './Part.tsx';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What to do now, and the checklist: the same as the panel's, in step with it; and what is personal. */
export function Popup({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, () => 'Certiguía');
  const { run, failure } = useCommand();
  const access = useSiteAccess();
  const { part, show, root } = usePart(state !== undefined);

  if (!state) {
    return (
      <main class="surface popup" aria-busy="true">
        <p class="visually-hidden">{t(language, 'popup.loading')}</p>
      </main>
    );
  }

  const view = popupView(state, new Date(), zone, language, part);
  const { current } = state.cases;
  // Of another person everything is another: nothing half typed or folded open is taken over.
  const draw = (name: PopupPartName): JSX.Element => (
    <Part
      key={`${name} ${current}`}
      {...{ name, view, state, current, language, run }}
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
      <Progress checklist={view.checklist} />
      {failure && <Note text={t(language, failure)} told />}
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
      {view.desk && <Desk language={language} run={run} />}
      {view.wasSetAside && (
        <Note title={t(language, 'notice.set-aside.title')} text={t(language, 'notice.set-aside.text')}>
          <button type="button" class="button quiet" onClick={() => void run({ type: 'quarantine.seen' })}>
            {t(language, 'notice.set-aside.seen')}
          </button>
        </Note>
      )}
      {part !== undefined && draw(part)}
      <section class="now" aria-labelledby="now">
        {view.person && <p class="person-now">{view.person}</p>}
        <p class="where">{view.where}</p>
        {view.whose && (
          <Whose whose={view.whose} onDevice={(mode) => void run({ type: 'device.choose', mode })} />
        )}
        <h1 id="now">{view.title}</h1>
        <p>{view.text}</p>
        {view.restart && (
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
        )}
        {view.page && !view.restart && (
          <PageButton page={view.page} language={language} isQuiet={view.whose !== undefined} />
        )}
        <ReadAloud
          sentences={view.spoken}
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
      </section>
      {view.parts.filter((name) => name !== part).map(draw)}
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

/** Leads to where the next step is done. */
function PageButton({
  page,
  language,
  isQuiet,
}: {
  page: NonNullable<PopupView['page']>;
  language: Language;
  isQuiet: boolean;
}): JSX.Element {
  return (
    <button
      type="button"
      class={isQuiet ? 'button quiet' : 'button'}
      onClick={() => (typeof page === 'string' ? openTab(page) : openOwn(page.own))}
    >
      {t(language, typeof page === 'string' ? 'popup.open-page' : 'check.open.mine')}
    </button>
  );
}

/** For staff, who serve one person after the other. */
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
