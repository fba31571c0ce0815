import type { JSX } from 'preact';
import { Configurador } from '../../components/Configurador.tsx';
import { Note } from '../../components/Note.tsx';
import { FoldedTab, MoveButton, OpenPanel, Question, Strip } from '../../components/Panel.tsx';
import { VoiceFailed, VoiceGroup, VoiceMain, VoiceMore } from '../../components/ReadAloud.tsx';
import { StopSign } from '../../components/StopSign.tsx';
import type { StepId } from '../journey/phases.ts';
import type {
  ConfiguradorAnswer,
  Drawing,
  DrawingText,
  DrawnConfigurador,
  DrawnElement,
  DrawnGuide,
  DrawnVoice,
} from '../view/drawing.ts';
import type { GuideView } from '../view/guide-view.ts';
import type { UiTarget } from '../view/ui-targets.ts';
import { drawingOf, type Means } from './drawing-of.ts';

/**
 * The panel with everything it can come to show on this page, drawn: so that the script in the page carries neither the
 * components nor what draws them.
 */
export function drawGuide(view: GuideView): DrawnGuide {
  const { labels, question, fieldHint } = view;
  const note = (text: string) => ({ text, drawing: drawingOf(() => <Note text={text} />) });
  return {
    revision: view.revision,
    language: view.language,
    page: view.page,
    phase: view.phase,
    stop: view.stop,
    panel: view.panel,
    side: view.side,
    formOpen: view.formOpen,
    open: textOf(drawingOf((means) => <OpenPanel view={view} onStep={toStep(means)} onUi={toUi(means)} />)),
    tab: textOf(drawingOf((means) => <FoldedTab view={view} onUi={toUi(means)} />)),
    strip: elementOf(<Strip view={view} />),
    fading: view.fading ? note(view.fading.text).drawing : null,
    fieldHint: fieldHint ? drawingOf(() => <Note title={fieldHint.title} text={fieldHint.text} />) : null,
    hintAt: fieldHint?.at,
    move: {
      left: moveTo('left', view),
      right: moveTo('right', view),
      bottom: moveTo('bottom', view),
    },
    trouble: { offline: note(labels['panel.offline']), reload: note(labels['panel.reload']) },
    stops: stopsOf(view),
    question: question && {
      step: question.step,
      text: `${question.text}. ${labels['panel.question']}`,
      drawing: drawingOf((means) => (
        <Question
          question={question}
          labels={labels}
          onStep={toStep(means)}
          onDecline={() => means({ type: 'decline' })}
        />
      )),
    },
    configurador: configuradorOf(view),
    voice: textOf(voiceOf(view)),
    news: view.notice ?? fieldHint?.title,
  };
}

/** Any sign beyond Latin letters would make a browser keep two bytes for each of the others, too. */
function textOf(drawing: Drawing | DrawnVoice): DrawingText {
  return JSON.stringify(drawing).replace(
    /[^\0-\xff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toStep(means: Means) {
  return (step: StepId, action: 'confirm' | 'undo'): void => means({ type: 'step', step, action });
}

function toUi(means: Means) {
  return (target: UiTarget): void => means({ type: 'ui', target });
}

function elementOf(element: JSX.Element): DrawnElement {
  return drawingOf(() => element) as DrawnElement;
}

function moveTo(to: GuideView['side'], view: GuideView): Drawing {
  return drawingOf((means) => <MoveButton view={view} to={to} onUi={toUi(means)} />);
}

function stopsOf({ stopSign }: GuideView): Drawing[] {
  if (!stopSign) return [];
  return [undefined, ...stopSign.answers.keys()].map((chosen) =>
    drawingOf((means) => (
      <StopSign
        stop={stopSign}
        chosen={chosen}
        onAnswer={(answer) => means({ type: 'stop', answer, confirms: stopSign.answers[answer]?.confirms })}
      />
    )),
  );
}

function configuradorOf({ configurador }: GuideView): DrawnConfigurador | undefined {
  if (!configurador) return undefined;
  const answered = (answer?: ConfiguradorAnswer): Drawing =>
    drawingOf((means) => (
      <Configurador
        view={configurador}
        answer={answer}
        onAnswer={(given) => means({ type: 'configurador', answer: given })}
      />
    ));
  return {
    sentAt: configurador.sentAt,
    question: configurador.question,
    drawings: { unanswered: answered(), yes: answered('yes'), no: answered('no'), asks: answered('asks') },
  };
}

function voiceOf({ spoken, labels, pictures }: GuideView): DrawnVoice {
  const main = (word: keyof DrawnVoice['main']): Drawing =>
    drawingOf((means) => (
      <VoiceMain
        word={word}
        labels={labels}
        pictures={pictures}
        onTell={(event) => means({ type: 'voice', event })}
      />
    ));
  const more = (event: 'repeat' | 'pace', label: string): Drawing =>
    drawingOf((means) => (
      <VoiceMore event={event} label={label} onTell={() => means({ type: 'voice', event })} />
    ));
  return {
    sentences: spoken,
    group: elementOf(<VoiceGroup labels={labels} />),
    main: {
      'voice.read': main('voice.read'),
      'voice.pause': main('voice.pause'),
      'voice.continue': main('voice.continue'),
    },
    repeat: more('repeat', labels['voice.repeat']),
    pace: {
      normal: more('pace', labels['voice.slower']),
      slow: more('pace', labels['voice.normal']),
    },
    failed: drawingOf(() => <VoiceFailed labels={labels} />),
  };
}
