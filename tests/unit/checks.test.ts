import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../lib/fields/checks/code.ts';
import { checkDocument, documentLetter } from '../../lib/fields/checks/document.ts';
import { checkEmail, checkEmailConfirm } from '../../lib/fields/checks/email.ts';
import { checkPhone, checkPhoneConfirm } from '../../lib/fields/checks/phone.ts';
import { checkSurname, surnameShape } from '../../lib/fields/checks/surname.ts';
import type { Verdict } from '../../lib/fields/checks/verdict.ts';
import { runsOf } from './fuzz-size.ts';

const says = (verdict: Verdict): string => ('says' in verdict ? verdict.says : verdict.kind);
const runs = runsOf('typed values');

const dni = fc.integer({ min: 0, max: 99_999_999 }).map((number) => {
  const digits = String(number).padStart(8, '0');
  return `${digits}${documentLetter(digits)}`;
});
const nie = fc
  .tuple(fc.constantFrom('X', 'Y', 'Z'), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([start, number]) => {
    const digits = String(number).padStart(7, '0');
    return `${start}${digits}${documentLetter(`${'XYZ'.indexOf(start)}${digits}`)}`;
  });
const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 400 }),
  fc.stringMatching(/^[\dXYZKLMOIL \-.@a-zñ]{0,20}$/),
);

describe('document', () => {
  test.each([
    ['', 'empty'],
    ['00000000T', 'right'],
    ['12345678z', 'right'],
    ['X1234567L', 'right'],
    ['K1234567L', 'right'],
    ['12345678A', 'document.letter'],
    ['X1234567A', 'document.letter'],
    ['12345678', 'document.no-letter'],
    ['X1234567', 'document.no-letter'],
    ['1234567L', 'document.zero'],
    ['1234567A', 'document.short'],
    ['1234', 'document.short'],
    ['123456789Z', 'document.long'],
    ['12345678-Z', 'document.separators'],
    [' 12.345.678 Z', 'document.separators'],
    ['OOOOOOOOT', 'document.letter-o'],
    ['X12345O7L', 'document.shape'],
    ['B12345678', 'document.company'],
    ['PASAPORTE', 'document.shape'],
    ['１２３', 'document.shape'],
  ])('%s: %s', (typed, verdict) => expect(says(checkDocument(typed))).toBe(verdict));

  test.each([
    ['X01234567L', 'document.old-nie', 'X1234567L'],
    ['y-07654321-G', 'document.old-nie', 'Y7654321G'],
    ['X01234567A', 'document.long', undefined],
    ['X00123456L', 'document.long', undefined],
    ['C01234567', 'document.eu-certificate', undefined],
    ['C 12345678', 'document.eu-certificate', undefined],
    ['E12345678', 'document.card-number', undefined],
    ['BAA123456', 'document.card-number', undefined],
    ['XDB1234567', 'document.shape', undefined],
    ['PAA123456', 'document.card-number', undefined],
    ['X1234567L\u200b', 'document.separators', 'X1234567L'],
    ['\ufeffX1234567L', 'document.separators', 'X1234567L'],
    ['\u202a12345678Z\u202c', 'document.separators', '12345678Z'],
    ['1234\u00ad5678Z', 'document.separators', '12345678Z'],
    ['12345678\u00a0Z', 'document.separators', '12345678Z'],
    ['12345678\u2011Z', 'document.separators', '12345678Z'],
    ['DNI 12345678Z', 'document.separators', '12345678Z'],
    ['NIE: X1234567L', 'document.separators', 'X1234567L'],
    ['IDCES-12345678Z', 'document.separators', '12345678Z'],
    ['\u04251234567L', 'document.alphabet', 'X1234567L'],
    ['\u03a71234567L', 'document.alphabet', 'X1234567L'],
    ['１２３４５６７８Z', 'document.alphabet', '12345678Z'],
    ['١٢٣٤٥٦٧٨Z', 'document.alphabet', '12345678Z'],
    ['１２３４５６７８Ｚ', 'document.alphabet', '12345678Z'],
    ['\u200b', 'empty', undefined],
  ])('%j: %s', (typed, verdict, instead) => {
    const found = checkDocument(typed);
    expect(says(found)).toBe(verdict);
    expect('instead' in found ? found.instead : undefined).toBe(instead);
  });

  test('it says what to type, with zeros and without separators', () => {
    expect(checkDocument('1234567L')).toMatchObject({ instead: '01234567L' });
    expect(checkDocument('x-1234567-l')).toMatchObject({ instead: 'X1234567L' });
    expect(checkDocument('OOOOOOOOT')).toMatchObject({ instead: '00000000T' });
  });

  test('no valid DNI or NIE is refused', () => {
    fc.assert(
      fc.property(fc.oneof(dni, nie), (number) => checkDocument(number).kind === 'right'),
      runs,
    );
  });

  test('no wrong letter is accepted', () => {
    fc.assert(
      fc.property(fc.oneof(dni, nie), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (number, letter) => {
        fc.pre(letter !== number.at(-1));
        return checkDocument(number.slice(0, -1) + letter).kind === 'wrong';
      }),
      runs,
    );
  });

  test('no digit typed for another is accepted', () => {
    fc.assert(
      fc.property(fc.oneof(dni, nie), fc.nat({ max: 7 }), fc.nat({ max: 9 }), (number, place, digit) => {
        fc.pre(/\d/.test(number[place] ?? '') && number[place] !== String(digit));
        return checkDocument(number.slice(0, place) + digit + number.slice(place + 1)).kind === 'wrong';
      }),
      runs,
    );
  });

  test.each([
    ['0', 'X'],
    ['1', 'Y'],
    ['2', 'Z'],
  ])('%s for %s in first place cannot be noticed: both are valid', (digit, letter) => {
    const tail = `1234567${documentLetter(`${digit}1234567`)}`;
    expect([checkDocument(digit + tail).kind, checkDocument(letter + tail).kind]).toEqual(['right', 'right']);
  });

  test('nothing typed makes it fail', () => {
    fc.assert(
      fc.property(strange, (typed) => checkDocument(typed) !== undefined),
      runs,
    );
  });
});

