import type { FieldRole } from '../fields/roles.ts';
import type { Sentence } from '../view/fields-view.ts';
import { type Point, place, type Rect, type Size } from './place.ts';

export type BubbleKind = 'hint' | 'note' | 'doubt' | 'wrong';

const maxWidth = 320;
const markerSize = { width: 26, height: 26 };
const signs = { hint: '?', note: 'i', doubt: '?', wrong: '!', right: '✓' } as const;

export type MarkerKind = keyof typeof signs;

export interface Bubbles {
  /** Draws a marker beside each field, replacing earlier ones if anything has changed. */
  mark: (fields: ReadonlyMap<FieldRole, HTMLElement>, kindOf: (role: FieldRole) => MarkerKind) => void;
  /**
   * Shows a bubble beside a field; false without a place that covers neither field, label, submit button nor another
   * bubble.
   */
  show: (role: FieldRole, kind: BubbleKind, sentence: Sentence) => boolean;
  of: (role: FieldRole) => HTMLElement | undefined;
  showBeside: (element: HTMLElement, sentence: Sentence) => boolean;
  hideBeside: () => void;
  keep: (roles: readonly FieldRole[]) => void;
}

/** What nothing of ours may cover, in document coordinates. */
interface Places {
  all: ReadonlyMap<FieldRole, HTMLElement>;
  of: ReadonlyMap<HTMLElement, { field: Rect; label: Rect | undefined }>;
  taken: readonly Rect[];
  room: Size;
  viewport: Size;
  scroll: Point;
  /** Everything to the nearest pixel, without scrolling. Numbers, as texts would fill V8's cache. */
  trace: readonly number[];
}

interface Bubble {
  element: HTMLElement;
  rect: Rect;
  says: string;
  drawnFrom: readonly number[];
}

/**
 * Draws markers and bubbles into a shadow root whose host is at the document's origin.
 *
 * @param obstacles every field of the form, with or without a hint
 * @param labelOf where a field's label is, so that it is not covered
 * @param onMarker a person has pressed a marker
 */
