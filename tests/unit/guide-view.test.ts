import { describe, expect, test } from 'vitest';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { FieldRole } from '../../lib/fields/roles.ts';
import { advice } from '../../lib/journey/advice.ts';
import type { System } from '../../lib/journey/installers.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { type GuideView, guideView, offersNote } from '../../lib/view/guide-view.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { contextOf } from './command-context.ts';

const context = contextOf();
const stateAfter = (...commands: Action[]): AppState =>
  commands.reduce((state, command) => reduce(state, command, context), emptyState);
const confirmed = (...steps: Extract<Action, { type: 'step.confirm' }>['step'][]): AppState =>
  stateAfter(
    { type: 'device.choose', mode: 'personal' },
    ...steps.map((step): Action => ({ type: 'step.confirm', step })),
  );

function view(
  page: PageId,
  state: AppState = emptyState,
  more: { language?: Language; system?: System; form?: { page: PageId; roles: readonly FieldRole[] } } = {},
): GuideView {
  return guideView({
    state,
    page,
    now: context.now,
    zone: 'Europe/Madrid',
    site: 'sede',
    language: 'es',
    system: 'windows',
    browser: 'chrome',
    sentAt: undefined,
    ...more,
  });
}

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test.each(pageIds)('%s has something to say, every sentence complete', (page) => {
    const { now, labels } = view(page, emptyState, { language });
    const { title, text: body, where, warnings, action, other, question } = now;
    const texts = [
      title,
      ...body,
      where,
      action.label,
      ...(other ? [other.label] : []),
      ...(question ? [question.text, ...question.answers.map(({ label }) => label)] : []),
      ...warnings.flatMap((warning) => [warning.title, warning.text]),
      ...Object.values(labels),
    ];
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text.replace('{count}', '')).not.toMatch(/[{}]|undefined/);
    }
  });
});

test.each(pageIds)('nothing personal is in what %s shows', (page) => {
  const alias = 'Abuela Remedios';
  const state = stateAfter({ type: 'case.add', id: context.newId, alias });
  expect(JSON.stringify(view(page, state))).not.toContain(alias);
});

describe('the right Configurador', () => {
  test('is named for Windows and macOS', () => {
    expect(view('software-setup').now.installer?.choices.map(({ kind }) => kind)).toEqual(['windows']);
    expect(
      view('software-setup', emptyState, { system: 'mac' }).now.installer?.choices.map(({ kind }) => kind),
    ).toEqual(['mac']);
  });
  test('is asked for on Linux', () => {
    const installer = view('software-setup', emptyState, { system: 'linux' }).now.installer;
    expect(installer?.ask).toBe('¿Qué Linux tiene?');
    expect(installer?.choices.map(({ kind }) => kind)).toEqual(['deb', 'rpm']);
  });
  test('is not promised where there is none', () => {
    expect(view('software-setup', emptyState, { system: 'other' }).now.installer).toMatchObject({
      choices: [],
      none: expect.stringContaining('Windows'),
    });
  });
});

describe('what to do next', () => {
  test('on the request page, before and after it is sent', () => {
    expect(view('software-request', confirmed('setup.installed')).now.title).toBe(
      'Escriba sus cuatro datos en el recuadro',
    );
    const { now } = view('software-request', confirmed('setup.installed', 'request.sent'));
    expect(now.title).toBe('Busque el código en su correo');
    expect(now.expect).toBeUndefined();
    expect(now.warnings.map(({ title }) => title)).toContain('No haga otra solicitud');
  });
  test.each(['faq', 'representative'] as const)('%s leads back to the person’s own step', (page) => {
    const { now } = view(page, confirmed('setup.installed', 'identity.video'));
    expect(now.action).toEqual({
      label: 'Volver a mi paso',
      does: { kind: 'go', href: expect.stringContaining('/solicitar-certificado') },
    });
  });
  test('the page of another official way lets people say that they take it', () => {
    expect(view('app').now.other?.does).toEqual({ kind: 'confirm', step: 'identity.app' });
    expect(view('app', confirmed('identity.app')).now.other).toBeUndefined();
  });
  test('says when everything is done', () => {
    const done = confirmed('backup.checked', 'backup.second-place', 'download.works');
    const finished = view('faq-export', done);
    expect(finished.now.title).toBe('Ha terminado');
    expect(finished.checklist.done).toBe(5);
    expect(view('renew-request', done).stop).toBeUndefined();
  });
  test('the chosen route is shown in one line, and can be changed', () => {
    const { now } = view('software-identity', confirmed('request.code-saved', 'identity.office'));
    expect(now.chosen).toMatchObject({ text: 'Ha elegido la oficina', step: 'identity.office' });
    expect(now.routes).toBeUndefined();
    expect(now.action.does).toMatchObject({ kind: 'go', href: expect.stringContaining('mapaoficinas') });
  });
});

