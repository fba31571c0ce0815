import { describe, expect, test } from 'vitest';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { Note } from '../../lib/journey/guidance.ts';
import { type RenewalView, renewalView } from '../../lib/view/renewal-view.ts';
import { contextOf } from './command-context.ts';

const now = new Date('2026-11-29T10:00:00.000Z');
const note = (said: Note): Action => ({ type: 'answer.note', note: said });
const own: Action = { type: 'device.choose', mode: 'personal' };
const expires = (on: string): Action => ({ type: 'renewal.expires', on });
const here: Action = { type: 'step.confirm', step: 'renewal.certificate-here' };

function stateAfter(...actions: Action[]): AppState {
  return actions.reduce((state, action) => reduce(state, action, contextOf({ now })), emptyState);
}

function viewOf(state: AppState, system: 'linux' | 'mac' | 'windows' = 'windows'): RenewalView {
  const view = renewalView(state, true, { system, language: 'es', now });
  if (!view) throw new Error('Nothing is shown');
  return view;
}

const yes = [own, expires('2027-01-10'), note('obtained-office'), note('not-renewed'), here] as const;

describe('the four questions', () => {
  test('are shown when requested or relevant', () => {
    const reader = { system: 'windows', language: 'es', now } as const;
    expect(renewalView(emptyState, false, reader)).toBeUndefined();
    expect(renewalView(emptyState, true, reader)?.questions).toHaveLength(3);
    expect(renewalView(stateAfter(own, note('ask-renewal')), false, reader)).toBeDefined();
    expect(renewalView(stateAfter(own, note('renewal-later')), false, reader)).toBeUndefined();
  });

  test('show what was answered', () => {
    const { questions, expires: date } = viewOf(stateAfter(...yes));
    expect(date).toEqual({ typed: '2027-01-10', said: 'Caduca el 10 de enero de 2027.', isFixed: false });
    const chosen = questions.map(({ answers }) => answers.find(({ isChosen }) => isChosen)?.id);
    expect(chosen).toEqual(['office', 'no', 'yes']);
  });

  test('leave the date to a checked backup', () => {
    const state = stateAfter(own, {
      type: 'backup.record',
      expiresAt: '2027-01-10T11:00:00.000Z',
      kind: 'ciudadano',
    });
    expect(viewOf(state).expires).toMatchObject({ isFixed: true });
  });
});

describe('their result', () => {
  test.each<[string, Action[], string, Note | undefined]>([
    ['nothing yet', [own], '', undefined],
    ['yes', [...yes], 'Puede renovarlo por Internet', 'start-renewal'],
    ['perhaps', [...yes, note('renewed-unknown')], 'Quizá pueda renovarlo por Internet', 'start-renewal'],
    [
      'not yet',
      [own, expires('2027-06-10')],
      'Podrá renovarlo desde el 11 de abril de 2027',
      'renewal-later',
    ],
    ['expired', [own, expires('2026-11-01')], 'Su certificado caducó el 1 de noviembre de 2026', 'restart'],
    ['by video', [...yes, note('obtained-video')], 'No puede renovarlo por Internet', 'restart'],
    ['renewed', [...yes, note('renewed')], 'No puede renovarlo por Internet', 'restart'],
    [
      'elsewhere',
      [...yes, note('certificate-elsewhere')],
      'Ponga antes su certificado en este navegador',
      undefined,
    ],
  ])('%s', (_, actions, title, does) => {
    const { verdict, action } = viewOf(stateAfter(...actions));
    expect(verdict?.title ?? '').toBe(title);
    expect(action?.does.kind === 'note' ? action.does.note : undefined).toBe(does);
  });

  test('a certificate of another kind is renewed in another way', () => {
    const state = stateAfter(own, {
      type: 'backup.record',
      expiresAt: '2027-01-10T11:00:00.000Z',
      kind: 'representante',
    });
    expect(viewOf(state).verdict?.text).toMatch(/No es de un certificado de ciudadano/);
    expect(viewOf(state).action).toBeUndefined();
  });
});

describe('what to know before', () => {
  test('on a shared computer: that one’s certificate would have to be put there', () => {
    const state = stateAfter({ type: 'device.choose', mode: 'shared' }, ...yes.slice(1));
    expect(viewOf(state).cautions[0]?.title).toBe('Aquí mejor no firme');
    expect(viewOf(stateAfter(...yes)).cautions).toEqual([]);
  });

  test('the traps of a Mac and of Linux', () => {
    expect(viewOf(stateAfter(...yes), 'mac').cautions[0]?.title).toMatch(/copia antes de instalar Autofirma/);
    expect(viewOf(stateAfter(...yes), 'linux').cautions[0]?.title).toMatch(/Linux/);
  });

  test('that the old one is valid until the new one is there', () => {
    const refused = viewOf(stateAfter(...yes, note('renewed')));
    expect(refused.cautions[0]?.title).toMatch(/vale hasta que salga el nuevo/);
  });
});

test('a renewal that was begun can be left again, until it is sent', () => {
  const begun = stateAfter(...yes, note('start-renewal'));
  expect(viewOf(begun).stop).toBeDefined();
  expect(viewOf(begun).action).toBeUndefined();
  const sent = reduce(begun, { type: 'step.confirm', step: 'request.sent' }, contextOf({ now }));
  expect(renewalView(sent, false, { system: 'windows', language: 'es', now })).toBeUndefined();
});
