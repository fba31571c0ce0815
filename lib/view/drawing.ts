import type { PanelSide, PanelState } from '../cases/state.ts';
import type { Phase, StepId } from '../journey/phases.ts';
import type { Stop } from '../journey/stops.ts';
import type { PageId } from '../pages/page.ts';
import type { MainWord, ReadingEvent } from '../voice/reading.ts';
import type { Language } from '../words/translate.ts';
import type { FieldHintView } from './notices.ts';
import type { UiTarget } from './ui-targets.ts';

/**
 * What is drawn, as data: a text, an element, or nothing. The background draws, with the components; the script in
 * FNMT's page only makes elements of it. It is no markup: no text in it is ever parsed.
 */
export type Drawing = string | null | DrawnElement;

/**
 * An element, its attributes, what is in it, and what pressing it means. The name `''` stands for several drawings in
 * one's place, `slot` for a place that the page's script fills.
 */
export type DrawnElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  within: readonly Drawing[],
  press?: Press,
];

/** What a press means: the first two are for the background, the others for the panel itself. */
export type Press =
  | { type: 'step'; step: StepId; action: 'confirm' | 'undo' }
  | { type: 'ui'; target: UiTarget }
  | { type: 'decline' }
  | { type: 'stop'; answer: number; confirms?: StepId | undefined }
  | { type: 'configurador'; answer: ConfiguradorAnswer }
  | { type: 'voice'; event: ReadingEvent };

/**
 * A {@link Drawing} as JSON. A page is told of it again and again, mostly the same: as text it is compared at once, and
 * only read where there is something to draw.
 */
export type DrawingText = string;

export const configuradorAnswers = ['yes', 'no', 'asks'] as const;
export type ConfiguradorAnswer = (typeof configuradorAnswers)[number];

/**
 * The panel on a page with everything it can come to show there, and nothing personal. Which of it fits only the page's
 * script knows: by what the person does, and by the page around.
 */
export interface DrawnGuide {
  revision: number;
  language: Language;
  page: PageId;
  phase?: Phase | undefined;
  stop?: Stop | undefined;
  /** How the person left the panel on this site; undefined while they have not touched it. */
  panel?: PanelState | undefined;
  /** Where the person wants the panel. */
  side: PanelSide;
  /** The form is there to be filled in: not sent, or sent and come back. */
  formOpen: boolean;
  /** The panel, open and folded. */
  open: DrawingText;
  tab: DrawingText;
  /** What stands beside the folded panel when something cannot wait, without what is in it. */
  strip: DrawnElement;
  /** For the strip: what is about to be erased, and the hint of a field beside which there is no room. */
  fading: Drawing;
  fieldHint: Drawing;
  /** How far down its frame that field is. */
  hintAt?: FieldHintView['at'];
  /** The button that moves the panel, by where to. */
  move: Readonly<Record<PanelSide, Drawing>>;
  /** What was asked for and could not be done: said, and shown. */
  trouble: Readonly<Record<Trouble, { text: string; drawing: Drawing }>>;
  /** The stop sign: not answered, and after each answer. */
  stops: readonly Drawing[];
  question?: { step: StepId; text: string; drawing: Drawing } | undefined;
  configurador?: DrawnConfigurador | undefined;
  voice: VoiceText;
  /** Said to screen readers where nothing more urgent is. */
  news?: string | undefined;
}

/** Nobody answered; or the extension was updated under the page. */
export type Trouble = 'offline' | 'reload';

/** For when nothing seems to have opened after the form was sent. */
export interface DrawnConfigurador {
  /** When the form was sent, in milliseconds. */
  sentAt: number;
  question: string;
  drawings: Readonly<Record<ConfiguradorAnswer | 'unanswered', Drawing>>;
}

/** A {@link DrawnVoice} as JSON: only read where a voice of the computer speaks the language. */
export type VoiceText = string;

/** The controls of the reading aloud, and what is read. */
export interface DrawnVoice {
  sentences: readonly string[];
  /** What holds them, empty. */
  group: DrawnElement;
  main: Readonly<Record<MainWord, Drawing>>;
  repeat: Drawing;
  pace: Readonly<Record<'normal' | 'slow', Drawing>>;
  failed: Drawing;
}
