import type { StepId } from '../journey/phases.ts';
import type {
  ConfiguradorAnswer,
  Drawing,
  DrawnConfigurador,
  DrawnGuide,
  Press,
  Trouble,
} from '../view/drawing.ts';
import type { InstallerChoice } from '../view/panel-sections.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { type Filled, pressAt, rebuild, type Slots } from './build.ts';
import type { StripPlace } from './panel-place.ts';
import { createReadAloud } from './read-aloud.ts';

/** What the page and its window have to do with how the panel stands. */
export interface Surroundings {
  /** How the panel stands while the person has not touched it: open where there is room. */
  otherwise: 'open' | 'tab';
  /** It has made room for the form that is being filled in, however it stood. */
  folded: boolean;
  /** The keyboard is in a form of the page: the folded panel makes itself small. */
  aside: boolean;
  /** Where what is said beside the folded panel stands, and how high it may be. */
  strip: StripPlace;
  /** Where it stands now; not always where it is wanted. */
  side: DrawnGuide['side'];
  /** Where it can be moved. */
  next: DrawnGuide['side'] | undefined;
  /** What to say if the Configurador did not open, and whether the time has come to ask. */
  configurador?: DrawnConfigurador | undefined;
  askConfigurador: boolean;
  /** Something went wrong with what the person just did. */
  trouble?: Trouble | undefined;
  /** Looks for direct links to the Configurador that the page itself has. */
  installers: () => Partial<Record<InstallerChoice['kind'], string>>;
}

export interface GuidePanel {
  draw: (view: DrawnGuide, around: Surroundings) => void;
}

/**
 * Makes the panel of what the background has drawn, and keeps what a person did in it on this page: which question was
 * put away, which answer was given, what is read aloud.
 */
export function createGuidePanel(
  root: ShadowRoot,
  signal: AbortSignal,
  onStep: (step: StepId, action: 'confirm' | 'undo') => void,
  onUi: (target: UiTarget) => void,
): GuidePanel {
  /** The last node that is not the panel's: style and live region come before it. */
  const before = root.lastChild;
  let built: Filled = nothing;
  let shown: { view: DrawnGuide; around: Surroundings } | undefined;
  let opened: ConfiguradorAnswer | undefined;
  let stopAnswer: number | undefined;
  /** The question that was put away, until it is no longer asked: then it may come anew. */
  let declined: StepId | undefined;
  const readAloud = createReadAloud(redraw, signal);

  function redraw(): void {
    if (shown) draw(shown.view, shown.around);
  }

  function draw(view: DrawnGuide, around: Surroundings): void {
    const hadFocus = root.activeElement !== null;
    // Another page's panel is another panel.
    if (shown && shown.view.page !== view.page) begin();
    if (around.configurador?.sentAt !== shown?.around.configurador?.sentAt) opened = undefined;
    if (view.question?.step !== declined) declined = undefined;
    shown = { view, around };
    const state = view.panel ?? around.otherwise;
    const isOpen = state === 'open' && !around.folded;
    readAloud.follow(isOpen ? view.voice : undefined, view.language);
    if (state === 'hidden') become(nothing);
    else if (isOpen) become({ drawing: view.open, slots: inOpen(view, around) });
    else become({ drawing: view.tab, slots: { strip: stripOf(view, around) } });
    place(around);
    // What was pressed may be gone: the focus goes to what has taken its place, never back to the page's start.
    if (hadFocus && root.activeElement === null)
      root.querySelector<HTMLElement>('[data-focus-home]')?.focus();
  }

  function begin(): void {
    become(nothing);
    opened = undefined;
    stopAnswer = undefined;
    declined = undefined;
  }

  function become(next: Filled): void {
    rebuild(root, built, next, before ? before.nextSibling : root.firstChild);
    built = next;
  }

  function inOpen(view: DrawnGuide, { next, trouble, ...around }: Surroundings): Slots {
    const { question, stops } = view;
    const asking = around.askConfigurador ? around.configurador : undefined;
    // One question at a time: whether the form was sent is asked once it is clear that the program opened.
    const asksStep = question && declined !== question.step && (!asking || opened === 'yes');
    return {
      move: next ? view.move[next] : null,
      trouble: trouble ? view.trouble[trouble].drawing : null,
      stop: stops[stopAnswer === undefined ? 0 : stopAnswer + 1] ?? null,
      voice: readAloud.drawing(),
      configurador: asking?.drawings[opened ?? 'unanswered'] ?? null,
      question: asksStep ? question.drawing : null,
    };
  }

  /** What cannot wait, beside the folded panel. */
  function stripOf({ strip, fading, fieldHint }: DrawnGuide, around: Surroundings): Drawing {
    const asking = around.askConfigurador && opened !== 'yes' ? around.configurador : undefined;
    if (!asking && !fieldHint && !fading) return null;
    const [tag, attributes] = strip;
    const asked = asking?.drawings[opened ?? 'unanswered'] ?? null;
    return [
      tag,
      around.strip.above ? { ...attributes, 'data-above': '' } : attributes,
      [fading, asked, asking ? null : fieldHint],
    ];
  }

  /** What follows from the window and the page alone. */
  function place({ side, aside, strip, installers }: Surroundings): void {
    const find = (css: string): HTMLElement | null => root.querySelector(css);
    find('.panel')?.setAttribute('data-side', side);
    find('.tab')?.toggleAttribute('data-aside', aside);
    find('.strip')?.style.setProperty('max-block-size', `${strip.room}px`);
    if (!find('[data-installer]')) return;
    const known = installers();
    let isComplete = true;
    for (const link of root.querySelectorAll('[data-installer]')) {
      const own = known[link.getAttribute('data-installer') as InstallerChoice['kind']];
      if (own === undefined) isComplete = false;
      else link.setAttribute('href', own);
    }
    find('.installer .small')?.toggleAttribute('hidden', isComplete);
  }

  function follow(press: Press): void {
    switch (press.type) {
      case 'step':
        onStep(press.step, press.action);
        break;
      case 'ui':
        onUi(press.target);
        break;
      case 'voice':
        readAloud.tell(press.event);
        break;
      case 'decline':
        declined = shown?.view.question?.step;
        redraw();
        if (declined) onStep(declined, 'undo');
        break;
      case 'stop':
        stopAnswer = press.answer;
        redraw();
        if (press.confirms) onStep(press.confirms, 'confirm');
        break;
      case 'configurador':
        opened = press.answer;
        redraw();
    }
  }

  root.addEventListener(
    'click',
    (event) => {
      const press = pressAt(event.target, root);
      if (!press) return;
      // What is drawn is what is stored: a box turns when the answer is back.
      if (event.target instanceof HTMLInputElement) event.preventDefault();
      follow(press);
    },
    { signal },
  );

  return { draw };
}

const nothing: Filled = { drawing: 'null', slots: {} };
