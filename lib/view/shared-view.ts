import { currentCase } from '../cases/current-case.ts';
import { policyIn } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import { isDone } from '../cases/status.ts';
import type { PageId } from '../pages/page.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import { type Picture, pictures } from './pictures.ts';
import type { PressView } from './press-view.ts';

/** Shown before a request on a computer that may forget the certificate. */
export interface CautionView {
  picture: Picture;
  title: string;
  text: string;
  /** Dismisses it: the person has asked staff. */
  asked: PressView;
}

/** Minimum age of a mark that counts as a clue, in milliseconds. */
const dayMs = 86_400_000;

const requestPages: readonly PageId[] = [
  'software-hub',
  'software-setup',
  'software-request',
  'request-form',
  // Only during a renewal; to others these pages are a stop sign.
  'renew-setup',
  'renew-request',
  'renew-form',
  'renew-sign',
];

/**
 * Warns before a request on a shared computer, until the person has asked staff. Only staff know whether it keeps the
 * keys; where they have said no, the journey's table says so. Otherwise the day since which this browser remembers is
 * a clue, and worded as one.
 */
export function cautionFor(
  state: AppState,
  page: PageId,
  now: Date,
  language: Language,
): CautionView | undefined {
  const { settings } = state;
  const personCase = currentCase(state);
  const isSettled = isDone('request.sent', personCase) || personCase?.askedStaffAt !== undefined;
  if (settings.deviceMode === 'personal' || isSettled || !requestPages.includes(page)) return undefined;
  if (policyIn(settings).persistentProfile !== undefined) return undefined;
  const since = settings.installation?.since;
  const isOld = since !== undefined && now.getTime() - Date.parse(since) > dayMs;
  return {
    picture: pictures.caution,
    title: t(language, 'unsure.title'),
    text: isOld
      ? t(language, 'unsure.since', { date: formatLocalDate(language, new Date(since)) })
      : t(language, 'unsure.first'),
    asked: { label: t(language, 'unsure.asked'), does: { kind: 'note', note: 'asked-staff' } },
  };
}
