import { AccreditedBox } from '../../../components/AccreditedBox.tsx';
import { Brand } from '../../../components/Brand.tsx';
import { CaseList } from '../../../components/CaseList.tsx';
import { Checklist } from '../../../components/Checklist.tsx';
import { CodeBox } from '../../../components/CodeBox.tsx';
import { EndVisitForm } from '../../../components/EndVisitForm.tsx';
import { PhaseProgress } from '../../../components/PhaseProgress.tsx';
import { Reminders } from '../../../components/Reminders.tsx';
import { RenewalCheck } from '../../../components/RenewalCheck.tsx';
import { TicketBox } from '../../../components/TicketBox.tsx';
import { shownCase } from '../../../lib/cases/current-case.ts';
import { type Action, reduce } from '../../../lib/cases/reduce.ts';
import type { AppState } from '../../../lib/cases/state.ts';
import type { Note } from '../../../lib/journey/guidance.ts';
import { type ReminderId, reminderIds } from '../../../lib/journey/reminders.ts';
import { checklistView } from '../../../lib/view/checklist-view.ts';
import { peopleView } from '../../../lib/view/people-view.ts';
import { type RemindersView, reminderSentence } from '../../../lib/view/reminders-view.ts';
import { renewalView } from '../../../lib/view/renewal-view.ts';
import { type Language, t } from '../../../lib/words/translate.ts';
import { contextOf } from '../../unit/command-context.ts';
import {
  accredited,
  backedUp,
  downloaded,
  now,
  ownComputer,
  suggested,
  twoPeople,
  zone,
} from '../situations.ts';
import { nothing, press, type State, statesOf, type, unfold } from '../state.ts';

const yes = async (): Promise<boolean> => true;

const checklist = (state: AppState, language: Language) =>
  checklistView(shownCase(state, now), state.settings.deviceMode ?? 'shared', language, {
    reimports: false,
  });

type CodeProps = Parameters<typeof CodeBox>[0];
const code = (language: Language, more: Partial<CodeProps> = {}) => (
  <CodeBox
    language={language}
    code={undefined}
    notes={[]}
    isOutdated={false}
    canCopy
    canFill={false}
    others={[]}
    onSave={nothing}
    onForget={nothing}
    onFill={yes}
    onNotAgain={nothing}
    {...more}
  />
);
const stored = (language: Language): Partial<CodeProps> => ({
  code: '012345678',
  notes: [t(language, 'code.saved-today')],
});
const manyNumbers = 'Solicitud 012345678 del 21/11. Su referencia es 987654321.';

const reminders = (ids: readonly ReminderId[], language: Language, more: Partial<RemindersView> = {}) => (
  <Reminders
    language={language}
    view={{
      due: ids.map((id, index) => ({
        id,
        ...reminderSentence(id, undefined, language),
        open: { label: t(language, 'remind.open.page'), does: { kind: 'open', target: 'sheet' } },
        ...(index === 0 ? { step: 'backup.made' } : {}),
        stop: id === 'backup' ? 'in-words' : 'click',
      })),
      stopped: [],
      counts: {},
      ...more,
    }}
    onOpen={nothing}
    onDone={nothing}
    onPostpone={nothing}
    onStop={nothing}
    onResume={nothing}
  />
);

const people = (language: Language, manages = true) => (
  <section class="box">
    <h2>{t(language, 'cases.heading')}</h2>
    <CaseList
      language={language}
      people={peopleView(twoPeople, now, zone, language)}
      onSwitch={nothing}
      onAdd={yes}
      {...(manages
        ? { manage: { onRename: yes, onFinish: nothing, onReopen: nothing, onErase: nothing } }
        : {})}
    />
  </section>
);

const leave = (language: Language, more: Partial<Parameters<typeof EndVisitForm>[0]> = {}) => (
  <EndVisitForm
    language={language}
    done={{ backup: true, deleted: false }}
    hasCertificate
    needsCode={false}
    files={[t(language, 'file.calendar')]}
    ticket={undefined}
    onLeave={nothing}
    {...more}
  />
);

const accreditedBox = (language: Language, minutesAgo: number) => (
  <AccreditedBox
    language={language}
    accreditedAt={new Date(now.getTime() - minutesAgo * 60_000)}
    zone={zone}
    now={() => now}
    onSave={nothing}
  />
);

const renewal = (language: Language, ...answers: Action[]) => {
  const state = answers.reduce((known, answer) => reduce(known, answer, contextOf()), ownComputer);
  const view = renewalView(state, true, { system: 'mac', language, now });
  return view ? (
    <RenewalCheck view={view} language={language} now={() => now} onExpires={nothing} onPress={nothing} />
  ) : (
    <p />
  );
};
const expiresOn = (on: string): Action => ({ type: 'renewal.expires', on });
const note = (said: Note): Action => ({ type: 'answer.note', note: said });

