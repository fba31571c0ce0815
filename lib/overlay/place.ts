/** A rectangle in the viewport, in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far down something begins, and how high it is, in px. */
export type Span = Pick<Rect, 'y' | 'height'>;

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** How far below or above its field a bubble may slide to find room, and in which steps, in px. */
const slide = { farthest: 144, step: 12 };

/** Free space kept around everything, in px. */
const gap = 6;

/**
 * Where something of `size` fits beside `anchor`: inside the viewport, on none of `avoid`. Places are tried in the
 * order in which an eye looks for them: to the right, below, above, to the left, each slid along its side.
 * `undefined` when there is no free place.
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

  // Mostly the first place is free: the others are not even listed.
  const ifFree = (x: number, y: number): Point | undefined => {
    const rect = { x, y, ...size };
    return isInside(rect, viewport) && !avoid.some((other) => overlap(rect, other)) ? { x, y } : undefined;
  };
  const inRows = (x: number): Point | undefined => first(rows, (y) => ifFree(x, y));
  const inColumns = (y: number): Point | undefined => first(columns, (x) => ifFree(x, y));

  return (
    inRows(right) ??
    inColumns(below) ??
    inColumns(above) ??
    inRows(left) ??
    // Away from the field: at the right edge, or a little below or above with other things in between.
    inRows(farRight) ??
    slid((distance) => inColumns(below + distance)) ??
    slid((distance) => inColumns(above - distance))
  );
}

function first(among: readonly number[], placeAt: (value: number) => Point | undefined): Point | undefined {
  for (const value of among) {
    const point = placeAt(value);
    if (point) return point;
  }
  return undefined;
}

function slid(placeAt: (distance: number) => Point | undefined): Point | undefined {
  for (let distance = slide.step; distance <= slide.farthest; distance += slide.step) {
    const point = placeAt(distance);
    if (point) return point;
  }
  return undefined;
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
