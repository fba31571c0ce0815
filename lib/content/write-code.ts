import { ownValue } from './own-value.ts';

/** Writes the code into the field with the events of typing; false where the field takes none. */
export function writeCode(field: HTMLElement | undefined, code: string): boolean {
  if (!(field instanceof HTMLInputElement) || field.readOnly || field.disabled) return false;
  ownValue().set?.call(field, code);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: code }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === code;
}
