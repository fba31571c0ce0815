import { ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { HowToView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

/** Instructions for this browser and system; the first way is open. */
export function HowTo({
  view: { heading, guides, note },
  isFolded = false,
}: {
  view: HowToView;
  /** Whether the first way starts folded, too. */
  isFolded?: boolean;
}): JSX.Element {
  return (
    <section class="how-to" aria-label={heading}>
      <h3>{heading}</h3>
      {guides.map(({ title, steps }, index) => (
        <details key={title} class="disclosure" open={index === 0 && !isFolded}>
          <summary>
            <span class="chevron">
              <Icon of={ChevronRight} size={18} />
            </span>
            {title}
          </summary>
          {steps.length === 1 ? (
            <p>{steps[0]}</p>
          ) : (
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </details>
      ))}
      <p class="small soft">{note}</p>
    </section>
  );
}