describe('surname', () => {
  test.each([
    ['', 'empty'],
    ['Garcia', 'right'],
    ['García', 'surname.exactly'],
    ['Muñoz', 'surname.exactly'],
    ['de la Fuente', 'surname.exactly'],
    ["O'Connor", 'surname.exactly'],
    ['Sánchez-Cano', 'surname.exactly'],
    ['García Lorca', 'surname.two-words'],
    ['García ', 'surname.spaces'],
    ['García, Ana', 'surname.comma'],
    ['García2', 'surname.characters'],
    ['ana@correo.es', 'surname.characters'],
    ['Ğüler', 'surname.exactly'],
    ['王', 'right'],
    ['García\u200b', 'surname.spaces'],
    ['\u202aGarcía', 'surname.spaces'],
    ['G\u0430rcia', 'surname.alphabet'],
    ['L\u03bfpez', 'surname.alphabet'],
    ['Иванов', 'right'],
  ])('%s: %s', (typed, verdict) => expect(says(checkSurname(typed))).toBe(verdict));

  test('its shape says nothing of which it is', () => {
    expect(surnameShape('Sánchez-Cano')).toEqual({
      words: 1,
      accents: true,
      hyphen: true,
      apostrophe: false,
    });
    expect(surnameShape('de la Fuente')).toEqual({
      words: 1,
      accents: false,
      hyphen: false,
      apostrophe: false,
    });
  });

  test('nothing typed makes it fail', () => {
    fc.assert(
      fc.property(strange, (typed) => checkSurname(typed) !== undefined),
      runs,
    );
  });
});

