import { useEffect } from 'preact/hooks';

/** What can take the keyboard in place of something that is gone, the likeliest first. */
const homes = [
  '[data-focus-home]',
  'h1, h2, h3, legend',
  'button, a[href], input, textarea, summary',
] as const;

/**
 * Where what had the keyboard is gone, gives it to what is left around it: else it falls to the page's start, and who
 * listens to the page loses the place. For extension pages only, once in each.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the keyboard, and what is around it, the nearest first. */
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

/** The first that takes the keyboard, in the nearest of what is left. */
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
