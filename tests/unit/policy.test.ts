import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState, firstSettings, Settings } from '../../lib/cases/state.ts';
import { type PolicyKeyName, policyKeys } from '../../lib/policy/keys.ts';
import { detailsWithoutName, organisationOf, upo } from '../../lib/policy/organisation.ts';
import { policyOf } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { contextOf } from './command-context.ts';
import { runsOf } from './fuzz-size.ts';

describe('a policy is read key by key, and a bad one harms no other', () => {
  test.each<[string, unknown, unknown]>([
    ['deviceMode', 'personal', 'personal'],
    ['deviceMode', 'compartido', 'shared'],
    ['deviceMode', true, 'shared'],
    ['frontDesk', 1, true],
    ['frontDesk', '0', false],
    ['frontDesk', 'true', true],
    ['wipeAfterMinutes', 30, 30],
    ['wipeAfterMinutes', '30', 30],
    ['wipeAfterMinutes', 0, 1],
    ['wipeAfterMinutes', -5, 1],
    ['wipeAfterMinutes', 99999, 120],
    ['wipeAfterMinutes', '30 minutos', 120],
    ['wipeAfterMinutes', 12.5, 12],
    ['idleWipeMinutes', 500, 15],
    ['idleWipeMinutes', null, 15],
    ['computerLabel', '  Aula 3  ', 'Aula 3'],
    ['computerLabel', 'x'.repeat(41), undefined],
    ['computerLabel', 'a\u202eb', undefined],
    ['organisationBooking', 'https://citas.example.org/x', 'https://citas.example.org/x'],
    ['organisationBooking', 'http://citas.example.org', undefined],
    ['organisationBooking', 'javascript:alert(1)', undefined],
    ['organisationEmail', 'registro@upo.es', 'registro@upo.es'],
    ['organisationEmail', 'Registro <registro@upo.es>', undefined],
    ['organisationEmail', 'registro@upo', undefined],
    ['organisationEmail', 'https://upo.es', undefined],
    ['routes', ['office'], ['office']],
    ['routes', ['video', 'office'], ['office', 'video']],
    ['routes', ['office', 'fax'], undefined],
    ['routes', [], undefined],
    ['routes', 'fax', undefined],
    ['routes', 'office, fax', undefined],
    ['frontDesk', 'perhaps', undefined],
    ['frontDesk', 2, undefined],
    ['wipeAfterMinutes', '0', 1],
    ['wipeAfterMinutes', '9999', 120],
    ['wipeAfterMinutes', '1e2', 120],
    ['computerLabel', true, undefined],
    ['device', 'personal', undefined],
    ['__proto__', 'shared', undefined],
    ['constructor', 'shared', undefined],
  ])('%s: %j counts as %j', (key, value, wanted) => {
    const raw = Object.fromEntries([
      [key, value],
      ['language', 'en'],
    ]);
    const read = readPolicy(raw);
    const { values } = read;
    expect(Object.hasOwn(values, key) ? values[key as PolicyKeyName] : undefined).toEqual(wanted);
    expect(values.language).toBe('en');
    const isReplaced = wanted === undefined || read.ignored.length > 0;
    expect(read.ignored).toEqual(isReplaced ? [key] : []);
  });

  test.each<[string, unknown, PolicyKeyName, unknown, string]>([
    ['persistentProfile', 'False', 'persistentProfile', false, '"False"'],
    ['persistentProfile', ' NO ', 'persistentProfile', false, '" NO "'],
    ['frontDesk', 'TRUE', 'frontDesk', true, '"TRUE"'],
    ['frontDesk', 'Sí', 'frontDesk', true, '"Sí"'],
    ['frontDesk', 'on', 'frontDesk', true, '"on"'],
    ['allowBackupCheck', 0, 'allowBackupCheck', false, '0'],
    ['deviceMode', ' Personal', 'deviceMode', 'personal', '" Personal"'],
    ['language', 'EN', 'language', 'en', '"EN"'],
    ['idleWipeMinutes', ' 30 ', 'idleWipeMinutes', 30, '" 30 "'],
    ['idleWipeMinutes', '30.0', 'idleWipeMinutes', 30, '"30.0"'],
    ['computerLabel', 12, 'computerLabel', '12', '12'],
    ['routes', 'office', 'routes', ['office'], '"office"'],
    ['routes', 'Video; office', 'routes', ['office', 'video'], '"Video; office"'],
    ['routes', '["office", "video"]', 'routes', ['office', 'video'], '"[\\"office\\", \\"video\\"]"'],
    ['routes', ['Office', ' video '], 'routes', ['office', 'video'], '["Office"," video "]'],
    ['devicemode', 'shared', 'deviceMode', 'shared', 'devicemode: "shared"'],
    ['FrontDesk', '1', 'frontDesk', true, 'FrontDesk: "1"'],
  ])('%s: %j can only mean one thing', (written, value, name, wanted, shown) => {
    expect(readPolicy({ [written]: value })).toEqual({
      values: { [name]: wanted },
      ignored: [],
      understood: { [name]: shown },
    });
  });

  test('what is written as it should be is not said to have been understood', () => {
    const policy = { deviceMode: 'shared', frontDesk: true, routes: ['video', 'office'], ticketDays: 30 };
    expect(readPolicy(policy)).not.toHaveProperty('understood');
  });

  test('beside the exact key a variant of it counts for nothing', () => {
    expect(readPolicy({ devicemode: 'personal', deviceMode: 'shared' })).toEqual({
      values: { deviceMode: 'shared' },
      ignored: ['devicemode'],
    });
  });

  test('junk instead of a policy counts as none', () => {
    for (const raw of [undefined, null, 'shared', 7, [], () => 0])
      expect(readPolicy(raw)).toEqual({ values: {}, ignored: [] });
  });

  test('any policy reads as the closed type, never as personal by accident', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom('personal', 'shared', 'PERSONAL', 1, 0, true, false, '15', -1, 1e9),
    );
    const raw = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(policyKeys)), fc.string()), value);
    fc.assert(
      fc.property(raw, (given) => {
        const read = readPolicy(given);
        const settings = { ...firstSettings, policy: { administered: true, ...read } };
        expect(Settings.safeParse(settings).success).toBe(true);
        const policy = policyOf({ administered: true, ...read });
        expect(policy.wipeAfterMinutes).toBeGreaterThanOrEqual(1);
        expect(policy.wipeAfterMinutes).toBeLessThanOrEqual(policyKeys.wipeAfterMinutes.maximum);
        const mode = Object.entries(given).filter(([key]) => key.trim().toLowerCase() === 'devicemode');
        if (!mode.some(([, value]) => /^\s*personal\s*$/i.test(String(value))))
          expect(policy.deviceMode).toBe('shared');
      }),
      runsOf('policy'),
    );
  });
});

