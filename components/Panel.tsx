import { ArrowRight, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StepId } from '../lib/journey/phases.ts';
import type { UiTarget } from '../lib/messages/protocol.ts';
import type { GuideView } from '../lib/view/guide-view.ts';
import type { ConfiguradorView, InstallerChoice } from '../lib/view/panel-sections.ts';
import type { Picture } from '../lib/view/pictures.ts';
import { Brand } from './Brand.tsx';
import { Caution } from './Caution.tsx';
import { Checklist } from './Checklist.tsx';
import { Configurador, type ConfiguradorAnswer } from './Configurador.tsx';
import { Expect } from './Expect.tsx';
import { HowTo } from './HowTo.tsx';
import { Icon } from './Icon.tsx';
import { Installer } from './Installer.tsx';
import { Mark } from './Mark.tsx';
import { Note, Warning } from './Note.tsx';
import { Progress } from './Progress.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { RouteChoice } from './RouteChoice.tsx';
import { StopSign } from './StopSign.tsx';

/** How many warnings are shown at once; the others are one click away. */
const warningsShown = 2;

export interface PanelProps {
  view: GuideView;
  /** Direct links to the Configurador that the page itself has. */
  installers: Partial<Record<InstallerChoice['kind'], string>>;
  /** How the panel stands while the person has not touched it: open where there is room. */
  otherwise: 'open' | 'tab';
  /** It has made room for the form that is being filled in, however it stood. */
  folded: boolean;
  /** The keyboard is in a form of the page: the folded panel makes itself small. */
  aside: boolean;
  /** Where what is said beside the folded panel stands, and how high it may be. */
  strip: { above: boolean; room: number };
  /** Where it stands now; not always where it is wanted. */
  side: GuideView['side'];
  /** Where it can be moved. */
  next: GuideView['side'] | undefined;
  /** What to say if the Configurador did not open, and whether the time has come to ask. */
  configurador?: ConfiguradorView | undefined;
  askConfigurador: boolean;
  /** Something went wrong with what the person just did. */
  trouble?: string | undefined;
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  onUi: (target: UiTarget) => void;
}

/** The guide over FNMT's page: the next action first and large, the rest below. */
export function Panel(props: PanelProps): JSX.Element | null {
  const state = props.view.panel ?? props.otherwise;
  switch (state === 'open' && props.folded ? 'tab' : state) {
    case 'hidden':
      return null;
    case 'tab':
      return <FoldedTab {...props} />;
    case 'open':
      return <OpenPanel {...props} />;
  }
}

/** The folded panel; what cannot wait is said beside it. */
function FoldedTab({ view, configurador, askConfigurador, aside, strip, onUi }: PanelProps): JSX.Element {
  const { labels, language, checklist, fieldHint, fading } = view;
  const [opened, setOpened] = useState<ConfiguradorAnswer>();
  const asking = askConfigurador && opened !== 'yes' ? configurador : undefined;
  return (
    <>
      {(asking || fieldHint || fading) && (
        <aside
          class="surface strip"
          lang={language}
          aria-label={labels['panel.label']}
          data-above={strip.above ? '' : undefined}
          style={{ maxBlockSize: `${strip.room}px` }}
        >
          {fading && <Note text={fading.text} />}
          {asking && <Configurador view={asking} answer={opened} onAnswer={setOpened} />}
          {!asking && fieldHint && <Note title={fieldHint.title} text={fieldHint.text} />}
        </aside>
      )}
      <button
        type="button"
        class="surface tab"
        lang={language}
        data-aside={aside ? '' : undefined}
        aria-expanded="false"
        aria-label={`${labels['panel.expand']}, ${checklist.done}/5`}
        data-focus-home
        onClick={() => onUi('panel')}
      >
        <Mark />
        <b aria-hidden="true">{checklist.done}/5</b>
      </button>
    </>
  );
}

