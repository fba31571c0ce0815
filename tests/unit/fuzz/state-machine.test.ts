import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore, type Store } from '../../../lib/background/store.ts';
import { snoozes } from '../../../lib/cases/commands.ts';
import type { Action } from '../../../lib/cases/reduce.ts';
import { reduce } from '../../../lib/cases/reduce.ts';
import { type AppState, emptyCases } from '../../../lib/cases/state.ts';
import { isVisitExpired } from '../../../lib/cases/visit.ts';
import { stepIds } from '../../../lib/journey/phases.ts';
import { reminderIds } from '../../../lib/journey/reminders.ts';
import { contextOf } from '../command-context.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';

const personal = { alias: 'Remedios', code: '918273645', place: 'Sala Cervantes' } as const;
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

const id = fc.constantFrom(...ids);
const step = fc.constantFrom(...stepIds);
const reminder = fc.constantFrom(...reminderIds);
const at = '2026-12-01T10:30:00.000Z';
const policy = (values: Record<string, string | boolean>): Action => ({
  type: 'policy.read',
  policy: { administered: false, values, ignored: [] },
});

const command: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constantFrom('step.confirm' as const, 'step.undo' as const), step }),
  fc.record({
    type: fc.constant('evidence.found' as const),
    step,
    page: fc.constant('request-form' as const),
  }),
  fc.record({ type: fc.constant('evidence.withdrawn' as const), step }),
  fc.record({ type: fc.constant('case.add' as const), id, alias: fc.constant(personal.alias) }),
  fc.record({ type: fc.constant('case.rename' as const), id, alias: fc.constantFrom(personal.alias, '') }),
  fc.record({
    type: fc.constantFrom(
      'case.switch' as const,
      'case.finish' as const,
      'case.reopen' as const,
      'case.erase' as const,
      'case.restart' as const,
    ),
    id,
  }),
  fc.record({
    type: fc.constant('reminder.snooze' as const),
    case: id,
    reminder,
    by: fc.constantFrom(...snoozes),
  }),
  fc.constantFrom<Action>(
    { type: 'code.save', code: personal.code },
    { type: 'code.forget' },
    { type: 'appointment.set', at, zone: 'Europe/Madrid', place: personal.place },
    { type: 'appointment.clear' },
    { type: 'accredited.at', at: '2026-11-20T10:00:00.000Z' },
    { type: 'trace.allow', allowed: true },
    { type: 'trace.recorded', trace: { words: 2, accents: true, hyphen: false, documentEnd: '73V' } },
    { type: 'ticket.open', ticket: 'K7Q4' },
    { type: 'renewal.expires', on: '2027-01-10' },
    { type: 'answer.note', note: 'start-renewal' },
    { type: 'answer.note', note: 'stop-renewal' },
    { type: 'language.choose', language: 'en' },
    { type: 'computer.name', name: 'Salón' },
    { type: 'device.choose', mode: 'personal' },
    { type: 'device.choose', mode: 'shared' },
    policy({}),
    policy({ deviceMode: 'shared' }),
    policy({ deviceMode: 'personal' }),
    policy({ frontDesk: true }),
    { type: 'visit.extend' },
    { type: 'visit.idle' },
    { type: 'visit.end', ticket: 'kept' },
    { type: 'visit.end', ticket: 'erased' },
    { type: 'everything.erase' },
  ),
);

