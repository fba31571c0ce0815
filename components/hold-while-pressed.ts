/** In ms. */
const maxHoldMs = 5000;

/** How long a tap's click may follow the release, in ms. */
const tapMs = 500;

/**
 * Postpones `draw` during a press inside `root`, by mouse, finger, pen or space bar, until its click: a redraw in
 * between could replace or move the target, and the browser would fire no click.
 *
 * @returns draws now, or as soon as the press is over
 */
export function holdWhilePressed(
  root: Pick<EventTarget, 'addEventListener'>,
  draw: () => void,
  signal: AbortSignal,
): () => void {
  let hold: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;

  function release(): void {
    clearTimeout(hold);
    hold = undefined;
    if (!isWaiting) return;
    isWaiting = false;
    if (!signal.aborted) draw();
  }

  function start(): void {
    clearTimeout(hold);
    hold = setTimeout(release, maxHoldMs);
  }

  /** Not at once: the click of mouse and keys follows the release in the same task. */
  function end(afterMs: number): void {
    if (hold === undefined) return;
    clearTimeout(hold);
    hold = setTimeout(release, afterMs);
  }

  const isSpace = (event: Event): boolean => event instanceof KeyboardEvent && event.key === ' ';
  const options = { signal, capture: true };
  root.addEventListener(
    'pointerdown',
    (event) => event instanceof PointerEvent && event.button === 0 && start(),
    options,
  );
  root.addEventListener('keydown', (event) => isSpace(event) && start(), options);
  root.addEventListener('click', () => end(0), options);
  addEventListener('pointerup', ({ pointerType }) => end(pointerType === 'mouse' ? 0 : tapMs), options);
  addEventListener('pointercancel', () => end(0), options);
  addEventListener('keyup', (event) => isSpace(event) && end(0), options);

  return () => {
    if (hold === undefined) draw();
    else isWaiting = true;
  };
}
