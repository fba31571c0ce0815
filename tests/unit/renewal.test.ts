import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../lib/backup/dates.ts';
import {
  type HeldCertificate,
  obtainedWays,
  readExpiry,
  recallAnswers,
  renewalVerdict,
} from '../../lib/journey/renewal.ts';

const day = 86_400_000;
const now = new Date('2026-11-29T10:00:00.000Z');
const inDays = (days: number): Date => new Date(now.getTime() + days * day);

const fine: HeldCertificate = { expiresAt: inDays(40), obtained: 'office', renewed: 'no', here: true };

describe('whether a certificate can be renewed online', () => {
  test('yes, with all four answers in its favour', () => {
    expect(renewalVerdict(fine, now)).toEqual({ answer: 'yes', until: inDays(40) });
  });

  test.each([
    ['kind', { isCitizen: false }],
    ['expired', { expiresAt: inDays(-1) }],
    ['video', { obtained: 'video' }],
    ['certificate', { obtained: 'certificate' }],
    ['renewed', { renewed: 'yes' }],
  ] as const)('no, because of: %s', (obstacle, known) => {
    expect(renewalVerdict({ ...fine, ...known }, now)).toEqual({ answer: 'no', obstacle });
    // It rules the renewal out by itself, whatever else is asked.
    expect(renewalVerdict(known, now)).toEqual({ answer: 'no', obstacle });
  });

  test('not yet before the last 60 days, with the day from which', () => {
    expect(renewalVerdict({ expiresAt: inDays(61) }, now)).toEqual({ answer: 'not-yet', from: inDays(1) });
    expect(renewalVerdict({ ...fine, expiresAt: inDays(60) }, now)).toMatchObject({ answer: 'yes' });
  });

  test('from the same day as the check of a backup says', () => {
    const { renewal, renewalFrom } = readDates({ notBefore: inDays(-1000), notAfter: inDays(100) }, now);
    expect(renewal).toBe('not-yet');
    expect(renewalVerdict({ expiresAt: inDays(100) }, now)).toEqual({
      answer: 'not-yet',
      from: new Date(renewalFrom),
    });
  });

  test.each(['expires', 'obtained', 'renewed', 'here'] as const)(
    'asks what has no answer: %s',
    (question) => {
      const key = question === 'expires' ? 'expiresAt' : question;
      expect(renewalVerdict({ ...fine, [key]: undefined }, now)).toEqual({ answer: 'ask', question });
    },
  );

  test('perhaps where its holder does not remember', () => {
    expect(renewalVerdict({ ...fine, obtained: 'unknown', renewed: 'unknown' }, now)).toEqual({
      answer: 'perhaps',
      until: inDays(40),
      unknown: ['obtained', 'renewed'],
    });
  });

  test('elsewhere while it is not in this browser', () => {
    expect(renewalVerdict({ ...fine, here: false }, now)).toMatchObject({ answer: 'elsewhere' });
  });

  test('a further answer changes neither a yes nor a no', () => {
    const held = fc.record(
      {
        expiresAt: fc.integer({ min: -100, max: 1500 }).map(inDays),
        isCitizen: fc.boolean(),
        obtained: fc.constantFrom(...obtainedWays),
        renewed: fc.constantFrom(...recallAnswers),
        here: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(held, held, (known, more) => {
        const before = renewalVerdict(known, now);
        if (before.answer === 'ask' || before.answer === 'not-yet') return;
        const after = renewalVerdict({ ...more, ...known }, now);
        if (before.answer === 'no' || more.isCitizen !== false) expect(after.answer).toBe(before.answer);
      }),
    );
  });
});

describe('the day it expires on, as typed', () => {
  test('is that day’s evening in Spain', () => {
    expect(readExpiry(' 2027-01-10 ', now)).toEqual({ at: new Date('2027-01-10T21:59:59.000Z') });
    expect(readExpiry('2020-02-29', now)).toEqual({ at: new Date('2020-02-29T21:59:59.000Z') });
  });

  test.each([
    ['', 'none'],
    ['10/01/2027', 'no-such-day'],
    ['2027-02-30', 'no-such-day'],
    ['2027-13-01', 'no-such-day'],
    ['2031-01-10', 'too-far'],
    ['0027-01-10', 'too-long-ago'],
    ['no such day', 'no-such-day'],
  ] as const)('%s is none: %s', (typed, failure) => {
    expect(readExpiry(typed, now)).toEqual({ failure });
  });
});
