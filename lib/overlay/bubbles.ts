import type { FieldRole } from '../fields/roles.ts';
import type { Sentence } from '../view/fields-view.ts';
import { type Point, place, type Rect, type Size } from './place.ts';

export type BubbleKind = 'hint' | 'note' | 'doubt' | 'wrong';

/** Widest bubble, in px, and the marker's size. */
const widest = 320;
const markerSize = { width: 26, height: 26 };
const signs = { hint: '?', note: 'i', doubt: '?', wrong: '!', right: '✓' } as const;

export type MarkerKind = keyof typeof signs;

export interface Bubbles {
  /** Draws a marker beside each field; those drawn before are replaced. */
  mark: (fields: ReadonlyMap<FieldRole, HTMLElement>, kindOf: (role: FieldRole) => MarkerKind) => void;
  /**
   * Shows a bubble beside a field. False when there is no place for it that covers neither field, label, submit
   * button nor another bubble: then there is none.
   */
  show: (role: FieldRole, kind: BubbleKind, sentence: Sentence) => boolean;
  /** Shows a bubble beside something the page says. */
  showBeside: (element: HTMLElement, sentence: Sentence) => boolean;
  hideBeside: () => void;
  hide: (role?: FieldRole) => void;
  shown: () => FieldRole[];
}

/**
 * Draws markers and bubbles into a shadow root whose host lies at the document's origin.
 *
 * @param obstacles every field of the form, with a hint or without
 * @param labelOf where a field's label stands, so that it is not covered
 * @param onMarker a person has pressed a marker
 */
export function createBubbles(
  root: ShadowRoot,
  obstacles: () => Iterable<HTMLElement>,
  labelOf: (field: HTMLElement) => Rect | undefined,
  words: () => { help: string; wrong: string; right: string },
  onMarker: (role: FieldRole) => void,
): Bubbles {
  const markers = new Map<FieldRole, HTMLButtonElement>();
  const bubbles = new Map<FieldRole | 'message', HTMLElement>();
  let fields: ReadonlyMap<FieldRole, HTMLElement> = new Map();

  /** Everything on the page that nothing of ours may cover. */
  function taken(): Rect[] {
    return [...obstacles()].flatMap((field) => {
      const label = labelOf(field);
      return label ? [rectOf(field), label] : [rectOf(field)];
    });
  }

  /** What a marker stands beside: the field, or a box with its words, which follow it. */
  function anchorOf(role: FieldRole, field: HTMLElement): Rect {
    const label = role === 'conditions' ? labelOf(field) : undefined;
    return label ? union(rectOf(field), label) : rectOf(field);
  }

  function put(element: HTMLElement, { x, y }: Point): void {
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }

  function mark(next: ReadonlyMap<FieldRole, HTMLElement>, kindOf: (role: FieldRole) => MarkerKind): void {
    fields = next;
    for (const [role, marker] of markers) {
      if (next.has(role)) continue;
      marker.remove();
      markers.delete(role);
    }
    // Markers may lie below the fold: they are placed in the document, not in what is seen of it. All is read before
    // anything is written: each reading after a writing would have the page laid out anew.
    const avoid = taken().map(inDocument);
    const room = documentSize();
    const anchors = [...next].map(([role, field]) => [role, inDocument(anchorOf(role, field))] as const);
    for (const [role, anchor] of anchors) {
      const kind = kindOf(role);
      const marker = markers.get(role) ?? newMarker(role);
      marker.dataset.kind = kind;
      marker.textContent = signs[kind];
      const { help, wrong, right } = words();
      marker.ariaLabel = kind === 'wrong' || kind === 'doubt' ? wrong : kind === 'right' ? right : help;
      const point = place(anchor, markerSize, room, avoid);
      marker.hidden = point === undefined;
      if (!point) continue;
      put(marker, point);
      avoid.push({ ...point, ...markerSize });
    }
  }

  function newMarker(role: FieldRole): HTMLButtonElement {
    const marker = document.createElement('button');
    marker.type = 'button';
    marker.className = 'marker';
    marker.dataset.role = role;
    // Keyboard users get the hint with the field itself: the page's own tab order stays as it is.
    marker.tabIndex = -1;
    marker.addEventListener('mousedown', (event) => event.preventDefault());
    marker.addEventListener('click', () => onMarker(role));
    root.append(marker);
    markers.set(role, marker);
    return marker;
  }

  function show(role: FieldRole, kind: BubbleKind, sentence: Sentence): boolean {
    hide(role);
    const field = fields.get(role);
    return field !== undefined && draw(role, kind, sentence, around(field, markers.get(role)));
  }

  function showBeside(element: HTMLElement, sentence: Sentence): boolean {
    hideBeside();
    return draw('message', 'note', sentence, rectOf(element));
  }

  function hideBeside(): void {
    bubbles.get('message')?.remove();
    bubbles.delete('message');
  }

  function draw(
    name: FieldRole | 'message',
    kind: BubbleKind,
    { title, text }: Sentence,
    anchor: Rect,
  ): boolean {
    const bubble = document.createElement('div');
    bubble.className = 'bubble';
    bubble.dataset.kind = kind;
    bubble.dataset.role = name;
    const heading = document.createElement('b');
    heading.textContent = title;
    bubble.append(heading, text);
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    bubble.style.width = `${Math.min(widest, viewport.width - 12)}px`;
    root.append(bubble);
    const { width, height } = bubble.getBoundingClientRect();
    const point = place(anchor, { width, height }, viewport, [
      anchor,
      ...taken(),
      ...[...bubbles.values()].map(rectOf),
    ]);
    if (!point) {
      bubble.remove();
      return false;
    }
    put(bubble, inDocument(point));
    bubbles.set(name, bubble);
    return true;
  }

  function hide(role?: FieldRole): void {
    for (const [known, bubble] of bubbles) {
      if (role !== undefined && known !== role) continue;
      bubble.remove();
      bubbles.delete(known);
    }
  }

  return {
    mark,
    show,
    showBeside,
    hideBeside,
    hide,
    shown: () => [...bubbles.keys()].filter((name) => name !== 'message'),
  };
}

/** A field and its marker as one, so that the bubble stands beside both. */
function around(field: HTMLElement, marker: HTMLElement | undefined): Rect {
  return marker && !marker.hidden ? union(rectOf(field), rectOf(marker)) : rectOf(field);
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

function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function documentSize(): Size {
  const { clientWidth, scrollHeight } = document.documentElement;
  return { width: clientWidth, height: scrollHeight };
}

/** From the viewport's coordinates to the document's. */
function inDocument<At extends Point>(at: At): At {
  return { ...at, x: at.x + scrollX, y: at.y + scrollY };
}
