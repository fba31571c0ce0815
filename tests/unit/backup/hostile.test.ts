import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise, sizeProblem } from '../../../lib/backup/recognise.ts';
import { type BackupReport, stages } from '../../../lib/backup/report.ts';
import { cpuTime } from '../cpu-time.ts';
import { runsOf } from '../fuzz-size.ts';
import { file, now, password, trustAnchors } from './backup-files.ts';
import {
  aes,
  aesScrypt,
  backup,
  certificateBag,
  dataPart,
  encryptedPart,
  explicit,
  int,
  keyBag,
  mac,
  noMac,
  octetString,
  oid,
  seq,
  shroudedKey,
  tripleDes,
  wide,
} from './make-backup.ts';
import { makeCertificate, names, pkcs8, rsaPair, spki } from './make-certificate.ts';

const secret = Buffer.from(password);

async function quick(bytes: Uint8Array, allowSlow = false): Promise<BackupReport> {
  const taken = cpuTime();
  const report = await checkBackup(bytes, password, { now, trustAnchors, allowSlow });
  expect(taken()).toBeLessThan(2000);
  expect(recognise(bytes)).toHaveProperty('problem');
  return report;
}

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const repeated = (text: string, times: number): string => text.repeat(times);
const start = '30 80 02 01 03 30 80 06092a864886f70d010701 a0 80';

describe('malformed files are named and cost nothing', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'EMPTY_FILE'],
    ['zeros', new Uint8Array(4096), 'NOT_P12'],
    ['a sequence of 2^31 bytes', hex('30 84 80000000 020103 30'), 'TRUNCATED'],
    ['a length of 2^64', hex('30 88 ffffffffffffffff 020103 30'), 'CORRUPT'],
    ['a length of 126 octets', hex(`30 fe ${repeated('ff', 126)}`), 'NOT_P12'],
    ['contents of 2^31 bytes', hex('30 14 020103 30 84 80000000 06092a864886f70d010701'), 'CORRUPT'],
    ['100 indefinite values in one another', hex(start + repeated('2480', 100)), 'CORRUPT'],
    ['15,000 indefinite values in one another', hex(start + repeated('2480', 15_000)), 'CORRUPT'],
    ['15,000 indefinite sequences', hex(repeated('3080', 15_000)), 'NOT_P12'],
    ['a pile of 400,000 empty values', hex(start + repeated('0500', 400_000)), 'CORRUPT'],
    ['noise of 1 MiB', noise(1024 * 1024), 'NOT_P12'],
    [
      'a good head and noise of 1 MiB',
      Buffer.concat([file('a01-openssl3.p12').subarray(0, 60), noise(1024 * 1024 - 60)]),
      'CORRUPT',
    ],
    ['one byte more than 1 MiB', new Uint8Array(1024 * 1024 + 1), 'TOO_BIG'],
    ['60,000 beginnings of PEM', new Uint8Array(Buffer.from('-----BEGIN A-----'.repeat(60_000))), 'NOT_P12'],
    ['a megabyte of Base64', new Uint8Array(Buffer.from('QUJD'.repeat(250_000))), 'NOT_P12'],
    ['a page of HTML', new Uint8Array(Buffer.from('\n<!DOCTYPE html><title>x</title>')), 'NOT_P12'],
    ['an end mark', hex('0000'), 'NOT_P12'],
    [
      '501 certificates',
      backup([dataPart(...Array.from({ length: 501 }, () => certificateBag()))]),
      'CORRUPT',
    ],
    [
      '101 keys',
      backup([dataPart(...Array.from({ length: 101 }, () => shroudedKey(aes(secret))))]),
      'CORRUPT',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await quick(bytes)).toMatchObject({ code, verdict: 'bad' });
  });

  test('the size alone says enough', () => {
    expect([0, 1, 1024 * 1024, 200 * 1024 * 1024].map(sizeProblem)).toEqual([
      'EMPTY_FILE',
      undefined,
      undefined,
      'TOO_BIG',
    ]);
  });

  test('a file cut at any of 64 places is cut, and says how much is missing', async () => {
    const whole = file('a01-openssl3.p12');
    for (let part = 1; part < 64; part++) {
      const cut = Math.floor((whole.length * part) / 64);
      expect(await quick(whole.subarray(0, cut))).toMatchObject({
        code: 'TRUNCATED',
        missingBytes: whole.length - cut,
      });
    }
    for (let cut = 1; cut < 32; cut++)
      expect(await quick(whole.subarray(0, cut))).toMatchObject({ code: 'TRUNCATED' });
  });

  test('how much is missing is unknown for a cut file of indefinite length', async () => {
    const whole = file('a03-firefox.p12');
    expect(await quick(whole.subarray(0, 3000))).toMatchObject({
      code: 'TRUNCATED',
      missingBytes: undefined,
    });
  });

  test('any bytes give a code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        async (bytes, typed) => {
          expect(await checkBackup(bytes, typed, { now })).toHaveProperty('verdict', 'bad');
        },
      ),
      runsOf('backup junk'),
    );
  });
});

