import type { JSX } from 'preact';
import { panelWaiting } from '../lib/view/panel-state.ts';
import { Guidance } from './Guidance.tsx';
import { Logo } from './Logo.tsx';
import { Notice } from './Notice.tsx';
import type { PanelProps } from './panel-props.ts';

/** The folded panel: a tab, with urgent news beside it. */
export function FoldedPanel(props: PanelProps): JSX.Element {
  const { view, layout } = props.state;
  const { labels, language, checklist } = view;
  const isUrgent = view.now.look === 'urgent';
  // The notice beside the tab already says it.
  const waiting = isUrgent ? undefined : panelWaiting(props.state);
  // The visible text comes first in the name, for speech control.
  const name = [labels['panel.tab'], waiting, labels['panel.expand'], checklist.doneText]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <FoldedNotice {...props} />
      <button
        type="button"
        class="surface tab"
        lang={language}
        aria-expanded="false"
        aria-label={name}
        data-aside={layout.inForm || isUrgent || view.fieldHint ? '' : undefined}
        data-focus-home
        onClick={() => props.onUi('panel')}
      >
        <Logo size={28} />
        <span aria-hidden="true">
          <b>{labels['panel.tab']}</b>
          {waiting && <small>{waiting}</small>}
        </span>
      </button>
    </>
  );
}

/** Urgent news beside the folded panel. */
function FoldedNotice({ state, onStep, onPress }: PanelProps): JSX.Element | null {
  const { view, layout, answered } = state;
  const { fieldHint, now } = view;
  const isUrgent = now.look === 'urgent';
  if (!isUrgent && !fieldHint) return null;
  return (
    <aside
      class="surface strip"
      lang={view.language}
      aria-label={view.labels['panel.label']}
      data-above={layout.strip.above ? '' : undefined}
      style={{ maxBlockSize: `${layout.strip.room}px` }}
    >
      {isUrgent && (
        <Guidance
          view={now}
          answer={answered?.answer}
          heading="h2"
          linksHere
          onStep={onStep}
          onPress={onPress}
        />
      )}
      {fieldHint && !isUrgent && <Notice title={fieldHint.title} text={fieldHint.text} />}
    </aside>
  );
}

/** How to get the guide back, for some seconds after hiding it. */
export function HiddenNotice({ state: { view }, onUi }: PanelProps): JSX.Element {
  const { labels, language } = view;
  return (
    <aside class="surface strip" lang={language} aria-label={labels['panel.label']}>
      <Notice title={labels['panel.hidden']} text={labels['panel.hidden.back']} isNews>
        <button type="button" class="button quiet" data-focus-home onClick={() => onUi('panel')}>
          {labels['panel.hidden.undo']}
        </button>
      </Notice>
    </aside>
  );
}
