/** A rectangle in the viewport, in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Vertical position and height, in px. */
export type Span = Pick<Rect, 'y' | 'height'>;

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** How far a bubble may slide along its field to find room, and in which steps, in px. */
const slide = { max: 144, step: 12 };

const gap = 6;

/**
 * Finds room for `size` beside `anchor`, inside the viewport and clear of `avoid`: to the right, below, above, to the
 * left, each slid along its side. `undefined` if there is none.
 */
export function place(anchor: Rect, size: Size, viewport: Size, avoid: readonly Rect[]): Point | undefined {
  const right = anchor.x + anchor.width + gap;
  const left = anchor.x - size.width - gap;
  const below = anchor.y + anchor.height + gap;
  const above = anchor.y - size.height - gap;
  const middle = anchor.y + (anchor.height - size.height) / 2;
  const farRight = viewport.width - size.width - gap;
  const columns = [anchor.x, anchor.x + anchor.width - size.width, gap, farRight];
  const rows = [middle, anchor.y, anchor.y + anchor.height - size.height];

  const isFree = (rect: Rect): boolean => {
    if (!isInside(rect, viewport)) return false;
    for (const other of avoid) if (overlap(rect, other)) return false;
    return true;
  };
  /** The first free place; usually the very first. */
  const first = (xs: readonly number[], ys: readonly number[]): Point | undefined => {
    for (const x of xs) for (const y of ys) if (isFree({ x, y, ...size })) return { x, y };
    return undefined;
  };
  const slid = (from: number, step: number): Point | undefined => {
    for (let distance = step; Math.abs(distance) <= slide.max; distance += step) {
      const point = first(columns, [from + distance]);
      if (point) return point;
    }
    return undefined;
  };

  return (
    first([right], rows) ??
    first(columns, [below]) ??
    first(columns, [above]) ??
    first([left], rows) ??
    // Further away: at the right edge, or below or above beyond other things.
    first([farRight], rows) ??
    slid(below, slide.step) ??
    slid(above, -slide.step)
  );
}

function isInside({ x, y, width, height }: Rect, viewport: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height;
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
