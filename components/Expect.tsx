import type { JSX } from 'preact';
import type { GuideView } from '../lib/view/guide-view.ts';

/** What is about to happen, with a drawing of the browser's question for those who look before they read. */
export function Expect({
  expect: { heading, text, after, prompt, cancel, open },
}: {
  expect: NonNullable<GuideView['expect']>;
}): JSX.Element {
  return (
    <section class="expect">
      <h3>{heading}</h3>
      <div class="prompt" aria-hidden="true">
        {prompt}
        <div>
          <span>{cancel}</span>
          <span class="press">{open}</span>
        </div>
      </div>
      <p>{text}</p>
      <small>{after}</small>
    </section>
  );
}
