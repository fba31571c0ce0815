// @vitest-environment jsdom
import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import type { OnPress } from '../../components/Guidance.tsx';
import { Panel } from '../../components/Panel.tsx';
import { emptyState } from '../../lib/cases/state.ts';
import type { GuideView } from '../../lib/view/guide-view.ts';
import { initialPanel, type PanelEvent, type PanelState, panelReducer } from '../../lib/view/panel-state.ts';
import {
  backedUp,
  downloaded,
  installed,
  ownComputer,
  panelView,
  roomyPage,
  suggested,
} from '../gallery/situations.ts';

let root: ShadowRoot;
let container: HTMLElement;
let state: PanelState;
let sent: unknown[];

beforeEach(() => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: 'open' });
  container = document.createElement('div');
  root.append(container);
  sent = [];
});

function dispatch(event: PanelEvent): void {
  state = panelReducer(state, event);
  draw();
}

function draw(): void {
  render(
    <Panel
      state={state}
      dispatch={dispatch}
      onStep={(step, action) => sent.push([action, step])}
      onUi={(target) => sent.push(target)}
      onDevice={(mode) => sent.push(mode)}
      onPress={press}
    />,
    container,
  );
}

/** As the panel's session does, without a background. */
function press(...[does, answer]: Parameters<OnPress>): void {
  if (answer !== undefined) dispatch({ type: 'answered', answer });
  sent.push(does);
}

function open(view: GuideView, more: Partial<PanelState> = {}): void {
  state = { ...initialPanel(view, roomyPage), ...more };
  draw();
}

const show = (view: GuideView): void => dispatch({ type: 'view', view, layout: roomyPage });

function button(name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

test('“not yet” on the page itself puts the question away', () => {
  open(panelView('software-setup', ownComputer, 'es'));
  button('No, o no lo sé').click();
  expect(sent).toEqual([{ kind: 'dismiss', undo: 'setup.installed' }]);
  expect(root.querySelector('.question')).toBeNull();
});

test('a sending is asked about in the panel, or beside the folded panel', () => {
  open(panelView('software-request', suggested, 'es'));
  expect(root.querySelector('.panel h2')?.textContent).toBe('¿Qué ha pasado al enviar?');
  dispatch({ type: 'layout', layout: { ...roomyPage, roomy: false } });
  expect(root.querySelector('.panel')).toBeNull();
  expect(root.querySelector('.strip h2')?.textContent).toBe('¿Qué ha pasado al enviar?');
  button('No se ha abierto nada').click();
  expect(sent).toEqual([{ kind: 'note', note: 'request-nothing-opened' }]);
});

test('while it is asked beside the folded panel, the tab does not ask it too', () => {
  open(panelView('software-request', suggested, 'es'));
  dispatch({ type: 'layout', layout: { ...roomyPage, roomy: false } });
  expect(root.querySelector('.strip')?.textContent).toContain('¿Qué ha pasado al enviar?');
  expect(root.querySelector('.tab')?.textContent).toBe('Guía');
});

test('only what is to be done next is filled: alternatives of equal rank are not', () => {
  const filled = () =>
    [...root.querySelectorAll('.button:not(.quiet)')].map(({ textContent }) => textContent);
  open(panelView('software-setup', ownComputer, 'es', { system: 'windows' }));
  expect(filled()).toHaveLength(1);
  show(panelView('software-setup', ownComputer, 'es', { system: 'linux' }));
  expect(filled()).toEqual([]);
  show(panelView('software-setup', emptyState, 'es'));
  expect(root.querySelector('.whose')).not.toBeNull();
  expect(root.querySelector('.whose .button:not(.quiet)')).toBeNull();
});

test('the answer to a stop sign says what to do', () => {
  open(panelView('software-download', ownComputer, 'es'));
  const computer = button('Lo pedí en otro ordenador o usuario');
  computer.click();
  expect(button('Lo pedí en otro ordenador o usuario')).toBe(computer);
  expect(computer.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('.explained')?.textContent).toContain('No siga aquí');
});

test('a press does not tick a box: what is drawn is what is stored', () => {
  open(panelView('software-request', installed, 'es'));
  const box = root.querySelector<HTMLInputElement>('[data-step="request.sent"] input');
  box?.click();
  expect(sent).toEqual([['confirm', 'request.sent']]);
  expect(box?.checked).toBe(false);
});

test('FNMT’s own link to an installer is used where the page has one', () => {
  open(panelView('software-setup', ownComputer, 'es', { system: 'linux' }));
  const link = (kind: string) => root.querySelector(`[data-installer=${kind}]`)?.getAttribute('href');
  const [deb, rpm] = ['https://descargas.cert.fnmt.es/a.deb', link('rpm')];
  dispatch({ type: 'layout', layout: { ...roomyPage, installers: { deb } } });
  expect([link('deb'), link('rpm')]).toEqual([deb, rpm]);
});

test('of guides that change places, those that were folded stay folded', () => {
  open(panelView('faq-export', downloaded, 'es'));
  const guides = () => [...root.querySelectorAll<HTMLDetailsElement>('.how-to details')];
  const [, second] = guides();
  if (!second) throw new Error('Only one guide');
  second.open = true;
  show(panelView('faq-export', backedUp, 'es'));
  expect(guides().map(({ open }) => open)).toEqual(guides().map((_, index) => index === 0));
});

test('a phase that was opened for the person stays open when another becomes current', () => {
  open(panelView('software-request', installed, 'es'));
  const phase = () => root.querySelector<HTMLDetailsElement>('.phases li:nth-child(2) details');
  const before = phase();
  expect(before?.open).toBe(true);
  show({ ...panelView('software-identity', installed, 'es'), revision: state.view.revision + 1 });
  expect(phase()).toBe(before);
  expect(phase()?.open).toBe(true);
});

test('a component in the panel may keep state and listen to typing', async () => {
  function Field() {
    const [text, type] = useReducer((_: string, next: string) => next.toUpperCase(), '');
    return (
      <label>
        {text}
        <input onInput={({ currentTarget }) => type(currentTarget.value)} />
      </label>
    );
  }
  render(<Field />, container);
  const input = root.querySelector('input');
  if (!input) throw new Error('No field');
  input.value = 'k7q4';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => root.querySelector('label')?.textContent).toBe('K7Q4');
});