function OpenPanel({
  view,
  installers,
  configurador,
  askConfigurador,
  trouble,
  side,
  next,
  onStep,
  onUi,
}: PanelProps): JSX.Element {
  const { labels, pictures, stopSign, warnings } = view;
  // One question at a time: whether the form was sent is asked once it is clear that the program opened.
  const [opened, setOpened] = useState<ConfiguradorAnswer>();
  const asking = askConfigurador ? configurador : undefined;
  return (
    <aside class="surface panel" data-side={side} lang={view.language} aria-label={labels['panel.label']}>
      <header>
        <Brand name={labels['app.name']} unofficial={labels['app.unofficial']} />
        {next && (
          <span class="move">
            <IconButton
              picture={pictures[`panel.move.${next}`]}
              label={labels[`panel.move.${next}`]}
              onClick={() => onUi(`panel-${next}`)}
            />
          </span>
        )}
        <IconButton
          picture={pictures['panel.collapse']}
          label={labels['panel.collapse']}
          expanded
          onClick={() => onUi('panel-tab')}
        />
      </header>
      <div class="scroll">
        <Progress checklist={view.checklist} />
        {trouble && <Note text={trouble} />}
        {view.notice && <Note text={view.notice} />}
        {view.fading && (
          <div class="notes">
            <div class="note stop">
              <Icon of={view.fading.picture} size={24} />
              <div>
                <p role="alert">{view.fading.text}</p>
                <button type="button" class="button" onClick={() => onUi('panel')}>
                  {view.fading.stay}
                </button>
              </div>
            </div>
          </div>
        )}
        {view.caution && <Caution view={view.caution} />}
        {view.fieldHint && <Note title={view.fieldHint.title} text={view.fieldHint.text} />}
        {stopSign ? (
          <StopSign stop={stopSign} onStep={onStep} />
        ) : (
          <>
            <p class="where">{view.where}</p>
            <div class="now">
              <h2 tabIndex={-1} data-focus-home>
                {view.title}
              </h2>
              {view.body.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </>
        )}
        {view.reminder && <Note {...view.reminder} />}
        <ReadAloud sentences={view.spoken} language={view.language} labels={labels} pictures={pictures} />
        {asking && <Configurador view={asking} answer={opened} onAnswer={setOpened} />}
        {view.question && (!asking || opened === 'yes') && (
          <Question key={view.question.step} question={view.question} labels={labels} onStep={onStep} />
        )}
        {view.tool && (
          <p class="go">
            <button type="button" class="button" onClick={() => view.tool && onUi(view.tool.target)}>
              {view.tool.label}
            </button>
          </p>
        )}
        {view.routes && <RouteChoice view={view.routes} onChoose={(step) => onStep(step, 'confirm')} />}
        {view.howTo && <HowTo view={view.howTo} />}
        {view.installer && <Installer installer={view.installer} links={installers} />}
        {warnings.length > 0 && (
          <div class="notes">
            {warnings.slice(0, warningsShown).map((warning) => (
              <Warning key={warning.title} warning={warning} />
            ))}
          </div>
        )}
        {view.expect && <Expect expect={view.expect} />}
        {warnings.length > warningsShown && (
          <details class="disclosure notes">
            <summary>
              <Chevron />
              {labels['panel.more-warnings'].replace('{count}', String(warnings.length - warningsShown))}
            </summary>
            <div class="more">
              {warnings.slice(warningsShown).map((warning) => (
                <Warning key={warning.title} warning={warning} calm />
              ))}
            </div>
          </details>
        )}
        {view.next && !stopSign && (
          <p class="go">
            <a class={view.phase ? 'button quiet' : 'button'} href={view.next.href}>
              {view.next.label}
              <Icon of={ArrowRight} size={20} />
            </a>
          </p>
        )}
        <Checklist checklist={view.checklist} folded={stopSign !== undefined} onStep={onStep} />
        {view.sources.length > 0 && (
          <details class="disclosure fine small">
            <summary>
              <Chevron />
              {labels['panel.sources']}
            </summary>
            <ul>
              {view.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <footer>
        {view.controls.map(({ target, picture, label, lang, hint }) => (
          <button key={target} type="button" lang={lang} title={hint} onClick={() => onUi(target)}>
            <Icon of={picture} size={20} />
            {label}
          </button>
        ))}
      </footer>
    </aside>
  );
}

/** What a page suggests: asked in one plain sentence. "Not yet" puts it away until the page is opened again. */
function Question({
  question: { step, text },
  labels,
  onStep,
}: {
  question: { step: StepId; text: string };
  labels: GuideView['labels'];
  onStep: PanelProps['onStep'];
}): JSX.Element | null {
  const [declined, setDeclined] = useState(false);
  if (declined) return null;
  return (
    <section class="question" aria-label={labels['panel.question']}>
      <p>
        «{text}» {labels['panel.question']}
      </p>
      <div class="pair">
        <button type="button" class="button" onClick={() => onStep(step, 'confirm')}>
          {labels['panel.question.yes']}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setDeclined(true);
            onStep(step, 'undo');
          }}
        >
          {labels['panel.question.no']}
        </button>
      </div>
    </section>
  );
}

function IconButton({
  picture,
  label,
  expanded,
  onClick,
}: {
  picture: Picture;
  label: string;
  expanded?: boolean;
  onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon of={picture} />
    </button>
  );
}

function Chevron(): JSX.Element {
  return (
    <span class="chevron">
      <Icon of={ChevronRight} size={18} />
    </span>
  );
}
