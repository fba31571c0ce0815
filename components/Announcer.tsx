import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { createTeller, type Tell } from '../lib/voice/teller.ts';
import type { Language } from '../lib/words/translate.ts';
import { tellThrough } from './use-told.ts';

/**
 * The one place of a page of our own where screen readers are told what has just happened: always there, and a plain
 * element. Of an alert that is drawn empty and filled, and of a status that is drawn with its text, Orca says nothing.
 */
export function Announcer({
  language,
  children,
}: {
  language: Language;
  children?: ComponentChildren;
}): JSX.Element {
  const region = useRef<HTMLDivElement>(null);
  const teller = useRef<Tell>(undefined);
  const tell: Tell = (news) => {
    if (region.current) teller.current ??= createTeller(region.current);
    teller.current?.(news);
  };
  tellThrough(tell, language);
  return (
    <>
      {children}
      <div ref={region} class="visually-hidden" aria-live="polite" aria-atomic="true" />
    </>
  );
}
