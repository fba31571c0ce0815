import type { JSX } from 'preact';
import { useFocusOnMount } from './use-focus.ts';

/**
 * Replaces the button that led to it. It has an accessible name because Orca reads only the first line of a focused
 * paragraph.
 */
export function ConfirmPrompt({ text }: { text: string }): JSX.Element {
  const question = useFocusOnMount<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div ref={question} tabIndex={-1} role="group" aria-label={text}>
      <p>{text}</p>
    </div>
  );
}
