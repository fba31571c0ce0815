import { describe, expect, test } from 'vitest';
import { type AppState, Case, emptyState, Settings, stateVersion } from '../../lib/cases/state.ts';
import { helpPlace } from '../../lib/help/address.ts';
import { browserInWords, type DeviceInfo, systemInWords } from '../../lib/help/support-facts.ts';
import { browserOf } from '../../lib/journey/configurador.ts';
import { systemOf } from '../../lib/journey/installers.ts';
import { callView } from '../../lib/view/help-call-view.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const at = '2026-11-19T10:00:00.000Z';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

function deviceOf(userAgent: string, hints?: DeviceInfo['hints']): DeviceInfo {
  return { system: systemOf(userAgent), browser: browserOf(userAgent), userAgent, hints };
}

const device = deviceOf(`${windows} Chrome/156.0.0.0 Safari/537.36`);

function callFor(state: AppState, more: Partial<Parameters<typeof callView>[0]> = {}) {
  return callView({ state, now, language: 'es', device, version: '0.1.0', page: 'request-form', ...more });
}

/** A state with personal data in every field that can hold some. */
const planted: AppState = {
  revision: 9,
  settings: Settings.parse({
    version: stateVersion,
    deviceMode: 'personal',
    personal: { language: 'es', computerName: 'Portátil de Remedios' },
    installation: { id: '99999999-9999-4999-8999-999999999999', since: at },
    tickets: [],
    policy: {
      administered: false,
      values: { computerLabel: 'Aula 3, PC 12', organisationName: 'Biblioteca de Dos Hermanas' },
      ignored: [],
    },
  }),
  cases: {
    version: stateVersion,
    current: '11111111-1111-4111-8111-111111111111',
    list: [
      Case.parse({
        id: '11111111-1111-4111-8111-111111111111',
        createdAt: at,
        alias: 'Abuela Remedios',
        route: 'office',
        confirmed: { 'setup.installed': { at }, 'request.sent': { at }, 'request.code-saved': { at } },
        suggested: {},
        requested: {
          at,
          seen: true,
          installation: '99999999-9999-4999-8999-999999999999',
          system: 'windows',
          browser: 'chrome',
        },
        code: { value: '012345678', at },
        traceAllowed: true,
        trace: { words: 2, accents: true, hyphen: false, documentEnd: '67L' },
        ticket: 'K7Q4',
        appointment: { at: '2026-11-24T09:30:00.000Z', zone: 'Europe/Madrid', place: 'Calle Larga 4' },
      }),
    ],
  },
};

describe('the facts for support', () => {
  test('are system, browser, version, page, step, computer, and two lines to fill in', () => {
    expect(callFor(planted).facts.split('\n')).toEqual([
      'Ayuda con el certificado de la FNMT',
      'Sistema: Windows',
      'Navegador: Chrome 156',
      'Certiguía: 0.1.0',
      'Última página de la FNMT: Solicitar Certificado',
      'Paso: 3, Acreditación: Vaya a la oficina a acreditarse',
      'Ordenador: propio',
      'Lo que hice:',
      'El mensaje que salió:',
    ]);
  });

  test('contain nothing personal, wherever it was planted', () => {
    const secrets = JSON.stringify(planted).match(
      /Remedios|Dos Hermanas|Aula 3|012345678|67L|K7Q4|Calle Larga|Europe\/Madrid|1{8}-|9{8}-|2026-11-\d\d/g,
    );
    expect(new Set(secrets).size).toBe(12);
    for (const language of ['es', 'en'] as const) {
      const { facts } = callFor(planted, { language });
      for (const secret of secrets ?? []) expect(facts).not.toContain(secret);
    }
  });

  test('say so where there is nothing to say', () => {
    expect(callFor(emptyState, { page: undefined, language: 'en' }).facts).toContain(
      'Last FNMT page: none open\nStep: 1, Preparation: Install the Configurador FNMT\nComputer: not said',
    );
  });
});

