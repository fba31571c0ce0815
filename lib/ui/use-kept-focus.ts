import { useEffect } from 'preact/hooks';

/** Focus targets in place of a removed element, the likeliest first. */
const homes = [
  '[data-focus-home]',
  'h1, h2, h3, legend',
  'button, a[href], input, textarea, summary',
] as const;

/**
 * Moves the focus of a removed element to what is left around it; otherwise it falls to the page's start, and screen
 * reader users lose their place. For extension pages only, once in each.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? pathOf(target) : [];
    };
    const look = (): void => {
      if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
      homeIn(path.filter(({ isConnected }) => isConnected))?.focus();
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
  return path;
}

function homeIn(path: readonly Element[]): HTMLElement | undefined {
  for (const place of path) {
    for (const home of homes) {
      const found = place.querySelector<HTMLElement>(home);
      if (!found) continue;
      if (found.tabIndex < 0) found.tabIndex = -1;
      return found;
    }
  }
  return undefined;
}