describe('the code on the download page', () => {
  const state = reduce(confirmed('identity.accredited'), { type: 'code.save', code: '012345678' }, context);
  const form = { page: 'download-form', roles: ['document', 'surname', 'code', 'submit'] } as const;
  test('is written by the panel where its field was found', () => {
    expect(view('software-download', state, { form }).now).toMatchObject({
      action: { does: { kind: 'write-code' } },
      other: { does: { kind: 'open', target: 'code' } },
    });
  });
  test('can be shown if its field was not found, and saved if there is none', () => {
    const opens = { kind: 'open', target: 'code' };
    expect(view('software-download', state).now.action).toEqual({ label: 'Ver mi código', does: opens });
    const without = confirmed('request.sent', 'identity.accredited');
    expect(view('software-download', without).now.action).toEqual({
      label: 'Guardar mi código',
      does: opens,
    });
  });
});

describe('questions', () => {
  test('the request page asks for what it needs first', () => {
    expect(view('software-request').now.question?.id).toBe('installed');
    expect(view('software-request', confirmed('setup.installed')).now.question).toBeUndefined();
  });
  test('it asks what happened at the sending wherever the request is next', () => {
    const state = stateAfter({ type: 'evidence.found', step: 'request.sent', page: 'request-form' });
    for (const page of ['software-request', 'home'] as const)
      expect(view(page, state).now).toMatchObject({
        title: '¿Qué ha pasado al enviar?',
        look: 'urgent',
        question: { id: 'after-sending', leads: true },
      });
  });
  test('an answer that leads to the open page dismisses the question', () => {
    const { question } = view('software-setup').now;
    expect(question?.answers.find(({ id }) => id === 'no')?.does).toEqual({
      kind: 'dismiss',
      undo: 'setup.installed',
    });
  });
  test('the download asks whether the identity has been proved, by the chosen route', () => {
    expect(
      view('software-download', confirmed('request.code-saved', 'identity.video')).now.question?.id,
    ).toBe('video-result');
  });
  test('without a known request it asks where it was made, and for a ticket', () => {
    expect(view('software-download', confirmed()).now).toMatchObject({
      look: 'stop',
      question: { id: 'where-requested' },
    });
    const shared = view('software-download', stateAfter({ type: 'device.choose', mode: 'shared' }));
    expect(shared.now.look).toBeUndefined();
    expect(shared.now.action.does).toEqual({ kind: 'open', target: 'ticket' });
  });
});

test('pages can send the answers that their panel offers, and no others', () => {
  const guide = view('home', confirmed());
  expect(offersNote(guide, 'no-certificate')).toBe(true);
  expect(offersNote(guide, 'restart')).toBe(false);
  expect(offersNote(guide, 'device-personal')).toBe(false);
});

describe('the panel names what was not found', () => {
  const withRoles = (...roles: FieldRole[]) =>
    view('software-request', emptyState, { form: { page: 'request-form', roles } }).notice;
  test('the whole form', () => expect(withRoles()).toContain('No encontramos el formulario'));
  test('single fields, by name', () =>
    expect(withRoles('document', 'email', 'email-confirm')).toContain('primer apellido'));
  test('nothing, when every field is there', () =>
    expect(withRoles('document', 'surname', 'email', 'email-confirm')).toBeUndefined());
});

