import { CalendarDays } from 'lucide';
import { useState } from 'preact/hooks';
import { Announcer } from '../../../components/Announcer.tsx';
import { AppointmentForm } from '../../../components/AppointmentForm.tsx';
import { ConfirmPrompt } from '../../../components/ConfirmPrompt.tsx';
import { DeviceChoice } from '../../../components/DeviceChoice.tsx';
import { DeviceQuestion } from '../../../components/DeviceQuestion.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { LanguageChoice } from '../../../components/LanguageChoice.tsx';
import { Logo } from '../../../components/Logo.tsx';
import { Managed } from '../../../components/Managed.tsx';
import { MomentFields } from '../../../components/MomentFields.tsx';
import { OrganisationChoice } from '../../../components/OrganisationChoice.tsx';
import { PanelKeys } from '../../../components/PanelKeys.tsx';
import { PrintSheet } from '../../../components/PrintSheet.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { VisitCountdown } from '../../../components/VisitCountdown.tsx';
import { VisitFrame } from '../../../components/VisitFrame.tsx';
import { PinTip, WhereGuideIs } from '../../../components/WhereGuideIs.tsx';
import { type AppState, emptyState, Snapshot } from '../../../lib/cases/state.ts';
import { endVisit } from '../../../lib/cases/visit.ts';
import { type PresetId, upo } from '../../../lib/policy/organisation.ts';
import { readPolicy } from '../../../lib/policy/read-policy.ts';
import { askedDevice } from '../../../lib/view/device-question-view.ts';
import { keysView } from '../../../lib/view/keys-view.ts';
import { pinView } from '../../../lib/view/pin-view.ts';
import { sheetView } from '../../../lib/view/sheet-view.ts';
import { type Language, t } from '../../../lib/words/translate.ts';
import { fading, now, ownComputer, sharedRequested, toTheOffice, withCode, zone } from '../situations.ts';
import { nothing, press, type State, statesOf } from '../state.ts';

function Panels({ language }: { language: Language }) {
  const [value, setValue] = useState<'open' | 'tab' | 'hidden'>('open');
  return (
    <Segmented
      label={t(language, 'options.panel.sede')}
      name="panel"
      value={value}
      options={(['open', 'tab', 'hidden'] as const).map((each) => ({
        value: each,
        label: t(language, `options.panel.${each}`),
      }))}
      onChoose={async (next) => {
        setValue(next);
        return true;
      }}
    />
  );
}

const device = (language: Language, mode: 'personal' | 'shared' | undefined, people = 0) => (
  <DeviceChoice
    heading={t(language, 'welcome.whose')}
    language={language}
    mode={mode}
    people={people}
    onChoose={async () => true}
  />
);

const organisation = (language: Language, chosen: PresetId | undefined) => (
  <OrganisationChoice language={language} policy={undefined} chosen={chosen} onChoose={nothing} />
);

const managed = (language: Language, raw: unknown) => {
  const policy = Snapshot.parse({ administered: true, ...readPolicy(raw) });
  const settings = { ...ownComputer.settings, policy };
  return <Managed settings={settings} language={language} />;
};

const appointment = (language: Language, state: AppState, onCancel?: () => void, office?: string) => (
  <AppointmentForm
    language={language}
    appointment={state.cases.list[0]?.appointment}
    office={office}
    zone={zone}
    now={() => now}
    onSave={nothing}
    onCancel={onCancel}
  />
);

const frame = (state: AppState, hasLeft: boolean, language: Language) => (
  <VisitFrame
    state={{ ...state, settings: { ...state.settings, personal: { ...state.settings.personal, language } } }}
    language={language}
    hasLeft={hasLeft}
    now={() => now}
    onStay={nothing}
  />
);

