import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeviceMode } from '../lib/journey/phases.ts';
import { type Language, t } from '../lib/words/translate.ts';
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
      <legend class="visually-hidden">{t(language, 'welcome.whose')}</legend>
      <label class="choice">
        <input
          type="radio"
          name="device"
          checked={mode === 'personal'}
          onChange={() => onChoose('personal')}
        />
        <span>
          <b>{t(language, 'welcome.mine')}</b>
          {t(language, 'welcome.mine.text')}
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
          <b>{t(language, 'welcome.shared')}</b>
          {t(language, 'welcome.shared.text')}
        </span>
      </label>
      {asking && (
        <div class="buttons">
          <Asked text={t(language, 'device.to-shared', { count: people })} />
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsking(false);
              onChoose('shared');
            }}
          >
            {t(language, 'device.to-shared.yes')}
          </button>
          <button type="button" class="button quiet" onClick={() => setAsking(false)}>
            {t(language, 'device.to-shared.no')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
