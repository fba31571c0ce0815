// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { FoldedTab, OpenPanel } from '../../components/Panel.tsx';
import { type Filled, pressAt, rebuild } from '../../lib/content/build.ts';
import { drawGuide } from '../../lib/drawing/draw-guide.tsx';
import { drawingOf } from '../../lib/drawing/drawing-of.ts';
import type { Drawing, DrawnElement, DrawnVoice } from '../../lib/view/drawing.ts';
import type { GuideView } from '../../lib/view/guide-view.ts';
import {
  accredited,
  backedUp,
  downloaded,
  fading,
  installed,
  ownComputer,
  panelView,
  requested,
  sharedComputer,
  toTheOffice,
  withCode,
} from '../gallery/situations.ts';
import { runsOf } from './fuzz-size.ts';

const nothing: Filled = { drawing: 'null', slots: {} };
const noop = (): void => undefined;
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
});

function filled(drawing: Drawing, slots: Filled['slots'] = {}): Filled {
  return { drawing: JSON.stringify(drawing), slots };
}

const views: readonly GuideView[] = (['es', 'en'] as const).flatMap((language) => [
  panelView('software-setup', ownComputer, language, { system: 'linux' }),
  panelView('software-request', installed, language),
  panelView('software-request', sharedComputer, language),
  panelView('software-request', fading, language),
  panelView('software-identity', withCode, language),
  panelView('software-identity', toTheOffice, language),
  panelView('software-download', accredited, language),
  panelView('software-download', ownComputer, language),
  panelView('download-done', downloaded, language),
  panelView('faq-export', backedUp, language),
  panelView('home', requested, language),
]);

/** What Preact itself makes of the panel, without the places that the page's script fills. */
function byPreact(view: GuideView): string {
  const root = document.createElement('div');
  render(<OpenPanel view={view} onStep={noop} onUi={noop} />, root);
  for (const slot of root.querySelectorAll('slot')) slot.remove();
  return root.innerHTML;
}

test.each(views.map((view) => [`${view.page}, ${view.title}`, view] as const))(
  'the panel that is made in a page is the one that Preact would make: %s',
  (_, view) => {
    rebuild(place, nothing, { drawing: drawGuide(view).open, slots: {} }, null);
    expect(place.innerHTML).toBe(byPreact(view));
  },
);

test('of a panel another one is made by touching what differs', () => {
  for (const [index, from] of views.entries())
    for (const to of views.slice(index, index + 4)) {
      const [was, now] = [from, to].map((view): Filled => ({ drawing: drawGuide(view).open, slots: {} }));
      const root = document.createElement('div');
      rebuild(root, nothing, was as Filled, null);
      rebuild(root, was as Filled, now as Filled, root.firstChild);
      // What was folded open stays open: that alone may differ.
      const closed = (html: string): string => html.replaceAll(' open=""', '');
      expect(closed(root.innerHTML)).toBe(closed(byPreact(to)));
    }
});

test('a folded panel says the same as Preact’s', () => {
  const [view] = views;
  if (!view) throw new Error('No view');
  const { tab, strip } = drawGuide(view);
  rebuild(place, nothing, { drawing: tab, slots: { strip } }, null);
  const root = document.createElement('div');
  render(<FoldedTab view={view} onUi={noop} />, root);
  expect(place.querySelector('.tab')?.outerHTML).toBe(root.querySelector('.tab')?.outerHTML);
  expect(place.querySelector('.strip')?.getAttribute('lang')).toBe(view.language);
});

