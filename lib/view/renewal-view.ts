import { currentCase } from '../cases/current-case.ts';
import { heldCertificate } from '../cases/renewal.ts';
import type { AppState } from '../cases/state.ts';
import type { Effect, Note } from '../journey/guidance.ts';
import type { System } from '../journey/installers.ts';
import type { StepId } from '../journey/phases.ts';
import { questionOf } from '../journey/questions/questions.ts';
import { type RenewalVerdict, renewalVerdict } from '../journey/renewal.ts';
import { isWarningFor, type WarningId, warningWords } from '../journey/warnings.ts';
import { formatLocalDate } from '../words/format.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';

type RenewalPress = { kind: 'note'; note: Note } | { kind: 'confirm'; step: StepId };

interface RenewalQuestionView {
  id: 'obtained' | 'renewed-before' | 'certificate-here';
  text: string;
  answers: readonly { id: string; label: string; isChosen: boolean; does: RenewalPress }[];
}

/** Whether somebody can renew: the four questions, the result, and how to go on. */
export interface RenewalView {
  /** From a backup, or typed as `2027-01-10`. */
  expires: { typed: string; said: string | undefined; isFixed: boolean };
  questions: readonly RenewalQuestionView[];
  verdict: (Sentence & { tone: 'good' | 'wait' | 'bad' }) | undefined;
  action: { label: string; does: RenewalPress } | undefined;
  cautions: readonly Sentence[];
  stop: string | undefined;
}

interface Reader {
  system: System;
  language: Language;
  now: Date;
}

/**
 * The four questions about a renewal, for the extension's own pages.
 *
 * @returns nothing where it is neither requested nor relevant
 */
export function renewalView(state: AppState, isWanted: boolean, reader: Reader): RenewalView | undefined {
  const personCase = currentCase(state);
  const renews = personCase?.kind === 'renewal';
  const isUnsent = personCase?.confirmed['request.sent'] === undefined;
  if (!isWanted && !personCase?.held?.asking) return undefined;
  const { language, now } = reader;
  const held = heldCertificate(personCase);
  const verdict = renewalVerdict(held, now);
  const date = held.expiresAt && formatLocalDate(language, held.expiresAt);
  const chosen = [
    held.obtained && `obtained.${held.obtained}`,
    held.renewed && `renewed-before.${held.renewed}`,
    held.here !== undefined && `certificate-here.${held.here ? 'yes' : 'no'}`,
  ];
  return {
    expires: {
      typed: held.expiresAt?.toISOString().slice(0, 10) ?? '',
      said:
        date && t(language, held.isCitizen === undefined ? 'renew.date.said' : 'renew.date.backup', { date }),
      isFixed: held.isCitizen !== undefined,
    },
    questions: (['obtained', 'renewed-before', 'certificate-here'] as const).map((id) => {
      const { text, answers } = questionOf(id);
      return {
        id,
        text: t(language, text),
        answers: answers.flatMap(({ id: answer, label, does }) =>
          isPress(does)
            ? {
                id: answer,
                label: t(language, label),
                isChosen: chosen.includes(`${id}.${answer}`),
                does,
              }
            : [],
        ),
      };
    }),
    verdict: verdictInWords(verdict, date ?? '', language),
    action: renews ? undefined : actionFor(verdict, state, language),
    cautions: cautionsFor(verdict, state, reader),
    stop: renews && isUnsent ? t(language, 'answer.no-renewal') : undefined,
  };
}

function isPress(does: Effect): does is RenewalPress {
  return does.kind === 'note' || does.kind === 'confirm';
}

function verdictInWords(verdict: RenewalVerdict, date: string, language: Language): RenewalView['verdict'] {
  const inWords = (moment: Date): string => formatLocalDate(language, moment);
  const words = (title: WordKey, text: WordKey): Sentence => ({
    title: t(language, title, { date, from: 'from' in verdict ? inWords(verdict.from) : '' }),
    text: t(language, text, { until: 'until' in verdict ? inWords(verdict.until) : '' }),
  });
  switch (verdict.answer) {
    case 'yes':
      return { tone: 'good', ...words('renew.yes', 'renew.yes.text') };
    case 'perhaps':
      return { tone: 'wait', ...words('renew.perhaps', 'renew.perhaps.text') };
    case 'elsewhere':
      return { tone: 'wait', ...words('renew.elsewhere', 'renew.elsewhere.text') };
    case 'not-yet':
      return { tone: 'wait', ...words('renew.not-yet', 'renew.not-yet.text') };
    case 'no':
      switch (verdict.obstacle) {
        case 'expired':
          return { tone: 'bad', ...words('do.expired', 'do.expired.help') };
        case 'kind':
          return { tone: 'bad', ...words('renew.no.kind.title', 'renew.no.kind') };
        case 'renewed':
          return { tone: 'bad', ...words('renew.no.title', 'renew.no.renewed') };
        default:
          return { tone: 'bad', ...words('renew.no.title', 'renew.no.obtained') };
      }
    case 'ask':
      return undefined;
  }
}

function actionFor(verdict: RenewalVerdict, state: AppState, language: Language): RenewalView['action'] {
  const press = (label: WordKey, note: Note): RenewalView['action'] => ({
    label: t(language, label),
    does: { kind: 'note', note },
  });
  switch (verdict.answer) {
    case 'yes':
    case 'perhaps':
      return press('act.start-renewal', 'start-renewal');
    case 'not-yet':
      return state.settings.deviceMode === 'personal' ? press('act.remind-then', 'renewal-later') : undefined;
    case 'no':
      return verdict.obstacle === 'kind' ? undefined : press('restart.another', 'restart');
    default:
      return undefined;
  }
}

function cautionsFor(
  verdict: RenewalVerdict,
  { settings: { deviceMode } }: AppState,
  { system, language, now }: Reader,
): Sentence[] {
  const ids: readonly WarningId[] =
    verdict.answer === 'no'
      ? verdict.obstacle === 'kind'
        ? []
        : verdict.obstacle === 'expired'
          ? ['restart-keeps']
          : ['old-until-new', 'restart-keeps']
      : ['yes', 'perhaps', 'elsewhere'].includes(verdict.answer)
        ? ['renew-shared', 'mac-autofirma', 'renew-linux']
        : [];
  return ids
    .filter((id) => isWarningFor(id, { organisation: undefined, system, mode: deviceMode ?? 'shared', now }))
    .map((id) => {
      const { title, text } = warningWords(id);
      return { title: t(language, title), text: t(language, text) };
    });
}
