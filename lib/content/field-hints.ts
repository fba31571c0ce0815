import { checkField } from '../fields/check-field.ts';
import { fingerprintOf } from '../fields/request-fingerprint.ts';
import type { FieldRole } from '../fields/roles.ts';
import { send } from '../messages/send.ts';
import type { FieldsView, Sentence } from '../view/fields-view.ts';
import type { Tell } from '../voice/teller.ts';
import { createBubbles } from './bubbles.ts';
import { type BubbleSight, fieldHintsReducer, type HintsEvent, noHints } from './field-hints-state.ts';
import { markerKind, sentenceFor } from './field-sentence.ts';
import { findMessage } from './find-message.ts';
import { focusByWay } from './focus-by-way.ts';
import type { Host } from './host.ts';
import { labelRect } from './label-rect.ts';
import { ownValue } from './own-value.ts';
import type { Span } from './place.ts';

export interface FieldHints {
  /** Draws the hints of these fields in these words; called again when either changes. */
  draw: (fields: ReadonlyMap<FieldRole, HTMLElement>, view: FieldsView) => void;
  /** The page has moved: everything is placed anew, and nothing said again. */
  refresh: () => void;
  /** The form is being sent: what it looked like is kept, if the person has asked for it. */
  sending: () => void;
  /** The code was written into its field. */
  written: () => void;
  /** The keyboard returns from the panel to the field it came from. */
  focusAgain: () => void;
}

/** How long a field may take to be scrolled into sight once it has the focus, and a frame to get its size, in ms. */
const settleMs = 300;

/** How much of a bubble has to be in the window for it to count as seen, of 1. */
const seenRatio = 0.9;

/**
 * The words beside each field: what it wants while it has the focus, what looks wrong once it is left, never while
 * it is being typed in. The focus never moves but back to where it was, Escape closes, no attribute is written on the page's elements, and
 * no value leaves this function. What is shown follows from {@link HintsState}; here it is carried out.
 *
 * @param onUnplaced a hint found no place here and is to be shown in the panel, on anything but its field, which is
 *   so far down the frame; `undefined` takes it back
 */
