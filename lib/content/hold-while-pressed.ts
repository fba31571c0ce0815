const maxHoldMs = 5000;

/**
 * Postpones `draw` while the main button is pressed inside `root`: a redraw between press and release could replace or
 * move the target, and the browser would fire no click.
 *
 * @returns draws now, or as soon as the press is over
 */
export function holdWhilePressed(root: ShadowRoot, draw: () => void, signal: AbortSignal): () => void {
  let hold: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;

  function release(): void {
    clearTimeout(hold);
    hold = undefined;
    if (!isWaiting) return;
    isWaiting = false;
    if (!signal.aborted) draw();
  }

  root.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event instanceof PointerEvent) || event.button !== 0) return;
      clearTimeout(hold);
      hold = setTimeout(release, maxHoldMs);
    },
    { signal },
  );
  // The click follows the release in the same task.
  const end = (): void => void (hold !== undefined && setTimeout(release));
  addEventListener('pointerup', end, { signal, capture: true });
  addEventListener('pointercancel', end, { signal, capture: true });

  return () => {
    if (hold === undefined) draw();
    else isWaiting = true;
  };
}
