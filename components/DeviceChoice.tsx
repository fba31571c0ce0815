import type { JSX } from 'preact';
import type { DeviceMode } from '../lib/journey/phases.ts';
import { type Language, say } from '../lib/words/say.ts';

interface Props {
  language: Language;
  mode: DeviceMode | undefined;
  onChoose: (mode: DeviceMode) => void;
}

/** Whose computer this is. */
export function DeviceChoice({ language, mode, onChoose }: Props): JSX.Element {
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
        <input type="radio" name="device" checked={mode === 'shared'} onChange={() => onChoose('shared')} />
        <span>
          <b>{say(language, 'welcome.shared')}</b>
          {say(language, 'welcome.shared.text')}
        </span>
      </label>
    </fieldset>
  );
}