describe('whose computer it is', () => {
  const snapshot = (values: Record<string, unknown>, administered = false) => ({
    administered,
    ...readPolicy(values),
  });

  test('without management the person decides', () => {
    expect(policyOf(undefined).deviceMode).toBeUndefined();
    expect(policyOf(snapshot({})).deviceMode).toBeUndefined();
  });

  test('an administrator’s installation is shared until it says otherwise', () => {
    expect(policyOf(snapshot({}, true)).deviceMode).toBe('shared');
    expect(policyOf(snapshot({ language: 'es' })).deviceMode).toBe('shared');
    expect(policyOf(snapshot({ lenguaje: 'es' })).deviceMode).toBe('shared');
    expect(policyOf(snapshot({ deviceMode: 'personal' }, true)).deviceMode).toBe('personal');
  });

  test('a front desk is nobody’s own computer', () => {
    expect(policyOf(snapshot({ deviceMode: 'personal', frontDesk: true })).deviceMode).toBe('shared');
  });
});

describe('a policy in force', () => {
  const apply = (state: AppState, values: Record<string, unknown>, administered = true): AppState => {
    const read = readPolicy(values);
    const policy = { administered, values: read.values, ignored: read.ignored } as NonNullable<
      AppState['settings']['policy']
    >;
    return reduce(state, { type: 'policy.read', policy }, contextOf());
  };
  const chosen = reduce(emptyState, { type: 'device.choose', mode: 'personal' }, contextOf());

  test('takes the choice from the person, and gives it back when it is gone', () => {
    const shared = apply(chosen, { deviceMode: 'shared' });
    expect(shared.settings.deviceMode).toBe('shared');
    const tried = reduce(shared, { type: 'device.choose', mode: 'personal' }, contextOf());
    expect(tried).toBe(shared);
    expect(apply(shared, {}, false).settings.deviceMode).toBe('personal');
  });

  test('that says what it said before changes nothing', () => {
    const once = apply(emptyState, { language: 'en' });
    expect(apply(once, { language: 'en' })).toBe(once);
  });

  test('stays when the person erases everything', () => {
    const shared = apply(chosen, { deviceMode: 'shared', computerLabel: 'PC 7' });
    const erased = reduce(shared, { type: 'everything.erase' }, contextOf());
    expect(erased.settings).toMatchObject({
      deviceMode: 'shared',
      policy: { values: { computerLabel: 'PC 7' } },
    });
  });

  test('tells everybody that the Configurador is installed where staff have seen to it', () => {
    const ready = apply(emptyState, { configuradorInstalled: true });
    const begun = reduce(ready, { type: 'step.confirm', step: 'request.promise' }, contextOf());
    expect(begun.cases.list[0]?.confirmed).toHaveProperty(['setup.installed']);
  });

  test('at a front desk gives nobody a ticket', () => {
    const desk = apply(emptyState, { frontDesk: true });
    const sent = reduce(desk, { type: 'step.confirm', step: 'request.sent' }, contextOf());
    expect(sent.settings.tickets).toBeUndefined();
    expect(sent.cases.list[0]?.ticket).toBeUndefined();
  });
});

describe('an organisation', () => {
  const named = (raw: unknown) => organisationOf({ administered: true, ...readPolicy(raw) });

  test('is nobody’s by default', () => {
    expect(organisationOf(undefined)).toBeUndefined();
    expect(named({ deviceMode: 'shared' })).toBeUndefined();
  });

  test('that a policy names has what the policy says and nothing of UPO’s', () => {
    expect(named({ organisationName: 'Biblioteca', organisationEmail: 'ayuda@example.org' })).toEqual({
      preset: undefined,
      name: 'Biblioteca',
      office: undefined,
      booking: undefined,
      email: 'ayuda@example.org',
      help: undefined,
      cardService: false,
      holidays: undefined,
    });
  });

  test.each(['UPO', 'upo', 'Universidad Pablo de Olavide'])('is UPO where a policy names only %s', (name) => {
    expect(named({ organisationName: name })).toEqual({ ...upo, name });
  });

  test('keeps Seville’s holidays only at the office that is in Seville', () => {
    const elsewhere = named({ organisationName: 'UPO', organisationOffice: 'Campus de Carmona' });
    expect(elsewhere).toMatchObject({ office: 'Campus de Carmona', holidays: undefined, cardService: true });
  });

  test('without its name says nothing, and its details are listed as unused', () => {
    const half = { administered: true, ...readPolicy({ organisationOffice: 'Calle Mayor, 3' }) };
    expect(organisationOf(half, 'upo')).toEqual(upo);
    expect(organisationOf(half)).toBeUndefined();
    expect(detailsWithoutName(half)).toEqual(['organisationOffice']);
  });
});
