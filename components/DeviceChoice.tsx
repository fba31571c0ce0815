import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeviceMode } from '../lib/journey/phases.ts';
import { type Language, say } from '../lib/words/say.ts';
import { Asked } from './Asked.tsx';

interface Props {
  language: Language;
  mode: DeviceMode | undefined;
  /** How many people's lists lie on this computer's disk: before it becomes a shared one that is asked. */
  people: number;
  onChoose: (mode: DeviceMode) => void;
}

/** Whose computer this is. */
export function DeviceChoice({ language, mode, people, onChoose }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{say(language, 'welcome.whose')}</legend>
      <label class="choice">
        <input
          type="radio"
          name="device"
          checked={mode === 'personal'}
          onChange={() => onChoose('personal')}
        />
        <span>
          <b>{say(language, 'welcome.mine')}</b>
          {say(language, 'welcome.mine.text')}
        </span>
      </label>
      <label class="choice">
        <input
          type="radio"
          name="device"
          checked={mode === 'shared'}
          onClick={(event) => {
            if (people === 0 || mode === 'shared') return;
            event.preventDefault();
            setAsking(true);
          }}
          onChange={() => people === 0 && onChoose('shared')}
        />
        <span>
          <b>{say(language, 'welcome.shared')}</b>
          {say(language, 'welcome.shared.text')}
        </span>
      </label>
      {asking && (
        <div class="buttons">
          <Asked text={say(language, 'device.to-shared', { count: people })} />
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsking(false);
              onChoose('shared');
            }}
          >
            {say(language, 'device.to-shared.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setAsking(false)}>
            {say(language, 'device.to-shared.no')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
