import type { ComponentChildren, JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { GuidanceView, QuestionView } from '../lib/view/guidance-view.ts';
import type { InstallerChoice } from '../lib/view/panel-sections.ts';
import type { Press, PressView } from '../lib/view/press-view.ts';
import { Icon } from './Icon.tsx';
import { Installer } from './Installer.tsx';
import { ChosenRoute, RouteChoice } from './RouteChoice.tsx';

/** What a press does; `answer` names the question's answer. */
export type OnPress = (does: Press, answer?: string) => void;

interface Props {
  view: GuidanceView;
  /** The answer to the current question. */
  answer?: string | undefined;
  /** FNMT's pages open in this tab; otherwise the parent opens them. */
  linksHere?: boolean;
  /** The main button is elsewhere, or already pressed. */
  action?: 'elsewhere' | 'quiet';
  heading: 'h1' | 'h2';
  /** The open page's own installer links. */
  installers?: Readonly<Partial<Record<InstallerChoice['kind'], string>>>;
  /** Right below the title. */
  children?: ComponentChildren;
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  onPress: OnPress;
}

/** What to do now: a title, one action, at most one question. The same in panel and popup. */
export function Guidance(props: Props): JSX.Element {
  const { view, children } = props;
  const asked = questionShown(props);
  return (
    <>
      {view.look === 'stop' ? (
        <div class="notes">
          <div class="note stop">
            {view.picture && <Icon of={view.picture} size={26} />}
            <div>
              <Title {...props} />
              <Sentences of={view.text} />
            </div>
          </div>
        </div>
      ) : (
        <div class="now">
          <Title {...props} />
          {children}
          {asked?.leads && <Answers {...props} question={asked} />}
          <Actions {...props} />
          {view.installer && <Installer installer={view.installer} links={props.installers ?? {}} />}
          {view.causes && <Sentences of={view.text} />}
          <Choices {...props} />
          {asked && !asked.leads && <AskedBeside {...props} question={asked} />}
          {!view.causes && <Sentences of={view.text} />}
        </div>
      )}
      {view.look === 'stop' && asked && !asked.leads && <AskedBeside {...props} question={asked} />}
      {isDoneInPage(view) && view.other && (
        <div class="now">
          <PressButton {...props} press={view.other} />
        </div>
      )}
      {view.chosen && <ChosenRoute view={view.chosen} onUndo={(step) => props.onStep(step, 'undo')} />}
      {view.look === 'stop' && (
        <div class="now">
          {asked?.leads && <Answers {...props} question={asked} />}
          <Actions {...props} />
        </div>
      )}
    </>
  );
}

/** The two routes, or causes to try. */
function Choices({ view: { routes, causes }, onStep }: Props): JSX.Element {
  return (
    <>
      {routes && <RouteChoice view={routes} onChoose={(step) => onStep(step, 'confirm')} />}
      {causes && (
        <ol class="causes" aria-label={causes.heading}>
          {causes.causes.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b>
              {text}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The question, until dismissed. */
function questionShown({ view: { question }, answer }: Props): QuestionView | undefined {
  const given = question?.answers.find(({ id }) => id === answer);
  return given?.does.kind === 'dismiss' ? undefined : question;
}

/** The question beside the action. */
export function AskedBeside(props: AnswersProps): JSX.Element {
  const { text } = props.question;
  return (
    <section class="question" aria-label={text}>
      <p>{text}</p>
      <Answers {...props} />
    </section>
  );
}

function Title({ view, heading: Heading }: Props): JSX.Element {
  return (
    <Heading id="now" tabIndex={-1} data-focus-home>
      {view.title}
    </Heading>
  );
}

function Sentences({ of }: { of: readonly string[] }): JSX.Element {
  return (
    <>
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** The main button, and an alternative. */
function Actions(props: Props): JSX.Element | null {
  const { view, action: place } = props;
  const { action, question } = view;
  const other = isDoneInPage(view) ? undefined : view.other;
  const isMain = place === undefined && !question?.leads && view.routes?.isChoice !== true;
  // Hidden if it leads to the open page or an answer does the same.
  const isShown = place !== 'elsewhere' && action.does.kind !== 'dismiss' && !isAnAnswer(action, question);
  if (!isShown && !other) return null;
  return (
    <div class="actions">
      {isShown && action.does.kind === 'here' && <b>{action.label}</b>}
      {isShown && action.does.kind !== 'here' && <PressButton {...props} press={action} isMain={isMain} />}
      {other && <PressButton {...props} press={other} />}
    </div>
  );
}

function isDoneInPage({ action }: GuidanceView): boolean {
  return action.does.kind === 'here';
}

function isAnAnswer(action: PressView, question: QuestionView | undefined): boolean {
  const wanted = JSON.stringify(action.does);
  return question?.answers.some(({ does }) => JSON.stringify(does) === wanted) ?? false;
}

type AnswersProps = Pick<Props, 'view' | 'answer' | 'linksHere' | 'onPress'> & { question: QuestionView };

/** Whether the first answer is the usual one. Whose computer it is cannot be guessed. */
function hasUsualAnswer({ action }: GuidanceView, question: QuestionView): boolean {
  return question.id !== 'whose' && (question.leads || isAnAnswer(action, question));
}

function Answers(props: AnswersProps): JSX.Element {
  const { view, question, answer } = props;
  const isPair = question.answers.length === 2;
  const given = question.answers.find(({ id }) => id === answer);
  return (
    <>
      <div class={isPair ? 'pair' : 'answers'}>
        {question.answers.map(({ id, ...press }, index) => (
          <PressButton
            key={id}
            {...props}
            press={press}
            answer={id}
            isPressed={press.does.kind === 'explain' ? id === answer : undefined}
            isMain={index === 0 && isPair && hasUsualAnswer(view, question)}
          />
        ))}
      </div>
      {given?.does.kind === 'explain' && <p class="explained">{given.does.text}</p>}
    </>
  );
}

/** A button, or a link for FNMT's pages in this tab. */
export function PressButton({
  press: { label, does },
  answer,
  isMain = false,
  isPressed,
  linksHere = false,
  onPress,
  children,
}: {
  press: PressView;
  answer?: string | undefined;
  isMain?: boolean;
  isPressed?: boolean | undefined;
  linksHere?: boolean | undefined;
  onPress: OnPress;
  children?: ComponentChildren;
}): JSX.Element {
  const look = isMain ? 'button' : 'button quiet';
  if (does.kind === 'go' && linksHere)
    return (
      <a class={look} href={does.href} onClick={() => onPress(does, answer)}>
        {label}
        {children}
      </a>
    );
  return (
    <button type="button" class={look} aria-pressed={isPressed} onClick={() => onPress(does, answer)}>
      {label}
    </button>
  );
}
