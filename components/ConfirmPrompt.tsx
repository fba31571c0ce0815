import type { JSX } from 'preact';
import { useFocusOnMount } from './use-focus.ts';

/**
 * A question that has taken the place of the button that led to it. It has a name: of a paragraph with the keyboard Orca
 * reads the first line only.
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