export const pageStates: readonly State[] = [
  ...statesOf('AppointmentForm', 'document', {
    empty: (language) => appointment(language, withCode),
    'being changed': (language) => appointment(language, toTheOffice, nothing),
    elsewhere: {
      draw: (language) => appointment(language, withCode, undefined, upo.office),
      acts: [press('.places label:nth-of-type(2) input')],
    },
    'without a day': {
      draw: (language) => appointment(language, withCode),
      acts: [press('[type=submit]')],
    },
  }),
  ...statesOf('Announcer', 'document', {
    plain: (language) => <Announcer language={language}>{t(language, 'app.name')}</Announcer>,
  }),
  ...statesOf('ConfirmPrompt', 'document', {
    plain: (language) => <ConfirmPrompt text={t(language, 'options.erase.ask')} />,
  }),
  ...statesOf('DeviceChoice', 'document', {
    unanswered: (language) => device(language, undefined),
    'one’s own': (language) => device(language, 'personal'),
    shared: (language) => device(language, 'shared'),
    'asked before sharing': {
      draw: (language) => device(language, 'personal', 2),
      acts: [press('label:nth-of-type(2) input')],
    },
  }),
  ...statesOf('VisitCountdown', 'document', {
    'the last minute': (language) => (
      <VisitCountdown language={language} seconds={() => 42} onStay={nothing} />
    ),
  }),
  ...statesOf('Icon', 'document', { plain: () => <Icon of={CalendarDays} /> }),
  ...statesOf('LanguageChoice', 'document', {
    plain: (language) => <LanguageChoice language={language} onChoose={async () => true} />,
  }),
  ...statesOf('Managed', 'document', {
    'nothing set': (language) => managed(language, {}),
    'values set': (language) =>
      managed(language, {
        deviceMode: 'shared',
        organisationName: 'Biblioteca',
        organisationHelp: 'https://biblioteca.example/ayuda',
        idleWipeMinutes: 5,
        routes: ['office'],
      }),
    'not to be read': (language) => managed(language, { deviceMode: 'mine', whatever: true }),
    'written in another way': (language) =>
      managed(language, { persistentProfile: 'False', routes: 'office, video', IdleWipeMinutes: ' 10 ' }),
    'half an organisation': (language) => managed(language, { organisationOffice: 'Calle Mayor, 3' }),
  }),
  ...statesOf('OrganisationChoice', 'document', {
    'not chosen': (language) => organisation(language, undefined),
    chosen: (language) => organisation(language, 'upo'),
  }),
  ...statesOf('WhereGuideIs', 'document', {
    drawing: (language) => <WhereGuideIs language={language} />,
    'icon in Chrome': (language) => <PinTip tip={pinView('chrome', language)} />,
    'icon in Firefox': (language) => <PinTip tip={pinView('firefox', language)} />,
  }),
  ...statesOf('DeviceQuestion', 'panel', {
    unanswered: (language) => {
      const { deviceQuestion } = askedDevice(emptyState, language);
      return <>{deviceQuestion && <DeviceQuestion deviceQuestion={deviceQuestion} onDevice={nothing} />}</>;
    },
  }),
  ...statesOf('PanelKeys', 'document', {
    set: (language) => <PanelKeys view={keysView('Alt+Shift+J', 'chrome', language)} onChange={nothing} />,
    none: (language) => <PanelKeys view={keysView('', 'firefox', language)} onChange={nothing} />,
  }),
  ...statesOf('Logo', 'document', { plain: () => <Logo /> }),
  ...statesOf('MomentFields', 'document', {
    empty: (language) => (
      <MomentFields
        language={language}
        name="one"
        start={{ date: '', time: '' }}
        failure={undefined}
        press={0}
      />
    ),
    wrong: (language) => (
      <MomentFields
        language={language}
        name="one"
        start={{ date: '2020-01-01', time: '10:00' }}
        failure="past"
        press={1}
      />
    ),
  }),
  ...statesOf('PrintSheet', 'paper', {
    'to be written by hand': (language) => (
      <PrintSheet sheet={sheetView(ownComputer, undefined, undefined, false, language)} language={language} />
    ),
    'with code and appointment': (language) => (
      <PrintSheet sheet={sheetView(toTheOffice, upo, 'spanish', true, language)} language={language} />
    ),
    'from a shared computer': (language) => (
      <PrintSheet sheet={sheetView(sharedRequested, upo, 'eu', true, language)} language={language} />
    ),
  }),
  ...statesOf('Segmented', 'document', { plain: (language) => <Panels language={language} /> }),
  ...statesOf('VisitFrame', 'bare', {
    'the last minute': (language) => frame(fading, false, language),
    'somebody has left': (language) => frame(endVisit(sharedRequested, 'erased'), true, language),
  }),
];
