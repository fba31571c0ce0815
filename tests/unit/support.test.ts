import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AppState, stateVersion } from '../../lib/cases/state.ts';
import {
  failureName,
  failureNames,
  maxFailures,
  readFailures,
  withFailure,
} from '../../lib/help/failures.ts';
import { type ReportInput, supportReport } from '../../lib/help/support-report.ts';

const id = 'aaaaaaaa-1111-4111-8111-111111111111';
const at = '2026-11-19T08:17:00.000Z';

function planted(secret: string): AppState {
  return {
    revision: 12,
    settings: {
      version: stateVersion,
      deviceMode: 'shared',
      personal: { panels: { sede: 'tab' }, computerName: `${secret} computer` },
      policy: {
        administered: true,
        values: {
          deviceMode: 'shared',
          computerLabel: `${secret} label`,
          organisationName: `${secret} organisation`,
          organisationEmail: `${secret}@example.org`,
          organisationHelp: `https://${encodeURIComponent(secret)}.example/`,
        },
        ignored: [`${secret} key`],
      },
      installation: { id, since: at },
      tickets: [{ code: 'K7Q4', at, until: at, steps: ['request.sent'] }] as unknown as NonNullable<
        AppState['settings']['tickets']
      >,
      quarantinedAt: at,
    },
    cases: {
      version: stateVersion,
      current: id,
      list: [
        {
          id,
          createdAt: at,
          alias: `${secret} alias`,
          confirmed: { 'request.sent': { at } },
          suggested: {},
          code: { value: '918273645', at },
          trace: { words: 2, accents: true, hyphen: false, documentEnd: '46V' },
          ticket: 'M3T6',
          appointment: { at, zone: 'Europe/Madrid', place: `${secret} place` },
          requested: { at, seen: true, installation: id, system: 'linux', browser: 'firefox' },
          backup: { checkedAt: at, expiresAt: at, kind: 'ciudadano' },
        },
      ],
      visit: { since: at, until: at },
    },
  };
}

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/148.0.0.0 Safari/537.36';

function factsOf(secret: string, more: Partial<ReportInput> = {}): ReportInput {
  const errors = [new Error(`could not write ${secret}`), new Error(`${secret} QUOTA_BYTES`), secret];
  return {
    version: '1.2.3',
    userAgent: windows,
    isBrave: false,
    state: planted(secret),
    pages: [
      {
        page: 'software-request',
        agreed: ['path', 'heading'],
        forms: [{ page: 'request-form', roles: ['document', 'surname'], agreed: ['fields', 'around'] }],
      },
      { page: 'home', forms: [] },
    ],
    failures: errors.map(failureName),
    setAside: 2,
    ...more,
  };
}

const inWords = {
  es: [
    'Ordenador: compartido',
    'Sede electrónica de la FNMT: Plegada, Formularios de la FNMT: Abierta, Mapa de oficinas: Abierta',
  ],
  en: ['Computer: shared', 'FNMT’s site: Folded, FNMT’s forms: Open, Office map: Open'],
};

describe.each(['es', 'en'] as const)('the report in %s', (language) => {
  test('holds versions, open pages, names of failures and settings', () => {
    const text = supportReport(factsOf('x'), language);
    for (const known of [
      `1.2.3 (${stateVersion})`,
      'Chrome 148',
      'Windows',
      ...inWords[language],
      'software-request (path heading, no step-bar breadcrumb title) > request-form (fields around, no address words) [document surname]; home',
      'unexpected ×2, no-room ×1',
      'deviceMode, computerLabel, organisationName',
    ])
      expect(text).toContain(known);
  });

  test('holds nothing typed, no day, id, code or ticket, wherever they lie', () => {
    const letters = fc
      .string({ unit: 'grapheme', minLength: 6, maxLength: 30 })
      .map((text) => `Zx${text.toWellFormed()}`);
    fc.assert(
      fc.property(letters, (secret) => {
        const text = supportReport(factsOf(secret), language);
        expect(text).not.toContain(secret);
        expect(text).not.toContain(encodeURIComponent(secret));
        for (const known of ['918273645', 'K7Q4', 'M3T6', '46V', id, '2026', 'Madrid', '08:17'])
          expect(text).not.toContain(known);
      }),
    );
  });

  test('takes of a browser’s own description its name and number only', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (strange) => {
        const secret = `Zx${strange}`;
        const text = supportReport(
          factsOf('x', { userAgent: `${secret} Firefox/153.0 (${secret})` }),
          language,
        );
        expect(text).not.toContain(secret);
      }),
    );
  });
});

describe('what failed', () => {
  test('is a name from the list, whatever it failed with', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (thrown, words) => {
        expect(failureNames).toContain(failureName(thrown));
        expect(failureNames).toContain(failureName(new TypeError(words)));
      }),
    );
  });

  test('the last twenty are kept in order, and junk is not', () => {
    let known = readFailures(['no-answer', 'Remedios', 7, 'unexpected', { name: 'x' }]);
    expect(known).toEqual(['no-answer', 'unexpected']);
    for (let time = 0; time < 30; time++) known = withFailure(known, 'no-room');
    expect(known).toEqual(Array.from({ length: maxFailures }, () => 'no-room'));
    for (const junk of [undefined, null, 'unexpected', { 0: 'unexpected' }])
      expect(readFailures(junk)).toEqual([]);
  });
});
