import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tell } from '../lib/voice/teller.ts';

let telling: { tell: Tell; lang: string } | undefined;

/** Names who tells screen readers what has just happened in this document, and in which language: one for all of it. */
export function tellThrough(tell: Tell, lang: string): void {
  telling = { tell, lang };
}

/**
 * Has it told, without moving the focus, when it is there or has become another; taken back if it is gone before that. In
 * another language it is no news.
 *
 * @param press a number of the press that led to it: the same is told again after another press
 */
export function useTold(text: string | false | undefined, press?: number): void {
  const about = useRef({}).current;
  const last = useRef<{ press: number | undefined; lang: string }>(undefined);
  useEffect(() => {
    if (!telling) return undefined;
    const { tell, lang } = telling;
    const before = last.current;
    last.current = text ? { press, lang } : undefined;
    if (!text || (before && before.lang !== lang && before.press === press)) return undefined;
    tell({ text, lang, about, again: press !== undefined });
    return () => tell({ text: '', lang, about });
  }, [text, press]);
}

/** Time until the browser has passed a field's new description on (Firefox 153 with Orca 48, 2026-11), in ms. */
const describedMs = 200;

/**
 * An error in what was typed, told with its field, which it describes: the field takes the focus once it is described;
 * if it has the focus already, the error is announced.
 *
 * @param press a number of the press that led to it
 */
export function useTrouble(
  field: RefObject<HTMLElement | null>,
  text: string | false | undefined,
  press: number,
): void {
  const [isThere, setThere] = useState(false);
  useTold(isThere && text, press);
  useLayoutEffect(() => {
    const isHere = document.activeElement === field.current;
    setThere(isHere);
    if (!text || isHere) return undefined;
    const timer = setTimeout(() => field.current?.focus(), describedMs);
    return () => clearTimeout(timer);
  }, [text, press]);
}
