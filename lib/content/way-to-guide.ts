import { unseen } from './unseen.ts';

/** A way to the guide that is heard and not seen. */
export interface WayToGuide {
  /** What it says, in which language; not there without words. */
  say: (label: string | undefined, lang: string) => void;
}

/**
 * A button between the page's head and its body that leads to the guide, for those who listen to the page from its start:
 * the guide comes last. Tab does not stop at it, so the page's own order stays.
 */
export function makeWayToGuide(onPress: () => void, signal: AbortSignal): WayToGuide {
  const name = 'certiguia-way';
  document.querySelector(name)?.remove();
  const way = document.createElement(name);
  way.role = 'button';
  // It is not copied with the page.
  way.style.cssText = `${unseen};user-select:none`;
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
