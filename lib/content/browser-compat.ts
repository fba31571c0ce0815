// What browsers offer a content script differently. No other file here names a browser.

/** Origins of the ancestor pages; empty where the browser does not list them (Firefox to 147). */
export function ancestorOrigins({ ancestorOrigins: origins }: Location): readonly string[] {
  return [...(origins ?? [])];
}

/** Retries, and ms between them, until a newly focused frame is named. */
const maxLooks = 10;
const lookAgain = 100;

/**
 * Calls back when the focus moves in the page or into a frame. The latter is noticed only as leaving this window;
 * Firefox updates the active element some time later (153, 2026-11).
 */
export function onFocusMove(then: () => void, signal: AbortSignal): void {
  addEventListener('focusin', then, { signal });
  addEventListener('focus', then, { signal });
  const look = (times: number): void => {
    then();
    if (times > 0 && document.activeElement?.localName !== 'iframe') setTimeout(look, lookAgain, times - 1);
  };
  addEventListener('blur', () => look(maxLooks), { signal });
}

/** Whether a shadow root adopted these styles; some Firefox versions refuse a content script's sheet. */
export function tryAdoptStyles(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}
