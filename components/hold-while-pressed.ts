/** A press that takes longer than this is not waited for, in ms. */
const maxHoldMs = 5000;

/** How long after a finger has left the glass its click may come, in ms: it is no part of the release. */
const tapMs = 500;

/**
 * Postpones `draw` while something inside `root` is pressed, by mouse, finger, pen or the space bar, until its click was
 * heard: a redraw in between could replace or move the target, and the browser would fire no click.
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

  /** Not at once: of mouse and keys the click follows the release in the same task. */
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
