import { currentCase } from '../cases/current-case.ts';
import type { AppState } from '../cases/state.ts';
import { nextStep } from '../cases/status.ts';
import { linkedPages, type PageAdvice, pageForStep } from '../journey/advice.ts';
import type { StepId } from '../journey/phases.ts';
import type { Stop } from '../journey/stops.ts';
import { warningWords } from '../journey/warnings.ts';
import type { PageId } from '../pages/page.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { LinkView } from './panel-sections.ts';
import { type Picture, pictures } from './pictures.ts';

interface StopAnswer {
  label: string;
  text: string;
  /** Answering so confirms this step. */
  confirms?: StepId;
}

export interface StopView {
  picture: Picture;
  title: string;
  text: readonly string[];
  /** For whoever comes back to a shared computer: leads to where the ticket is typed. */
  ticket?: string;
  answers: readonly StopAnswer[];
  back: LinkView;
}

/** Official ways other than ours: whoever takes one says so, and is stopped no more. */
const otherRoutes: Partial<Record<PageId, { label: WordKey; confirms: StepId }>> = {
  'dnie-request': { label: 'stop.answer.dnie', confirms: 'identity.dnie' },
  'dnie-download': { label: 'stop.answer.dnie', confirms: 'identity.dnie' },
  app: { label: 'stop.answer.app', confirms: 'identity.app' },
};

/** The stop sign of a page that is not on this person's way. */
export function stopView(
  stop: Stop,
  page: PageId,
  saying: PageAdvice,
  state: AppState,
  language: Language,
): StopView {
  const known = currentCase(state);
  const isShared = state.settings.deviceMode === 'shared';
  const mode = state.settings.deviceMode ?? 'shared';
  const words = (key: WordKey): string => t(language, key);
  const back = {
    label: words('stop.back'),
    href: linkedPages[pageForStep(nextStep(known, mode), known?.route)],
  };
  const picture = pictures.stop;
  if (stop === 'not-requested-here') {
    return {
      picture,
      title: words('stop.not-requested-here.title'),
      text: [words('stop.not-requested-here.body')],
      ...(isShared && !known ? { ticket: words('panel.ticket') } : {}),
      answers: [
        {
          label: words('stop.answer.before'),
          text: words('stop.answer.before.text'),
          confirms: 'request.sent',
        },
        { label: words('stop.answer.other-browser'), text: words('stop.answer.other-browser.text') },
        { label: words('stop.answer.other-computer'), text: words('stop.answer.other-computer.text') },
      ],
      back,
    };
  }
  if (page.startsWith('video')) {
    const { title, text } = warningWords('chose-office');
    return {
      picture,
      title: words(title),
      text: [words(text)],
      answers: [
        {
          label: words('stop.answer.video'),
          text: words('stop.answer.before.text'),
          confirms: 'identity.video',
        },
      ],
      back,
    };
  }
  const own = otherRoutes[page];
  return {
    picture,
    title: words(saying.title),
    text: saying.body.map((statement) => words(statement.words)),
    answers: own
      ? [{ label: words(own.label), text: words('stop.answer.before.text'), confirms: own.confirms }]
      : [],
    back,
  };
}