export function createFieldHints(
  { root, show }: Host,
  tell: Tell,
  onUnplaced: (role: FieldRole | undefined, at?: Span) => void,
  signal: AbortSignal,
): FieldHints {
  let state = noHints;
  let everything: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  /** Those with something to say. */
  let fields: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let view: FieldsView | undefined;
  let explained: string | null | undefined;
  /** What the keyboard left last. */
  let left: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sight: IntersectionObserver | undefined;
  /** The sizes of page and window when all was drawn last, and whether they have changed since then. */
  let drawnIn: readonly number[] = [];
  let hasResized = false;

  const bubbles = createBubbles(
    root,
    () => everything,
    labelRect,
    () => view?.labels ?? { help: '', wrong: '', right: '' },
    (role) => dispatch({ type: 'marker', role }),
  );

  function dispatch(event: HintsEvent): void {
    const before = state;
    const next = fieldHintsReducer(before, event);
    if (next === before) return;
    state = next;
    if (next.sight !== before.sight) followSight(before.sight);
    if (next.opened !== before.opened) announceOpened();
    if (next.wanted !== before.wanted || next.verdicts !== before.verdicts) draw();
  }

  /** Shows what the state says, and finds out whether the bubble opened last has a place. */
  function draw(): void {
    drawnIn = sizeNow();
    bubbles.mark(fields, (role) => markerKind(role, state.verdicts));
    show();
    bubbles.keep(state.wanted);
    let isPlaced = false;
    for (const role of state.wanted) isPlaced = present(role);
    const latest = state.wanted.at(-1);
    if (latest) dispatch({ type: isPlaced ? 'placed' : 'unplaced', role: latest });
  }

  /** Waits, watches and tells the panel as {@link BubbleSight} says. */
  function followSight(before: BubbleSight): void {
    const { phase, role, elsewhere } = state.sight;
    if (elsewhere !== before.elsewhere) reportUnplaced();
    // The panel says it: nobody reads it twice.
    const bubble = role && bubbles.of(role);
    if (bubble) bubble.style.visibility = elsewhere === role ? 'hidden' : '';
    if (phase === before.phase && role === before.role) return;
    clearTimeout(timer);
    if (phase !== 'idle' && phase !== 'watched') timer = setTimeout(dispatch, settleMs, { type: 'settled' });
    if (phase === 'watched' && before.phase === 'unseen') return;
    if (phase !== 'unseen') sight?.disconnect();
    if (phase === 'watched' && role) watchBubble(role);
  }

  function watchBubble(role: FieldRole): void {
    const bubble = bubbles.of(role);
    if (!bubble) return;
    sight = new IntersectionObserver(
      (entries) => {
        const isSeen = (entries.at(-1)?.intersectionRatio ?? 1) >= seenRatio;
        dispatch({ type: isSeen ? 'seen' : 'unseen' });
      },
      { threshold: seenRatio },
    );
    sight.observe(bubble);
  }

  function reportUnplaced(): void {
    const { elsewhere } = state.sight;
    const field = elsewhere && fields.get(elsewhere)?.getBoundingClientRect();
    onUnplaced(elsewhere, field && { y: field.y, height: field.height });
  }

  function roleOf(target: EventTarget | null): FieldRole | undefined {
    return [...fields].find(([, field]) => field === target)?.[0];
  }

  function valueAt(role: FieldRole): string {
    const field = fields.get(role);
    return field instanceof HTMLInputElement ? String(ownValue().get?.call(field) ?? '') : '';
  }

  function sentence(role: FieldRole): ReturnType<typeof sentenceFor> {
    return view && sentenceFor(role, view, state.verdicts, valueAt);
  }

  /** Shows what there is to say of a field; whether there was a place for it. */
  function present(role: FieldRole): boolean {
    const said = sentence(role);
    return said !== undefined && bubbles.show(role, said.kind, said.words);
  }

  function announceOpened(): void {
    const { opened } = state;
    const said = opened && sentence(opened.role);
    if (said) announce(said.words, said.kind === 'hint' ? 'hint' : opened.role);
  }

  /** Of the hints that wait only the one of the field that has the focus is told; verdicts go before it. */
  function announce({ title, text }: Sentence, about: FieldRole | 'hint' | 'message'): void {
    if (!view) return;
    const isHint = about === 'hint';
    tell({ text: `${title}. ${text}`, lang: view.language, about, first: !isHint, again: true });
  }

  function onFocus({ target }: Event): void {
    const role = roleOf(target);
    if (role) dispatch({ type: 'focus', role });
  }

  function onLeave({ target }: Event): void {
    left = target;
    const role = roleOf(target);
    if (!role) return;
    // Its repetition is compared anew when the first typing has changed.
    const repetition = role === 'email' ? 'email-confirm' : role === 'phone' ? 'phone-confirm' : undefined;
    const checked: FieldRole[] = repetition && state.verdicts.has(repetition) ? [role, repetition] : [role];
    const found = checked.flatMap((each) => {
      const verdict = checkField(each, valueAt(each), valueAt);
      return verdict ? [[each, verdict] as const] : [];
    });
    dispatch({ type: 'blur', role, found, leftWindow: document.activeElement === target });
    if (view?.page === 'download-form') void compare(role);
  }

  /**
   * The one message that has to do with typing, off until the person switches it on: the surname's shape and the
   * document's last three characters, to be kept at the request and compared at the download.
   */
  async function trace(): Promise<readonly FieldRole[]> {
    const page = view?.page;
    if (!view?.trace || (page !== 'request-form' && page !== 'download-form')) return [];
    const answer = await send({
      type: 'field.trace',
      page,
      trace: fingerprintOf(valueAt('document'), valueAt('surname')),
    });
    return answer.ok ? answer.value.different : [];
  }

  /** Says a difference from the request before the download is sent. */
  async function compare(role: FieldRole): Promise<void> {
    if ((role !== 'document' && role !== 'surname') || valueAt(role) === '') return;
    const typed = valueAt(role);
    const different = await trace();
    if (different.includes(role) && valueAt(role) === typed) dispatch({ type: 'different', role });
  }

  function onInput({ target }: Event): void {
    const role = roleOf(target);
    if (role) dispatch({ type: 'input', role });
  }

  function onKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    dispatch({ type: 'escape' });
    bubbles.hideBeside();
  }

  /** The form was scrolled inside its frame: there may be a place now. */
  function onScrolled(): void {
    const { phase, elsewhere } = state.sight;
    if (elsewhere === undefined && phase !== 'missing' && phase !== 'unseen') return;
    draw();
    if (state.sight.elsewhere !== undefined) reportUnplaced();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('focusout', onLeave, options);
  document.addEventListener('input', onInput, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('scrollend', onScrolled, options);
  const resized = new ResizeObserver(() => {
    // It also calls once for what it is shown first: where that is as it was drawn, nothing is read anew.
    if (hasResized || sizeNow().some((length, index) => length !== drawnIn[index])) refresh();
    hasResized = true;
  });
  resized.observe(document.documentElement);
  resized.observe(document.body);
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      sight?.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  /** Says beside a message of the form's what it means, once for each text. */
  function explainMessage({ messages }: FieldsView): void {
    const found = findMessage(document.body, messages);
    if (!found) {
      bubbles.hideBeside();
      explained = undefined;
      return;
    }
    if (found.element.textContent === explained) return;
    explained = found.element.textContent;
    bubbles.showBeside(found.element, found.message);
    announce(found.message, 'message');
  }

  function refresh(): void {
    draw();
    const role = roleOf(document.activeElement);
    if (role) dispatch({ type: 'offer', role });
  }

  return {
    refresh: () => {
      refresh();
      if (view) explainMessage(view);
    },
    sending: () => {
      if (view?.page === 'request-form') void trace();
    },
    written: () => dispatch({ type: 'written', role: 'code' }),
    focusAgain: () => {
      // Where frames have processes of their own, Firefox forgets which field had the keyboard (153, 2026-11).
      const { activeElement: active, body } = document;
      const field = active === body ? left : active;
      if (field) focusByWay(field as HTMLElement, root, settleMs);
    },
    draw: (nextFields, nextView) => {
      const before = fields;
      everything = nextFields;
      fields = new Map([...nextFields].filter(([role]) => nextView.hints[role] !== undefined));
      view = nextView;
      const known = [...before.keys()];
      dispatch({
        type: 'changed',
        gone: known.filter((role) => !fields.has(role)),
        replaced: known.filter((role) => fields.has(role) && fields.get(role) !== before.get(role)),
      });
      refresh();
      explainMessage(nextView);
    },
  };
}

function sizeNow(): readonly number[] {
  return [innerWidth, innerHeight, document.documentElement.scrollHeight];
}
