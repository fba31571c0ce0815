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

/**
 * What is wrong with what was typed, said with its field, which is described by it: the field takes the keyboard, or where
 * it has it already, it is told.
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
    if (text && !isHere) field.current?.focus();
  }, [text, press]);
}
