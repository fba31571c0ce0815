import { visuallyHidden } from './visually-hidden.ts';

export interface WayToGuide {
  say: (label: string | undefined, lang: string) => void;
}

/**
 * An invisible button between head and body that leads to the guide, for screen reader users who read from the start:
 * the guide comes last. Not a tab stop, so the page's tab order stays.
 */
export function makeWayToGuide(onPress: () => void, signal: AbortSignal): WayToGuide {
  const name = 'certiguia-way';
  document.querySelector(name)?.remove();
  const way = document.createElement(name);
  way.role = 'button';
  // Not copied with the page.
  way.style.cssText = `${visuallyHidden};user-select:none`;
  way.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  signal.addEventListener('abort', () => way.remove());
  return {
    say: (label, lang) => {
      if (!label) way.remove();
      else if (!way.isConnected) document.body.before(way);
      way.textContent = label ?? '';
      way.lang = lang;
    },
  };
}