describe('absurd iteration counts are refused before any work', () => {
  const counts: [number | bigint, string][] = [
    [0, 'CORRUPT'],
    [-1, 'CORRUPT'],
    [2 ** 31 - 1, 'TOO_MANY_ITERATIONS'],
    [2n ** 60n, 'TOO_MANY_ITERATIONS'],
    [-(2n ** 60n), 'CORRUPT'],
  ];

  test.each(counts)('%s iterations of the MAC', async (count, code) => {
    const bytes = backup(
      [dataPart(shroudedKey(aes(secret)), certificateBag())],
      mac(wide(password), 'sha256', 1, count),
    );
    expect(await quick(bytes, true)).toMatchObject({ code });
  });

  test.each(counts)('%s iterations of an encrypted part', async (count, code) => {
    const bytes = backup(
      [dataPart(shroudedKey(aes(secret, 1, count)), certificateBag())],
      mac(wide(password)),
    );
    const report = await quick(bytes, true);
    expect(report).toMatchObject({ code });
    if (code === 'TOO_MANY_ITERATIONS') expect(report.canWait).toBe(false);
  });

  test.each([2 ** 20, 2 ** 40, 3])('scrypt with a cost of %i', async (written) => {
    const bytes = backup([dataPart(shroudedKey(aesScrypt(secret, 16, written)), certificateBag())], noMac);
    expect(await quick(bytes, true)).toMatchObject({
      code: written === 3 ? 'CORRUPT' : 'TOO_MANY_ITERATIONS',
    });
  });

  test('costs are summed: sixty parts of four million iterations each', async () => {
    const part = encryptedPart(aes(secret, 1, 4_000_000), certificateBag());
    const report = await quick(backup(Array.from({ length: 60 }, () => part)), true);
    expect(report).toMatchObject({ code: 'TOO_MANY_ITERATIONS', canWait: false, stage: 'cost' });
    expect(report.seconds).toBeGreaterThan(60);
  });

  test('encrypted parts inside encrypted parts count too', async () => {
    const inner = shroudedKey(aes(secret, 1, 2 ** 31 - 1));
    const bytes = backup([encryptedPart(aes(secret), inner, certificateBag())], mac(wide(password)));
    expect(await quick(bytes, true)).toMatchObject({ code: 'TOO_MANY_ITERATIONS', canWait: false });
  });

  test('between the two limits the person is asked, with the seconds it takes', async () => {
    const bytes = backup(
      [dataPart(shroudedKey(tripleDes(wide(password), 10)), certificateBag())],
      mac(wide(password), 'sha1', 1, 20_000_000),
    );
    const report = await quick(bytes);
    expect(report).toMatchObject({ code: 'TOO_MANY_ITERATIONS', canWait: true });
    expect(report.seconds).toBeGreaterThan(1);
  });
});

describe('while it works', () => {
  test('progress names every stage in order and only goes forward', async () => {
    const reported: [string, number | undefined][] = [];
    await checkBackup(file('a04-firefox-old.p12'), password, {
      now,
      onProgress: (stage, fraction) => reported.push([stage, fraction]),
    });
    expect([...new Set(reported.map(([stage]) => stage))]).toEqual([...stages]);
    const fractions = reported.map(([, fraction]) => fraction ?? 0);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  test('scrypt reports progress on its way', async () => {
    const fractions: number[] = [];
    const bytes = backup([dataPart(shroudedKey(aesScrypt(secret, 2 ** 14)), certificateBag())], noMac);
    const { code } = await checkBackup(bytes, password, {
      now,
      trustAnchors,
      onProgress: (_, fraction = 0) => fractions.push(fraction),
    });
    expect(code).toBe('OK');
    expect(fractions.filter((fraction) => fraction > 0 && fraction < 1).length).toBeGreaterThan(5);
    expect(fractions.at(-1)).toBe(1);
  });

  test('the bytes given are not changed', async () => {
    const bytes = file('a08-windows-3des.pfx');
    await checkBackup(bytes, password, { now });
    expect(bytes).toEqual(file('a08-windows-3des.pfx'));
  });
});

test('hundreds of authorities of one name cost little', async () => {
  const [users, person] = [rsaPair(), rsaPair()];
  const authority = makeCertificate(names.users, spki(users), names.root, users, true);
  const authorities = Array.from({ length: 400 }, (_, index) => {
    const copy = Buffer.from(authority);
    copy.writeUInt16BE(index, copy.length - 2);
    return certificateBag(copy);
  });
  const leaf = makeCertificate(names.person, spki(person), names.users, users);
  const bytes = backup([dataPart(keyBag(pkcs8(person)), certificateBag(leaf), ...authorities)]);
  expect(await quick(bytes)).toMatchObject({ code: 'FNMT_UNVERIFIED' });
});

test('an unreadable encrypted part is damage, whatever the password', async () => {
  const contents = seq(seq(oid('1.2.840.113549.1.7.6'), explicit(seq(int(0)))));
  const bytes = seq(int(3), seq(oid('1.2.840.113549.1.7.1'), explicit(octetString(contents))));
  expect(await quick(new Uint8Array(bytes))).toMatchObject({ code: 'CORRUPT', passwordRight: undefined });
});

function noise(length: number): Uint8Array {
  let state = 20_261_121;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
