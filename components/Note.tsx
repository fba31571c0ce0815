import {
  CalendarDays,
  Clock,
  File,
  FileText,
  type IconNode,
  Info,
  KeyRound,
  Mail,
  Monitor,
  ShieldAlert,
  UserRound,
} from 'lucide';
import type { JSX } from 'preact';
import type { WarningIcon } from '../lib/journey/warnings.ts';
import type { WarningView } from '../lib/view/panel-sections.ts';
import { Icon } from './Icon.tsx';

const pictures: Readonly<Record<WarningIcon, IconNode>> = {
  computer: Monitor,
  password: KeyRound,
  shield: ShieldAlert,
  calendar: CalendarDays,
  document: FileText,
  person: UserRound,
  mail: Mail,
  clock: Clock,
  file: File,
  info: Info,
};

/** One thing that can go wrong here, and what to do about it. */
export function Warning({
  warning: { icon, title, text },
  calm = false,
}: {
  warning: WarningView;
  calm?: boolean;
}): JSX.Element {
  return (
    <div class={calm ? 'note calm' : 'note'}>
      <Icon of={pictures[icon]} size={24} />
      <div>
        <b>{title}</b>
        {text}
      </div>
    </div>
  );
}

/** Something that has just happened, announced without moving the focus. */
export function Note({
  title,
  text,
  icon = Info,
}: {
  title?: string;
  text: string;
  icon?: IconNode;
}): JSX.Element {
  return (
    <div class="notes">
      <div class="note" role="status">
        <Icon of={icon} size={24} />
        <div>
          {title && <b>{title}</b>}
          {text}
        </div>
      </div>
    </div>
  );
}
