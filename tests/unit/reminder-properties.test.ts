import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReminders } from '../../lib/background/reminders.ts';
import { snoozes } from '../../lib/cases/commands.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { stepIds } from '../../lib/journey/phases.ts';
import { reminderIds } from '../../lib/journey/reminders.ts';
import { planOf } from '../../lib/reminders/due.ts';
import { notificationId } from '../../lib/reminders/notification.ts';
import { contextOf } from './command-context.ts';
import { fakeReminderBrowser } from './fake-reminder-browser.ts';
import { runsOf, timeoutMs } from './fuzz-size.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zones = ['Europe/Madrid', 'Atlantic/Canary', 'America/Santiago', 'Pacific/Auckland', 'Asia/Kolkata'];
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

/** Events on a computer. `ahead` is days from when it happens. */
type Happening =
  | { type: 'command'; command: (now: Date) => Action }
  | { type: 'clock'; by: number }
  | { type: 'zone'; zone: string }
  /** The browser restarts: notifications are gone, and in Firefox alarms. */
  | { type: 'restart'; alarms: boolean }
  | { type: 'update' }
  /** The worker is stopped after this many browser calls. */
  | { type: 'kill'; after: number }
  | { type: 'wake' };

const caseId = fc.constantFrom(...ids);
const aheadIn = (now: Date, days: number): string => new Date(now.getTime() + days * day).toISOString();

const command: fc.Arbitrary<Happening> = fc
  .oneof(
    fc.constantFrom(...stepIds).map((step) => (): Action => ({ type: 'step.confirm', step })),
    fc.constantFrom(...stepIds).map((step) => (): Action => ({ type: 'step.undo', step })),
    fc.constant((): Action => ({ type: 'code.save', code: '012345678' })),
    fc.constant(
      (): Action => ({ type: 'evidence.found', step: 'download.downloaded', page: 'download-form' }),
    ),
    fc.double({ min: 0.01, max: 20, noNaN: true }).map(
      (days) =>
        (now: Date): Action => ({
          type: 'appointment.set',
          at: aheadIn(now, days),
          zone: 'Europe/Madrid',
          place: 'x',
        }),
    ),
    fc.integer({ min: -10, max: 400 }).map(
      (days) =>
        (now: Date): Action => ({ type: 'backup.record', expiresAt: aheadIn(now, days), kind: 'ciudadano' }),
    ),
    fc.tuple(caseId, fc.constantFrom(...reminderIds), fc.constantFrom(...snoozes)).map(
      ([of, reminder, by]) =>
        (): Action => ({ type: 'reminder.snooze', case: of, reminder, by }),
    ),
    fc.tuple(caseId, fc.constantFrom(...reminderIds)).map(
      ([of, reminder]) =>
        (): Action => ({ type: 'reminder.dismiss', case: of, reminder }),
    ),
    fc.tuple(caseId, fc.constantFrom(...reminderIds)).map(
      ([of, reminder]) =>
        (): Action => ({ type: 'reminder.resume', case: of, reminder }),
    ),
    caseId.map((id) => (): Action => ({ type: 'case.add', id })),
    caseId.map((id) => (): Action => ({ type: 'case.switch', id })),
    caseId.map((id) => (): Action => ({ type: 'case.finish', id })),
    caseId.map((id) => (): Action => ({ type: 'case.erase', id })),
    fc.boolean().map((atNight) => (): Action => ({ type: 'reminders.set', atNight })),
    fc.constantFrom('personal', 'shared').map((mode) => (): Action => ({ type: 'device.choose', mode })),
  )
  .map((make) => ({ type: 'command', command: make }));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: command },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * 60_000),
        fc.integer({ min: 1, max: 20 }).map((days) => days * day),
        fc.constantFrom(-365 * day, 365 * day, -hour, hour),
      )
      .map((by) => ({ type: 'clock', by }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom(...zones).map((zone) => ({ type: 'zone', zone }) as const) },
  { weight: 1, arbitrary: fc.boolean().map((alarms) => ({ type: 'restart', alarms }) as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'update' } as const) },
  { weight: 2, arbitrary: fc.nat(9).map((after) => ({ type: 'kill', after }) as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'wake' } as const) },
);

