import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { now } from './backup-files.ts';
import { backup, certificateBag, dataPart, keyBag } from './make-backup.ts';
import { makeCertificate, names, pkcs8, rsaPair, spki } from './make-certificate.ts';

/** An authority gets a new key under its old name; the old key is pinned. */
const [root, stranger, users, newUsers, person] = [rsaPair(), rsaPair(), rsaPair(), rsaPair(), rsaPair()];
const rootDer = makeCertificate(names.root, spki(root), names.root, root, true);
const usersDer = makeCertificate(names.users, spki(users), names.root, root, true);
const newUsersDer = makeCertificate(names.users, spki(newUsers), names.root, root, true);
const leaf = makeCertificate(names.person, spki(person), names.users, newUsers);

function check(...others: Uint8Array[]): Promise<BackupReport> {
  const bags = [leaf, ...others].map((der) => certificateBag(der));
  return checkBackup(backup([dataPart(keyBag(pkcs8(person)), ...bags)]), '', {
    now,
    trustAnchors: [rootDer, usersDer],
  });
}

describe('a pinned key that does not match proves only that another key signed', () => {
  test.each([
    ['with the root', [newUsersDer, rootDer]],
    ['without the root', [newUsersDer]],
    ['among the old one', [usersDer, newUsersDer, rootDer]],
  ])('the chain inside is followed past it, %s', async (_, others) => {
    expect(await check(...others)).toMatchObject({
      code: 'OK',
      fnmt: 'verified',
      chain: ['AC FNMT Usuarios', 'AC RAIZ FNMT-RCM'],
    });
  });

  test('a new key that the old one vouches for is followed too', async () => {
    const rolled = makeCertificate(names.users, spki(newUsers), names.users, users, true);
    expect(await check(rolled)).toMatchObject({ code: 'OK', fnmt: 'verified' });
  });

  test('alone it is unchecked', async () => {
    expect(await check()).toMatchObject({ code: 'FNMT_UNVERIFIED', fnmt: 'unchecked', chain: [] });
  });

  test('with an authority whose issuer is missing it is unchecked', async () => {
    const other = makeCertificate(names.users, spki(newUsers), names.root, stranger, true);
    expect(await check(other)).toMatchObject({ code: 'FNMT_UNVERIFIED', fnmt: 'unchecked' });
  });

  test.each([
    [
      'ends in a root of its own',
      [
        makeCertificate(names.users, spki(newUsers), names.root, stranger, true),
        makeCertificate(names.root, spki(stranger), names.root, stranger, true),
      ],
    ],
    [
      'is of one who is his own issuer',
      [makeCertificate(names.users, spki(newUsers), names.users, newUsers, true)],
    ],
    ['has only authorities that did not sign it', [usersDer, rootDer]],
  ])('false is one that %s', async (_, others) => {
    expect(await check(...others)).toMatchObject({ code: 'FNMT_UNVERIFIED', fnmt: 'false' });
  });

  test('without a MAC, a wrong signature may come from damage', async () => {
    expect(await check(usersDer, rootDer)).toMatchObject({ fnmt: 'false', maybeDamaged: true });
    expect((await check(newUsersDer, rootDer)).maybeDamaged).toBeUndefined();
  });
});