describe('e-mail', () => {
  test.each<[typed: string, verdict: string]>([
    ['', 'empty'],
    ['ana@gmail.com', 'right'],
    ['ana.maria+fnmt@hotmail.es', 'right'],
    ['ana@mi-empresa-familiar.es', 'right'],
    ['ana@gmial.com', 'email.domain'],
    ['ana@gmail.con', 'email.domain'],
    ['ana@hotmial.com', 'email.domain'],
    ['ana@outlok.es', 'email.domain'],
    ['ana@icluod.com', 'email.domain'],
    ['ana@Gmail.com', 'right'],
    ['ana@ing.com', 'right'],
    ['ana@yahoo.it', 'right'],
    ['ana@mail.com', 'right'],
    ['ana@me.com', 'right'],
    ...[
      'gmail.es',
      'gmail.con',
      'gmail.co',
      'gmail.cm',
      'gmail.net',
      'gmail.com.es',
      'gmail.fr',
      'gmai.com',
      'gnail.com',
    ].map((domain): [string, string] => [`ana@${domain}`, 'email.domain']),
    ...[
      'hotmail.con',
      'hotmail.co',
      'homail.com',
      'hotmail.ed',
      'hotamil.es',
      'icloud.es',
      'yahoo.con',
      'yaho.es',
      'outlook.cm',
    ].map((domain): [string, string] => [`ana@${domain}`, 'email.domain']),
    ...[
      'yahoo.com.mx',
      'hotmail.com.ar',
      'outlook.cl',
      'live.nl',
      'gmx.fr',
      'web.de',
      'mail.ru',
      'wp.pl',
      'free.fr',
      'live.com.mx',
    ].map((domain): [string, string] => [`ana@${domain}`, 'right']),
    ...[
      'abv.bg',
      'ukr.net',
      'yahoo.co.jp',
      'hotmail.no',
      'orange.pl',
      'uol.com.br',
      'me.com',
      'ing.com',
      'onet.pl',
      'googlemail.com',
    ].map((domain): [string, string] => [`ana@${domain}`, 'right']),
    ['ana@gm\u0430il.com', 'email.alphabet'],
    ['ana＠gmail.com', 'email.alphabet'],
    ['ana@gmail.com\u200b', 'email.spaces'],
    ['\u202aana@gmail.com\u202c', 'email.spaces'],
    ['ana@gmail', 'email.syntax'],
    ['ana', 'email.syntax'],
    ['ana@@gmail.com', 'email.syntax'],
    ['ana@gmail..com', 'email.syntax'],
    ['ana @gmail.com', 'email.spaces'],
    ['ana@gmail.com ', 'email.spaces'],
    ['muñoz@gmail.com', 'email.characters'],
    ['ana@alu.upo.es', 'email.institution'],
    ['ana@juntadeandalucia.es', 'email.institution'],
    ['ana@school.edu', 'email.institution'],
  ])('%s: %s', (typed, verdict) => expect(says(checkEmail(typed))).toBe(verdict));

  test('the provider that was probably meant is named', () => {
    expect(checkEmail('ana@gmial.com')).toMatchObject({ kind: 'doubt', instead: 'gmail.com' });
    expect(checkEmail('ana@gmail.es')).toMatchObject({ kind: 'doubt', instead: 'gmail.com' });
    expect(checkEmail('ana@hotmail.ess')).toMatchObject({ kind: 'doubt', instead: 'hotmail.es' });
    expect(checkEmail('ana@gmail.com\u200b')).toMatchObject({ kind: 'wrong', instead: 'ana@gmail.com' });
  });

  test('one slip in a common provider is noticed', () => {
    const provider = fc.constantFrom('gmail.com', 'hotmail.com', 'hotmail.es', 'outlook.com', 'icloud.com');
    fc.assert(
      fc.property(provider, fc.nat(), fc.constantFrom('', ...'bcdfgjknpqtuvwxz'), (domain, at, letter) => {
        // Another first letter may make another provider: gmail, mail, ymail.
        const place = 1 + (at % (domain.indexOf('.') - 1));
        const slip = domain.slice(0, place) + letter + domain.slice(place + 1);
        return slip === domain || says(checkEmail(`ana@${slip}`)) === 'email.domain';
      }),
      runs,
    );
  });

  test('the second typing has to be the same', () => {
    expect(says(checkEmailConfirm('Ana@gmail.com', 'ana@gmail.com'))).toBe('right');
    expect(says(checkEmailConfirm('ana@gmail.es', 'ana@gmail.com'))).toBe('email-confirm.differs');
  });

  test('no valid address is refused', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => checkEmail(address).kind !== 'wrong'),
      runs,
    );
  });

  test('nothing typed makes it fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          strange,
          strange.map((text) => `${text}@${text}.es`),
        ),
        (typed) => checkEmail(typed) !== undefined,
      ),
      runs,
    );
  });
});

describe('request code', () => {
  test.each([
    ['', 'empty'],
    ['012345678', 'right'],
    ['12345678', 'code.short'],
    ['1234567890', 'code.long'],
    ['012 345 678', 'code.separators'],
    [' 012345678', 'code.separators'],
    ['012345678\u200b', 'code.separators'],
    ['\ufeff012345678', 'code.separators'],
    ['０１２３４５６７８', 'code.separators'],
    ['012\u2011345\u2011678', 'code.separators'],
    ['\u2060', 'empty'],
    ['O12345678', 'code.letters'],
    ['Su código de solicitud es: 012345678', 'code.whole-mail'],
  ])('%s: %s', (typed, verdict) => expect(says(checkCode(typed))).toBe(verdict));

  test('how many digits there are is said', () => expect(checkCode('1234')).toMatchObject({ count: 4 }));

  test('nine digits are always right, whatever they begin with', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (code) => checkCode(code).kind === 'right'),
      runs,
    );
  });

  test('any other number of digits never is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,8}$|^\d{10,20}$/), (code) => checkCode(code).kind === 'wrong'),
      runs,
    );
  });

  test('nothing typed makes it fail', () => {
    fc.assert(
      fc.property(strange, (typed) => checkCode(typed) !== undefined),
      runs,
    );
  });
});

describe('phone', () => {
  test.each([
    ['', 'empty'],
    ['600123456', 'right'],
    ['+34 712 34 56 78', 'right'],
    ['954349200', 'phone.not-mobile'],
    ['+351 912345678', 'phone.not-mobile'],
  ])('%s: %s', (typed, verdict) => expect(says(checkPhone(typed))).toBe(verdict));

  test('is never called wrong', () => {
    fc.assert(
      fc.property(strange, (typed) => checkPhone(typed).kind !== 'wrong'),
      runs,
    );
  });

  test('the second typing has to be the same', () => {
    expect(says(checkPhoneConfirm('600 123 456', '600123456'))).toBe('right');
    expect(says(checkPhoneConfirm('600 123 457', '600123456'))).toBe('phone-confirm.differs');
  });
});
