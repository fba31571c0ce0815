import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAppointment } from '../../../lib/cases/appointment.ts';
import { isAlias, PersonCommand } from '../../../lib/cases/commands.ts';
import { checkField } from '../../../lib/fields/check-field.ts';
import { fold, maxTextLength } from '../../../lib/fields/fold.ts';
import { fieldRoles } from '../../../lib/fields/roles.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';

/** Text that no person types but a page may contain. */
const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 200,
  }),
  fc
    .array(
      fc.constantFrom(
        'PRIMER APELLIDO',
        'İ',
        'ﬀ',
        'a\u0301\u0301\u0301',
        '\u202e',
        '\u200b',
        '\ud800',
        '\u0000',
        '\u2028',
        '(([[',
        '**::',
        '<img src=x onerror=alert(1)>',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a page may write it
        '${x}',
        '__proto__',
        '00000000T',
        'x'.repeat(500),
        ' ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('folded page text is short, plain and stable when folded again', timeoutMs, () => {
  fc.assert(
    fc.property(strange, (text) => {
      const folded = fold(text);
      expect(folded.length).toBeLessThanOrEqual(maxTextLength);
      expect(folded).not.toMatch(/[\p{Cc}\p{Cf}\p{M}:*]| {2}|^ | $/u);
      expect(fold(folded)).toBe(folded);
    }),
    runsOf('text'),
  );
});

test('any input in any field gets a verdict and no exception', timeoutMs, () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldRoles), strange, strange, (role, typed, other) => {
      const verdict = checkField(role, typed, () => other);
      if (role === 'conditions' || role === 'submit') expect(verdict).toBeUndefined();
      else expect(['empty', 'right', 'wrong', 'doubt', 'note']).toContain(verdict?.kind);
    }),
    runsOf('text'),
  );
});

test('a place that is accepted can be kept, and hides nothing', timeoutMs, () => {
  const now = new Date('2026-11-21T10:00:00.000Z');
  const zone = 'Europe/Madrid';
  fc.assert(
    fc.property(
      strange,
      fc.constantFrom('2026-11-24', '2026-02-31', '', '0000-00-00', '2027-03-28'),
      (place, date) => {
        const read = readAppointment({ date, time: '02:30', place }, zone, now);
        if (!read.ok) return;
        expect(PersonCommand.safeParse({ type: 'appointment.set', ...read.value })).toMatchObject({
          success: true,
        });
        expect(read.value.place).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(read.value.place.isWellFormed()).toBe(true);
      },
    ),
    runsOf('text'),
  );
});

test('an alias is one line without hidden characters', timeoutMs, () => {
  fc.assert(
    fc.property(strange, (typed) => {
      if (isAlias(typed)) expect(typed.trim()).toMatch(/^[^\p{Cc}\p{Cf}]{0,40}$/u);
    }),
    runsOf('text'),
  );
});
