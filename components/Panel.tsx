import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PanelState, panelForm, questionAsked } from '../lib/view/panel-state.ts';
import { Brand } from './Brand.tsx';
import { Caution } from './Caution.tsx';
import { Checklist } from './Checklist.tsx';
import { DeviceQuestion } from './DeviceQuestion.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FoldedPanel, HiddenNotice } from './FoldedPanel.tsx';
import { Guidance, PressButton } from './Guidance.tsx';
import { GuidanceDetails } from './GuidanceDetails.tsx';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PhaseProgress } from './PhaseProgress.tsx';
import type { PanelProps } from './panel-props.ts';

/** The guide over FNMT's page: open, folded or hidden. */
export function Panel(props: PanelProps): JSX.Element | null {
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

/** The open panel: the next action first and large, the rest one disclosure away. */
function OpenPanel(props: PanelProps): JSX.Element {
  const { state, onStep, onPress, onUi } = props;
  const { view, layout } = state;
  const { labels, now } = view;
  const [alert, ...otherAlerts] = alertsOf(props);
  const scroll = useRef<HTMLDivElement>(null);
  // Scrolls to the top, so that someone who answered further down sees what is next.
  useLayoutEffect(() => {
    if (scroll.current) toTop(scroll.current);
  }, [now.title, now.action.label, state.code]);
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
        <PhaseProgress checklist={view.checklist} />
        {view.person && (
          <p class="person">
            {view.person.text} ·{' '}
            <button type="button" class="link" aria-label={view.person.label} onClick={() => onUi('people')}>
              {view.person.change}
            </button>
          </p>
        )}
        {alert}
        <Now {...props} />
        {otherAlerts}
        {view.reminder && (
          <Notice {...view.reminder}>
            <div class="actions">
              {view.reminder.presses.map((press) => (
                <PressButton key={press.label} press={press} linksHere onPress={onPress} />
              ))}
            </div>
          </Notice>
        )}
        {view.caution && <Caution view={view.caution} onPress={onPress} />}
        <GuidanceDetails view={now} />
        <Disclosure summary={view.list} name="list">
          <Checklist checklist={view.checklist} folded={now.look === 'stop'} onStep={onStep} />
        </Disclosure>
        {now.sources.length > 0 && (
          <Disclosure summary={labels['panel.sources']}>
            <ul>
              {now.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <Onward {...props} />
      <PanelFooter {...props} />
    </aside>
  );
}

/** In a low window the whole panel scrolls, otherwise its content. */
function toTop(scroll: HTMLElement): void {
  scroll.scrollTop = 0;
  if (scroll.parentElement) scroll.parentElement.scrollTop = 0;
}

/** The link onward, always visible, if the one action is going to another page. */
function Onward({ state, onPress }: PanelProps): JSX.Element | null {
  const { now } = state.view;
  if (!isWayOn(state)) return null;
  const isMain =
    !questionAsked(state)?.leads && state.view.deviceQuestion === undefined && !now.routes?.isChoice;
  return (
    <p class="onward">
      <PressButton press={now.action} isMain={isMain} linksHere onPress={onPress} />
    </p>
  );
}

/** An answer to the leading question that leads there replaces the foot's link. */
function isWayOn(state: PanelState): boolean {
  const { does } = state.view.now.action;
  const answers = questionAsked(state)?.answers ?? [];
  return (
    does.kind === 'go' &&
    !answers.some((answer) => answer.does.kind === 'go' && answer.does.href === does.href)
  );
}

/** The most urgent notices; one of them comes before the action. */
function alertsOf({ state }: PanelProps): JSX.Element[] {
  const { view, trouble } = state;
  const { labels, notice, fieldHint } = view;
  return [
    trouble && <Notice key="trouble" text={labels[`panel.${trouble}`]} />,
    fieldHint && <Notice key="hint" title={fieldHint.title} text={fieldHint.text} />,
    notice && <Notice key="notice" text={notice} />,
  ].filter((each) => typeof each === 'object');
}

function Now(props: PanelProps): JSX.Element {
  const { state, onStep, onPress, onDevice } = props;
  const { view, layout, code, answered } = state;
  const { now, deviceQuestion } = view;
  const action =
    now.action.does.kind === 'go' ? 'elsewhere' : code === 'written' || deviceQuestion ? 'quiet' : undefined;
  return (
    <>
      {deviceQuestion && now.look !== 'urgent' && (
        <DeviceQuestion deviceQuestion={deviceQuestion} onDevice={onDevice} />
      )}
      <p class="where">{now.where}</p>
      <Guidance
        view={questionAsked(state) ? now : { ...now, question: undefined }}
        answer={answered?.answer}
        heading="h2"
        linksHere
        {...(action ? { action } : {})}
        installers={layout.installers}
        onStep={onStep}
        onPress={onPress}
      >
        <Code {...props} />
      </Guidance>
    </>
  );
}

/** The result of writing the code into the form, or that it can be written. */
function Code({ state: { view, code } }: PanelProps): JSX.Element | null {
  if (code) return <p class={code === 'written' ? 'done' : undefined}>{view.labels[`panel.code.${code}`]}</p>;
  return view.now.action.does.kind === 'write-code' ? <b>{view.labels['panel.code.saved']}</b> : null;
}