export function createBubbles(
  root: ShadowRoot,
  obstacles: () => ReadonlyMap<FieldRole, HTMLElement>,
  labelOf: (field: HTMLElement, at: Rect) => Rect | undefined,
  words: () => { help: string; wrong: string; right: string },
  onMarker: (role: FieldRole) => void,
): Bubbles {
  const markers = new Map<FieldRole, { element: HTMLButtonElement; rect: Rect | undefined }>();
  const bubbles = new Map<FieldRole | 'message', Bubble>();
  let fields: ReadonlyMap<FieldRole, HTMLElement> = new Map();
  let markedFrom: readonly number[] | undefined;
  let seen: Places | undefined;

  /** Read once per turn before any writing, to avoid layout thrashing; nothing of ours moves the page's elements. */
  function places(): Places {
    const all = obstacles();
    if (seen?.all === all) return seen;
    queueMicrotask(() => {
      seen = undefined;
    });
    const { clientWidth, scrollHeight } = document.documentElement;
    const room = { width: clientWidth, height: scrollHeight };
    const viewport = { width: clientWidth, height: innerHeight };
    const of = new Map<HTMLElement, { field: Rect; label: Rect | undefined }>();
    const taken: Rect[] = [];
    for (const element of all.values()) {
      const at = rectOf(element);
      const beside = labelOf(element, at);
      const field = inDocument(at);
      const label = beside && inDocument(beside);
      of.set(element, { field, label });
      taken.push(field);
      if (label) taken.push(label);
    }
    const trace = [room, viewport, ...taken].flatMap((each) => Object.values(each).map(Math.round));
    seen = { all, of, taken, room, viewport, scroll: { x: scrollX, y: scrollY }, trace };
    return seen;
  }

  function anchorOf(role: FieldRole, field: HTMLElement, { of }: Places): Rect | undefined {
    const place = of.get(field);
    return place && (role === 'conditions' && place.label ? union(place.field, place.label) : place.field);
  }

  function mark(next: ReadonlyMap<FieldRole, HTMLElement>, kindOf: (role: FieldRole) => MarkerKind): void {
    const now = places();
    // Markers may be below the fold: they are placed in the document, not the viewport.
    const isSame = next.size === markers.size && [...next.keys()].every((role) => markers.has(role));
    const isInPlace = isSame && isEqual(markedFrom, now.trace);
    fields = next;
    markedFrom = now.trace;
    markers.forEach(({ element }, role) => {
      if (next.has(role)) return;
      element.remove();
      markers.delete(role);
    });
    const avoid = [...now.taken];
    next.forEach((field, role) => {
      const marker = markers.get(role) ?? newMarker(role);
      label(marker.element, kindOf(role));
      if (isInPlace) return;
      const anchor = anchorOf(role, field, now);
      const point = anchor && place(anchor, markerSize, now.room, avoid);
      marker.rect = point && { ...point, ...markerSize };
      marker.element.hidden = marker.rect === undefined;
      if (!marker.rect) return;
      put(marker.element, marker.rect);
      avoid.push(marker.rect);
    });
  }

  function label(marker: HTMLButtonElement, kind: MarkerKind): void {
    const { help, wrong, right } = words();
    const name = kind === 'wrong' || kind === 'doubt' ? wrong : kind === 'right' ? right : help;
    if (marker.getAttribute('data-kind') !== kind) {
      marker.setAttribute('data-kind', kind);
      marker.textContent = signs[kind];
    }
    if (marker.ariaLabel !== name) marker.ariaLabel = name;
  }

  function newMarker(role: FieldRole): { element: HTMLButtonElement; rect: Rect | undefined } {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'marker';
    element.setAttribute('data-role', role);
    // Keyboard users get the hint with the field itself: the page's own tab order stays as it is.
    element.tabIndex = -1;
    root.append(element);
    const marker = { element, rect: undefined };
    markers.set(role, marker);
    return marker;
  }

  function markerAt({ target }: Event): FieldRole | undefined {
    return [...markers].find(([, { element }]) => element === target)?.[0];
  }

  root.addEventListener('mousedown', (event) => markerAt(event) && event.preventDefault());
  root.addEventListener('click', (event) => {
    const role = markerAt(event);
    if (role) onMarker(role);
  });

  function show(role: FieldRole, kind: BubbleKind, sentence: Sentence): boolean {
    const field = fields.get(role);
    const rect = field && places().of.get(field)?.field;
    const marker = markers.get(role)?.rect;
    if (rect) return draw(role, kind, sentence, marker ? union(rect, marker) : rect);
    bubbles.get(role)?.element.remove();
    bubbles.delete(role);
    return false;
  }

  function showBeside(element: HTMLElement, sentence: Sentence): boolean {
    return draw('message', 'note', sentence, inDocument(rectOf(element)));
  }

  function hideBeside(): void {
    bubbles.get('message')?.element.remove();
    bubbles.delete('message');
  }

  function draw(
    name: FieldRole | 'message',
    kind: BubbleKind,
    { title, text }: Sentence,
    anchor: Rect,
  ): boolean {
    const now = places();
    const says = [kind, title, text].join();
    const drawn = bubbles.get(name);
    if (drawn?.says === says && isEqual(drawn.drawnFrom, now.trace)) return true;
    drawn?.element.remove();
    bubbles.delete(name);
    const element = document.createElement('div');
    element.className = 'bubble';
    element.setAttribute('data-kind', kind);
    element.setAttribute('data-role', name);
    const heading = document.createElement('b');
    heading.textContent = title;
    element.append(heading, text);
    element.style.width = inPixels(Math.min(maxWidth, now.viewport.width - 12));
    root.append(element);
    const { width, height } = element.getBoundingClientRect();
    const { x, y } = now.scroll;
    const avoid = [anchor, ...now.taken];
    for (const other of bubbles.values()) avoid.push(other.rect);
    const point = place(
      moved(anchor, -x, -y),
      { width, height },
      now.viewport,
      avoid.map((rect) => moved(rect, -x, -y)),
    );
    if (!point) {
      element.remove();
      return false;
    }
    const rect = moved({ ...point, width, height }, x, y);
    put(element, rect);
    bubbles.set(name, { element, rect, says, drawnFrom: now.trace });
    return true;
  }

  function keep(roles: readonly FieldRole[]): void {
    bubbles.forEach(({ element }, name) => {
      if (name === 'message' || roles.includes(name)) return;
      element.remove();
      bubbles.delete(name);
    });
  }

  return { mark, show, of: (role) => bubbles.get(role)?.element, showBeside, hideBeside, keep };
}

function isEqual(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one?.length === other.length && one.every((number, index) => number === other[index]);
}

function put({ style }: HTMLElement, { x, y }: Point): void {
  style.left = inPixels(x);
  style.top = inPixels(y);
}

/** Rounds by `toFixed`: V8 (Chromium 156) caches other number texts, whole ones in up to 64 KB, fractions in 48 KB. */
function inPixels(length: number): string {
  return `${length.toFixed()}px`;
}

function union(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

export function rectOf(thing: Element | Range): Rect {
  const { x, y, width, height } = thing.getBoundingClientRect();
  return { x, y, width, height };
}

function moved(rect: Rect, right: number, down: number): Rect {
  return { ...rect, x: rect.x + right, y: rect.y + down };
}

function inDocument(rect: Rect): Rect {
  return moved(rect, scrollX, scrollY);
}
