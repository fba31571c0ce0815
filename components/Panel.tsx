import { ArrowRight, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { GuideView } from '../lib/view/guide-view.ts';
import type { Picture } from '../lib/view/pictures.ts';
import type { UiTarget } from '../lib/view/ui-targets.ts';
import { Brand } from './Brand.tsx';
import { Caution } from './Caution.tsx';
import { Checklist } from './Checklist.tsx';
import { Expect } from './Expect.tsx';
import { HowTo } from './HowTo.tsx';
import { Icon } from './Icon.tsx';
import { Installer } from './Installer.tsx';
import { Mark } from './Mark.tsx';
import { Note, Warning } from './Note.tsx';
import { Progress } from './Progress.tsx';
import { RouteChoice } from './RouteChoice.tsx';

/** How many warnings are shown at once; the others are one click away. */
const warningsShown = 2;

interface Props {
  view: GuideView;
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  onUi: (target: UiTarget) => void;
}

// These keep no state: the background draws them (`lib/drawing`). Where a `slot` is, the page's script puts what only
// it knows to fit.

/** The folded panel. */
export function FoldedTab({ view, onUi }: Omit<Props, 'onStep'>): JSX.Element {
  const { labels, language, checklist } = view;
  return (
    <>
      <slot name="strip" />
      <button
        type="button"
        class="surface tab"
        lang={language}
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

/** What stands beside the folded panel when something cannot wait. */
export function Strip({ view: { language, labels } }: Pick<Props, 'view'>): JSX.Element {
  return <aside class="surface strip" lang={language} aria-label={labels['panel.label']} />;
}

/** The guide over FNMT's page: the next action first and large, the rest below. */
export function OpenPanel({ view, onStep, onUi }: Props): JSX.Element {
  const { labels, pictures, stopSign, warnings } = view;
  return (
    <aside class="surface panel" lang={view.language} aria-label={labels['panel.label']}>
      <header>
        <Brand name={labels['app.name']} unofficial={labels['app.unofficial']} />
        <slot name="move" />
        <IconButton
          picture={pictures['panel.collapse']}
          label={labels['panel.collapse']}
          expanded
          onClick={() => onUi('panel-tab')}
        />
      </header>
      <div class="scroll">
        <Progress checklist={view.checklist} />
        <slot name="trouble" />
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
          <slot name="stop" />
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
        <slot name="voice" />
        <slot name="configurador" />
        <slot name="question" />
        {view.tool && (
          <p class="go">
            <button type="button" class="button" onClick={() => view.tool && onUi(view.tool.target)}>
              {view.tool.label}
            </button>
          </p>
        )}
        {view.routes && <RouteChoice view={view.routes} onChoose={(step) => onStep(step, 'confirm')} />}
        {view.howTo && <HowTo view={view.howTo} />}
        {view.installer && <Installer installer={view.installer} />}
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
export function Question({
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
export function MoveButton({
  view: { labels, pictures },
  to,
  onUi,
}: Omit<Props, 'onStep'> & { to: GuideView['side'] }): JSX.Element {
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
