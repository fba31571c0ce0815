import { describe, expect, test } from 'vitest';
import type { GuideView } from '../../lib/view/guide-view.ts';
import {
  configuradorAsked,
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
import { installed, panelView, roomyPage, suggested } from '../gallery/situations.ts';

const sentAt = 1000;
const unasked = { ...panelView('software-request', installed, 'es'), revision: suggested.revision };
const asked = panelView('software-request', suggested, 'es');
const sent = panelView('software-request', suggested, 'es', { sentAt });
const formBack: GuideView = { ...asked, formOpen: true };

const layout = (changes: Partial<PanelLayout> = {}): PanelEvent => ({
  type: 'layout',
  layout: { ...roomyPage, ...changes },
});
const shows = (view: GuideView, changes: Partial<PanelLayout> = {}): PanelEvent => ({
  type: 'view',
  view,
  layout: { ...roomyPage, ...changes },
});
const due: PanelEvent = { type: 'configurador-due', sentAt };
const answered = (answer: 'yes' | 'no' | 'asks'): PanelEvent => ({ type: 'configurador-answered', answer });

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
    expect(panelWaiting(stateAfter(asked))).toBe(asked.question?.quoted);
    expect(panelWaiting(stateAfter(asked, { type: 'declined' }))).toBeUndefined();
    const reminder = { title: '¿Le ha llegado el código?', text: '' } as NonNullable<GuideView['reminder']>;
    expect(panelWaiting(stateAfter({ ...unasked, reminder }))).toBe('¿Le ha llegado el código?');
  });
});

describe('the code written into the form', () => {
  const writing: GuideView = {
    ...unasked,
    formOpen: true,
    action: { kind: 'write-code', label: 'Escribir mi código en el formulario' },
  };
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
  test('that was declined is not asked again', () => {
    expect(questionAsked(stateAfter(asked))?.step).toBe('request.sent');
    expect(questionAsked(stateAfter(asked, { type: 'declined' }))).toBeUndefined();
    expect(questionAsked(stateAfter(asked, { type: 'declined' }, shows(asked)))).toBeUndefined();
  });

  test('is asked anew once another view came between', () => {
    const state = stateAfter(asked, { type: 'declined' }, shows(unasked), shows(asked));
    expect(questionAsked(state)?.step).toBe('request.sent');
  });

  test('waits until it is clear that the Configurador has opened', () => {
    expect(questionAsked(stateAfter(sent))?.step).toBe('request.sent');
    expect(questionAsked(stateAfter(sent, due))).toBeUndefined();
    expect(questionAsked(stateAfter(sent, due, answered('no')))).toBeUndefined();
    expect(questionAsked(stateAfter(sent, due, answered('yes')))?.step).toBe('request.sent');
  });
});

describe('whether the Configurador opened', () => {
  test('is asked when it is time, of the form that was sent last', () => {
    expect(configuradorAsked(stateAfter(sent))).toBeUndefined();
    expect(configuradorAsked(stateAfter(sent, due))?.sentAt).toBe(sentAt);
    expect(configuradorAsked(stateAfter(sent, { type: 'configurador-due', sentAt: 1 }))).toBeUndefined();
  });

  test('stays asked, with its answer, while the form’s frame goes on to other pages', () => {
    const state = stateAfter(sent, due, answered('no'), shows(asked));
    expect(configuradorAsked(state)?.sentAt).toBe(sentAt);
    expect(state.configuradorAnswer).toBe('no');
  });

  test('is over when the form is there again', () => {
    const state = stateAfter(sent, due, answered('no'), shows(formBack));
    expect(configuradorAsked(state)).toBeUndefined();
    expect(state.configuradorAnswer).toBeUndefined();
  });

  test('is asked anew when the form is sent again', () => {
    const again = panelView('software-request', suggested, 'es', { sentAt: 2000 });
    const state = stateAfter(sent, due, answered('no'), shows(again));
    expect(configuradorAsked(state)).toBeUndefined();
    expect(state.configuradorAnswer).toBeUndefined();
  });
});

test('an answer that is older than a push changes nothing', () => {
  const newer = { ...unasked, revision: asked.revision + 1 };
  expect(stateAfter(newer, shows(asked)).view).toBe(newer);
});

test('what changes nothing gives the same state', () => {
  const state = stateAfter(unasked);
  for (const event of [
    layout(),
    { type: 'reopened' },
    { type: 'request-ended', trouble: undefined },
    { type: 'configurador-due', sentAt },
  ] as const)
    expect(panelReducer(state, event)).toBe(state);
});

test('the answer to a stop sign is kept', () => {
  expect(stateAfter(unasked, { type: 'stop-answered', answer: 2 }).stopAnswer).toBe(2);
});

test('what is announced is the most urgent thing there is to say', () => {
  const trouble: PanelEvent = { type: 'request-ended', trouble: 'reload' };
  expect(panelNews(stateAfter(unasked))).toBeUndefined();
  expect(panelNews(stateAfter({ ...unasked, notice: 'Falta un campo.' }))).toBe('Falta un campo.');
  expect(panelNews(stateAfter({ ...unasked, notice: 'Falta un campo.' }, trouble))).toBe(
    unasked.labels['panel.reload'],
  );
  expect(panelNews(stateAfter(asked, trouble))).toBe(asked.question?.announcement);
  expect(panelNews(stateAfter(sent, due))).toBe(sent.configurador?.question);
});
