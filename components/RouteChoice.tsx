import { Check } from 'lucide';
import type { JSX } from 'preact';
import type { StepId } from '../lib/journey/phases.ts';
import type { RoutesView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

interface Props {
  view: RoutesView;
  onChoose: (step: StepId) => void;
}

/** Office or video: for whom, what it costs, how long it takes; chosen with one click. */
export function RouteChoice({ view: { heading, routes }, onChoose }: Props): JSX.Element {
  return (
    <section class="routes" aria-label={heading}>
      <h3>{heading}</h3>
      {routes.map(({ step, picture, title, lines, choose, chosen }) => (
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
          {chosen === undefined ? (
            <button type="button" class="button quiet" onClick={() => onChoose(step)}>
              {choose}
            </button>
          ) : (
            <p class="chosen">
              <Icon of={Check} size={20} />
              {chosen}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
