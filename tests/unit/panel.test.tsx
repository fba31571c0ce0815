// @vitest-environment jsdom
import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
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
      onWriteCode={() => sent.push('write-code')}
    />,
    container,
  );
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

test('“not yet” takes the suggestion back and puts the question away', () => {
  open(panelView('software-request', suggested, 'es'));
  button('Todavía no').click();
  expect(sent).toEqual([['undo', 'request.sent']]);
  expect(root.querySelector('.question')).toBeNull();
});

test('one question at a time, folded too, and “no” says what to try', () => {
  const view = panelView('software-request', suggested, 'es', { sentAt: 1000 });
  open(view, { configuradorDue: true });
  expect(root.querySelectorAll('.question')).toHaveLength(1);
  button('No').click();
  expect(root.querySelectorAll('.causes li').length).toBeGreaterThan(1);
  dispatch({ type: 'layout', layout: { ...roomyPage, roomy: false } });
  expect(root.querySelector('.panel')).toBeNull();
  expect(root.querySelector('.strip .question')).not.toBeNull();
  button('Sí').click();
  expect(root.querySelector('.strip')).toBeNull();
});

test('the answer to a stop sign says what to do, and confirms what it says', () => {
  open(panelView('software-download', ownComputer, 'es'));
  const first = root.querySelector<HTMLElement>('.answers button');
  first?.click();
  expect(sent).toEqual([['confirm', 'request.sent']]);
  expect(root.querySelector('.answers button')).toBe(first);
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('.answers p')?.textContent).not.toBe('');
});

test('a box is not ticked by a press: what is drawn is what is stored', () => {
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
