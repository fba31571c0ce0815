import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { createTeller, type Tell } from '../lib/voice/teller.ts';
import type { Language } from '../lib/words/translate.ts';
import { tellThrough } from './use-told.ts';

/**
 * The live region of an own page: always present, and a plain element. Orca ignores an alert inserted empty and then
 * filled, and a status inserted with its text.
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
