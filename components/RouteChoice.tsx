import { Check, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { RoutesView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  view: RoutesView;
  onChoose: (step: StepId) => void;
}

/** Office or video: chosen with one press; for whom each is, what it costs and how long it takes, one disclosure away. */
export function RouteChoice({ view: { heading, compare, routes }, onChoose }: Props): JSX.Element {
  return (
    <section class="routes" aria-label={heading}>
      <h3>{heading}</h3>
      <div class="pair">
        {routes.map(({ step, choose, chosen }) =>
          chosen === undefined ? (
            <button key={step} type="button" class="button" onClick={() => onChoose(step)}>
              {choose}
            </button>
          ) : (
            <p key={step} class="chosen">
              <Icon of={Check} size={20} />
              {chosen}
            </p>
          ),
        )}
      </div>
      <details class="disclosure">
        <summary>
          <span class="chevron">
            <Icon of={ChevronRight} size={18} />
          </span>
          {compare}
        </summary>
        {routes.map(({ step, picture, title, lines, chosen }) => (
          <div key={step} class="route" data-route={step} data-chosen={chosen === undefined ? undefined : ''}>
            <h4>
              <Icon of={picture} size={22} />
              {title}
            </h4>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
