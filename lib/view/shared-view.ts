import { currentCase } from '../cases/current-case.ts';
import { policyIn } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import { isDone } from '../cases/status.ts';
import { secondsLeft } from '../cases/visit.ts';
import type { PageId } from '../pages/page.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import { type Picture, pictures } from './pictures.ts';

/** What is said before a certificate is requested on a computer that may forget it. */
export interface CautionView {
  picture: Picture;
  title: string;
  text: readonly string[];
  /** Whether it is known, and not only possible. */
  certain: boolean;
}

/** How old a mark has to be before it is worth anything as a clue, in milliseconds. */
const aDay = 86_400_000;

const requestPages: readonly PageId[] = [
  'software-hub',
  'software-setup',
  'software-request',
  'request-form',
];

/**
 * Whether this computer keeps the keys until the download: only staff know. Without their word the day since which this
 * browser remembers is a clue, and worded as one. Said before the request, on a shared computer.
 */
export function cautionFor(
  state: AppState,
  page: PageId,
  now: Date,
  language: Language,
): CautionView | undefined {
  const { settings } = state;
  const isRequested = isDone('request.sent', currentCase(state));
  if (settings.deviceMode === 'personal' || isRequested || !requestPages.includes(page)) return undefined;
  const { persistentProfile } = policyIn(settings);
  if (persistentProfile === true) return undefined;
  if (persistentProfile === false) {
    return {
      picture: pictures.caution,
      title: t(language, 'forgets.title'),
      text: [t(language, 'forgets.text'), t(language, 'forgets.instead'), t(language, 'forgets.ask')],
      certain: true,
    };
  }
  const since = settings.installation?.since;
  const isOld = since !== undefined && now.getTime() - Date.parse(since) > aDay;
  return {
    picture: pictures.caution,
    title: t(language, 'unsure.title'),
    text: [
      isOld
        ? t(language, 'unsure.since', { date: formatLocalDate(language, new Date(since)) })
        : t(language, 'unsure.first'),
    ],
    certain: false,
  };
}

/** That a person's things are about to be erased, and how they say that they are still there. */
export interface FadingView {
  picture: Picture;
  text: string;
  stay: string;
}

/** The warning in the last minute of a visit. */
export function fadingFor(state: AppState, now: Date, language: Language): FadingView | undefined {
  return secondsLeft(state, now) === undefined
    ? undefined
    : { picture: pictures.timer, text: t(language, 'visit.fading'), stay: t(language, 'visit.stay') };
}
