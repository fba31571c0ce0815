import { describe, expect, test } from 'vitest';
import { readCertificate } from '../../../lib/backup/certificate.ts';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { readKind } from '../../../lib/backup/person.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { fnmtAnchors } from '../../../lib/backup/trust.ts';
import { file, now, password, trustAnchors } from './backup-files.ts';
import { inside } from './inside.ts';
import { backup, certificateBag, dataPart, keyBag } from './make-backup.ts';

const root = file('anchors/ac-raiz-fnmt-rcm.cer');
const rootG2 = file('anchors/ac-raiz-fnmt-rcm-g2.cer');

function check(bytes: Uint8Array, anchors?: Uint8Array[]): Promise<BackupReport> {
  return checkBackup(bytes, password, { now, ...(anchors === undefined ? {} : { trustAnchors: anchors }) });
}

async function without(name: string, keep: (der: Uint8Array<ArrayBuffer>) => boolean): Promise<Uint8Array> {
  const { keys, certificates } = await inside(name);
  return backup([
    dataPart(
      ...keys.map((key) => keyBag(key)),
      ...certificates.filter(keep).map((der) => certificateBag(der)),
    ),
  ]);
}

const isPerson = (der: Uint8Array<ArrayBuffer>): boolean => !readCertificate(der).isAuthority;

describe('a name proves nothing', () => {
  test('the chain in the file is followed to a trusted root, in both hierarchies', async () => {
    expect(await check(file('a01-openssl3.p12'), [root])).toMatchObject({
      fnmt: 'verified',
      chain: ['AC FNMT Usuarios', 'AC RAIZ FNMT-RCM'],
    });
    expect(await check(file('a11-g2-eliptica.p12'), [rootG2])).toMatchObject({
      fnmt: 'verified',
      chain: ['AC USUARIOS G2', 'AC RAIZ FNMT-RCM G2'],
      hierarchy: 'g2',
    });
  });

  test('a G2 certificate without its chain is unchecked, not false', async () => {
    const report = await check(await without('a11-g2-eliptica.p12', isPerson));
    expect(report).toMatchObject({
      code: 'FNMT_UNVERIFIED',
      fnmt: 'unchecked',
      kind: 'ciudadano',
      chain: [],
    });
    expect([...report.warnings]).toContain('NO_CHAIN');
  });

  test('a chain that ends in somebody else’s root of the same name is false', async () => {
    expect(await check(file('a11-g2-eliptica.p12'))).toMatchObject({
      code: 'FNMT_UNVERIFIED',
      fnmt: 'false',
    });
  });

  test('a chain signed by another key than the pinned one is false', async () => {
    expect(await check(await without('a01-openssl3.p12', isPerson))).toMatchObject({ fnmt: 'unchecked' });
    expect(await check(file('a01-openssl3.p12'))).toMatchObject({ fnmt: 'false' });
  });

  test('one changed byte in the certificate breaks its signature', async () => {
    const { keys, certificates } = await inside('a11-g2-eliptica.p12');
    const changed = certificates.map((der) => {
      const copy = Buffer.from(der);
      const at = copy.indexOf('00000000T');
      if (isPerson(der) && at > 0) copy.write('1', at);
      return copy;
    });
    const bytes = backup([
      dataPart(...keys.map((key) => keyBag(key)), ...changed.map((der) => certificateBag(der))),
    ]);
    expect(await check(bytes, [rootG2])).toMatchObject({ code: 'FNMT_UNVERIFIED', fnmt: 'false' });
    expect(await check(bytes, trustAnchors)).toMatchObject({ code: 'FNMT_UNVERIFIED', fnmt: 'false' });
  });
});

test('every pinned key can be read and has a fingerprint', () => {
  const anchors = fnmtAnchors();
  expect(anchors.map(({ key }) => key.kind)).toEqual(['rsa', 'rsa', 'rsa', 'rsa', 'ec']);
  expect(anchors.at(-1)?.key).toMatchObject({ curve: 'P-384' });
  for (const { fingerprint } of anchors) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

describe('kinds', () => {
  test.each([
    ['ciudadano', '1.3.6.1.4.1.5734.3.10.1'],
    ['ciudadano', '1.3.6.1.4.1.5734.3.20.1.0'],
    ['representante', '1.3.6.1.4.1.5734.3.11.2'],
    ['empleado-publico', '1.3.6.1.4.1.5734.3.3.4.4.2'],
    ['empleado-publico', '2.16.724.1.3.5.7.2'],
    ['componente', '1.3.6.1.4.1.5734.3.9.16'],
    ['dnie', '2.16.724.1.2.2.2.4'],
    ['otro', '1.2.3'],
  ])('%s is told by the policy %s', (kind, policy) => {
    expect(readKind({ policies: [policy] }, 'verified', 'AC CUALQUIERA')).toBe(kind);
  });

  test('FNMT’s policy in a certificate of somebody else says nothing', () => {
    expect(readKind({ policies: ['1.3.6.1.4.1.5734.3.10.1'] }, 'no', 'AC EJEMPLO')).toBe('otro');
  });

  test('the issuer decides where no known policy is given', () => {
    expect(readKind({ policies: [] }, 'unchecked', 'AC Componentes Informáticos')).toBe('componente');
    expect(readKind({ policies: [] }, 'unchecked', 'AC Sector Público')).toBe('empleado-publico');
    expect(readKind({ policies: [] }, 'unchecked', 'AC Representación G2')).toBe('representante');
  });
});

describe('several identities in one file', () => {
  async function both(): Promise<Uint8Array> {
    const contents = await Promise.all(
      ['a01-openssl3.p12', 'a16-renovable.p12', 'a20-representante.p12', 'a15-caducado.p12'].map(inside),
    );
    return backup([
      dataPart(
        ...contents.flatMap(({ keys, certificates }) => [
          ...keys.map((key) => keyBag(key)),
          ...certificates.map((der) => certificateBag(der)),
        ]),
      ),
    ]);
  }

  test('the citizen’s certificate that lasts longest is shown, the others listed', async () => {
    const report = await check(await both(), trustAnchors);
    expect(report).toMatchObject({ code: 'OK', kind: 'ciudadano', notAfter: '2028-03-05T10:14:37Z' });
    expect([...report.warnings]).toContain('SEVERAL_IDENTITIES');
    expect(report.others?.map(({ kind, holder }) => `${kind} ${holder.nif}`)).toEqual([
      'ciudadano 99999999R',
      'representante 00000000T',
      'ciudadano 00000000T',
    ]);
  });

  test.each(['99999999R', '99r', '99.999.999-R'])(
    'the person expected as %s comes first',
    async (expectNif) => {
      expect(await checkBackup(await both(), '', { now, trustAnchors, expectNif })).toMatchObject({
        code: 'OK',
        holder: { nif: '99999999R' },
      });
    },
  );
});
