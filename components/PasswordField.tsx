import { Eye, EyeOff } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useFocusOnMount } from './use-focus.ts';

interface Props {
  language: Language;
  /** Whether the keyboard goes on from here: after a cancelled check or a wrong password. */
  isNext: boolean;
  value: string;
  onInput: (value: string) => void;
  onEnter: () => void;
}

/**
 * A password that no browser is to offer to remember: outside any form. It can be shown, and Caps Lock is told.
 */
export function PasswordField({ language, isNext, value, onInput, onEnter }: Props): JSX.Element {
  const id = useId();
  const field = useFocusOnMount<HTMLInputElement>(isNext);
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  const label = t(language, 'check.password.show');
  return (
    <div class="password">
      <label for={id}>{t(language, 'check.password')}</label>
      <div class="with-button">
        <input
          ref={field}
          id={id}
          {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          class="field"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-help`}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyUp={look}
          onKeyDown={(event) => {
            look(event);
            if (event.key === 'Enter') onEnter();
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          <Icon of={isShown ? EyeOff : Eye} />
        </button>
      </div>
      <p id={`${id}-help`} class="small soft">
        {t(language, 'check.password.help')}
      </p>
      <p role="alert">{isCaps && t(language, 'check.caps')}</p>
    </div>
  );
}
