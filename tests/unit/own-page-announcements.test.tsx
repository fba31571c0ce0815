// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../components/Announcer.tsx';
import { CodeBox } from '../../components/CodeBox.tsx';
import { Notice } from '../../components/Notice.tsx';

const root = join(import.meta.dirname, '../..');
const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx,html,css}', { cwd: root });

// Orca does not announce an alert inserted empty and then filled, nor a status inserted with its text.
test('no component uses an alert or status role', () => {
  const roles = /\brole['"]?\s*[=:,]\s*\{?['"`](alert|status|log)['"`]|assertive/i;
  const rolled = files.filter((path) => roles.test(readFileSync(join(root, path), 'utf8')));
  expect(
    ['<p role="alert">', "region.role = 'status'", "setAttribute('role', 'status')"].every((code) =>
      roles.test(code),
    ),
  ).toBe(true);
  expect(rolled).toEqual([]);
});

test('live regions are created in two places: our own pages, and FNMT’s', () => {
  const making = files.filter((path) => /aria-?live\b/i.test(readFileSync(join(root, path), 'utf8')));
  expect(making.toSorted()).toEqual(['components/Announcer.tsx', 'lib/content/announce.ts']);
});

describe('on a page of ours', () => {
  let place: HTMLElement;
  const region = (): string => place.querySelector('[aria-live]')?.textContent ?? '';

  beforeEach(() => {
    vi.useFakeTimers();
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
    vi.useRealTimers();
  });

  function draw(children: ComponentChild, language: 'es' | 'en' = 'es'): void {
    act(() => render(<Announcer language={language}>{children}</Announcer>, place));
  }
  const pass = (): void => void vi.advanceTimersByTime(2000);

  test('news is announced after it was drawn', () => {
    draw(undefined);
    draw(<Notice text="Guardado." isNews />);
    expect(region()).toBe('');
    pass();
    expect(region()).toBe('Guardado.');
  });

  test('static text is not announced', () => {
    draw(<Notice text="Lo usan más personas." />);
    pass();
    expect(region()).toBe('');
  });

  test('news that is gone before its announcement is not announced', () => {
    draw(<Notice text="Mirando." isNews />);
    draw(undefined);
    pass();
    expect(region()).toBe('');
  });

  test('a translation of old news is not announced', () => {
    draw(<Notice text="Guardado." isNews />);
    pass();
    draw(<Notice text="Saved." isNews />, 'en');
    pass();
    expect(region()).toBe('Guardado.');
  });

  const codeBox = (code: string | undefined, onSave: (code: string) => void = () => undefined) => (
    <CodeBox
      language="es"
      code={code}
      notes={[]}
      isOutdated={false}
      canCopy
      canFill={false}
      others={[]}
      onSave={onSave}
      onForget={() => draw(codeBox(undefined))}
      onFill={async () => true}
      onNotAgain={() => undefined}
    />
  );

  const button = (name: string): HTMLElement => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const press = (name: string): void => {
    button(name).focus();
    act(() => button(name).click());
  };

  function type(text: string): void {
    const field = place.querySelector('textarea');
    if (field) field.value = text;
  }

  test('a wrong code is announced, and its field has the focus', () => {
    draw(codeBox(undefined));
    type('hola');
    press('Guardar');
    const field = place.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    expect(field?.getAttribute('aria-describedby')).toBeNull();
    pass();
    expect(region()).toBe('No encontramos nueve cifras seguidas. Escriba solo el código.');
  });

  test('on coming back the error describes its field', () => {
    draw(codeBox(undefined));
    type('hola');
    press('Guardar');
    const field = place.querySelector('textarea');
    act(() => field?.blur());
    const described = place.querySelector(`#${field?.getAttribute('aria-describedby')}`);
    expect(described?.textContent).toBe('No encontramos nueve cifras seguidas. Escriba solo el código.');
  });

  test('saving a code is announced, and its heading has the focus', () => {
    draw(codeBox(undefined));
    draw(codeBox('012345678'));
    expect(document.activeElement?.textContent).toBe('Su código de solicitud');
    pass();
    expect(region()).toBe('Código guardado.');
  });

  test('erasing a code is announced, and the empty field has the focus', () => {
    draw(codeBox('012345678'));
    press('Borrar el código');
    expect(document.activeElement?.textContent).toContain('Se borrará de aquí');
    press('Sí, borrarlo');
    expect(document.activeElement).toBe(place.querySelector('textarea'));
    pass();
    expect(region()).toBe('Código borrado.');
  });

  test('keeping a code leaves the focus where it was', () => {
    draw(codeBox('012345678'));
    press('Borrar el código');
    press('No, dejarlo');
    expect(document.activeElement).toBe(button('Borrar el código'));
  });
});
