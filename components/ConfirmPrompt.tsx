import type { JSX } from 'preact';
import { useFocusOnMount } from './use-focus.ts';

/** A question that has taken the place of the button that led to it. */
export function ConfirmPrompt({ text }: { text: string }): JSX.Element {
  const question = useFocusOnMount<HTMLParagraphElement>();
  return (
    <p ref={question} tabIndex={-1}>
      {text}
    </p>
  );
}
