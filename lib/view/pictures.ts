import {
  BellRing,
  Building2,
  CalendarDays,
  Clock,
  File,
  FileText,
  type IconNode,
  Info,
  KeyRound,
  Mail,
  Monitor,
  OctagonAlert,
  ShieldAlert,
  Smartphone,
  UserRound,
} from 'lucide';
import type { WarningIcon } from '../journey/warnings.ts';

/** A drawing as data: it comes with the words it stands beside, so that no page carries those it does not show. */
export type Picture = IconNode;

export const pictures = {
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
  stop: OctagonAlert,
  bell: BellRing,
  office: Building2,
  video: Smartphone,
} as const satisfies Record<WarningIcon | 'stop' | 'bell' | 'office' | 'video', Picture>;