/** A browser whose worker can be stopped between any two calls. */
class Computer {
  now = new Date('2026-11-23T11:00:00.000Z');
  zone = 'Europe/Madrid';
  state: AppState = emptyState;
  /** Every due moment of every reminder ever shown. */
  shown = new Set<string>();
  callsLeft = Number.POSITIVE_INFINITY;

  readonly browser = fakeReminderBrowser({
    call: (work) => this.call(work),
    onShow: (notification) => {
      const told = planOf(this.state, this.now, this.zone).notify.find(
        (reminder) => notificationId(reminder) === notification,
      );
      expect(told).toBeDefined();
      this.shown.add(`${notification} ${told?.of}`);
    },
  });

  private async call<Value>(work: () => Value): Promise<Value> {
    this.callsLeft -= 1;
    if (this.callsLeft < 0) throw new Error('the worker was stopped');
    return work();
  }

  do(asked: Action): void {
    this.state = reduce(this.state, asked, contextOf({ now: this.now, newId: ids[0] }));
  }

  async wake(): Promise<void> {
    const look = createReminders({
      store: {
        read: () => this.call(() => this.state),
        dispatch: (asked) =>
          this.call(() => {
            this.do(asked);
            return this.state;
          }),
      },
      browser: this.browser,
      browserName: 'chrome',
      now: () => this.now,
      zone: () => this.zone,
      report: (error) => {
        if (this.callsLeft >= 0) throw error;
      },
    });
    await look().catch(() => undefined);
    this.callsLeft = Number.POSITIVE_INFINITY;
  }

  async live(event: Happening): Promise<void> {
    switch (event.type) {
      case 'command':
        this.do(event.command(this.now));
        return this.wake();
      case 'clock':
        this.now = new Date(this.now.getTime() + event.by);
        // An alarm in the past fires; after the clock went back there is none.
        return this.browser.alarm !== undefined && this.browser.alarm <= this.now.getTime()
          ? this.ring()
          : undefined;
      case 'zone':
        this.zone = event.zone;
        return undefined;
      case 'restart':
        this.browser.onScreen.clear();
        if (!event.alarms) this.browser.alarm = undefined;
        return this.wake();
      case 'update':
        this.browser.alarm = undefined;
        return this.wake();
      case 'kill':
        this.callsLeft = event.after;
        return this.wake();
      case 'wake':
        return this.wake();
    }
  }

  private ring(): Promise<void> {
    this.browser.alarm = undefined;
    return this.wake();
  }
}

test(
  'whatever happens, what is due is what follows from the state, and none is lost',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 200, maxLength: 200 }), async (events) => {
        const computer = new Computer();
        computer.do({ type: 'device.choose', mode: 'personal' });
        for (const event of events) {
          await computer.live(event);
          // Noted as notified is only what was really shown, wherever the worker was stopped.
          for (const { id: of, reminders } of computer.state.cases.list)
            for (const [id, record] of Object.entries(reminders ?? {}))
              if (record?.notifiedFor)
                expect(computer.shown).toContain(`reminder:${id}:${of} ${record.notifiedFor}`);
          if (event.type === 'kill' || event.type === 'zone' || event.type === 'clock') continue;
          const plan = planOf(computer.state, computer.now, computer.zone);
          // The badge matches the state, nothing is left to notify, and the alarm is ahead.
          expect(computer.browser.badge).toBe(plan.due.length === 0 ? '' : String(plan.due.length));
          expect(plan.notify).toEqual([]);
          expect(computer.browser.alarm).toBe(plan.wakeAt?.getTime());
          if (computer.browser.alarm !== undefined)
            expect(computer.browser.alarm).toBeGreaterThan(computer.now.getTime());
          // Only due reminders are shown, each once, under its own stable name.
          const names = plan.due.map(notificationId);
          expect(names).toEqual(expect.arrayContaining([...computer.browser.onScreen]));
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      runsOf('reminders'),
    );
  },
  timeoutMs.timeout,
);

test('a notified reminder is not notified again while nothing changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (events) => {
      const computer = new Computer();
      computer.do({ type: 'device.choose', mode: 'personal' });
      for (const event of events) await computer.live(event);
      computer.now = new Date(computer.now.getTime() + 40 * day);
      await computer.wake();
      computer.browser.onScreen.clear();
      for (let again = 0; again < 3; again++) await computer.wake();
      expect([...computer.browser.onScreen]).toEqual([]);
    }),
    runsOf('reminders'),
  );
});
