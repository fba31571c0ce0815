// Where browsers differ in what they offer a content script. The rest asks here and knows no browser.

/** The origins of the pages around this one; none where the browser does not list them (Firefox to 147). */
export function ancestorOrigins({ ancestorOrigins: origins }: Location): readonly string[] {
  return [...(origins ?? [])];
}

/** How often a frame that the keyboard went into may not be named yet, and how long it is until the next look, in ms. */
const maxLooks = 10;
const lookAgain = 100;

/**
 * Calls back when the keyboard has gone somewhere else in the page or in one of its frames. Going into a frame is heard
 * only as leaving this window; Firefox names the frame as the active element some time later, until then what was it before
 * (153, 2026-11).
 */
export function whenFocusMoves(then: () => void, signal: AbortSignal): void {
  addEventListener('focusin', then, { signal });
  addEventListener('focus', then, { signal });
  const look = (times: number): void => {
    then();
    if (times > 0 && document.activeElement?.localName !== 'iframe') setTimeout(look, lookAgain, times - 1);
  };
  addEventListener('blur', () => look(maxLooks), { signal });
}

/** Whether a shadow root took these styles. Some versions of Firefox refuse to adopt a content script's sheet. */
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
