import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Announce, createAnnouncer } from '../lib/voice/announcer.ts';
import type { Language } from '../lib/words/translate.ts';
import { setAnnouncer } from './use-announcement.ts';

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
  const announcer = useRef<Announce>(undefined);
  const announce: Announce = (announcement) => {
    if (region.current) announcer.current ??= createAnnouncer(region.current);
    announcer.current?.(announcement);
  };
  setAnnouncer(announce, language);
  return (
    <>
      {children}
      <div ref={region} class="visually-hidden" aria-live="polite" aria-atomic="true" />
    </>
  );
}
