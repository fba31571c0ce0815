import { describe, expect, test } from 'vitest';
import { maxQuestions, type Where, whereAfter } from '../../lib/help/three-questions.ts';
import { type DeviceMode, phases, stepById } from '../../lib/journey/phases.ts';
import { isTodoStep } from '../../lib/journey/todos.ts';
import { helpIn } from './help.ts';

type Found = Extract<Where, { at: unknown }>['at'];

function allWays(mode: DeviceMode, given: readonly number[] = []): { given: readonly number[]; at: Found }[] {
  const where = whereAfter(given, mode);
  if ('at' in where) return [{ given, at: where.at }];
  return where.answers.flatMap((_, index) => allWays(mode, [...given, index]));
}

describe.each(['personal', 'shared'] as const)('on a %s computer', (mode) => {
  const ways = allWays(mode);

  test('nobody is asked more than three questions', () => {
    for (const { given } of ways) expect(given.length).toBeLessThanOrEqual(maxQuestions);
  });

  test('every phase can be reached, and each step has words for what to do', () => {
    const steps = ways.flatMap(({ at }) => (at === 'finished' ? [] : [at]));
    expect(new Set(steps.map((step) => stepById(step).phase))).toEqual(new Set(phases));
    for (const step of steps) expect(isTodoStep(step), step).toBe(true);
  });

  test('no step is reached in two ways, so that each answer makes a difference', () => {
    expect(new Set(ways.map(({ at }) => at)).size).toBe(ways.length);
  });

  test.each(['es', 'en'] as const)('in %s every step says where it is, what to do and where', (language) => {
    const view = helpIn(language, { mode });
    for (const { given, at } of ways) {
      const found = view.where(given);
      expect(found.kind).toBe('step');
      if (found.kind !== 'step') continue;
      for (const said of [found.where, found.title, found.text])
        expect(said).not.toMatch(/^$|[{}]|undefined/);
      expect(found.way === undefined, String(at)).toBe(at === 'finished');
      expect(found.warnings.length).toBeLessThanOrEqual(2);
    }
  });
});

test('a checked backup is the end on one’s own computer, and not on a shared one', () => {
  expect(whereAfter([0, 0, 0], 'personal')).toEqual({ at: 'finished' });
  expect(whereAfter([0, 0, 0], 'shared')).toEqual({ at: 'backup.deleted-here' });
});

test.each([
  [[1, 1, 1], 'Instale el Configurador FNMT', /configuracion-previa$/],
  [[1, 1, 0], 'Pida el certificado', /solicitar-certificado$/],
  [[1, 0, 0], 'Busque el código en su correo', /acreditar-identidad$/],
  [[1, 0, 2], 'Vaya a la oficina a acreditarse', /acreditar-identidad$/],
  [[1, 0, 4], 'Descargue el certificado', /descargar-certificado$/],
  [[0, 1], 'Haga la copia de seguridad', /exp-imp-y-elim-de-certificados$/],
])('the answers %j lead to «%s» and its page', (given, title, address) => {
  expect(helpIn('es').where(given)).toMatchObject({
    title,
    way: { href: expect.stringMatching(address) },
  });
});

test('an answer that is not there asks the question again', () => {
  expect(whereAfter([7], 'personal')).toMatchObject({ number: 1 });
});
