import type { JSX } from 'preact';
import type { CautionView } from '../lib/view/shared-view.ts';
import { type OnPress, PressButton } from './Guidance.tsx';
import { Icon } from './Icon.tsx';

/** Warns that this computer may forget the certificate; never blocks. */
export function Caution({
  view: { picture, title, text, asked },
  onPress,
}: {
  view: CautionView;
  onPress: OnPress;
}): JSX.Element {
  return (
    <div class="notes" data-caution="possible">
      <div class="note">
        <Icon of={picture} size={24} />
        <div>
          <b>{title}</b>
          <p>{text}</p>
          <PressButton press={asked} onPress={onPress} />
        </div>
      </div>
    </div>
  );
}
