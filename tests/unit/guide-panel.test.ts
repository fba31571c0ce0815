// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createGuidePanel, type GuidePanel } from '../../lib/content/guide-panel.ts';
import { drawGuide } from '../../lib/drawing/draw-guide.tsx';
import type { DrawnGuide } from '../../lib/view/drawing.ts';
import { roomyPage as around, installed, ownComputer, panelView, suggested } from '../gallery/situations.ts';

let root: ShadowRoot;
let panel: GuidePanel;
let said: unknown[];
beforeEach(() => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: 'open' });
  said = [];
  panel = createGuidePanel(
    root,
    new AbortController().signal,
    (step, action) => said.push([action, step]),
    (target) => said.push(target),
  );
});

const asked = (): DrawnGuide => drawGuide(panelView('software-request', suggested, 'es'));
const unasked = (): DrawnGuide => drawGuide(panelView('software-request', installed, 'es'));
const sent = (): DrawnGuide => drawGuide(panelView('software-request', suggested, 'es', { sentAt: 1000 }));

function button(name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
}
const question = (): string | undefined => root.querySelector('.question p')?.textContent ?? undefined;

test('a question that was put away is not asked again, and asked anew once it has gone and comes back', () => {
  panel.draw(asked(), around);
  expect(question()).toContain('He enviado la solicitud');
  button('Todavía no').click();
  expect(said).toEqual([['undo', 'request.sent']]);
  expect(question()).toBeUndefined();
  panel.draw(asked(), around);
  expect(question()).toBeUndefined();
  panel.draw(unasked(), around);
  panel.draw(asked(), around);
  expect(question()).toContain('He enviado la solicitud');
});

test('whether the Configurador opened is asked first, and what is answered stays while the panel is drawn anew', () => {
  const view = sent();
  const asking = { ...around, askConfigurador: true, configurador: view.configurador };
  panel.draw(view, asking);
  expect(question()).toBe('¿Se ha abierto el Configurador?');
  expect(root.querySelectorAll('.question')).toHaveLength(1);
  button('No').click();
  expect(root.querySelectorAll('.causes li').length).toBeGreaterThan(1);
  panel.draw(sent(), asking);
  expect(root.querySelector('.causes')).not.toBeNull();
  button('Sí').click();
  expect([...root.querySelectorAll('.question p')].at(-1)?.textContent).toContain('He enviado la solicitud');
});

test('folded, it asks beside the tab, until the program has opened', () => {
  const view = sent();
  panel.draw(view, { ...around, folded: true, askConfigurador: true, configurador: view.configurador });
  expect(root.querySelector('.panel')).toBeNull();
  expect(root.querySelector('.strip .question')).not.toBeNull();
  button('Sí').click();
  expect(root.querySelector('.strip')).toBeNull();
});

test('the answer to a stop sign says what to do, and confirms what it says', () => {
  panel.draw(drawGuide(panelView('software-download', ownComputer, 'es')), around);
  const first = root.querySelector<HTMLElement>('.answers button');
  first?.click();
  expect(said).toEqual([['confirm', 'request.sent']]);
  expect(root.querySelector('.answers button')).toBe(first);
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('.answers [role="status"]')?.textContent).not.toBe('');
});

test('where what had the focus is gone, the focus goes to the panel’s heading', () => {
  panel.draw(asked(), around);
  button('Todavía no').focus();
  button('Todavía no').click();
  expect(root.activeElement?.localName).toBe('h2');
});

test('a box is not ticked by a press: what is drawn is what is stored', () => {
  panel.draw(unasked(), around);
  const box = root.querySelector<HTMLInputElement>('[data-step="request.sent"] input');
  box?.click();
  expect(said).toEqual([['confirm', 'request.sent']]);
  expect(box?.checked).toBe(false);
});

test('what could not be done is said in the panel, and goes again', () => {
  panel.draw(unasked(), { ...around, trouble: 'reload' });
  const { reload } = unasked().trouble;
  expect(root.textContent).toContain(reload.text);
  panel.draw(unasked(), around);
  expect(root.textContent).not.toContain(reload.text);
});
