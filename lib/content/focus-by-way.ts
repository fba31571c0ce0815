/**
 * Focuses a field through an element of ours. Focused directly along with its frame, the field counts as read for
 * Orca, which stays silent in browse mode (Orca 48 with Chromium 156, 2026-11). A key pressed meanwhile goes to the
 * field.
 *
 * @param afterMs time for a screen reader to follow
 */
export function focusByWay(field: HTMLElement, root: ShadowRoot, afterMs: number): void {
  const stopover = document.createElement('span');
  stopover.tabIndex = -1;
  const arrive = (): void => {
    if (root.activeElement === stopover) field.focus();
    stopover.remove();
  };
  stopover.addEventListener('keydown', arrive);
  root.append(stopover);
  stopover.focus();
  setTimeout(arrive, afterMs);
}
