import { Info } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import type { WarningView } from '../lib/view/panel-sections.ts';
import type { Picture } from '../lib/view/pictures.ts';
import { Icon } from './Icon.tsx';

/** One thing that can go wrong here, and what to do about it. */
export function Warning({
  warning: { picture, title, text },
  calm = false,
}: {
  warning: WarningView;
  calm?: boolean;
}): JSX.Element {
  return (
    <div class={calm ? 'note calm' : 'note'}>
      <Icon of={picture} size={24} />
      <div>
        <b>{title}</b>
        {text}
      </div>
    </div>
  );
}

/** Something that has just happened, announced without moving the focus, and what can be done about it. */
export function Note({
  title,
  text,
  picture = Info,
  children,
}: {
  title?: string;
  text: string;
  picture?: Picture;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="notes">
      <div class="note" role="status">
        <Icon of={picture} size={24} />
        <div>
          {title && <b>{title}</b>}
          {text}
          {children}
        </div>
      </div>
    </div>
  );
}
