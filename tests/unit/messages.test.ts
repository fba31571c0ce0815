import { describe, expect, test } from 'vitest';
import { route } from '../../lib/messages/router.ts';
import { checkSender, type RawSender } from '../../lib/messages/sender.ts';
import { noSigns } from '../../lib/pages/page-signs.ts';

const self = { id: 'certiguia', origin: 'chrome-extension://certiguia' };
const sede =
  'https://www.sede.fnmt.gob.es/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado';
const form = 'https://apus20.cert.fnmt.es/SolicitudCertificados/solicitud.do';

const fromPopup: RawSender = { id: self.id, origin: self.origin, url: `${self.origin}/popup.html` };
const fromSede: RawSender = {
  id: self.id,
  origin: 'https://www.sede.fnmt.gob.es',
  url: sede,
  frameId: 0,
  tab: { id: 1, url: sede },
};
const fromForm: RawSender = {
  id: self.id,
  origin: 'https://apus20.cert.fnmt.es',
  url: form,
  frameId: 3,
  tab: { id: 1, url: sede },
};

describe('who sends a message', () => {
  test('the popup is ours', () => expect(checkSender(fromPopup, self)).toEqual({ kind: 'extension-page' }));
  test('an options page in a tab is ours too', () =>
    expect(
      checkSender({ ...fromPopup, frameId: 0, tab: { id: 4, url: `${self.origin}/options.html` } }, self),
    ).toEqual({ kind: 'extension-page' }));
  test('the sede’s page', () =>
    expect(checkSender(fromSede, self)).toEqual({ kind: 'page', tabId: 1, site: 'sede' }));
  test('a form in the sede’s page', () =>
    expect(checkSender(fromForm, self)).toEqual({
      kind: 'form-frame',
      tabId: 1,
      frameId: 3,
      around: new URL(sede),
    }));
  test('a form opened as the page itself', () =>
    expect(checkSender({ ...fromForm, frameId: 0, tab: { id: 1, url: form } }, self)).toEqual({
      kind: 'page',
      tabId: 1,
      site: 'forms',
    }));

  test.each<[string, RawSender]>([
    ['another extension', { ...fromPopup, id: 'other' }],
    ['a form framed by a stranger', { ...fromForm, tab: { id: 1, url: 'https://evil.example/' } }],
    ['a form framed by nobody knows whom', { ...fromForm, tab: { id: 1 } }],
    [
      'a form framed by a look-alike of the sede',
      { ...fromForm, tab: { id: 1, url: 'https://www.sede.fnmt.gob.es.evil.example/' } },
    ],
    [
      'a page that is not FNMT’s',
      { ...fromSede, url: 'https://evil.example/', origin: 'https://evil.example' },
    ],
    [
      'the sede without TLS',
      { ...fromSede, url: sede.replace('https', 'http'), origin: 'http://www.sede.fnmt.gob.es' },
    ],
    ['the sede in a frame', { ...fromSede, frameId: 2 }],
    [
      'the payment page',
      { ...fromForm, url: 'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket' },
    ],
    ['an opaque frame', { ...fromForm, url: 'about:srcdoc', origin: 'null' }],
    ['nobody', {}],
  ])('%s may not', (_, sender) => expect(checkSender(sender, self)).toBeUndefined());
});

describe('what may be sent', () => {
  const errors: unknown[] = [];
  const seen = { type: 'page.seen', path: '/', signs: noSigns, loadedAt: 1 };
  const handlers = {
    command: async () => 'done',
    page: async () => 'answered',
    report: (error: unknown) => errors.push(error),
  };
  const say = (message: unknown, sender: RawSender) => route(message, sender, self, handlers);

  test('a page announces itself', async () =>
    expect(
      await say(
        {
          type: 'page.seen',
          path: '/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado',
          signs: noSigns,
          loadedAt: 1,
        },
        fromSede,
      ),
    ).toEqual({
      ok: true,
      value: 'answered',
    }));
  test('the popup gives a command', async () =>
    expect(await say({ type: 'case.erase', id: '11111111-1111-4111-8111-111111111111' }, fromPopup)).toEqual({
      ok: true,
      value: 'done',
    }));

  test.each([
    ['a command from a page', { type: 'case.erase', id: '11111111-1111-4111-8111-111111111111' }, fromSede],
    ['erasing everything from a page', { type: 'everything.erase' }, fromSede],
    [
      'evidence from a page',
      { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
      fromSede,
    ],
    ['a page’s message from the popup', { ...seen, path: '/' }, fromPopup],
    ['a path without an end', { ...seen, path: `/${'a'.repeat(2000)}` }, fromSede],
    ['an extra key', { ...seen, name: 'Remedios' }, fromSede],
    [
      'a value of a field',
      {
        type: 'field.report',
        candidates: [{ page: 'request-form', evidence: ['words'] }],
        loadedAt: 1,
        roles: ['document'],
        arrived: true,
        sentAt: 1,
        document: '00000000T',
      },
      fromForm,
    ],
    ['an inherited key', JSON.parse('{"type":"step.confirm","step":"__proto__"}'), fromSede],
    ['nothing', undefined, fromSede],
    ['text', 'page.seen', fromSede],
    ['a list', [], fromPopup],
  ])('%s is refused by name', async (_, message, sender) =>
    expect(await say(message, sender)).toEqual({ ok: false, failure: 'not-a-command' }),
  );

  test.each([
    ['a step', { type: 'step.confirm', step: 'request.sent', case: null }],
    ['a panel', { type: 'ui.open', target: 'options' }],
    [
      'a page',
      {
        type: 'page.seen',
        path: '/certificados/persona-fisica/obtener-certificado-software/solicitar-certificado',
        signs: noSigns,
        loadedAt: 1,
      },
    ],
  ])('a form’s frame reports its fields and never %s', async (_, message) =>
    expect(await say(message, fromForm)).toEqual({ ok: false, failure: 'not-allowed' }),
  );

  test('something unexpected ends in one place and comes back as a named failure', async () => {
    const broken = { ...handlers, command: () => Promise.reject(new Error('disk full')) };
    expect(await route({ type: 'quarantine.seen' }, fromPopup, self, broken)).toEqual({
      ok: false,
      failure: 'not-saved',
    });
    expect(errors).toHaveLength(1);
  });
});
