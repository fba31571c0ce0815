import { describe, expect, test } from 'vitest';
import { organisationIn } from '../../lib/cases/organisation.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { catalogues } from '../../lib/words/translate.ts';
import { contextOf } from './command-context.ts';
import { helpIn } from './help.ts';

const ofUpo = /\bUPO\b|Olavide|Sevilla|Seville|CIGES|TIKA/;

/** Texts that name UPO or Seville: each is shown only to its people, or asks who they are. */
const guarded =
  /^(organisation\.|source\.upo$|warning\.sign-email\.|howto\.(re)?import\.|help\.call\.tika$|appointment\.holiday$|help\.asked\.|help\.(ask|answer)\.upo$)/;

test.each(['es', 'en'] as const)('no other text in %s names UPO, notifications included', (language) => {
  const named = Object.entries(catalogues[language])
    .filter(([key, text]) => ofUpo.test(text) && !guarded.test(key))
    .map(([key]) => key);
  expect(named).toEqual([]);
});

describe('the organisation of a person', () => {
  const choose = (state: AppState, organisation: 'upo' | 'none') =>
    reduce(state, { type: 'organisation.choose', organisation }, contextOf());

  test('is nobody’s, then the one that was chosen, then nobody’s again', () => {
    expect(organisationIn(emptyState)).toBeUndefined();
    const chosen = choose(emptyState, 'upo');
    expect(organisationIn(chosen)).toBe(upo);
    expect(organisationIn(choose(chosen, 'none'))).toBeUndefined();
  });

  test('is not that of the next person on the same computer', () => {
    const added = reduce(
      choose(emptyState, 'upo'),
      { type: 'case.add', id: '22222222-2222-4222-8222-222222222222' },
      contextOf(),
    );
    expect(organisationIn(added)).toBeUndefined();
  });

  test('is the policy’s where it names one', () => {
    const policy = { administered: true, values: { organisationName: 'Biblioteca' }, ignored: [] };
    const managed = { ...emptyState, settings: { ...emptyState.settings, policy } };
    expect(organisationIn(choose(managed, 'upo'))?.name).toBe('Biblioteca');
  });
});

test.each(['es', 'en'] as const)(
  'no answer of the help in %s names UPO to somebody of no organisation',
  (language) => {
    const { find } = helpIn(language);
    const questions = ['oficina', 'cita', 'carné', 'copia', 'importar', 'correo', 'office', 'card', 'import'];
    for (const { title, text, sources } of questions.flatMap((asked) => find(asked)))
      expect([title, ...text, sources].join(' ')).not.toMatch(ofUpo);
  },
);
