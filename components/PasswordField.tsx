import { Eye, EyeOff } from 'lucide';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Language, t } from '../lib/words/translate.ts';
import { Icon } from './Icon.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { canTakeFocus } from './use-focus.ts';

interface Props {
  language: Language;
  /** What was wrong with the last password. */
  wrong: string | undefined;
  value: string;
  onInput: (value: string) => void;
  onEnter: () => void;
}

/** A password field outside any form, so that no browser offers to save it. It can be shown, and warns of Caps Lock. */
export function PasswordField({ language, wrong, value, onInput, onEnter }: Props): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (canTakeFocus(field.current)) field.current?.focus();
  }, []);
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  useAnnouncement(isCaps && t(language, 'check.caps'));
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
          aria-describedby={wrong ? `${id}-wrong` : `${id}-help`}
          aria-invalid={wrong !== undefined}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyUp={look}
          onKeyDown={(event) => {
            look(event);
            if (event.key !== 'Enter') return;
            // The same key press would activate the element that gets the focus.
            event.preventDefault();
            onEnter();
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
      {wrong && (
        <p id={`${id}-wrong`} class="visually-hidden">
          {wrong}
        </p>
      )}
      <p id={`${id}-help`} class="small soft">
        {t(language, 'check.password.help')}
      </p>
      {isCaps && <p class="trouble">{t(language, 'check.caps')}</p>}
    </div>
  );
}
