import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCode, maxCodeCandidates, maxMailLength } from '../../lib/fields/checks/find-code.ts';
import { runsOf } from './fuzz-size.ts';
import { asking } from './mails/asking.ts';
import { forwardedMails } from './mails/forwarded.ts';
import type { Mail } from './mails/mail.ts';
import { otherMails } from './mails/other-mails.ts';
import { remains } from './mails/remains.ts';
import { requestMails } from './mails/request-mails.ts';
import { shortTexts } from './mails/short-texts.ts';

const mails = [...requestMails, ...forwardedMails, ...remains, ...shortTexts, ...asking, ...otherMails];

const digits = (length: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((row) => row.join(''));
const nine = digits(9);
const separator = fc.constantFrom(' ', '.', '-', '\u00a0');

/** What a text gives, in the form of `Mail.expected`. */
function given(text: string): Mail['expected'] | 'too-long' {
  const found = findCode(text);
  if (found.kind === 'code') return { code: found.code };
  if (found.kind === 'ask') return { ask: found.candidates.map(({ code }) => code) };
  return found.kind;
}

describe('the code in what is pasted', () => {
  test.each(mails.map((mail) => [mail.name, mail] as const))('in %s', (_, { text, expected }) =>
    expect(given(text)).toEqual(expected),
  );

  test('no two texts have the same name or are the same', () => {
    expect(new Set(mails.map(({ name }) => name)).size).toBe(mails.length);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(mails.length);
  });

  test('each number asked about is shown among its words on one short line', () => {
    for (const { text } of mails) {
      const found = findCode(text);
      if (found.kind !== 'ask') continue;
      for (const { code, around } of found.candidates) {
        expect(around.length).toBeLessThanOrEqual(60);
        expect(around).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(around.replace(/\D/g, '')).toContain(code);
      }
    }
  });

  test('a mail quoted, with Windows line ends or as HTML gives the same', () => {
    for (const { text, expected } of requestMails) {
      expect(given(text.replace(/^/gm, '> '))).toEqual(expected);
      expect(given(text.replace(/\n/g, '\r\n'))).toEqual(expected);
      expect(given(`<div>${text.replace(/\n/g, '<br>\n').replace(/ó/g, '&oacute;')}</div>`)).toEqual(
        expected,
      );
    }
  });
});

describe('any text', () => {
  test('nine digits alone are the code', () => {
    fc.assert(
      fc.property(nine, separator, (code, sign) => {
        expect(given(code)).toEqual({ code });
        expect(given(` ${code}\n`)).toEqual({ code });
        expect(given(code.replace(/(...)(?=.)/g, `$1${sign}`))).toEqual({ code });
      }),
      runsOf('request code'),
    );
  });

  test('a named code among other numbers is found or asked about, no other is taken', () => {
    const grouped = (groups: RegExp, mark: string) => nine.map((number) => number.replace(groups, mark));
    const noise = fc.oneof(
      nine,
      grouped(/^(...)(...)/, '$1 $2 '),
      grouped(/^(...)(..)(..)/, 'Tel. $1 $2 $3 '),
      grouped(/^(..)(...)(..)/, '$1 $2 $3 '),
      nine.map((number) => `Teléfono: ${number}`),
      nine.map((number) => `+34 ${number}`),
      nine.map((number) => `Ref. ${number}`),
      nine.map((number) => `Código: ${number}`),
      nine.map((number) => `Teléfono de atención sobre el código de solicitud: ${number}`),
      fc.integer({ min: 1, max: 15 }).chain(digits),
      fc.constantFrom(
        '03/02/2025',
        '10:30',
        '12345678Z',
        '28009 Madrid',
        'Un saludo.',
        '1.250,00 €',
        'NIF',
        '',
      ),
    );
    const between = fc.constantFrom('\n', '\n\n', '. ', ' ', '\t', ' | ', ', ');
    // With the code, no more numbers than are asked about.
    const before = fc.array(fc.tuple(noise, between), { maxLength: 3 });
    const after = fc.array(fc.tuple(noise, between), { maxLength: 2 });
    const label = fc.constantFrom(
      'código de solicitud: ',
      'Código de Solicitud es ',
      'CÓDIGO DE SOLICITUD:\n',
    );
    fc.assert(
      fc.property(before, label, nine, between, after, (before, name, code, gap, after) => {
        const text = `${before.flat().join('')}${name}${code}${gap}${after.flat().join('')}`;
        const found = given(text);
        if (typeof found === 'object' && 'code' in found) expect(found.code, text).toBe(code);
        else expect(found, text).toEqual({ ask: expect.arrayContaining([code]) });
      }),
      runsOf('request code'),
    );
  });

  test('nothing but nine digits is ever found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d .\-/\n]{0,60}$/), (text) => {
        const found = findCode(text);
        const codes = found.kind === 'ask' ? found.candidates.map(({ code }) => code) : [];
        if (found.kind === 'code') codes.push(found.code);
        expect(codes.length).toBeLessThanOrEqual(maxCodeCandidates);
        for (const code of codes) {
          expect(code).toMatch(/^\d{9}$/);
          expect(text.replace(/\D/g, '')).toContain(code);
        }
      }),
      runsOf('request code'),
    );
  });

  test('no characters cause an exception', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'código de solicitud',
            '123456789',
            '<',
            '>',
            '&#',
            ';',
            '=',
            '=C3',
            '\n',
            '\0',
            '\ud800',
            'İ',
            '\u202e',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(strange, (text) => ['code', 'ask', 'none'].includes(findCode(text).kind)),
      runsOf('request code'),
    );
  });
});

describe('a long text', () => {
  const milliseconds = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.threadCpuUsage();
        findCode(text);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1000;
      }),
    );

  test('of a megabyte is too long, at once', () => {
    const text = 'código de solicitud: 123456789 '.repeat(35_000);
    expect(findCode(text)).toEqual({ kind: 'too-long' });
  });

  test.each([
    ...[
      '1',
      '1 ',
      '1-',
      '123456789 ',
      '123456789\n',
      'código 123456789 ',
      'código de solicitud ',
      ' 123 456 789',
    ],
    ...[
      '<',
      '<!--',
      '<style>',
      '<b ',
      '1<b>',
      '&#',
      '&nbsp;',
      '=C3=B3',
      '=\n',
      '> ',
      '| ',
      '\t',
      '\n',
      ' ',
      '(',
    ],
    ...[
      'a.a.',
      'a@',
      'www.',
      '?a',
      'es12 1234 ',
      'nif ',
      '12/12/',
      'tel 612345678 ',
      '123456789 es su ',
      ', que',
    ],
    ...['\u0301\u0323', 'ñ', 'İ', '\u200b', '\ud800', 'código de solicitud:\n123456789\n'],
  ])('made of %j takes time proportional to its length', (part) => {
    for (const start of ['', 'código de solicitud <']) {
      const text = (start + part.repeat(maxMailLength)).slice(0, maxMailLength);
      const short = milliseconds(text.slice(0, maxMailLength / 4));
      expect(milliseconds(text)).toBeLessThan(10 * short + 30);
    }
  });
});
