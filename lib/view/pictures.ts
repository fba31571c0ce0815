import {
  BellRing,
  Building2,
  CalendarDays,
  CircleHelp,
  Clock,
  Download,
  EyeOff,
  File,
  FileText,
  type IconNode,
  Info,
  KeyRound,
  Languages,
  Mail,
  Monitor,
  OctagonAlert,
  PanelBottom,
  PanelLeft,
  PanelRight,
  PanelRightClose,
  Pause,
  Play,
  Settings,
  ShieldAlert,
  Smartphone,
  Timer,
  TriangleAlert,
  UserRound,
  Volume2,
} from 'lucide';
import type { WarningIcon } from '../journey/warnings.ts';
import type { WordKey } from '../words/translate.ts';

/** A drawing as data, sent with its words, so that pages carry only what they show. */
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
  caution: TriangleAlert,
  timer: Timer,
  download: Download,
  help: CircleHelp,
  language: Languages,
  settings: Settings,
  hide: EyeOff,
} as const satisfies Record<WarningIcon, Picture> & Record<string, Picture>;

export const controlPictures = {
  'panel.move.left': PanelLeft,
  'panel.move.bottom': PanelBottom,
  'panel.move.right': PanelRight,
  'panel.collapse': PanelRightClose,
  'voice.read': Volume2,
  'voice.pause': Pause,
  'voice.continue': Play,
} as const satisfies Partial<Record<WordKey, Picture>>;

export type ControlPictures = Readonly<Record<keyof typeof controlPictures, Picture>>;
