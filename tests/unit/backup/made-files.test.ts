import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import type { BackupCode, BackupReport, BackupWarning, Detected } from '../../../lib/backup/report.ts';
import { file, made, password } from './backup-files.ts';

/** Files of OpenSSL, NSS, GnuTLS, Java and Bouncy Castle: see tests/backups/made/make.sh. */
function check(name: string, typed = password): Promise<BackupReport> {
  return checkBackup(file(`made/${name}`), typed, made);
}

describe('backups that programs make', () => {
  test.each<[string, string, BackupCode, BackupWarning[]]>([
    ['openssl-empty-password.p12', '', 'OK', ['EMPTY_PASSWORD']],
    ['openssl-key-in-clear.p12', password, 'OK', ['KEY_IN_CLEAR']],
    ['openssl-rc2-128.p12', password, 'OK', ['LEGACY_CRYPTO']],
    ['nss-aes-128.p12', password, 'OK', []],
    ['nss-certificates-in-clear.p12', password, 'OK', []],
    ['nss-empty-password.p12', '', 'OK', ['EMPTY_PASSWORD']],
    ['gnutls-empty-password.p12', '', 'OK', ['EMPTY_PASSWORD']],
    ['gnutls-null-password.p12', '', 'OK', ['EMPTY_PASSWORD']],
    ['gnutls-3des.p12', password, 'OK', ['LEGACY_CRYPTO']],
    ['java-secret-key.p12', password, 'NO_KEY', []],
    ['java-trusted.p12', password, 'NO_KEY', []],
  ])('%s with «%s» gives %s', { timeout: 30_000 }, async (name, typed, code, warnings) => {
    const report = await check(name, typed);
    expect(report).toMatchObject({ code, opens: true, passwordRight: true });
    expect([...report.warnings].filter((warning) => warning !== 'NO_CHAIN')).toEqual(warnings);
    if (code === 'OK') expect(report).toMatchObject({ match: true, fnmt: 'verified', kind: 'ciudadano' });
  });

  test.each([
    ['openssl-rc4.p12', /^RC4-/],
    ['openssl-des.p12', /^DES$/],
    ['openssl-rc2-64.p12', /^RC2-64$/],
    ['nss-camellia.p12', /^Camellia-256$/],
  ])(
    '%s is not opened, its cipher is named, the password proven',
    { timeout: 30_000 },
    async (name, cipher) => {
      const report = await check(name);
      expect(report).toMatchObject({ code: 'UNSUPPORTED_ALGORITHM', passwordRight: true });
      expect(report.unsupported).toMatch(cipher);
      expect(await check(name, 'otra')).toMatchObject({ code: 'WRONG_PASSWORD' });
    },
  );
});

describe('a backup of the G2 hierarchy', () => {
  test('without the root is verified by the root’s pinned key', async () => {
    const report = await check('g2-without-root.p12');
    expect(report).toMatchObject({
      code: 'OK',
      fnmt: 'verified',
      hierarchy: 'g2',
      kind: 'ciudadano',
      key: 'EC-P256',
      chain: ['AC USUARIOS G2', 'AC RAIZ FNMT-RCM G2'],
    });
    expect([...report.warnings]).toEqual([]);
  });

  test('with the root is verified too', async () => {
    expect(await check('g2-with-root.p12')).toMatchObject({ code: 'OK', fnmt: 'verified' });
  });

  test.each(['g2-without-root.p12', 'g2-with-root.p12'])(
    '%s signed by a test root is not FNMT’s',
    async (name) => {
      const report = await checkBackup(file(`made/${name}`), password, { now: made.now });
      expect(report).toMatchObject({ code: 'FNMT_UNVERIFIED', opens: true });
      expect(report.fnmt).not.toBe('verified');
    },
  );
});

describe('a file that is no backup is named before any password', () => {
  test.each<[string, Detected]>([
    ['store.jks', 'jks'],
    ['store.jceks', 'jceks'],
    ['store.bks', 'bks'],
    ['store.uber', 'bks'],
    ['store.bcfks', 'bcfks'],
    ['certificates.p7b', 'p7b'],
    ['certificates-pem.p7b', 'p7b'],
    ['chain.pkipath', 'pkipath'],
    ['signed-document.p7m', 'signed-document'],
    ['encrypted-document.p7m', 'encrypted-document'],
    ['request.csr', 'csr'],
    ['request-pem.csr', 'csr'],
    ['revoked.crl', 'crl'],
    ['revoked-pem.crl', 'crl'],
    ['revoked-gnutls.crl', 'crl'],
    ['public-key.der', 'public-key'],
    ['public-key.pem', 'public-key'],
    ['root.cer', 'cert-der'],
  ])('%s is %s', async (name, detected) => {
    expect(recognise(file(`made/${name}`))).toMatchObject({ detected, problem: 'NOT_P12' });
    expect(await check(name)).toMatchObject({ code: 'NOT_P12', detected, verdict: 'bad' });
  });
});
