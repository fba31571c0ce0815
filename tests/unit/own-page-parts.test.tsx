// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeBox } from '../../components/CodeBox.tsx';
import { PanelKeys } from '../../components/PanelKeys.tsx';
import { keysView } from '../../lib/view/keys-view.ts';

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

test('a code that the browser refuses to copy is shown, with words', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  act(() =>
    render(
      <CodeBox
        language="es"
        code="012345678"
        notes={[]}
        isOutdated={false}
        mayCopy
        mayFill={false}
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
