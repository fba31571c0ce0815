import { describe, expect, test } from 'vitest';
import type { Detected } from '../../lib/backup/report.ts';
import type { PartialReport } from '../../lib/view/backup-details.ts';
import { type Checker, type VerdictView, verdictView } from '../../lib/view/backup-view.ts';
import type { Language } from '../../lib/words/translate.ts';

const checker = { route: 'office' as const, requestedAt: undefined };

function view(report: PartialReport, language: Language = 'es'): VerdictView {
  return verdictView(report, 'copia.p12', checker, language);
}

const good: PartialReport = {
  code: 'OK',
  opens: true,
  kind: 'ciudadano',
  fnmt: 'verified',
  holder: { name: 'MARIA DE LAS PRUEBAS', nif: '00000000T' },
  issuerCN: 'AC USUARIOS G2',
  chain: ['AC USUARIOS G2', 'AC RAIZ FNMT-RCM G2'],
  notBefore: '2026-12-01T10:00:00Z',
  notAfter: '2028-12-31T22:59:59Z',
  daysLeft: 760,
  renewal: 'not-yet',
  renewalFrom: '2028-11-01T22:59:59Z',
};

describe('a file that is not a backup', () => {
  test.each<[Detected, string, string]>([
    ['crl', 'certificados anulados', 'revoked certificates'],
    ['csr', 'petición de certificado', 'certificate request'],
    ['pkipath', '.p7b', '.p7b'],
    ['public-key', 'clave pública', 'public key'],
    ['signed-document', 'documento firmado', 'signed document'],
    ['encrypted-document', 'documento cifrado', 'encrypted document'],
    ['bks', 'Java', 'Java'],
    ['bcfks', 'Java', 'Java'],
  ])('%s is named in both languages', (detected, spanish, english) => {
    expect(view({ code: 'NOT_P12', detected }).text).toContain(spanish);
    expect(view({ code: 'NOT_P12', detected }, 'en').text).toContain(english);
  });
});

describe('warnings', () => {
  test('an open file says once that whoever has it can sign', () => {
    const { notes } = view({ ...good, warnings: new Set(['KEY_IN_CLEAR', 'EMPTY_PASSWORD']) });
    expect(notes.filter((note) => note.includes('puede firmar por usted'))).toHaveLength(1);
  });

  test('a key in the clear under a password is said', () => {
    const { notes } = view({ ...good, warnings: new Set(['KEY_IN_CLEAR']) });
    expect(notes.join()).toContain('La clave privada se puede leer sin contraseña');
  });
});

describe('details and receipt', () => {
  test('the last day is the day in Spain', () => {
    const { details } = view(good);
    expect(details.find(({ label }) => label === 'Caduca')?.value).toContain('31 de diciembre de 2028');
    const later = view({ ...good, notAfter: '2028-12-31T23:00:00Z' });
    expect(later.details.find(({ label }) => label === 'Caduca')?.value).toContain('1 de enero de 2029');
  });

  test('the layers of the file are named', () => {
    const { details } = view({
      ...good,
      encryption: [
        { what: 'mac', algorithm: 'SHA-256', derivation: 'PBKDF2 SHA-256', iterations: 2048, legacy: false },
      ],
    });
    const value = details.find(({ label }) => label === 'Protección')?.value;
    expect(value).toMatch(/^contra cambios: SHA-256, PBKDF2 SHA-256 × 2\.?048$/);
  });

  test('the receipt has the name and no NIF', () => {
    const receipt = view(good).receipt?.join('\n');
    expect(receipt).toContain('MARIA DE LAS PRUEBAS');
    expect(receipt).not.toContain('00000000');
  });
});

describe('a backup in its last 60 days', () => {
  const soon: PartialReport = { ...good, renewal: 'open', notAfter: '2026-12-28T09:14:07Z', daysLeft: 29 };
  const checked = (checker: Partial<Checker>, report = soon) =>
    verdictView(report, 'copia.p12', { route: undefined, requestedAt: undefined, ...checker }, 'es');

  test('leads to the questions about a renewal, with its day', () => {
    expect(checked({})).toMatchObject({ next: 'renew', expiresOn: '2026-12-28' });
  });

  test('does not where a renewal is ruled out: by video, or renewed before', () => {
    for (const checker of [{ route: 'video' }, { isRuledOut: true }] as const) {
      const { next, expiresOn } = checked(checker);
      expect({ next, expiresOn }).toEqual({ next: 'keep', expiresOn: undefined });
    }
  });

  test('of a representative says that it is renewed in another way', () => {
    const { next, notes } = checked({}, { ...soon, kind: 'representante' });
    expect(next).toBe('keep');
    expect(notes.join(' ')).toContain('Los demás se renuevan por otro camino');
  });
});
