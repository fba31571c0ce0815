import { isCodeOld, isCodeOutdated } from '../cases/request-mark.ts';
import { isShared, policyIn } from '../cases/settings.ts';
import type { AppState, Case } from '../cases/state.ts';
import { isDone, stepStatus } from '../cases/status.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t } from '../words/translate.ts';
import type { PopupPart } from './ui-targets.ts';

/** The request code, or where to enter it. */
export interface CodeView {
  value: string | undefined;
  notes: readonly string[];
  /** Another request was sent since: its code is asked for beside the old one. */
  isOutdated: boolean;
  /** False on a shared computer: the clipboard outlives the visit. */
  canCopy: boolean;
  /** Codes on other people's lists. */
  others: readonly { code: string; name: string }[];
}

/** From the request to the download, and whenever requested. */
export function codeFor(
  state: AppState,
  personCase: Case | undefined,
  now: Date,
  language: Language,
  wanted: PopupPart | undefined,
): CodeView | undefined {
  const isNeeded =
    (personCase?.code !== undefined ||
      isDone('request.sent', personCase) ||
      personCase?.requested !== undefined) &&
    stepStatus('download.downloaded', personCase) === 'pending';
  if (!isNeeded && wanted !== 'code') return undefined;
  const { idleWipeMinutes } = policyIn(state.settings);
  return {
    value: personCase?.code?.value,
    notes: [
      ...codeNotes(personCase, now, language),
      ...(isShared(state) ? [t(language, 'code.kept', { minutes: idleWipeMinutes })] : []),
    ],
    isOutdated: personCase !== undefined && isCodeOutdated(personCase),
    canCopy: !isShared(state),
    others: othersCodes(state, personCase, language),
  };
}

function othersCodes(
  { cases: { list } }: AppState,
  personCase: Case | undefined,
  language: Language,
): CodeView['others'] {
  return list.flatMap(({ id, alias, code }, index) =>
    code && id !== personCase?.id
      ? [{ code: code.value, name: alias ?? t(language, 'cases.nobody', { number: index + 1 }) }]
      : [],
  );
}

/** The code's age, without a lifetime that nobody has published, and whether another code counts by now. */
function codeNotes(personCase: Case | undefined, now: Date, language: Language): string[] {
  const again = personCase?.requestedAgainAt;
  if (!personCase?.code) {
    return again ? [t(language, 'code.again', { date: formatLocalDate(language, new Date(again)) })] : [];
  }
  const saved = formatLocalDate(language, new Date(personCase.code.at));
  return [
    ...(isCodeOutdated(personCase) ? [t(language, 'code.outdated')] : []),
    ...(isCodeOld(personCase, now) && !isAccredited(personCase) ? [t(language, 'code.aged')] : []),
    saved === formatLocalDate(language, now)
      ? t(language, 'code.saved-today')
      : t(language, 'code.saved-on', { date: saved }),
  ];
}

/** Whether the code has served its purpose, at an office or by video. */
function isAccredited({ confirmed }: Case): boolean {
  return (
    confirmed['identity.accredited'] !== undefined ||
    confirmed['identity.video-approved'] !== undefined ||
    confirmed['download.downloaded'] !== undefined
  );
}
