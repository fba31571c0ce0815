import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Announce } from '../lib/voice/announcer.ts';

let announcer: { announce: Announce; lang: string } | undefined;

/** Sets the announcer of this document, and its language. */
export function setAnnouncer(announce: Announce, lang: string): void {
  announcer = { announce, lang };
}

/**
 * Announces the text, without moving the focus, when it appears or changes; withdrawn if it goes before. A translation
 * is not announced.
 *
 * @param press number of the press that led to it: another press repeats the announcement
 */
export function useAnnouncement(text: string | false | undefined, press?: number): void {
  const about = useRef({}).current;
  const last = useRef<{ press: number | undefined; lang: string }>(undefined);
  useEffect(() => {
    if (!announcer) return undefined;
    const { announce, lang } = announcer;
    const before = last.current;
    last.current = text ? { press, lang } : undefined;
    if (!text || (before && before.lang !== lang && before.press === press)) return undefined;
    announce({ text, lang, about, again: press !== undefined });
    return () => announce({ text: '', lang, about });
  }, [text, press]);
}

/**
 * Announces an input error and focuses its field. The error describes the field only once it has been left: Orca may
 * read the field before the browser exposes a new description (48 with Firefox 153, 2026-11), others would repeat it.
 *
 * @param press number of the press that led to it
 * @returns whether the error describes the field
 */
export function useFieldError(
  field: RefObject<HTMLElement | null>,
  text: string | false | undefined,
  press: number,
): boolean {
  const [isLeft, setLeft] = useState(false);
  useAnnouncement(text, press);
  useLayoutEffect(() => {
    setLeft(false);
    const element = field.current;
    if (!text || !element) return undefined;
    element.focus();
    const leave = (): void => setLeft(true);
    element.addEventListener('blur', leave);
    return () => element.removeEventListener('blur', leave);
  }, [text, press]);
  return isLeft;
}
