import { describe, expect, test } from 'vitest';
import { emptyState } from '../../lib/cases/state.ts';
import { isClockOff, isInForce, publishedFacts } from '../../lib/journey/published-facts.ts';
import { sources } from '../../lib/journey/sources.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { clockNotice } from '../../lib/view/reminders-view.ts';
import { catalogues } from '../../lib/words/translate.ts';
import { endingFacts, sourceAges } from '../facts/list-facts.ts';
import { helpIn } from './help.ts';

const on = (day: string): Date => new Date(`${day}T11:00:00Z`);

const said = (day: string, language: 'es' | 'en' = 'es'): string =>
  helpIn(language, { now: on(day) })
    .find(language === 'es' ? 'hasta cuando vale el certificado' : 'how long is the certificate valid')
    .find(({ id }) => id === 'duration')
    ?.text.join(' ') ?? '';

const titles = (day: string): string[] =>
  guideView({
    state: emptyState,
    page: 'software-hub',
    now: on(day),
    zone: 'Europe/Madrid',
    site: 'sede',
    language: 'es',
    system: 'windows',
    browser: 'chrome',
    sentAt: undefined,
  }).now.warnings.map(({ title }) => title);

describe('how long a certificate lasts is said by its day of issue', () => {
  test('until the end of 2026: to the end of 2028, and four years from 2027 on', () => {
    for (const day of ['2026-11-29', '2026-12-31']) {
      expect(said(day)).toContain('hasta el 31 de diciembre de 2026 valen hasta el final de 2028');
      expect(said(day)).toContain('desde el 1 de enero de 2027 valdrán cuatro años');
      expect(said(day)).not.toContain('valen cuatro años');
    }
  });

  test('from 2027 on: four years, and what became of the earlier ones', () => {
    for (const day of ['2027-01-01', '2029-01-01']) {
      expect(said(day)).toContain('desde el 1 de enero de 2027 valen cuatro años');
      expect(said(day)).toContain('13 de noviembre de 2025');
      expect(said(day)).not.toContain('valdrán');
    }
  });

  test('once the earlier ones have expired they are not mentioned', () => {
    expect(said('2029-01-02')).toContain('valen cuatro años');
    expect(said('2029-01-02')).not.toContain('2025');
  });

  test('English changes on the same days', () => {
    expect(said('2026-12-31', 'en')).toContain('will be valid for four years');
    expect(said('2027-01-01', 'en')).toContain('are valid for four years');
  });

  test('that waiting may pay is said until the year ends', () => {
    const tip = 'Si no tiene prisa, quizá le convenga esperar';
    expect(titles('2026-12-31')).toContain(tip);
    expect(titles('2027-01-01')).not.toContain(tip);
  });

  test('the year ends when it ends in Spain', () => {
    const key = 'help.answer.duration.four';
    expect(isInForce(key, new Date('2026-12-31T22:59:59Z'))).toBe(false);
    expect(isInForce(key, new Date('2026-12-31T23:00:00Z'))).toBe(true);
  });
});

describe('a clock that is years off', () => {
  test.each(['2019-01-01', '2024-06-01', '2035-01-01'])('of %s decides nothing and is told of', (day) => {
    expect(isClockOff(on(day))).toBe(true);
    expect(said(day)).toBe(said('2026-11-29'));
    expect(clockNotice(emptyState, on(day), 'es')).toMatch(/no parece correcto/);
  });

  test.each(['2026-11-21', '2027-01-01', '2029-06-01'])('that may be right, on %s, is not doubted', (day) => {
    expect(clockNotice(emptyState, on(day), 'es')).toBeUndefined();
  });

  test('a clock without a date is off', () => {
    expect(isClockOff(new Date(Number.NaN))).toBe(true);
  });
});

describe('the list of facts', () => {
  test('holds none that has run out today', () => {
    expect(endingFacts(new Date()).filter(({ state }) => state === 'over')).toEqual([]);
  });

  test('warns 60 days before, and tells what was replaced from what has to be renewed', () => {
    const state = (day: string, replacedBy?: string) =>
      endingFacts(on(day), [
        [
          'fact',
          {
            says: '',
            sources: ['own'],
            words: [],
            until: '2026-12-31',
            ...(replacedBy ? { replacedBy } : {}),
          },
        ],
      ])[0]?.state;
    expect(state('2026-10-31')).toBe('holds');
    expect(state('2026-11-01')).toBe('soon');
    expect(state('2026-12-31')).toBe('soon');
    expect(state('2027-01-01')).toBe('over');
    expect(state('2027-01-01', 'nothing')).toBe('replaced');
  });

  test('names texts that exist, and what comes after', () => {
    for (const { words, ...fact } of Object.values(publishedFacts)) {
      for (const key of words) expect(catalogues.es).toHaveProperty([key]);
      if ('replacedBy' in fact && fact.replacedBy !== 'nothing')
        expect(publishedFacts).toHaveProperty([fact.replacedBy]);
    }
  });

  test('gives every source its age', () => {
    const ages = sourceAges(on('2026-11-29'));
    expect(ages).toHaveLength(Object.keys(sources).length - 1);
    expect(ages.find(({ id }) => id === 'sede-2026-10')?.age).toBe(55);
  });
});

test('no text speaks of sources as a researcher would', () => {
  for (const catalogue of Object.values(catalogues))
    for (const text of Object.values(catalogue))
      expect(text).not.toMatch(
        /fuentes de \w+ de 20|las fuentes no coinciden|sources of \w+ 20|sources disagree/i,
      );
});
