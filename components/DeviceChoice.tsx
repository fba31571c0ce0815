import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeviceMode } from '../lib/journey/phases.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { ConfirmPrompt } from './ConfirmPrompt.tsx';
import { usePressed } from './use-pressed.ts';

interface Props {
  /** Group name and heading in one, so that it is not announced twice. */
  heading: string;
  language: Language;
  mode: DeviceMode | undefined;
  /** Number of people stored here: asked about before the computer becomes shared. */
  people: number;
  /** Resolves to whether it was stored. */
  onChoose: (mode: DeviceMode) => Promise<boolean>;
}

/** Whose computer this is. */
export function DeviceChoice({ heading, language, mode: stored, people, onChoose }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [mode, choose] = usePressed(stored, onChoose);
  return (
    <fieldset class="choices">
      <legend>
        <h2>{heading}</h2>
      </legend>
      <label class="choice">
        <input type="radio" name="device" checked={mode === 'personal'} onChange={() => choose('personal')} />
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
          onChange={() => people === 0 && choose('shared')}
        />
        <span>
          <b>{t(language, 'welcome.shared')}</b>
          {t(language, 'welcome.shared.text')}
        </span>
      </label>
      {asking && (
        <div class="buttons">
          <ConfirmPrompt text={t(language, 'device.to-shared', { count: people })} />
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setAsking(false);
              choose('shared');
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
