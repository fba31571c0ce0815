import { describe, expect, test } from 'vitest';
import { emptyState } from '../../lib/cases/state.ts';
import type { GuideView } from '../../lib/view/guide-view.ts';
import {
  explanationShown,
  initialPanel,
  type PanelEvent,
  type PanelLayout,
  type PanelState,
  panelForm,
  panelNews,
  panelReducer,
  panelWaiting,
  questionAsked,
} from '../../lib/view/panel-state.ts';
import { installed, ownComputer, panelView, roomyPage, suggested } from '../gallery/situations.ts';

const unasked = { ...panelView('software-request', installed, 'es'), revision: suggested.revision };
const sent = panelView('software-request', suggested, 'es', { sentAt: 1000 });
/** A question, an answer that dismisses it, and one with an effect. */
const asked = { ...panelView('software-setup', ownComputer, 'es'), revision: suggested.revision };
const elsewhere = { ...panelView('software-download', ownComputer, 'es'), revision: suggested.revision };

const layout = (changes: Partial<PanelLayout> = {}): PanelEvent => ({
  type: 'layout',
  layout: { ...roomyPage, ...changes },
});
const shows = (view: GuideView, changes: Partial<PanelLayout> = {}): PanelEvent => ({
  type: 'view',
  view,
  layout: { ...roomyPage, ...changes },
});
const answered = (answer: string): PanelEvent => ({ type: 'answered', answer });

function stateAfter(view: GuideView, ...events: PanelEvent[]): PanelState {
  return events.reduce(panelReducer, initialPanel(view, roomyPage));
}

describe('how the panel stands', () => {
  test('open where there is room', () => {
    expect(panelForm(stateAfter(unasked))).toBe('open');
  });

  test('folded in a narrow window, and where it would cover a form on each side', () => {
    expect(panelForm(stateAfter(unasked, layout({ roomy: false })))).toBe('tab');
    expect(panelForm(stateAfter(unasked, layout({ side: undefined })))).toBe('tab');
  });

  test('as the person left it, whatever the room', () => {
    expect(panelForm(stateAfter({ ...unasked, panel: 'open' }, layout({ roomy: false })))).toBe('open');
    expect(panelForm(stateAfter({ ...unasked, panel: 'tab' }))).toBe('tab');
    expect(panelForm(stateAfter({ ...unasked, panel: 'hidden' }))).toBe('hidden');
  });

  test('folded while it would lie on the form the focus is in, until it is opened again', () => {
    const open = { ...unasked, panel: 'open' as const };
    expect(panelForm(stateAfter(open, layout({ inForm: true })))).toBe('open');
    expect(panelForm(stateAfter(open, layout({ coversForm: true })))).toBe('open');
    const inForm = { inForm: true, coversForm: true };
    expect(panelForm(stateAfter(open, layout(inForm)))).toBe('tab');
    // Folded it covers nothing any more, and stays folded all the same.
    expect(panelForm(stateAfter(open, layout(inForm), layout({ inForm: true })))).toBe('tab');
    expect(panelForm(stateAfter(open, layout(inForm), { type: 'reopened' }))).toBe('open');
  });

  test('folded too when a new view comes that would lie on that form', () => {
    const open = { ...unasked, panel: 'open' as const };
    expect(panelForm(stateAfter(unasked, shows(open, { inForm: true, coversForm: true })))).toBe('tab');
  });

  test('hidden also where it has yielded to a form', () => {
    const hidden = { ...unasked, panel: 'hidden' as const };
    expect(panelForm(stateAfter(hidden, layout({ inForm: true, coversForm: true })))).toBe('hidden');
  });
});

describe('after the form was sent', () => {
  test('it opens though it lies on the form, and makes no room for it', () => {
    const inForm = { side: undefined, inForm: true, coversForm: true };
    expect(panelForm(stateAfter(unasked, layout(inForm)))).toBe('tab');
    expect(panelForm(stateAfter(unasked, layout(inForm), shows(sent, inForm)))).toBe('open');
    expect(panelForm(stateAfter({ ...sent, panel: 'tab' }, layout(inForm)))).toBe('tab');
  });
});

