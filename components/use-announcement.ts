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

/** Time for the browser to expose a field's new description (Firefox 153 with Orca 48, 2026-11), in ms. */
const describedMs = 200;

/**
 * Describes an input error at its field, then focuses the field; if it already has the focus, the error is announced.
 *
 * @param press number of the press that led to it
 */
export function useFieldError(
  field: RefObject<HTMLElement | null>,
  text: string | false | undefined,
  press: number,
): void {
  const [isThere, setThere] = useState(false);
  useAnnouncement(isThere && text, press);
  useLayoutEffect(() => {
    const isHere = document.activeElement === field.current;
    setThere(isHere);
    if (!text || isHere) return undefined;
    const timer = setTimeout(() => field.current?.focus(), describedMs);
    return () => clearTimeout(timer);
  }, [text, press]);
}
