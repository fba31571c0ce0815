import { checkField } from '../fields/check-field.ts';
import type { Verdict } from '../fields/checks/verdict.ts';
import { labelNode } from '../fields/label-node.ts';
import type { FieldRole } from '../fields/roles.ts';
import { traceOf } from '../fields/trace.ts';
import { send } from '../messages/send.ts';
import type { FieldsView, Sentence } from '../view/fields-view.ts';
import { announce } from './announce.ts';
import { type BubbleKind, createBubbles, type MarkerKind, rectOf } from './bubbles.ts';
import { findMessage } from './find-message.ts';
import type { Host } from './host.ts';
import { ownValue } from './own-value.ts';
import type { Rect, Span } from './place.ts';
import { createUnplaced } from './unplaced.ts';

export interface FieldHints {
  /** Draws the hints of these fields in these words; called again when either changes. */
  draw: (fields: ReadonlyMap<FieldRole, HTMLElement>, view: FieldsView) => void;
  /** The page has moved: everything is placed anew, and nothing said again. */
  refresh: () => void;
  /** The form is being sent: what it looked like is kept, if the person has asked for it. */
  sending: () => void;
}

/**
 * The words beside each field: what it wants while it has the focus, what looks wrong once it is left, never while
 * it is being typed in. The focus never moves, Escape closes, no attribute is written on the page's elements, and
 * no value leaves this function.
 *
 * @param onUnplaced a hint found no place here and is to be shown in the panel, on anything but its field, which is
 *   so far down the frame; `undefined` takes it back
 */
