import { HelpCard } from '../../../components/HelpCard.tsx';
import { HelpNav } from '../../../components/HelpNav.tsx';
import { HelpSearch } from '../../../components/HelpSearch.tsx';
import { PastedMessage } from '../../../components/PastedMessage.tsx';
import { SupportReport } from '../../../components/SupportReport.tsx';
import { ThreeQuestions } from '../../../components/ThreeQuestions.tsx';
import { WhoToCall } from '../../../components/WhoToCall.tsx';
import { callView } from '../../../lib/view/help-call-view.ts';
import { helpView } from '../../../lib/view/help-view.ts';
import type { Language } from '../../../lib/words/translate.ts';
import { installed, required } from '../situations.ts';
import { nothing, press, type State, statesOf, type as typed, unfold } from '../state.ts';

const view = (language: Language) =>
  helpView({
    language,
    reader: {
      system: 'windows',
      browser: 'chrome',
      organisation: undefined,
      mode: 'personal',
      now: new Date('2026-11-22T10:00:00Z'),
    },
    canCheckBackups: true,
  });
const call = (language: Language) =>
  callView({
    state: installed,
    now: new Date('2026-11-22T10:00:00Z'),
    language,
    device: { system: 'windows', browser: 'chrome', userAgent: 'Mozilla/5.0 Chrome/156.0.0.0' },
    version: '0.1.0',
    page: 'software-setup',
  });
const search = (language: Language, query: string) => (
  <HelpSearch
    language={language}
    view={view(language)}
    call={call(language)}
    query={query}
    isWanted={false}
    onType={nothing}
  />
);
const copied = async (): Promise<boolean> => true;

export const helpStates: readonly State[] = [
  ...statesOf('HelpSearch', 'help', {
    empty: { draw: (language) => search(language, ''), acts: [unfold] },
    found: (language) => search(language, 'contraseña'),
    'nothing found': (language) => search(language, 'xyzzyx'),
  }),
  ...statesOf('HelpCard', 'help', {
    answer: (language) => <HelpCard card={required(view(language).find('contraseña')[0])} />,
  }),
  ...statesOf('HelpNav', 'help', { all: (language) => <HelpNav language={language} without="" /> }),
  ...statesOf('PastedMessage', 'help', {
    empty: (language) => <PastedMessage language={language} view={view(language)} />,
    'not typed': {
      draw: (language) => <PastedMessage language={language} view={view(language)} />,
      acts: [press('button')],
    },
    unknown: {
      draw: (language) => <PastedMessage language={language} view={view(language)} />,
      acts: [typed('textarea', 'xyzzyx'), press('button')],
    },
  }),
  ...statesOf('ThreeQuestions', 'help', {
    first: (language) => <ThreeQuestions language={language} view={view(language)} />,
    second: {
      draw: (language) => <ThreeQuestions language={language} view={view(language)} />,
      acts: [press('button')],
    },
  }),
  ...statesOf('WhoToCall', 'help', {
    asked: (language) => <WhoToCall language={language} view={call(language)} onCopy={copied} />,
  }),
  ...statesOf('SupportReport', 'document', {
    offered: (language) => (
      <SupportReport language={language} make={async () => 'Certiguía 0.1.0'} onSave={nothing} />
    ),
    made: {
      draw: (language) => (
        <SupportReport language={language} make={async () => 'Certiguía 0.1.0'} onSave={nothing} />
      ),
      acts: [press('button')],
    },
  }),
];
