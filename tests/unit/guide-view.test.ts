import { describe, expect, test } from 'vitest';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { FieldRole } from '../../lib/fields/roles.ts';
import type { System } from '../../lib/journey/installers.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { type GuideView, guideView } from '../../lib/view/guide-view.ts';
import type { Language } from '../../lib/words/translate.ts';
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
    const { title, text: body, where, stopSign, warnings, labels } = view(page, emptyState, { language });
    const texts = [
      title,
      ...body,
      where,
      ...(stopSign?.text ?? []),
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
    expect(view('software-setup').installer?.choices.map(({ kind }) => kind)).toEqual(['windows']);
    expect(
      view('software-setup', emptyState, { system: 'mac' }).installer?.choices.map(({ kind }) => kind),
    ).toEqual(['mac']);
  });
  test('is asked for on Linux', () => {
    const installer = view('software-setup', emptyState, { system: 'linux' }).installer;
    expect(installer?.ask).toBe('¿Qué Linux tiene?');
    expect(installer?.choices.map(({ kind }) => kind)).toEqual(['deb', 'rpm']);
  });
  test('is not promised where there is none', () => {
    expect(view('software-setup', emptyState, { system: 'other' }).installer).toMatchObject({
      choices: [],
      none: expect.stringContaining('Windows'),
    });
  });
});

describe('what to do next', () => {
  test('on the request page, before and after it is sent', () => {
    expect(view('software-request', confirmed('setup.installed')).title).toBe(
      'Escriba sus cuatro datos en el recuadro',
    );
    const sent = view('software-request', confirmed('setup.installed', 'request.sent'));
    expect(sent.title).toBe('Busque el código en su correo');
    expect(sent.expect).toBeUndefined();
    expect(sent.warnings.map(({ title }) => title)).toContain('No haga otra solicitud');
  });
  test('a page outside the journey leads back to the person’s own step', () => {
    expect(view('faq', confirmed('setup.installed')).next?.href).toContain('/solicitar-certificado');
    expect(view('representative', confirmed('setup.installed')).stopSign?.back.href).toContain(
      '/solicitar-certificado',
    );
  });
  test('once everything is done it says so', () => {
    const done = confirmed(
      'setup.installed',
      'request.sent',
      'request.code-saved',
      'identity.accredited',
      'download.downloaded',
      'backup.made',
      'backup.checked',
    );
    expect(view('faq-export', done)).toMatchObject({ title: 'Ha terminado', checklist: { done: 5 } });
    expect(view('renew-request', done).stop).toBeUndefined();
  });
});

describe('questions', () => {
  test('the request page asks for what it needs first', () => {
    expect(view('software-request').question?.step).toBe('setup.installed');
    expect(view('software-request', confirmed('setup.installed')).question).toBeUndefined();
  });
  test('a suggestion is asked for on any page of the journey', () => {
    const state = stateAfter({ type: 'evidence.found', step: 'request.sent', page: 'request-form' });
    expect(view('home', state).question).toMatchObject({
      step: 'request.sent',
      text: 'He enviado la solicitud',
      quoted: '«He enviado la solicitud» ¿Es así?',
    });
  });
  test('the download asks whether the identity has been proved, by the chosen route', () => {
    expect(
      view(
        'software-download',
        confirmed('setup.installed', 'request.sent', 'request.code-saved', 'identity.video'),
      ).question?.step,
    ).toBe('identity.video-approved');
  });
  test('under a stop sign nothing else is asked', () => {
    expect(view('software-download').question).toBeUndefined();
  });
});

describe('what is not found is said in the panel', () => {
  const withRoles = (...roles: FieldRole[]) =>
    view('software-request', emptyState, { form: { page: 'request-form', roles } }).notice;
  test('the whole form', () => expect(withRoles()).toContain('No encontramos el formulario'));
  test('single fields, by name', () =>
    expect(withRoles('document', 'email', 'email-confirm')).toContain('primer apellido'));
  test('nothing, when every field is there', () =>
    expect(withRoles('document', 'surname', 'email', 'email-confirm')).toBeUndefined());
});

test.each([
  ['es', 'FNMT, 5 de octubre de 2026: Apunte la contraseña que invente · Tendrá que volver a este ordenador'],
  [
    'en',
    'FNMT, 5 October 2026: Write down the password you make up · You will have to come back to this computer',
  ],
] as const)('the panel names each source with its day and with what it says, in %s', (language, line) => {
  const { sources } = view('software-request', emptyState, { language });
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
    const { warnings } = view('software-identity', administered('setup.installed', 'request.sent'), {
      language,
    });
    const said = warnings.map(({ text }) => text).join(' ');
    expect(said).toContain('Biblioteca de Dos Hermanas: Calle Mayor, 3. ');
    expect(said).toContain('citas.example');
    expect(said).not.toMatch(/UPO|Olavide/);
  });

  test('its card is the one the certificate can be loaded on', () => {
    const { howTo } = view('faq-export', administered('backup.checked'), { language });
    const card = howTo?.guides.find(({ title }) =>
      /(carné de|card of) Biblioteca de Dos Hermanas$/.test(title),
    );
    expect(card?.steps.join()).toMatch(/(oficina de|office of) Biblioteca de Dos Hermanas/);
  });
});

test('the drawing of the Configurador’s window stands where a password is made up, and says that it is a drawing', () => {
  const asked = view('software-request').expect?.window;
  expect(asked?.title).toBe('Introduzca la contraseña');
  expect(asked?.note).toContain('Son dibujos nuestros');
  // How the window looks that asks for it again is not known.
  const download = view('software-download', confirmed('request.sent', 'identity.accredited')).expect;
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
    expect(view('software-download', both).question?.step).toBe('download.downloaded');
  });
  test('at the download is about the accreditation, also where no code is saved', () => {
    expect(view('software-download', confirmed('request.sent')).question?.step).toBe('identity.accredited');
  });
});
