import { ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { ChosenRouteView, RoutesView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  view: RoutesView;
  onChoose: (step: StepId) => void;
}

/** Office or video, chosen with one press; for whom, price and time are one disclosure away. */
export function RouteChoice({ view: { heading, compare, routes, isChoice }, onChoose }: Props): JSX.Element {
  return (
    <section class="routes" aria-label={heading}>
      {isChoice && (
        <>
          <h3>{heading}</h3>
          <div class="pair">
            {routes.map(({ step, choose }) => (
              <button key={step} type="button" class="button quiet" onClick={() => onChoose(step)}>
                {choose}
              </button>
            ))}
          </div>
        </>
      )}
      <details class="disclosure">
        <summary>
          <span class="chevron">
            <Icon of={ChevronRight} size={18} />
          </span>
          {compare}
        </summary>
        {routes.map(({ step, picture, title, lines }) => (
          <div key={step} class="route" data-route={step}>
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

/** The chosen route in one line; one press changes it. */
export function ChosenRoute({
  view: { text, change, step },
  onUndo,
}: {
  view: ChosenRouteView;
  onUndo: (step: StepId) => void;
}): JSX.Element {
  return (
    <p class="chosen-route">
      {text}
      <button type="button" class="link" onClick={() => onUndo(step)}>
        {change}
      </button>
    </p>
  );
}
