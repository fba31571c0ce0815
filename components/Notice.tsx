import { Info } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import type { WarningView } from '../lib/view/panel-sections.ts';
import type { Picture } from '../lib/view/pictures.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';

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

/** Something to know here, and what to do about it. */
export function Notice({
  title,
  text,
  picture = Info,
  isNews = false,
  children,
}: {
  title?: string;
  text: string;
  picture?: Picture;
  /** It has just happened: announced to screen readers. */
  isNews?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  useAnnouncement(isNews && [title, text].filter(Boolean).join(' '));
  return (
    <div class="notes">
      <div class="note">
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
