// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeBox } from '../../components/CodeBox.tsx';
import { PanelKeys } from '../../components/PanelKeys.tsx';
import { RenewalCheck } from '../../components/RenewalCheck.tsx';
import { emptyState } from '../../lib/cases/state.ts';
import { keysView } from '../../lib/view/keys-view.ts';
import { renewalView } from '../../lib/view/renewal-view.ts';

const noop = (): void => undefined;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  // Within `act`, so that no effect runs once the document is gone.
  act(() => render(null, place));
  place.remove();
  vi.unstubAllGlobals();
});

const press = (label: string): Promise<void> =>
  act(async () => {
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  });

test('a key that is still one of the panel’s keys keeps its element', () => {
  const draw = (shortcut: string): void =>
    void act(() => render(<PanelKeys view={keysView(shortcut, 'chrome', 'es')} onChange={noop} />, place));
  draw('Shift+J');
  const before = [...place.querySelectorAll('kbd')].find(({ textContent }) => textContent === 'J');
  draw('Alt+Shift+J');
  const after = [...place.querySelectorAll('kbd')].find(({ textContent }) => textContent === 'J');
  expect(before).toBeDefined();
  expect(after).toBe(before);
});

test('an impossible expiry date is reported beside its field, and not stored', async () => {
  const now = new Date('2026-11-29T10:00:00.000Z');
  const view = renewalView(emptyState, true, { system: 'windows', language: 'es', now });
  if (!view) throw new Error('Nothing is shown');
  const noted: string[] = [];
  const draw = () => (
    <RenewalCheck
      view={view}
      language="es"
      now={() => now}
      onExpires={(day) => noted.push(day)}
      onPress={noop}
    />
  );
  act(() => render(draw(), place));
  const field = place.querySelector<HTMLInputElement>('[type=date]');
  if (!field) throw new Error('There is no field');
  for (const [typed, said] of [
    ['', /Escriba el día/],
    ['2036-01-10', /más de cuatro años/],
    ['0027-01-10', /demasiado lejos/],
  ] as const) {
    field.value = typed;
    await press('Guardar la fecha');
    expect(place.textContent).toMatch(said);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  }
  expect(noted).toEqual([]);
  field.value = '2027-01-10';
  await press('Guardar la fecha');
  expect(noted).toEqual(['2027-01-10']);
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('a code that the browser refuses to copy is shown, with words', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  act(() =>
    render(
      <CodeBox
        language="es"
        code="012345678"
        notes={[]}
        isOutdated={false}
        canCopy
        canFill={false}
        others={[]}
        onSave={noop}
        onForget={noop}
        onFill={async () => true}
        onNotAgain={noop}
      />,
      place,
    ),
  );
  expect(place.textContent).not.toContain('012 345 678');
  await press('Copiar');
  expect(place.textContent).toMatch(/No se ha podido copiar/);
  expect(place.textContent).toContain('012 345 678');
});
