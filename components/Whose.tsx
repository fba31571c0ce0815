import type { JSX } from 'preact';
import type { DeviceMode } from '../lib/journey/phases.ts';
import type { WhoseView } from '../lib/view/whose-view.ts';

/** Asks whose computer this is. */
export function Whose({
  whose: { title, text, answers },
  onDevice,
}: {
  whose: WhoseView;
  onDevice: (mode: DeviceMode) => void;
}): JSX.Element {
  return (
    <section class="question whose" aria-label={title}>
      <p>{title}</p>
      <div class="pair">
        {answers.map(({ mode, label }) => (
          <button key={mode} type="button" class="button quiet" onClick={() => onDevice(mode)}>
            {label}
          </button>
        ))}
      </div>
      <small>{text}</small>
    </section>
  );
}