export const popupStates: readonly State[] = [
  ...statesOf('AccreditedBox', 'popup', {
    'too early': (language) => accreditedBox(language, 10),
    ready: (language) => accreditedBox(language, 90),
    'being corrected': {
      draw: (language) => accreditedBox(language, 10),
      acts: [press('.box button')],
    },
    'a wrong hour': {
      draw: (language) => accreditedBox(language, 10),
      acts: [press('.box button'), type('[type=time]', '23:59'), press('[type=submit]')],
    },
  }),
  ...statesOf('Brand', 'popup', {
    plain: (language) => <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />,
  }),
  ...statesOf('CaseList', 'popup', {
    'looked at': (language) => people(language, false),
    managed: (language) => people(language),
    'somebody is added': {
      draw: (language) => people(language, false),
      acts: [press('.people > button')],
    },
    'a bad alias': {
      draw: (language) => people(language, false),
      acts: [press('.people > button'), type('[name=alias]', 'a\u200Bb'), press('[type=submit]')],
    },
    'being renamed': { draw: (language) => people(language), acts: [press('.actions button')] },
    'asked before erasing': { draw: (language) => people(language), acts: [press('.actions .danger')] },
  }),
  ...statesOf('Checklist', 'popup', {
    'at the start': (language) => <Checklist checklist={checklist(ownComputer, language)} onStep={nothing} />,
    'a step suggested': (language) => (
      <Checklist checklist={checklist(suggested, language)} onStep={nothing} />
    ),
    'half way, unfolded': {
      draw: (language) => <Checklist checklist={checklist(accredited, language)} onStep={nothing} />,
      acts: [unfold],
    },
    folded: (language) => <Checklist checklist={checklist(accredited, language)} folded onStep={nothing} />,
    finished: (language) => <Checklist checklist={checklist(backedUp, language)} onStep={nothing} />,
  }),
  ...statesOf('CodeBox', 'popup', {
    outdated: (language) =>
      code(language, { ...stored(language), notes: [t(language, 'code.outdated')], isOutdated: true }),
  }),
  ...statesOf('EnterCode', 'popup', {
    empty: (language) => code(language),
    'no number in it': {
      draw: (language) => code(language),
      acts: [type('textarea', 'hola'), press('[type=submit]')],
    },
    'a number to be asked about': {
      draw: (language) => code(language),
      acts: [type('textarea', manyNumbers), press('[type=submit]')],
    },
  }),
  ...statesOf('StoredCode', 'popup', {
    stored: (language) => code(language, stored(language)),
    shown: { draw: (language) => code(language, stored(language)), acts: [press('.pair button')] },
    'to be filled in': (language) => code(language, { ...stored(language), canFill: true }),
    'on a shared computer': (language) => code(language, { ...stored(language), canCopy: false }),
    'asked before forgetting': {
      draw: (language) => code(language, stored(language)),
      acts: [press('.link')],
    },
  }),
  ...statesOf('EndVisitForm', 'popup', {
    folded: (language) => leave(language),
    'with a certificate': { draw: (language) => leave(language), acts: [unfold] },
    'with a ticket': {
      draw: (language) => leave(language, { hasCertificate: false, files: [], ticket: 'K7Q4' }),
      acts: [unfold],
    },
  }),
  ...statesOf('PhaseProgress', 'popup', {
    none: (language) => <PhaseProgress checklist={checklist(ownComputer, language)} />,
    some: (language) => <PhaseProgress checklist={checklist(accredited, language)} />,
    all: (language) => <PhaseProgress checklist={checklist(downloaded, language)} />,
  }),
  ...statesOf('RenewalCheck', 'popup', {
    unanswered: (language) => renewal(language),
    'a wrong date': {
      draw: (language) => renewal(language),
      acts: [type('[type=date]', '2036-01-10'), press('[type=submit]')],
    },
    'not yet': (language) => renewal(language, expiresOn('2027-06-10')),
    yes: (language) =>
      renewal(language, expiresOn('2026-12-20'), note('obtained-office'), note('not-renewed'), {
        type: 'step.confirm',
        step: 'renewal.certificate-here',
      }),
    no: (language) => renewal(language, expiresOn('2026-12-20'), note('obtained-video')),
    begun: (language) => renewal(language, expiresOn('2026-12-20'), note('start-renewal')),
  }),
  ...statesOf('Reminders', 'popup', {
    each: (language) => reminders(reminderIds, language),
    'said by the guidance': (language) =>
      reminders([], language, {
        due: [
          {
            id: 'backup',
            ...reminderSentence('backup', undefined, language),
            open: { label: t(language, 'remind.open.backup'), does: { kind: 'open', target: 'backup' } },
            stop: 'in-words',
            isSaid: true,
          },
        ],
      }),
    'put off and stopped': {
      draw: (language) =>
        reminders(['backup'], language, {
          stopped: [
            {
              id: 'code',
              text: t(language, 'remind.stopped', { title: t(language, 'remind.code.title') }),
            },
          ],
        }),
      acts: [unfold],
    },
    'asked before stopping': {
      draw: (language) => reminders(['backup'], language),
      acts: [unfold, press('.later button:last-child')],
    },
  }),
  ...statesOf('TicketBox', 'popup', {
    given: (language) => <TicketBox language={language} ticket="K7Q4" failure={undefined} onOpen={nothing} />,
    asked: (language) => (
      <TicketBox language={language} ticket={undefined} failure={undefined} onOpen={nothing} />
    ),
    unknown: (language) => (
      <TicketBox language={language} ticket={undefined} failure="unknown" onOpen={nothing} />
    ),
    full: (language) => <TicketBox language={language} ticket={undefined} failure="full" onOpen={nothing} />,
  }),
];