/** What happens to a browser. A command may be cut off after some calls, or find the disk full at one. */
type Happening =
  | { type: 'command'; command: Action; cut?: number; full?: number }
  | { type: 'worker stopped' }
  | { type: 'browser closed' }
  | { type: 'extension updated' }
  | { type: 'minutes pass'; minutes: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: command.map((given): Happening => ({ type: 'command', command: given })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(command, fc.nat(14))
      .map(([given, cut]): Happening => ({ type: 'command', command: given, cut })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(command, fc.nat(4))
      .map(([given, full]): Happening => ({ type: 'command', command: given, full })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Happening>(
      { type: 'worker stopped' },
      { type: 'browser closed' },
      { type: 'extension updated' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 130 })
      .map((minutes): Happening => ({ type: 'minutes pass', minutes })),
  },
);

/** A browser's two storage areas; the worker can be stopped between any two calls. */
class Browser {
  now = new Date('2026-11-21T10:00:00.000Z');
  callsLeft = Number.POSITIVE_INFINITY;
  savesLeft = Number.POSITIVE_INFINITY;
  readonly local = this.#area(true);
  readonly session = this.#area(false);
  store: Store = this.start();

  start(): Store {
    this.callsLeft = Number.POSITIVE_INFINITY;
    this.savesLeft = Number.POSITIVE_INFINITY;
    this.store = createStore({
      local: this.local,
      session: this.session,
      context: () => contextOf({ now: this.now, newId: ids[0] }),
      onSaved: () => undefined,
    });
    return this.store;
  }

  /** Memory is emptied with the browser, and on updates of the extension. */
  restart(): void {
    this.session.held = {};
    this.start();
  }

  #area(isDisk: boolean) {
    const call = async <Value>(work: () => Value): Promise<Value> => {
      this.callsLeft -= 1;
      if (this.callsLeft < 0) return new Promise<never>(() => undefined); // a stopped worker never goes on
      return work();
    };
    const area = {
      held: {} as Record<string, unknown>,
      get: (key?: unknown) =>
        call(() => structuredClone(typeof key === 'string' ? { [key]: area.held[key] } : area.held)),
      set: (items: Record<string, unknown>) =>
        call(() => {
          if (isDisk) this.savesLeft -= 1;
          if (isDisk && this.savesLeft < 0) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(area.held, structuredClone(items));
        }),
      remove: (names: string | string[]) =>
        call(() => {
          for (const name of [names].flat()) delete area.held[name];
        }),
      clear: () =>
        call(() => {
          area.held = {};
        }),
    };
    return area;
  }

  leaks(area: 'local' | 'session'): string[] {
    const text = JSON.stringify(this[area].held);
    return Object.values(personal).filter((secret) => text.includes(secret));
  }
}

const isPersonal = ({ settings }: AppState): boolean => settings.deviceMode === 'personal';
const withoutRevision = ({ settings, cases }: AppState): Omit<AppState, 'revision'> => ({ settings, cases });

async function carryOut(
  browser: Browser,
  { command: given, cut, full }: Extract<Happening, { type: 'command' }>,
): Promise<void> {
  const before = await browser.store.read();
  const after = reduce(before, given, contextOf({ now: browser.now, newId: ids[0] }));
  if (cut === undefined && full === undefined) {
    const acknowledged = await browser.store.dispatch(given);
    expect(withoutRevision(acknowledged)).toEqual(withoutRevision(after));
    // Settings a person made before the computer became shared go with the next read.
    if (!isVisitExpired(acknowledged, browser.now)) expect(await browser.store.read()).toEqual(acknowledged);
  } else {
    if (cut !== undefined) browser.callsLeft = cut;
    if (full !== undefined) browser.savesLeft = full;
    const done = browser.store.dispatch(given).then(
      () => 'acknowledged',
      () => 'refused',
    );
    const stopped = new Promise<'stopped'>((resolve) => setImmediate(resolve, 'stopped'));
    const outcome = await Promise.race([done, stopped.then(() => stopped)]);
    browser.start();
    const found = await browser.store.read();
    const { settings, cases } = found;
    if (isVisitExpired(after, browser.now)) return;
    if (outcome === 'acknowledged') expect(withoutRevision(found)).toEqual(withoutRevision(after));
    // A command is applied whole or not at all.
    expect([before.settings, after.settings]).toContainEqual(settings);
    expect([before.cases, after.cases]).toContainEqual(cases);
  }
  if (given.type === 'everything.erase' && cut === undefined && full === undefined)
    expect([...browser.leaks('local'), ...browser.leaks('session')]).toEqual([]);
}

test('acknowledged data is kept whatever happens, and only where allowed', timeoutMs, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { minLength: 1, maxLength: 200, size: 'max' }),
      async (happenings) => {
        const browser = new Browser();
        for (const event of happenings) {
          const before = await browser.store.read();
          switch (event.type) {
            case 'command':
              await carryOut(browser, event);
              break;
            case 'worker stopped':
              browser.start();
              expect(await browser.store.read()).toEqual(before);
              break;
            case 'browser closed':
            case 'extension updated': {
              browser.restart();
              const { cases } = await browser.store.read();
              // A personal computer keeps everything; any other restores nobody's data.
              expect(cases).toEqual(isPersonal(before) ? before.cases : emptyCases);
              break;
            }
            case 'minutes pass':
              browser.now = new Date(browser.now.getTime() + event.minutes * 60_000);
              break;
          }
          const state = await browser.store.read();
          if (!isPersonal(state)) expect(browser.leaks('local'), event.type).toEqual([]);
          if (isPersonal(state)) expect(browser.leaks('session'), event.type).toEqual([]);
          if (state.cases.list.length === 0)
            expect(browser.leaks('session').filter((secret) => secret !== personal.alias)).toEqual([]);
          // The store can read everything it has written.
          const keys = [...Object.keys(browser.local.held), ...Object.keys(browser.session.held)];
          expect(keys.filter((key) => key.startsWith('set-aside'))).toEqual([]);
        }
      },
    ),
    runsOf('state machine'),
  );
});
