import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributes, type Name } from '../../../lib/backup/names.ts';
import { readHolder } from '../../../lib/backup/person.ts';
import type { Holder } from '../../../lib/backup/report.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';

interface Fields {
  cn?: string;
  gn?: string;
  sn?: string;
  serial?: string;
  own?: string[];
}

function holderOf({ cn, gn, sn, serial, own = [] }: Fields): Holder {
  const given: [string, string | undefined][] = [
    [attributes.commonName, cn],
    [attributes.givenName, gn],
    [attributes.surname, sn],
    [attributes.serialNumber, serial],
  ];
  const subject: Name = given.flatMap(([type, value]) => (value === undefined ? [] : [{ type, value }]));
  const person = own.map((value, index) => ({ type: `1.3.6.1.4.1.5734.1.${index + 1}`, value }));
  return readHolder({ subject, person });
}

describe('a name has no number in it', () => {
  test.each<[Fields, string | undefined]>([
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN - 00000000T' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN - DNI 00000000T' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN 00000000T' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN-00000000T' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN – NIF: 00.000.000-T' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'ESPAÑOL ESPAÑOL JUAN (DNI/NIE X-0000000-T)' }, 'ESPAÑOL ESPAÑOL JUAN'],
    [{ cn: 'DNI00000000T ESPAÑOL JUAN' }, 'ESPAÑOL JUAN'],
    [{ cn: '00000000T JUAN ESPAÑOL (R: B00000000)' }, 'JUAN ESPAÑOL'],
    [{ cn: 'IDCES-00000000T JUAN ESPAÑOL (R: VATES-B00000000' }, 'JUAN ESPAÑOL'],
    [{ cn: 'ESPAÑOL ESPAÑOL, JUAN (AUTENTICACIÓN)' }, 'ESPAÑOL ESPAÑOL, JUAN (AUTENTICACIÓN)'],
    [{ gn: 'JUAN', sn: 'ESPAÑOL ESPAÑOL - DNI 00000000T' }, 'JUAN ESPAÑOL ESPAÑOL'],
    [{ gn: 'JUAN - NIE X0000000T', sn: 'ESPAÑOL - NIF' }, 'JUAN ESPAÑOL'],
    [{ gn: 'WEI', sn: 'NIE - NIE X0000000T' }, 'WEI NIE'],
    [{ gn: 'ANA', sn: 'DE LA O PEÑA' }, 'ANA DE LA O PEÑA'],
    [{ own: ['JUAN', 'ESPAÑOL', 'ESPAÑOL - 00000000T', '00000000T'] }, 'JUAN ESPAÑOL ESPAÑOL'],
    [{ cn: 'ANA PEÑA - AB-12', serial: 'PASFR-AB12345', gn: 'ANA', sn: 'PEÑA AB 12345' }, 'ANA PEÑA'],
    [{ cn: 'JUAN ESPAÑOL - 00000000T', gn: 'JUAN 2', sn: 'ESPAÑOL' }, 'JUAN ESPAÑOL'],
    [{ cn: 'www3.ejemplo.es' }, undefined],
    [{ cn: '00000000T' }, undefined],
    [{}, undefined],
  ])('%j', (fields, name) => {
    expect(holderOf(fields).name).toBe(name);
  });

  test('whatever the fields look like', timeoutMs, () => {
    const words = fc.constantFrom('JUAN', 'ESPAÑOL', 'ESPAÑOL ESPAÑOL', 'ANA', 'DE LA O', 'PEÑA, ANA', '');
    const label = fc.constantFrom(
      '',
      'DNI',
      'NIF',
      'NIE',
      'dni',
      'NIF:',
      'IDCES-',
      'VATES-',
      'DNI/NIF',
      'Nº',
    );
    const number = fc.oneof(
      fc.stringMatching(/^\d{8}[A-Z]$/),
      fc.stringMatching(/^[XYZ]-?\d{7}-?[A-Z]$/),
      fc.stringMatching(/^[ABGQ]\d{7}[0-9A-J]$/),
      fc.stringMatching(/^\d{2}\.\d{3}\.\d{3}[- ]?[A-Z]$/),
      fc.stringMatching(/^[A-Z0-9]{5,12}$/),
    );
    const between = fc.constantFrom(' ', ' - ', '-', ' – ', ' (', ', ', '/', ' (R: ', '');
    const shape = fc
      .tuple(words, between, label, fc.constantFrom('', ' '), number, fc.constantFrom('', ')', ' '), words)
      .chain((parts) => fc.constantFrom(parts.join(''), parts.toReversed().join(' ')));
    fc.assert(
      fc.property(
        fc.record(
          {
            cn: shape,
            gn: fc.oneof(shape, words),
            sn: fc.oneof(shape, words),
            serial: fc.oneof(
              number,
              number.map((digits) => `IDCES-${digits}`),
            ),
            own: fc.array(fc.oneof(shape, words, number), { maxLength: 4 }),
          },
          { requiredKeys: [] },
        ),
        (fields) => {
          const { name = '' } = holderOf(fields);
          expect(name).not.toMatch(/\d|\b(?:DNI|NIF|IDCES)\b/);
          expect(name).toBe(name.trim());
        },
      ),
      runsOf('backup names'),
    );
  });
});
