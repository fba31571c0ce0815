import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { CostBudget, extendedLimit } from '../../../lib/backup/cost-budget.ts';
import { openPfx } from '../../../lib/backup/open.ts';
import { readPfx } from '../../../lib/backup/pfx.ts';
import type { BackupReport } from '../../../lib/backup/report.ts';
import { file, now, trustAnchors, password as usualPassword } from './backup-files.ts';
import {
  aes,
  backup,
  certificateBag,
  dataPart,
  encryptedPart,
  mac,
  shroudedKey,
  usual,
  wide,
  windowsAccountBag,
} from './make-backup.ts';

function check(bytes: Uint8Array, password: string): Promise<BackupReport> {
  return checkBackup(bytes, password, { now, trustAnchors });
}

function encoded(plain: Buffer, macPassword: Buffer): Uint8Array {
  return backup(
    [encryptedPart(aes(plain), certificateBag()), dataPart(shroudedKey(aes(plain)))],
    mac(macPassword),
  );
}

const widened = (narrow: Buffer): Buffer =>
  Buffer.concat([Buffer.from([...narrow].flatMap((byte) => [0, byte])), Buffer.from([0, 0])]);

const typed = 'Contraseña';
const nfd = typed.normalize('NFD');

test.each(['Contraseña€2026', 'Ñandú😀€-clave', 'ñ', '€', '😀', '密码', 'con espacio dentro'])(
  'the password %s opens a file in the usual encoding',
  async (password) => {
    const report = await check(usual(password), password);
    expect(report).toMatchObject({ code: 'OK', passwordRight: true });
    expect([...report.warnings]).not.toContain('PASSWORD_ENCODING');
    expect(await check(usual(password), `${password}x`)).toMatchObject({ code: 'WRONG_PASSWORD' });
  },
);

describe('a password with ñ opens files in other encodings, with a warning', () => {
  test.each([
    ['letters and accents apart', encoded(Buffer.from(nfd), wide(nfd))],
    ['UTF-8 widened, as OpenSSL before 1.1', encoded(Buffer.from(typed), widened(Buffer.from(typed)))],
    ['Windows-1252', encoded(Buffer.from(typed, 'latin1'), wide(typed))],
    [
      'code page 850',
      encoded(
        Buffer.from(typed.replace('ñ', '\u00a4'), 'latin1'),
        widened(Buffer.from(typed.replace('ñ', '\u00a4'), 'latin1')),
      ),
    ],
    ['two bytes a character with an end, as old Firefox', encoded(wide(typed), wide(typed))],
    ['two bytes a character without an end', encoded(wide(typed).subarray(0, -2), wide(typed))],
  ])('%s', async (_, bytes) => {
    const report = await check(bytes, typed);
    expect(report).toMatchObject({ code: 'OK' });
    expect([...report.warnings]).toContain('PASSWORD_ENCODING');
  });

  test('old Firefox’s encoding is found for plain passwords too', async () => {
    expect(await check(encoded(wide('abc'), wide('abc')), 'abc')).toMatchObject({ code: 'OK' });
  });
});

test.each([
  ['two zeros', wide('')],
  ['nothing at all', Buffer.alloc(0)],
])('no password, encoded as %s, opens with nothing typed', async (_, macPassword) => {
  const report = await check(encoded(Buffer.alloc(0), macPassword), '');
  expect(report).toMatchObject({ code: 'OK' });
  expect([...report.warnings]).toContain('EMPTY_PASSWORD');
  expect([...(await check(encoded(Buffer.alloc(0), macPassword), 'algo')).hints]).toEqual([
    'NO_PASSWORD_NEEDED',
  ]);
});

test('an empty password in the null form has no letters to be misread', async () => {
  const { warnings } = await check(file('reported/empty-password-null-form.p12'), '');
  expect([...warnings]).toEqual(['KEY_IN_CLEAR', 'EMPTY_PASSWORD']);
});

test('a backup protected with a Windows account gets a hint', async () => {
  const scheme = aes(Buffer.from('x'));
  const bytes = backup(
    [dataPart(windowsAccountBag()), encryptedPart(scheme, certificateBag()), dataPart(shroudedKey(scheme))],
    mac(wide('x')),
  );
  const { code, hints } = await check(bytes, 'clave');
  expect(code).toBe('WRONG_PASSWORD');
  expect([...hints]).toContain('WINDOWS_ACCOUNT');
  expect(await check(bytes, 'x')).toMatchObject({ code: 'OK' });
});

describe('a wrong password gets the hint that would help', () => {
  test.each([
    ['CAPS_LOCK', 'cOPIA-2026-SEGURA'],
    ['SPACES', 'Copia-2026-segura '],
    ['SPACES', ' Copia-2026-segura'],
    ['SPACES', 'Copia-2026-segura\u200b'],
    ['FIRST_LETTER', 'copia-2026-segura'],
    ['PUNCTUATION', 'Copia–2026–segura'],
  ])('%s for «%s»', async (hint, password) => {
    const report = await check(file('a01-openssl3.p12'), password);
    expect(report).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect([...report.hints]).toEqual([hint]);
  });

  test('and no other hint', async () => {
    expect([...(await check(file('a01-openssl3.p12'), ' otra ')).hints]).toEqual([]);
  });
});

test('an altered file in another encoding is not called a wrong password', async () => {
  const bytes = encoded(Buffer.from(typed, 'latin1'), wide('x'));
  expect(await check(bytes, typed)).toMatchObject({ code: 'ALTERED', passwordRight: true });
  expect(await check(bytes, usualPassword)).toMatchObject({ code: 'WRONG_PASSWORD' });
});

describe('too much work is refused before it is done', () => {
  const stagesOf = async (bytes: Uint8Array, password: string, allowSlow: boolean) => {
    const stages = new Set<string>();
    const { code, canWait, hints } = await checkBackup(bytes, password, {
      now,
      trustAnchors,
      allowSlow,
      onProgress: (stage) => stages.add(stage),
    });
    return { code, canWait, hints: [...hints], tried: stages.has('password') };
  };

  test('a password with ñ needs more tries on a costly MAC, so the person is asked', async () => {
    const costly = file('a29-dos-millones.p12');
    expect(await stagesOf(costly, 'ñandú', false)).toMatchObject({
      code: 'TOO_MANY_ITERATIONS',
      canWait: true,
      tried: false,
    });
    expect(await stagesOf(costly, 'nandu', false)).toMatchObject({ code: 'WRONG_PASSWORD', tried: true });
  });

  test('after agreeing to wait, the tries that fit are done', async () => {
    const bytes = backup([dataPart(shroudedKey(aes(Buffer.from('x'))), certificateBag())], mac(wide('x')));
    const work = new CostBudget(undefined, true);
    // Leaves budget for one more of four encodings.
    work.reserve({ iterations: extendedLimit - 15, seconds: 0 });
    const opened = await openPfx(readPfx(new Uint8Array(bytes)), 'ñandú', work);
    expect(opened).toMatchObject({ code: 'WRONG_PASSWORD', passwordRight: false });
  });

  test('without a MAC a typo never ends in a refusal', { timeout: 60_000 }, async () => {
    const scheme = aes(Buffer.from('x'), 1, 3_000_000);
    const bytes = backup([encryptedPart(scheme, certificateBag()), dataPart(shroudedKey(scheme))]);
    expect(await stagesOf(bytes, 'otra', false)).toMatchObject({ code: 'WRONG_PASSWORD', tried: true });
  });
});
