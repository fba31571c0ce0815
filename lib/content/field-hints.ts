import { checkField } from '../fields/check-field.ts';
import { fingerprintOf } from '../fields/request-fingerprint.ts';
import type { FieldRole } from '../fields/roles.ts';
import { send } from '../messages/send.ts';
import type { FieldsView, Sentence } from '../view/fields-view.ts';
import type { Announce } from '../voice/announcer.ts';
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
  /** Draws hints for these fields; called again when fields or words change. */
  draw: (fields: ReadonlyMap<FieldRole, HTMLElement>, view: FieldsView) => void;
  /** After the page moved: places everything anew, announces nothing. */
  refresh: () => void;
  /** The form is being sent: its fingerprint is stored, if the person has opted in. */
  sending: () => void;
  /** The code was written into its field. */
  written: () => void;
  /** Returns the focus from the panel to its last field. */
  focusAgain: () => void;
}

/** Time for a focused field to be scrolled into view, and for a frame to get its size, in ms. */
const settleMs = 300;

/** Minimum visible share of a bubble that counts as seen. */
const seenRatio = 0.9;

/**
 * The hints beside a form's fields: what to enter on focus, what looks wrong after leaving, nothing during typing. The
 * focus is never moved except back, Escape closes, the page's elements get no attributes, and no value leaves this
 * function. It applies {@link HintsState}.
 *
 * @param onUnplaced a hint without a place here goes to the panel, clear of its field at this height of the frame;
 * `undefined` withdraws it
 */
export function createFieldHints(
  { root, show }: Host,
  tell: Announce,
  onUnplaced: (role: FieldRole | undefined, at?: Span) => void,
  signal: AbortSignal,
): FieldHints {
  let state = noHints;
  let everything: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let fields: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let view: FieldsView | undefined;
  let explanationShown: string | null | undefined;
  /** The element that last lost the focus. */
  let left: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sight: IntersectionObserver | undefined;
  /** Sizes of page and window at the last drawing. */
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

  /** Draws the state, and finds out whether the latest bubble has a place. */
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

  /** Waits, watches and informs the panel according to {@link BubbleSight}. */
  function followSight(before: BubbleSight): void {
    const { phase, role, elsewhere } = state.sight;
    if (elsewhere !== before.elsewhere) reportUnplaced();
    // The panel shows it, so screen readers skip it here.
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

  /** Shows a field's sentence; false without a place. */
  function present(role: FieldRole): boolean {
    const current = sentence(role);
    return current !== undefined && bubbles.show(role, current.kind, current.words);
  }

  function announceOpened(): void {
    const { opened } = state;
    const current = opened && sentence(opened.role);
    if (current) announce(current.words, current.kind === 'hint' ? 'hint' : opened.role);
  }

  /** Of waiting hints only the focused field's is announced, after verdicts. */
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
    // Its repetition is compared again when the first typing has changed.
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
   * The only message derived from typing, opt-in: the surname's shape and the document's last three characters, stored
   * at the request and compared at the download.
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

  /** Shows a difference from the request before the download is sent. */
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

  /** After scrolling inside the frame there may be a place. */
  function onScrolled(): void {
    const { phase, elsewhere } = state.sight;
    if (elsewhere === undefined && phase !== 'missing' && phase !== 'unseen') return;
    draw();
    reportMoved();
  }

  /** The panel keeps its hint off the field, wherever that is now. */
  function reportMoved(): void {
    if (state.sight.elsewhere !== undefined) reportUnplaced();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('focusout', onLeave, options);
  document.addEventListener('input', onInput, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('scrollend', onScrolled, options);
  const resized = new ResizeObserver(() => {
    // It also fires once initially; if nothing has changed, nothing is read again.
    if (hasResized || sizeNow().some((length, index) => length !== drawnIn[index])) {
      refresh();
      reportMoved();
    }
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

  /** Explains a message of the form beside it, once per text. */
  function explainMessage({ messages }: FieldsView): void {
    const found = findMessage(document.body, messages);
    if (!found) {
      bubbles.hideBeside();
      explanationShown = undefined;
      return;
    }
    if (found.element.textContent === explanationShown) return;
    explanationShown = found.element.textContent;
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
      // With frames in separate processes, Firefox forgets the focused field (153, 2026-11).
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