describe('hidden by the person', () => {
  const hidden = { ...unasked, panel: 'hidden' as const };

  test('it says so until that is undone or has been read', () => {
    const state = stateAfter(unasked, { type: 'hidden' }, shows(hidden));
    expect(panelForm(state)).toBe('just-hidden');
    expect(panelForm(panelReducer(state, { type: 'hidden-read' }))).toBe('hidden');
    expect(panelForm(panelReducer(panelReducer(state, { type: 'reopened' }), shows(unasked)))).toBe('open');
  });
});

describe('the line beside the folded panel’s name', () => {
  test('is what is asked first, and nothing where nothing waits', () => {
    expect(panelWaiting(stateAfter(unasked))).toBeUndefined();
    expect(panelWaiting(stateAfter(asked))).toBe('¿Tiene ya instalado el Configurador?');
    expect(panelWaiting(stateAfter(asked, answered('no')))).toBeUndefined();
    const reminder = { title: '¿Le ha llegado el código?', text: '' } as NonNullable<GuideView['reminder']>;
    expect(panelWaiting(stateAfter({ ...unasked, reminder }))).toBe('¿Le ha llegado el código?');
  });
});

describe('the code written into the form', () => {
  const writing: GuideView = { ...unasked, formOpen: true };
  const written: PanelEvent = { type: 'code-written', ok: true };

  test('is said, or that it could not be, until another form is there', () => {
    expect(stateAfter(writing, written).code).toBe('written');
    expect(stateAfter(writing, { type: 'code-written', ok: false }).code).toBe('not-written');
    expect(stateAfter(writing, { type: 'code-written', ok: false }, written).code).toBe('written');
    expect(stateAfter(writing, written, shows(writing)).code).toBe('written');
    const gone = { ...writing, formOpen: false };
    expect(stateAfter(writing, written, shows(gone), shows(writing)).code).toBeUndefined();
  });
});

describe('a question', () => {
  test('that was dismissed is not asked again', () => {
    expect(questionAsked(stateAfter(asked))?.id).toBe('installed');
    expect(questionAsked(stateAfter(asked, answered('no')))).toBeUndefined();
    expect(questionAsked(stateAfter(asked, answered('no'), shows(asked)))).toBeUndefined();
  });

  test('is asked anew once another view came between', () => {
    const state = stateAfter(asked, answered('no'), shows(unasked), shows(asked));
    expect(questionAsked(state)?.id).toBe('installed');
  });

  test('stays, and says what an answer says in return', () => {
    const state = stateAfter(elsewhere, answered('computer'));
    expect(questionAsked(state)?.id).toBe('where-requested');
    expect(explanationShown(state)).toContain('No siga aquí');
  });

  test('comes after whose computer it is, except right after a sending', () => {
    const deviceQuestion = panelView('home', emptyState, 'es').deviceQuestion;
    if (!deviceQuestion) throw new Error('Not asked');
    expect(questionAsked(stateAfter({ ...asked, deviceQuestion }))).toBeUndefined();
    expect(questionAsked(stateAfter({ ...sent, deviceQuestion }))?.id).toBe('after-sending');
  });
});

test('an answer that is older than a push changes nothing', () => {
  const newer = { ...unasked, revision: asked.revision + 1 };
  expect(stateAfter(newer, shows(asked)).view).toBe(newer);
});

test('an event without effect returns the same state', () => {
  const state = stateAfter(unasked);
  for (const event of [
    layout(),
    { type: 'reopened' },
    { type: 'request-ended', trouble: undefined },
  ] as const)
    expect(panelReducer(state, event)).toBe(state);
});

test('what is announced is the most urgent thing there is to say', () => {
  const trouble: PanelEvent = { type: 'request-ended', trouble: 'reload' };
  expect(panelNews(stateAfter(unasked))).toBeUndefined();
  expect(panelNews(stateAfter({ ...unasked, notice: 'Falta un campo.' }))).toBe('Falta un campo.');
  expect(panelNews(stateAfter({ ...unasked, notice: 'Falta un campo.' }, trouble))).toBe(
    unasked.labels['panel.reload'],
  );
  expect(panelNews(stateAfter(asked, trouble))).toBe(asked.now.question?.announcement);
  expect(panelNews(stateAfter(elsewhere, answered('computer')))).toContain('No siga aquí');
});
