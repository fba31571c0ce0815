import type { JSX } from 'preact';
import type { DeviceMode } from '../lib/journey/phases.ts';
import type { DeviceQuestionView } from '../lib/view/device-question-view.ts';

/** Asks whose computer this is. */
export function DeviceQuestion({
  deviceQuestion: { title, text, answers },
  onDevice,
}: {
  deviceQuestion: DeviceQuestionView;
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
