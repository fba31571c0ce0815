import { ArrowRight, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { GuideView } from '../lib/view/guide-view.ts';
import {
  configuradorAsked,
  type PanelEvent,
  type PanelState,
  panelForm,
  questionAsked,
} from '../lib/view/panel-state.ts';
import type { Picture } from '../lib/view/pictures.ts';
import type { UiTarget } from '../lib/view/ui-targets.ts';
import { Brand } from './Brand.tsx';
import { Caution } from './Caution.tsx';
import { Checklist } from './Checklist.tsx';
import { Configurador } from './Configurador.tsx';
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

interface Props {
  state: PanelState;
  /** What changes on this page only. */
  dispatch: (event: PanelEvent) => void;
  /** Asks the background to confirm a step or take it back. */
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  /** Asks the background to open, fold or move something. */
  onUi: (target: UiTarget) => void;
}

/** The guide over FNMT's page, as it stands: open, folded or hidden. */
export function Panel(props: Props): JSX.Element | null {
  switch (panelForm(props.state)) {
    case 'open':
      return <OpenPanel {...props} />;
    case 'tab':
      return <FoldedPanel {...props} />;
    case 'hidden':
      return null;
  }
}

/** The folded panel: a tab, and beside it what cannot wait. */
function FoldedPanel(props: Props): JSX.Element {
  const { view, layout } = props.state;
  const { labels, language, checklist } = view;
  return (
    <>
      <Strip {...props} />
      <button
        type="button"
        class="surface tab"
        lang={language}
        aria-expanded="false"
        aria-label={`${labels['panel.expand']}, ${checklist.done}/5`}
        data-aside={layout.inForm ? '' : undefined}
        data-focus-home
        onClick={() => props.onUi('panel')}
      >
        <Mark />
        <b aria-hidden="true">{checklist.done}/5</b>
      </button>
    </>
  );
}

/** What stands beside the folded panel when something cannot wait. */
function Strip({ state, dispatch }: Props): JSX.Element | null {
  const { view, layout, configuradorAnswer } = state;
  const asked = configuradorAnswer === 'yes' ? undefined : configuradorAsked(state);
  const { fading, fieldHint } = view;
  if (!asked && !fading && !fieldHint) return null;
  return (
    <aside
      class="surface strip"
      lang={view.language}
      aria-label={view.labels['panel.label']}
      data-above={layout.strip.above ? '' : undefined}
      style={{ maxBlockSize: `${layout.strip.room}px` }}
    >
      {fading && <Note text={fading.text} />}
      {asked && (
        <Configurador
          view={asked}
          answer={configuradorAnswer}
          onAnswer={(answer) => dispatch({ type: 'configurador-answered', answer })}
        />
      )}
      {fieldHint && !asked && <Note title={fieldHint.title} text={fieldHint.text} />}
    </aside>
  );
}

/** The open panel: the next action first and large, the rest below. */
function OpenPanel({ state, dispatch, onStep, onUi }: Props): JSX.Element {
  const { view, layout, trouble } = state;
  const { labels, pictures, stopSign, warnings } = view;
  const asked = configuradorAsked(state);
  const question = questionAsked(state);
  return (
    <aside
      class="surface panel"
      lang={view.language}
      aria-label={labels['panel.label']}
      data-side={layout.side ?? view.side}
    >
      <header>
        <Brand name={labels['app.name']} unofficial={labels['app.unofficial']} />
        {layout.next && <MoveButton view={view} to={layout.next} onUi={onUi} />}
        <IconButton
          picture={pictures['panel.collapse']}
          label={labels['panel.collapse']}
          expanded
          onClick={() => onUi('panel-tab')}
        />
      </header>
      <div class="scroll">
        <Progress checklist={view.checklist} />
        {trouble && <Note text={labels[`panel.${trouble}`]} />}
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
          <StopSign
            stop={stopSign}
            chosen={state.stopAnswer}
            onAnswer={(answer) => {
              dispatch({ type: 'stop-answered', answer });
              const confirms = stopSign.answers[answer]?.confirms;
              if (confirms) onStep(confirms, 'confirm');
            }}
          />
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
        {asked && (
          <Configurador
            view={asked}
            answer={state.configuradorAnswer}
            onAnswer={(answer) => dispatch({ type: 'configurador-answered', answer })}
          />
        )}
        {question && (
          <Question
            question={question}
            labels={labels}
            onStep={onStep}
            onDecline={() => {
              dispatch({ type: 'declined' });
              onStep(question.step, 'undo');
            }}
          />
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
        {view.installer && <Installer installer={view.installer} links={layout.installers} />}
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
  question: { step, quoted },
  labels,
  onStep,
  onDecline,
}: {
  question: NonNullable<GuideView['question']>;
  labels: GuideView['labels'];
  onStep: Props['onStep'];
  onDecline: () => void;
}): JSX.Element {
  return (
    <section class="question" aria-label={labels['panel.question']}>
      <p>{quoted}</p>
      <div class="pair">
        <button type="button" class="button" onClick={() => onStep(step, 'confirm')}>
          {labels['panel.question.yes']}
        </button>
        <button type="button" class="button quiet" onClick={onDecline}>
          {labels['panel.question.no']}
        </button>
      </div>
    </section>
  );
}

/** The button that moves the panel out of the way. */
function MoveButton({
  view: { labels, pictures },
  to,
  onUi,
}: Pick<Props, 'onUi'> & { view: GuideView; to: GuideView['side'] }): JSX.Element {
  return (
    <span class="move">
      <IconButton
        picture={pictures[`panel.move.${to}`]}
        label={labels[`panel.move.${to}`]}
        onClick={() => onUi(`panel-${to}`)}
      />
    </span>
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
