import type { JSX } from 'preact';
import type { PrepareView } from '../lib/view/guidance-sections.ts';
import type { GuidanceView } from '../lib/view/guidance-view.ts';
import { Disclosure } from './Disclosure.tsx';
import { HowTo } from './HowTo.tsx';
import { Warning } from './Notice.tsx';
import { WhatHappensNext } from './WhatHappensNext.tsx';

/** How to do it, what to have at hand, what can go wrong. */
export function GuidanceDetails({ view }: { view: GuidanceView }): JSX.Element {
  const { howTo, prepare, expect, warnings, moreWarnings } = view;
  return (
    <>
      {howTo && <HowTo view={howTo} />}
      {warnings[0] && (
        <div class="notes">
          <Warning warning={warnings[0]} />
        </div>
      )}
      {prepare && (
        <Disclosure summary={prepare.heading}>
          <Prepare view={prepare} />
        </Disclosure>
      )}
      {expect && (
        <Disclosure summary={expect.heading}>
          <WhatHappensNext expect={expect} />
        </Disclosure>
      )}
      {moreWarnings && (
        <Disclosure summary={moreWarnings}>
          <div class="more">
            {warnings.slice(1).map((warning) => (
              <Warning key={warning.title} warning={warning} calm />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

function Prepare({ view: { lists } }: { view: PrepareView }): JSX.Element {
  return (
    <div class="prepare">
      {lists.map(({ heading, lines }) => (
        <div key={heading ?? lines[0]}>
          {heading && <b>{heading}</b>}
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
