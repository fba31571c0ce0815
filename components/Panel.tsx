import { ArrowRight, ChevronRight, Ellipsis } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeviceMode, StepId } from '../lib/journey/phases.ts';
import type { ActionView } from '../lib/view/action-view.ts';
import type { GuideView, QuestionView } from '../lib/view/guide-view.ts';
import {
  configuradorAsked,
  type PanelEvent,
  type PanelState,
  panelForm,
  panelWaiting,
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
import { Whose } from './Whose.tsx';

/** What the panel asks of the background. */
export interface PanelRequests {
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  /** Opens, folds or moves something. */
  onUi: (target: UiTarget) => void;
  onDevice: (mode: DeviceMode) => void;
  /** Writes the stored code into the form of this tab. */
  onWriteCode: () => void;
}

interface Props extends PanelRequests {
  state: PanelState;
  /** What changes on this page only. */
  dispatch: (event: PanelEvent) => void;
}

/** The guide over FNMT's page, as it stands: open, folded or hidden. */
export function Panel(props: Props): JSX.Element | null {
  switch (panelForm(props.state)) {
    case 'open':
      return <OpenPanel {...props} />;
    case 'tab':
      return <FoldedPanel {...props} />;
    case 'just-hidden':
      return <HiddenNotice {...props} />;
    case 'hidden':
      return null;
  }
}

/** The folded panel: a tab that says what waits, and beside it what has to be read at once. */
function FoldedPanel(props: Props): JSX.Element {
  const { view, layout } = props.state;
  const { labels, language, checklist } = view;
  const waiting = panelWaiting(props.state);
  const name = [labels['panel.expand'], waiting, checklist.doneText].filter(Boolean).join(', ');
  return (
    <>
      <Strip {...props} />
      <button
        type="button"
        class="surface tab"
        lang={language}
        aria-expanded="false"
        aria-label={name}
        data-aside={layout.inForm ? '' : undefined}
        data-focus-home
        onClick={() => props.onUi('panel')}
      >
        <Mark size={28} />
        <span aria-hidden="true">
          <b>{labels['panel.tab']}</b>
          {waiting && <small>{waiting}</small>}
        </span>
      </button>
    </>
  );
}

/** What stands beside the folded panel when it cannot wait. */
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

/** For some seconds after it was hidden: how to get the guide back. */
function HiddenNotice({ state: { view }, onUi }: Props): JSX.Element {
  const { labels, language } = view;
  return (
    <aside class="surface strip" lang={language} aria-label={labels['panel.label']}>
      <Note title={labels['panel.hidden']} text={labels['panel.hidden.back']} told>
        <button type="button" class="button quiet" data-focus-home onClick={() => onUi('panel')}>
          {labels['panel.hidden.undo']}
        </button>
      </Note>
    </aside>
  );
}

/** The open panel: the next action first and large, the rest one disclosure away. */
function OpenPanel(props: Props): JSX.Element {
  const { state, onStep, onUi } = props;
  const { view, layout } = state;
  const { labels, stopSign, warnings } = view;
  const [alert, ...otherAlerts] = alertsOf(props);
  const scroll = useRef<HTMLDivElement>(null);
  const asked = questionAsked(state)?.step;
  // What is to be done next stands at the top: somebody who has just answered something further down sees it.
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [view.title, view.action?.label, asked, state.code]);
  const isBusy = view.action !== undefined || view.installer !== undefined || view.routes !== undefined;
  return (
    <aside
      class="surface panel"
      lang={view.language}
      aria-label={labels['panel.label']}
      data-side={layout.side ?? view.side}
    >
      <header>
        <Brand name={labels['app.name']} unofficial={labels['app.unofficial']} />
        <button
          type="button"
          class="fold"
          aria-label={labels['panel.collapse']}
          aria-expanded
          onClick={() => onUi('panel-tab')}
        >
          {labels['panel.fold']}
          <Icon of={view.pictures['panel.collapse']} />
        </button>
      </header>
      <div class="scroll" ref={scroll}>
        <Progress checklist={view.checklist} />
        {view.person && (
          <p class="person">
            {view.person.text} ·{' '}
            <button type="button" class="link" aria-label={view.person.label} onClick={() => onUi('people')}>
              {view.person.change}
            </button>
          </p>
        )}
        {alert}
        {stopSign ? <Stop {...props} stop={stopSign} /> : <Now {...props} />}
        {otherAlerts}
        {view.reminder && (
          <Note {...view.reminder}>
            <Action action={view.reminder.action} isQuiet {...props} />
          </Note>
        )}
        {view.caution && !view.caution.certain && <Caution view={view.caution} />}
        {view.howTo && <HowTo view={view.howTo} />}
        {warnings[0] && (
          <div class="notes">
            <Warning warning={warnings[0]} />
          </div>
        )}
        {view.expect && (
          <Disclosure summary={view.expect.heading}>
            <Expect expect={view.expect} />
          </Disclosure>
        )}
        {view.moreWarnings && (
          <Disclosure summary={view.moreWarnings}>
            <div class="more">
              {warnings.slice(1).map((warning) => (
                <Warning key={warning.title} warning={warning} calm />
              ))}
            </div>
          </Disclosure>
        )}
        <Disclosure summary={view.list} name="list">
          <Checklist checklist={view.checklist} folded={stopSign !== undefined} onStep={onStep} />
        </Disclosure>
        {view.sources.length > 0 && (
          <Disclosure summary={labels['panel.sources']}>
            <ul>
              {view.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {view.next && isReadyToGoOn(state) && (
        <p class="onward">
          <a class={isBusy || view.phase ? 'button quiet' : 'button'} href={view.next.href}>
            {view.next.label}
            <Icon of={ArrowRight} size={20} />
          </a>
        </p>
      )}
      <Footer {...props} />
    </aside>
  );
}

/** The way on is offered once there is nothing to be answered or chosen first. */
function isReadyToGoOn(state: PanelState): boolean {
  const { stopSign, whose, routes, action } = state.view;
  const isChosen = routes === undefined || routes.routes.some(({ chosen }) => chosen !== undefined);
  // The download comes first.
  const isWriting = action?.kind === 'write-code';
  return (
    !stopSign &&
    !whose &&
    !isWriting &&
    isChosen &&
    !questionAsked(state)?.leads &&
    !isAskingForProgram(state)
  );
}

function isAskingForProgram(state: PanelState): boolean {
  return configuradorAsked(state) !== undefined && state.configuradorAnswer !== 'yes';
}

/** What has to be known at once, the most urgent first: one of them stands before the action. */
function alertsOf({ state, onUi }: Props): JSX.Element[] {
  const { view, trouble } = state;
  const { labels, notice, fading, fieldHint, caution } = view;
  return [
    trouble && <Note key="trouble" text={labels[`panel.${trouble}`]} />,
    fading && (
      <div key="fading" class="notes">
        <div class="note stop">
          <Icon of={fading.picture} size={24} />
          <div>
            <p>{fading.text}</p>
            <button type="button" class="button" onClick={() => onUi('panel')}>
              {fading.stay}
            </button>
          </div>
        </div>
      </div>
    ),
    fieldHint && <Note key="hint" title={fieldHint.title} text={fieldHint.text} />,
    caution?.certain && <Caution key="caution" view={caution} />,
    notice && <Note key="notice" text={notice} />,
  ].filter((each) => typeof each === 'object');
}

/** What there is to do now, or to be answered. */
function Now(props: Props): JSX.Element {
  const { state, onStep } = props;
  const { view, layout, code } = state;
  const question = questionAsked(state);
  const asked = configuradorAsked(state);
  return (
    <>
      <p class="where">{view.where}</p>
      {view.whose && !question?.leads && !asked && <Whose whose={view.whose} onDevice={props.onDevice} />}
      {asked && <AskedConfigurador {...props} view={asked} />}
      {question?.leads && <Question question={question} {...props} />}
      {!(question?.leads || isAskingForProgram(state)) && (
        <>
          <div class="now">
            <h2 tabIndex={-1} data-focus-home>
              {view.title}
            </h2>
            {code && (
              <p class={code === 'written' ? 'done' : undefined}>{view.labels[`panel.code.${code}`]}</p>
            )}
            <CodeActions {...props} />
            {view.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {view.routes && <RouteChoice view={view.routes} onChoose={(step) => onStep(step, 'confirm')} />}
          {view.installer && <Installer installer={view.installer} links={layout.installers} />}
          {question && <Question question={question} {...props} />}
        </>
      )}
    </>
  );
}

/** The main button, and beside it another way to the same. */
function CodeActions(props: Props): JSX.Element | null {
  const { view, code } = props.state;
  const { action, otherAction, labels } = view;
  if (!action && !otherAction) return null;
  return (
    <div class="actions">
      {action?.kind === 'write-code' && !code && <b>{labels['panel.code.saved']}</b>}
      {action && <Action action={action} isQuiet={code === 'written'} {...props} />}
      {otherAction && <Action action={otherAction} isQuiet {...props} />}
    </div>
  );
}

function Action({
  action,
  isQuiet = false,
  onUi,
  onWriteCode,
}: Props & { action: ActionView; isQuiet?: boolean }): JSX.Element {
  const look = isQuiet ? 'button quiet' : 'button';
  if (action.kind === 'link')
    return (
      <a class={look} href={action.href}>
        {action.label}
      </a>
    );
  const press = action.kind === 'open' ? () => onUi(action.target) : onWriteCode;
  return (
    <button type="button" class={look} onClick={press}>
      {action.label}
    </button>
  );
}

function Stop({
  stop,
  state,
  dispatch,
  onStep,
  onUi,
}: Props & { stop: NonNullable<GuideView['stopSign']> }): JSX.Element {
  return (
    <StopSign
      stop={stop}
      chosen={state.stopAnswer}
      onTicket={() => onUi('ticket')}
      onAnswer={(answer) => {
        dispatch({ type: 'stop-answered', answer });
        const confirms = stop.answers[answer]?.confirms;
        if (confirms) onStep(confirms, 'confirm');
      }}
    />
  );
}

function AskedConfigurador({
  view,
  state,
  dispatch,
}: Props & { view: NonNullable<GuideView['configurador']> }): JSX.Element {
  return (
    <Configurador
      view={view}
      answer={state.configuradorAnswer}
      isHeading={state.configuradorAnswer !== 'yes'}
      onAnswer={(answer) => dispatch({ type: 'configurador-answered', answer })}
    />
  );
}

/** What a page suggests: asked in one plain sentence. "Not yet" puts it away until the page is opened again. */
function Question({
  question: { step, quoted, leads },
  state: { view },
  dispatch,
  onStep,
}: Props & { question: QuestionView }): JSX.Element {
  const { labels } = view;
  return (
    <section class="question" aria-label={quoted}>
      {leads ? (
        <h2 tabIndex={-1} data-focus-home>
          {quoted}
        </h2>
      ) : (
        <p>{quoted}</p>
      )}
      <div class="pair">
        <button type="button" class="button" onClick={() => onStep(step, 'confirm')}>
          {labels['panel.question.yes']}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dispatch({ type: 'declined' });
            onStep(step, 'undo');
          }}
        >
          {labels['panel.question.no']}
        </button>
      </div>
    </section>
  );
}

/** Help, language and voice; the rest of what can be opened, moved or put away is in a menu. */
function Footer({ state, dispatch, onUi }: Props): JSX.Element {
  const { view, layout } = state;
  const { labels, pictures, language } = view;
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <footer>
      {isMenuOpen && (
        <ul class="menu">
          {view.menu.map(({ target, picture, label }) => (
            <li key={target}>
              <MenuButton
                picture={picture}
                label={label}
                onClick={() => {
                  setMenuOpen(false);
                  if (target === 'panel-hidden') dispatch({ type: 'hidden' });
                  onUi(target);
                }}
              />
            </li>
          ))}
          {layout.next && (
            <li class="move">
              <MenuButton
                picture={pictures[`panel.move.${layout.next}`]}
                label={labels[`panel.move.${layout.next}`]}
                onClick={() => onUi(`panel-${layout.next ?? view.side}`)}
              />
            </li>
          )}
        </ul>
      )}
      <div class="controls">
        {view.controls.map(({ target, picture, label, lang }) => (
          <button key={target} type="button" lang={lang} onClick={() => onUi(target)}>
            <Icon of={picture} size={20} />
            {label}
          </button>
        ))}
        <ReadAloud sentences={view.spoken} language={language} labels={labels} pictures={pictures} />
        <button type="button" aria-expanded={isMenuOpen} onClick={() => setMenuOpen(!isMenuOpen)}>
          <Icon of={Ellipsis} size={20} />
          {labels[isMenuOpen ? 'panel.less' : 'panel.more']}
        </button>
      </div>
    </footer>
  );
}

function MenuButton({
  picture,
  label,
  onClick,
}: {
  picture: Picture;
  label: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" onClick={onClick}>
      <Icon of={picture} size={20} />
      {label}
    </button>
  );
}

function Disclosure({
  summary,
  name,
  children,
}: {
  summary: string;
  name?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="disclosure fold-out" data-part={name}>
      <summary>
        <span class="chevron">
          <Icon of={ChevronRight} size={18} />
        </span>
        {summary}
      </summary>
      {children}
    </details>
  );
}