test.each([
  [
    'es',
    'FNMT, 5 de octubre de 2026: Apunte la contraseña que invente · Tendrá que volver al mismo ordenador',
  ],
  [
    'en',
    'FNMT, 5 October 2026: Write down the password you make up · You will have to come back to the same computer',
  ],
] as const)('the panel names each source with its day and with what it says, in %s', (language, line) => {
  const { sources } = view('software-request', emptyState, { language }).now;
  expect(sources).toContain(line);
  expect(sources.length).toBe(new Set(sources.map((source) => source.split(':')[0])).size);
});

describe.each(['es', 'en'] as const)('where a policy names another organisation, in %s', (language) => {
  const organisation = {
    organisationName: 'Biblioteca de Dos Hermanas',
    organisationOffice: 'Calle Mayor, 3',
    organisationBooking: 'https://citas.example',
    organisationCards: true,
  };
  const administered = (...steps: Parameters<typeof confirmed>): AppState => {
    const state = confirmed(...steps);
    const policy = { administered: true, values: organisation, ignored: [] };
    return { ...state, settings: { ...state.settings, policy } };
  };

  test('the warning about appointments names its office and how to book there', () => {
    const { now } = view('software-identity', administered('request.code-saved', 'identity.office'), {
      language,
    });
    const said = now.warnings.map(({ text }) => text).join(' ');
    expect(said).toContain('Biblioteca de Dos Hermanas: Calle Mayor, 3. ');
    expect(said).toContain('citas.example');
    expect(said).not.toMatch(/UPO|Olavide/);
  });

  test('its card is the one that takes the certificate', () => {
    const { howTo } = view('faq-export', administered('backup.checked'), { language }).now;
    const card = howTo?.guides.find(({ title }) =>
      /(carné de|card of) Biblioteca de Dos Hermanas$/.test(title),
    );
    expect(card?.steps.join()).toMatch(/(oficina de|office of) Biblioteca de Dos Hermanas/);
  });
});

test('the drawing of the Configurador’s window says that it is a drawing', () => {
  const asked = view('software-request').now.expect?.window;
  expect(asked?.title).toBe('Introduzca la contraseña');
  expect(asked?.note).toContain('Son dibujos nuestros');
  // It is not known how the window that asks for it again looks.
  const download = view('software-download', confirmed('request.sent', 'identity.accredited')).now.expect;
  expect(download?.window).toBeUndefined();
});

describe('the question that a page asks', () => {
  test('is about the download before the request of two days ago, which it implies', () => {
    const sent = stateAfter({ type: 'evidence.found', step: 'request.sent', page: 'request-form' });
    const both = reduce(
      sent,
      { type: 'evidence.found', step: 'download.downloaded', page: 'download-form' },
      context,
    );
    expect(view('software-download', both).now.question?.id).toBe('after-download');
  });
  test('at the download is about the accreditation, also where no code is saved', () => {
    expect(view('software-download', confirmed('request.sent')).now.question?.id).toBe('proved');
  });
});

describe('what a page’s own advice says', () => {
  const ways = [
    emptyState,
    confirmed(),
    confirmed('setup.installed'),
    confirmed('request.code-saved'),
    confirmed('identity.video', 'request.code-saved'),
    confirmed('identity.accredited'),
    confirmed('download.downloaded'),
    confirmed('identity.dnie', 'setup.installed'),
  ];
  /** Pages whose rows have their own words, whatever is known. */
  const rowsSpeak: readonly PageId[] = ['request-done', 'software-identity', 'download-done'];

  test.each(pageIds.filter((page) => !rowsSpeak.includes(page)))('on %s is said to somebody', (page) => {
    const titles = ways.map((state) => view(page, state).now.title);
    expect(titles).toContain(t('es', advice[page].title));
  });
});
