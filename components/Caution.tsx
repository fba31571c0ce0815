import type { JSX } from 'preact';
import type { CautionView } from '../lib/view/shared-view.ts';
import { Icon } from './Icon.tsx';

/** That this computer forgets, or may forget, what is asked for on it. It warns and never blocks. */
export function Caution({ view: { picture, title, text, certain } }: { view: CautionView }): JSX.Element {
  return (
    <div class="notes" data-caution={certain ? 'certain' : 'possible'}>
      <div class={certain ? 'note stop' : 'note'}>
        <Icon of={picture} size={24} />
        <div>
          <b>{title}</b>
          {text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