export function createFieldHints(
  { root, show }: Host,
  onUnplaced: (role: FieldRole | undefined, at?: Span) => void,
  signal: AbortSignal,
): FieldHints {
  let everything: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let fields: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let view: FieldsView | undefined;
  let explained: string | null | undefined;
  /** The bubbles that are to be seen, those without a place included: they come once there is one. */
  const wanted = new Set<FieldRole>();
  /** The field whose hint was given since it has the focus: what the person closes does not come back. */
  let offered: HTMLElement | undefined;
  const verdicts = new Map<FieldRole, Verdict>();
  /** The sizes of page and window when all was drawn last, and whether they have changed since we look. */
  let drawnIn: readonly number[] = [];
  let hasResized = false;

  const bubbles = createBubbles(
    root,
    () => everything,
    labelRect,
    () => view?.labels ?? { help: '', wrong: '', right: '' },
    (role) => (wanted.has(role) ? close(role) : open(role)),
  );

  const unplaced = createUnplaced(
    bubbles.of,
    (role) => fields.get(role)?.getBoundingClientRect(),
    onUnplaced,
  );

  function roleOf(target: EventTarget | null): FieldRole | undefined {
    return [...fields].find(([, field]) => field === target)?.[0];
  }

  function valueAt(role: FieldRole): string {
    const field = fields.get(role);
    return field instanceof HTMLInputElement ? String(ownValue().get?.call(field) ?? '') : '';
  }

  function markerKind(role: FieldRole): MarkerKind {
    const kind = verdicts.get(role)?.kind;
    return kind === undefined || kind === 'empty' ? 'hint' : kind;
  }

  /** What there is to say of a field now: what is wrong with it, or else what it wants. */
  function sentence(role: FieldRole): { kind: BubbleKind; words: Sentence } | undefined {
    if (!view) return undefined;
    const verdict = verdicts.get(role);
    if (verdict && 'says' in verdict)
      return { kind: verdict.kind, words: fill(view.verdicts[verdict.says], verdict) };
    const hint = view.hints[role];
    return hint && { kind: 'hint', words: hint };
  }

  function open(role: FieldRole): void {
    const said = sentence(role);
    if (!said || !view) return;
    wanted.delete(role);
    wanted.add(role);
    unplaced.settle(role, present(role));
    announce(root, `${said.words.title}. ${said.words.text}`, view.language);
  }

  function close(role: FieldRole): void {
    wanted.delete(role);
    bubbles.hide(role);
  }

  function closeAll(): void {
    wanted.clear();
    bubbles.hide();
  }

  /** Shows what there is to say of a field; whether there was a place for it. */
  function present(role: FieldRole): boolean {
    const said = sentence(role);
    return said !== undefined && bubbles.show(role, said.kind, said.words);
  }

  /** The form was scrolled inside its frame: there may be a place now. */
  function onScrolled(): void {
    if (!unplaced.role()) return;
    redraw();
    unplaced.sayAgain();
  }

  /** Gives the hint of the field that has the focus, once. */
  function offer(): void {
    const { activeElement } = document;
    const role = roleOf(activeElement);
    if (!role || activeElement === offered) return;
    offered = fields.get(role);
    if (!wanted.has(role)) open(role);
  }

  function onFocus({ target }: Event): void {
    const role = roleOf(target);
    if (!role) return;
    // What was said of the field just left stays in sight; a mere hint makes room.
    for (const other of wanted) if (sentence(other)?.kind === 'hint') close(other);
    offered = fields.get(role);
    open(role);
  }

  function onLeave({ target }: Event): void {
    const role = roleOf(target);
    // A window that goes to the back keeps its field.
    if (document.activeElement !== target) offered = undefined;
    if (!role) return;
    check(role);
    if (view?.page === 'download-form') void compare(role);
    // Its repetition is compared anew when the first typing has changed.
    if (role === 'email' && verdicts.has('email-confirm')) check('email-confirm');
    if (role === 'phone' && verdicts.has('phone-confirm')) check('phone-confirm');
    bubbles.mark(fields, markerKind);
    for (const other of wanted) close(other);
    if (sentence(role)?.kind !== 'hint') open(role);
  }

  function check(role: FieldRole): void {
    const verdict = checkField(role, valueAt(role), valueAt);
    if (verdict) verdicts.set(role, verdict);
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
      trace: traceOf(valueAt('document'), valueAt('surname')),
    });
    return answer.ok ? answer.value.different : [];
  }

  /** Says a difference from the request before the download is sent. */
  async function compare(role: FieldRole): Promise<void> {
    if ((role !== 'document' && role !== 'surname') || valueAt(role) === '') return;
    const typed = valueAt(role);
    const different = await trace();
    if (!different.includes(role) || valueAt(role) !== typed) return;
    verdicts.set(role, { kind: 'doubt', says: `trace.${role}` });
    bubbles.mark(fields, markerKind);
    // It matters more than whatever stands beside the next field by now.
    closeAll();
    open(role);
  }

  /** Typing takes the verdict back: nothing is said of a thing half typed. */
  function onInput({ target }: Event): void {
    const role = roleOf(target);
    if (!role || !verdicts.has(role)) return;
    verdicts.delete(role);
    bubbles.mark(fields, markerKind);
    open(role);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    closeAll();
    unplaced.takeBack();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('focusout', onLeave, options);
  document.addEventListener('input', onInput, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('scrollend', onScrolled, options);
  const resized = new ResizeObserver(() => {
    // It also calls once for what it is shown first: where that is as it was drawn, nothing is read anew.
    if (hasResized || sizeNow().some((length, index) => length !== drawnIn[index])) redraw();
    hasResized = true;
  });
  resized.observe(document.documentElement);
  resized.observe(document.body);
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      unplaced.stop();
    },
    { once: true },
  );

  /** Says beside a message of the form's what it means, once for each text. */
  function explainMessage({ messages, language }: FieldsView): void {
    const found = findMessage(document.body, messages);
    if (!found) {
      bubbles.hideBeside();
      explained = undefined;
      return;
    }
    if (found.element.textContent === explained) return;
    explained = found.element.textContent;
    bubbles.showBeside(found.element, found.message);
    announce(root, `${found.message.title}. ${found.message.text}`, language);
  }

  function redraw(): void {
    drawnIn = sizeNow();
    bubbles.mark(fields, markerKind);
    show();
    let latest: FieldRole | undefined;
    let isPlaced = false;
    for (const role of wanted) if (!fields.has(role)) close(role);
    for (const role of wanted) {
      latest = role;
      isPlaced = present(role);
    }
    if (latest) unplaced.settle(latest, isPlaced);
    offer();
  }

  return {
    refresh: () => {
      redraw();
      if (view) explainMessage(view);
    },
    sending: () => {
      if (view?.page === 'request-form') void trace();
    },
    draw: (nextFields, nextView) => {
      for (const role of verdicts.keys())
        if (nextFields.get(role) !== fields.get(role)) verdicts.delete(role);
      everything = nextFields;
      const hinted = new Map<FieldRole, HTMLElement>();
      nextFields.forEach((field, role) => {
        if (nextView.hints[role] !== undefined) hinted.set(role, field);
      });
      fields = hinted;
      view = nextView;
      redraw();
      explainMessage(nextView);
    },
  };
}

function sizeNow(): readonly number[] {
  return [innerWidth, innerHeight, document.documentElement.scrollHeight];
}

function fill({ title, text }: Sentence, { instead, count }: { instead?: string; count?: number }): Sentence {
  return {
    title,
    text: text.replace('{instead}', () => instead ?? '').replace('{count}', () => String(count ?? '')),
  };
}

/** Where the words of a field's label are. */
function labelRect(field: HTMLElement, at: Rect): Rect | undefined {
  const node = labelNode(field);
  if (!node) return undefined;
  const rect = node instanceof Element && isAsWideAsItsWords(node, at) ? rectOf(node) : wordsRect(node);
  return rect.width === 0 || rect.height === 0 ? undefined : rect;
}

/** A label above its field may be as wide as the page. One that ends in front of it, or within a line, is not. */
function isAsWideAsItsWords(label: Element, field: Rect): boolean {
  return label.getBoundingClientRect().right <= field.x || getComputedStyle(label).display === 'inline';
}

/** Only where a label's own place will not do: a range brings 8 KB into a frame. */
function wordsRect(node: Node): Rect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return rectOf(range);
}
