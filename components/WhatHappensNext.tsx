import type { JSX } from 'preact';
import type { ExpectView } from '../lib/view/panel-sections.ts';

/** What is about to happen, with drawings of the prompts. */
export function WhatHappensNext({
  expect: { heading, text, after, prompt, cancel, open, window },
}: {
  expect: ExpectView;
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
      {window && (
        <div class="prompt window" aria-hidden="true">
          <b>{window.title}</b>
          <i>••••••••</i>
          {window.again}
          <i>••••••••</i>
          <div>
            <span class="press">{window.accept}</span>
            <span>{window.cancel}</span>
          </div>
        </div>
      )}
      <small>{after}</small>
      {window && <small>{window.note}</small>}
    </section>
  );
}