describe('system and browser are named as their users know them', () => {
  const hints = (platformVersion: string) => ({ platformVersion, architecture: 'x86', bitness: '64' });
  test.each([
    [windows, hints('15.0.0'), 'Windows 11 (64 bits, x86)'],
    [windows, hints('10.0.0'), 'Windows 10 (64 bits, x86)'],
    [windows, undefined, 'Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', hints('15.1.0'), 'macOS 15.1.0 (64 bits, x86)'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', undefined, 'macOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', undefined, 'Linux'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', undefined, 'ChromeOS'],
    [windows, hints('<script>'), 'Windows'],
  ])('%s', (userAgent, given, name) => {
    expect(systemInWords(deviceOf(userAgent, given))).toBe(name);
  });

  test.each([
    [`${windows} Chrome/156.0.0.0 Safari/537.36`, 'Chrome 156'],
    [`${windows} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge 156'],
    [`${windows} Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'Opera 120'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ])('%s', (userAgent, name) => {
    expect(browserInWords(deviceOf(userAgent))).toBe(name);
  });

  test('with the exact version where the browser tells it', () => {
    const list = [
      { brand: 'Not A;Brand', version: '99.0.0.0' },
      { brand: 'Google Chrome', version: '156.0.7700.12' },
    ];
    expect(browserInWords({ ...device, hints: { fullVersionList: list } })).toBe('Chrome 156.0.7700.12');
  });
});

describe('who can help', () => {
  const names = (state: AppState) => callFor(state).helpers.map(({ name }) => name);

  test('is the office, the town hall and FNMT, where there is no organisation', () => {
    expect(names(emptyState)).toEqual([
      'La oficina en la que tenga la cita',
      'Su ayuntamiento o una biblioteca',
      'FNMT, atención a usuarios',
    ]);
  });

  test('names the office of the appointment', () => {
    const { policy: _, ...settings } = planted.settings;
    expect(names({ ...planted, settings })[0]).toBe('Calle Larga 4');
  });

  test('is UPO and FNMT for somebody of UPO, each with how to reach them', () => {
    const policy = { administered: false, values: { organisationName: 'UPO' }, ignored: [] };
    const { helpers } = callFor({ ...emptyState, settings: { ...emptyState.settings, policy } });
    expect(helpers.map(({ name }) => name)).toEqual(['UPO', 'FNMT, atención a usuarios']);
    expect(helpers.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      'mailto:registro@upo.es',
      'https://www.ciges.upo.es',
      'https://mapaoficinascert.appspot.com/',
      'mailto:ceres@fnmt.es',
      'https://www.sede.fnmt.gob.es/soporte-tecnico/atencion-a-usuarios',
    ]);
    expect(helpers[0]?.lines.join()).toContain('TIKA');
  });

  test('is the organisation that staff have named, in place of UPO', () => {
    const policy = {
      administered: true,
      values: {
        organisationName: 'Biblioteca de Dos Hermanas',
        organisationEmail: 'ayuda@biblioteca.example',
        organisationHelp: 'https://biblioteca.example/ayuda',
      },
      ignored: [],
    };
    const [first] = callFor({ ...emptyState, settings: { ...emptyState.settings, policy } }).helpers;
    expect(first).toMatchObject({ name: 'Biblioteca de Dos Hermanas', lines: [] });
    expect(JSON.stringify(first)).not.toMatch(/upo|TIKA|18\.B/i);
    expect(first?.links.map(({ href }) => href)).toEqual([
      'mailto:ayuda@biblioteca.example',
      'https://biblioteca.example/ayuda',
      'https://mapaoficinascert.appspot.com/',
    ]);
  });
});

describe('an address leads to a part of the help', () => {
  test.each([
    ['', 'search', ''],
    ['#message', 'message', ''],
    ['#where', 'where', ''],
    ['#call', 'call', ''],
    ['#search=cita%20previa', 'search', 'cita previa'],
    ['#search=a=b', 'search', 'a=b'],
    ['#search=%E0%A4%A', 'search', ''],
    ['#call=012345678', 'call', ''],
    ['#anything', 'search', ''],
  ])('%s', (hash, part, query) => {
    expect(helpPlace(hash)).toEqual({ part, query });
  });

  test('a search of any length is cut', () => {
    expect(helpPlace(`#search=${'x'.repeat(5000)}`).query).toHaveLength(80);
  });
});
