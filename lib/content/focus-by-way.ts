/**
 * Moves the focus to a field by way of an element of ours. Directly, Orca takes the field for read as soon as its frame
 * gets the focus: it says nothing and stays in browse mode (Orca 48 with Chromium 156, 2026-11). The first key does not
 * wait: it goes to the field.
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
