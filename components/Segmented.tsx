import type { JSX } from 'preact';
import { usePressed } from './use-pressed.ts';

interface Props<Value extends string> {
  /** The accessible name. */
  label: string;
  name: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string; lang?: string }[];
  /** Resolves to whether it was stored. */
  onChoose: (value: Value) => Promise<boolean>;
}

/** A choice among two or three short words. */
export function Segmented<Value extends string>({
  label,
  name,
  value: stored,
  options,
  onChoose,
}: Props<Value>): JSX.Element {
  const [value, choose] = usePressed(stored, onChoose);
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
