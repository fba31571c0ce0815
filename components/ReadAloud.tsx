import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ControlPictures } from '../lib/view/pictures.ts';
import type { VoiceLabels } from '../lib/view/spoken-view.ts';
import { browserSpeech } from '../lib/voice/browser-speech.ts';
import { openReader, type Reader, type Speech, watchVoices } from '../lib/voice/reader.ts';
import {
  type MainLabel,
  mainLabel,
  notReading,
  type Reading,
  type ReadingEvent,
} from '../lib/voice/reading.ts';
import type { Language } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';

interface Props {
  sentences: readonly string[];
  language: Language;
  labels: VoiceLabels;
  pictures: ControlPictures;
  /** Undefined where it is disabled. */
  speech?: Speech | undefined;
}

/** Reads the advice aloud. New advice stops the current reading. */
export function ReadAloud(props: Props): JSX.Element {
  return <Controls key={`${props.language} ${props.sentences.join(' ')}`} {...props} />;
}

/** Nothing without a local voice for the language. */
function Controls({
  sentences,
  language,
  labels,
  pictures,
  speech = browserSpeech(),
}: Props): JSX.Element | null {
  const [isThere, setIsThere] = useState(false);
  const [wasUsed, setWasUsed] = useState(false);
  const [{ state, slow, failed }, setReading] = useState<Reading>(notReading);
  const reader = useRef<Reader>(undefined);

  useEffect(() => (speech ? watchVoices(speech, language, setIsThere) : undefined), []);
  useEffect(() => {
    if (!speech) return undefined;
    const opened = openReader(speech, sentences, language, setReading);
    reader.current = opened;
    // A hidden page stops speaking.
    const leave = (): void => {
      if (document.hidden) opened.send('stop');
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', opened.close);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', opened.close);
      opened.close();
    };
  }, []);

  if (!isThere) return null;
  const send = (event: ReadingEvent): void => {
    setWasUsed(true);
    reader.current?.send(event);
  };
  return (
    <VoiceGroup labels={labels}>
      <VoiceMain word={mainLabel(state)} labels={labels} pictures={pictures} onTell={send} />
      {wasUsed && (
        <>
          <VoiceMore event="repeat" label={labels['voice.repeat']} onTell={send} />
          <VoiceMore event="pace" label={labels[slow ? 'voice.normal' : 'voice.slower']} onTell={send} />
        </>
      )}
      {failed && <VoiceFailed labels={labels} />}
    </VoiceGroup>
  );
}

function VoiceGroup({
  labels,
  children,
}: {
  labels: VoiceLabels;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="read-aloud" role="group" aria-label={labels['voice.label']}>
      {children}
    </div>
  );
}

function VoiceMain({
  word,
  labels,
  pictures,
  onTell,
}: {
  word: MainLabel;
  labels: VoiceLabels;
  pictures: ControlPictures;
  onTell: (event: ReadingEvent) => void;
}): JSX.Element {
  return (
    <button type="button" onClick={() => onTell(word === 'voice.pause' ? 'pause' : 'read')}>
      <Icon of={pictures[word]} size={20} />
      {labels[word]}
    </button>
  );
}

function VoiceMore({
  event,
  label,
  onTell,
}: {
  event: 'repeat' | 'pace';
  label: string;
  onTell: (event: ReadingEvent) => void;
}): JSX.Element {
  return (
    <button type="button" onClick={() => onTell(event)}>
      {label}
    </button>
  );
}

function VoiceFailed({ labels }: { labels: VoiceLabels }): JSX.Element {
  useAnnouncement(labels['voice.failed'], 1);
  return <p>{labels['voice.failed']}</p>;
}
