import { useState } from 'preact/hooks';
import { Caution } from '../../../components/Caution.tsx';
import { Configurador } from '../../../components/Configurador.tsx';
import { Expect } from '../../../components/Expect.tsx';
import { HowTo } from '../../../components/HowTo.tsx';
import { Installer } from '../../../components/Installer.tsx';
import { Note, Warning } from '../../../components/Note.tsx';
import { ReadAloud } from '../../../components/ReadAloud.tsx';
import { StopSign } from '../../../components/StopSign.tsx';
import type { GuideView } from '../../../lib/view/guide-view.ts';
import type { ConfiguradorView } from '../../../lib/view/panel-sections.ts';
import type { ConfiguradorAnswer } from '../../../lib/view/panel-state.ts';
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
} from '../situations.ts';
import { nothing, press, type State, statesOf, unfold } from '../state.ts';

function Asking({ view, first }: { view: ConfiguradorView; first?: ConfiguradorAnswer }) {
  const [answer, setAnswer] = useState(first);
  return <Configurador view={view} answer={answer} onAnswer={setAnswer} />;
}

function Stopped({ view }: { view: GuideView }) {
  const [chosen, setChosen] = useState<number>();
  return <StopSign stop={required(view.stopSign)} chosen={chosen} onAnswer={setChosen} onTicket={nothing} />;
}

const configurador = (language: Language): ConfiguradorView =>
  required(
    panelView('software-request', installed, language, { sentAt: 1_000, system: 'linux' }).configurador,
  );

const reading = (language: Language, speaks = true) => {
  const speech = fakeSpeech([voice('es-ES'), voice('en-GB')]);
  // A browser that cannot speak says so at once.
  if (!speaks) speech.synthesis.speak = (utterance) => utterance.onerror?.({} as SpeechSynthesisErrorEvent);
  return (
    <ReadAloud
      sentences={panelView('software-setup', ownComputer, language).spoken}
      language={language}
      labels={voiceLabels(language)}
      pictures={controlPictures}
      speech={speech}
    />
  );
};
const button = (position: number) => press(`.read-aloud button:nth-of-type(${position})`);

/** What the panel is made of. */
export const panelPartStates: readonly State[] = [
  ...statesOf('Caution', 'panel', {
    possible: (language) => (
      <Caution view={required(panelView('software-request', sharedComputer, language).caution)} />
    ),
    certain: (language) => (
      <Caution
        view={{
          ...required(panelView('software-request', sharedComputer, language).caution),
          title: t(language, 'forgets.title'),
          text: [t(language, 'forgets.text'), t(language, 'forgets.instead')],
          certain: true,
        }}
      />
    ),
  }),
  ...statesOf('Configurador', 'panel', {
    asked: (language) => <Asking view={configurador(language)} />,
    'it has opened': (language) => <Asking view={configurador(language)} first="yes" />,
    'it asks something': (language) => <Asking view={configurador(language)} first="asks" />,
    'it has not opened': (language) => <Asking view={configurador(language)} first="no" />,
  }),
  ...statesOf('Expect', 'panel', {
    request: (language) => (
      <Expect expect={required(panelView('software-request', installed, language).expect)} />
    ),
  }),
  ...statesOf('HowTo', 'panel', {
    plain: (language) => <HowTo view={required(panelView('download-done', downloaded, language).howTo)} />,
    folded: (language) => (
      <HowTo view={required(panelView('download-done', downloaded, language).howTo)} isFolded />
    ),
    unfolded: {
      draw: (language) => <HowTo view={required(panelView('download-done', downloaded, language).howTo)} />,
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
            installer={required(panelView('software-setup', ownComputer, language, { system }).installer)}
          />
        ),
      ]),
    ),
  ),
  ...statesOf('Note', 'panel', {
    plain: (language) => <Note text={t(language, 'panel.offline')} />,
    titled: (language) => (
      <Note title={t(language, 'remind.code.title')} text={t(language, 'remind.code.text')} />
    ),
    warnings: (language) => (
      <div class="notes">
        {panelView('software-request', installed, language).warnings.map((warning, index) => (
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
  ...statesOf('StopSign', 'panel', {
    'with answers': (language) => <Stopped view={panelView('software-download', ownComputer, language)} />,
    'with a way back': (language) => <Stopped view={panelView('dnie-request', requested, language)} />,
  }),
];