describe('what is changed in place', () => {
  const list = (...lines: Drawing[]): DrawnElement => ['div', {}, lines];
  const button = (label: string): DrawnElement => ['button', { type: 'button' }, [label]];

  test('an element keeps its identity, and the focus, where something comes in before it', () => {
    document.body.append(place);
    const was = filled(list(null, button('Seguir')));
    rebuild(place, nothing, was, null);
    const before = place.querySelector('button');
    before?.focus();
    const now = filled(list(['p', {}, ['Se ha guardado']], button('Seguir')));
    rebuild(place, was, now, place.firstChild);
    expect(place.innerHTML).toBe('<div><p>Se ha guardado</p><button type="button">Seguir</button></div>');
    expect(place.querySelector('button')).toBe(before);
    expect(document.activeElement).toBe(before);
    place.remove();
  });

  test('what somebody has folded open does not close, and what they closed does not open', () => {
    const details = (open: boolean, word: string): DrawnElement => [
      'details',
      open ? { open: '' } : {},
      [['summary', {}, [word]]],
    ];
    const was = filled(list(details(true, 'a'), details(true, 'b')));
    rebuild(place, nothing, was, null);
    const [first, second] = place.querySelectorAll('details');
    if (second) second.open = false;
    rebuild(place, was, filled(list(details(false, 'c'), details(true, 'd'))), place.firstChild);
    expect([first?.open, second?.open]).toEqual([true, false]);
    expect(place.textContent).toBe('cd');
  });

  test('a box is ticked by what is drawn, whatever was pressed', () => {
    const box = (ticked: boolean): DrawnElement => [
      'input',
      { type: 'checkbox', ...(ticked ? { checked: '' } : {}) },
      [],
    ];
    const was = filled(box(false));
    rebuild(place, nothing, was, null);
    const input = place.querySelector('input');
    rebuild(place, was, filled(box(true)), place.firstChild);
    expect(input?.checked).toBe(true);
    rebuild(place, filled(box(true)), was, place.firstChild);
    expect(input?.checked).toBe(false);
  });

  test('nothing before the first node is touched', () => {
    place.innerHTML = '<slot></slot>';
    const was = filled(list('uno'));
    rebuild(place, nothing, was, null);
    rebuild(place, was, filled(['', {}, ['dos', list('tres')]]), place.firstChild?.nextSibling ?? null);
    expect(place.innerHTML).toBe('<slot></slot>dos<div>tres</div>');
  });

  test('markup in a text stays text', () => {
    rebuild(place, nothing, filled(list('<img src=x onerror=alert(1)>')), null);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('any drawing becomes any other as if it had been made anew, slots included', () => {
    const { drawing } = fc.letrec<{ drawing: Drawing; element: Drawing }>((tie) => ({
      drawing: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, 'a', 'b'), tie('element')),
      element: fc.tuple(
        fc.constantFrom('', 'p', 'div', 'svg', 'slot'),
        fc.dictionary(fc.constantFrom('name', 'class', 'lang'), fc.constantFrom('x', 'y'), { maxKeys: 2 }),
        fc.array(tie('drawing'), { maxLength: 4 }),
      ) as fc.Arbitrary<Drawing>,
    }));
    const slots = fc.record({ x: drawing.filter(hasNoSlot), y: drawing.filter(hasNoSlot) });
    fc.assert(
      fc.property(drawing, slots, drawing, slots, (first, its, second, others) => {
        const [was, now] = [filled(first, its), filled(second, others)];
        const [changed, fresh] = [document.createElement('div'), document.createElement('div')];
        rebuild(changed, nothing, was, null);
        rebuild(changed, was, now, changed.firstChild);
        rebuild(fresh, nothing, now, null);
        expect(changed.isEqualNode(fresh), `${changed.innerHTML} and ${fresh.innerHTML}`).toBe(true);
      }),
      runsOf('text'),
    );
  });
});

function hasNoSlot(drawing: Drawing): boolean {
  return !JSON.stringify(drawing).includes('"slot"');
}

describe('what a press means', () => {
  test('is told by the component’s own handler, and stands beside the element, not in it', () => {
    const drawing = drawingOf((means) => (
      <div>
        <button type="button" onClick={() => means({ type: 'ui', target: 'help' })}>
          <b>Ayuda</b>
        </button>
        <a href="#x">x</a>
      </div>
    ));
    rebuild(place, nothing, filled(drawing), null);
    expect(place.innerHTML).toBe('<div><button type="button"><b>Ayuda</b></button><a href="#x">x</a></div>');
    expect(pressAt(place.querySelector('b'), place)).toEqual({ type: 'ui', target: 'help' });
    expect(pressAt(place.querySelector('a'), place)).toBeUndefined();
  });

  test('follows what is drawn', () => {
    const step = (action: 'confirm' | 'undo') =>
      filled(
        drawingOf((means) => (
          <button type="button" onClick={() => means({ type: 'step', step: 'request.sent', action })}>
            Hecho
          </button>
        )),
      );
    rebuild(place, nothing, step('confirm'), null);
    rebuild(place, step('confirm'), step('undo'), place.firstChild);
    expect(pressAt(place.querySelector('button'), place)).toMatchObject({ action: 'undo' });
  });

  test('every button of every panel means something', () => {
    for (const view of views) {
      const root = document.createElement('div');
      const { open, move, stops, question, voice } = drawGuide(view);
      const { main }: DrawnVoice = JSON.parse(voice);
      const slots = { move: move.left, stop: stops[0] ?? null, question: question?.drawing ?? null };
      rebuild(root, nothing, { drawing: open, slots: { ...slots, voice: main['voice.read'] } }, null);
      const buttons = [...root.querySelectorAll('button, input')];
      expect(buttons.length).toBeGreaterThan(5);
      expect(buttons.filter((button) => !pressAt(button, root)).map((button) => button.outerHTML)).toEqual(
        [],
      );
    }
  });
});

test('a panel’s text has one byte a sign for the browser, and reads as it was', () => {
  for (const view of views) {
    const { open } = drawGuide(view);
    expect(open).toMatch(/^[\0-\xff]*$/);
    expect(JSON.stringify(JSON.parse(open))).toContain(view.checklist.doneText);
  }
});
