import { Caution } from '../../../components/Caution.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Guidance } from '../../../components/Guidance.tsx';
import { GuidanceDetails } from '../../../components/GuidanceDetails.tsx';
import { HowTo } from '../../../components/HowTo.tsx';
import { Installer } from '../../../components/Installer.tsx';
import { Notice, Warning } from '../../../components/Notice.tsx';
import { ReadAloud } from '../../../components/ReadAloud.tsx';
import { ChosenRoute, RouteChoice } from '../../../components/RouteChoice.tsx';
import { WhatHappensNext } from '../../../components/WhatHappensNext.tsx';
import { type AppState, languages } from '../../../lib/cases/state.ts';
import type { PageId } from '../../../lib/pages/page.ts';
import { controlPictures } from '../../../lib/view/pictures.ts';
import { voiceLabels } from '../../../lib/view/spoken-view.ts';
import { type Language, t } from '../../../lib/words/translate.ts';
import { fakeSpeech, voice } from '../../unit/fake-speech.ts';
import {
  downloaded,
  installed,
  ownComputer,
  panelView,
  requested,
  required,
  sharedComputer,
  suggested,
  toTheOffice,
  withCode,
} from '../situations.ts';
import { nothing, press, type State, statesOf, unfold } from '../state.ts';

function guidance(page: PageId, state: AppState, language: Language) {
  return (
    <Guidance
      view={panelView(page, state, language).now}
      heading="h2"
      linksHere
      onStep={nothing}
      onPress={nothing}
    />
  );
}

const reading = (language: Language, speaks = true) => {
  const speech = fakeSpeech(languages.map((each) => voice(t(each, 'language.locale'))));
  // A browser that cannot speak reports an error at once.
  if (!speaks) speech.synthesis.speak = (utterance) => utterance.onerror?.({} as SpeechSynthesisErrorEvent);
  return (
    <ReadAloud
      sentences={panelView('software-setup', ownComputer, language).now.spoken}
      language={language}
      labels={voiceLabels(language)}
      pictures={controlPictures}
      speech={speech}
    />
  );
};
const button = (position: number) => press(`.read-aloud button:nth-of-type(${position})`);

export const panelPartStates: readonly State[] = [
  ...statesOf('Caution', 'panel', {
    possible: (language) => (
      <Caution
        view={required(panelView('software-request', sharedComputer, language).caution)}
        onPress={nothing}
      />
    ),
  }),
  ...statesOf('Disclosure', 'panel', {
    folded: (language) => <Disclosure summary={t(language, 'panel.sources')}>…</Disclosure>,
  }),
  ...statesOf('Guidance', 'panel', {
    'one action': (language) => guidance('software-identity', toTheOffice, language),
    'a question': (language) => guidance('software-request', suggested, language),
    'a stop sign': (language) => guidance('representative', requested, language),
  }),
  ...statesOf('GuidanceDetails', 'panel', {
    'before the request': (language) => (
      <GuidanceDetails view={panelView('software-request', installed, language).now} />
    ),
    'before the appointment': (language) => (
      <GuidanceDetails view={panelView('software-identity', toTheOffice, language).now} />
    ),
  }),
  ...statesOf('WhatHappensNext', 'panel', {
    request: (language) => (
      <WhatHappensNext expect={required(panelView('software-request', installed, language).now.expect)} />
    ),
  }),
  ...statesOf('HowTo', 'panel', {
    plain: (language) => <HowTo view={required(panelView('faq-export', downloaded, language).now.howTo)} />,
    folded: (language) => (
      <HowTo view={required(panelView('faq-export', downloaded, language).now.howTo)} isFolded />
    ),
    unfolded: {
      draw: (language) => <HowTo view={required(panelView('faq-export', downloaded, language).now.howTo)} />,
      acts: [unfold],
    },
  }),
  ...statesOf(
    'Installer',
    'panel',
    Object.fromEntries(
      (['windows', 'mac', 'linux', 'other'] as const).map((system) => [
        system,
        (language: Language) => (
          <Installer
            installer={required(panelView('software-setup', ownComputer, language, { system }).now.installer)}
          />
        ),
      ]),
    ),
  ),
  ...statesOf('Notice', 'panel', {
    plain: (language) => <Notice text={t(language, 'panel.offline')} />,
    titled: (language) => (
      <Notice title={t(language, 'remind.code.title')} text={t(language, 'remind.code.text')} />
    ),
    warnings: (language) => (
      <div class="notes">
        {panelView('software-request', installed, language)
          .now.warnings.slice(0, 4)
          .map((warning, index) => (
            <Warning key={warning.title} warning={warning} calm={index > 1} />
          ))}
      </div>
    ),
  }),
  ...statesOf('ReadAloud', 'panel', {
    silent: (language) => reading(language),
    reading: { draw: (language) => reading(language), acts: [button(1)] },
    paused: { draw: (language) => reading(language), acts: [button(1), button(1)] },
    slow: { draw: (language) => reading(language), acts: [button(1), button(3)] },
    'not to be had': { draw: (language) => reading(language, false), acts: [button(1)] },
  }),
  ...statesOf('RouteChoice', 'panel', {
    open: (language) => (
      <RouteChoice
        view={required(panelView('software-identity', withCode, language).now.routes)}
        onChoose={nothing}
      />
    ),
    chosen: (language) => (
      <ChosenRoute
        view={required(panelView('software-identity', toTheOffice, language).now.chosen)}
        onUndo={nothing}
      />
    ),
  }),
];
