import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { DeviceMode, StepId } from '../../lib/journey/phases.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import type { PopupPart } from '../../lib/view/ui-targets.ts';
import { contextOf } from './command-context.ts';

const { now } = contextOf();
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const stateAfter = (mode: DeviceMode, ...commands: PersonCommand[]): AppState =>
  commands.reduce(
    (state, command) => reduce(state, command, contextOf()),
    reduce(emptyState, { type: 'device.choose', mode }, contextOf()),
  );
const ticked = (mode: DeviceMode, ...steps: StepId[]): AppState =>
  stateAfter(mode, ...steps.map((step): PersonCommand => ({ type: 'step.confirm', step })));
const popup = (state: AppState, moment = now, wanted?: PopupPart) =>
  popupView(state, moment, 'Europe/Madrid', 'es', { system: 'windows', browser: 'chrome' }, wanted);
const reminders = (state: AppState, moment?: Date): [string, boolean | undefined][] =>
  popup(state, moment).reminders.due.map(({ id, isSaid }) => [id, isSaid]);

describe('a reminder that the guidance says already', () => {
  test('of the code is not said once more beside “look for the code”', () => {
    const state = ticked('personal', 'setup.installed', 'request.sent');
    expect(popup(state, hours(1)).now.row).toBe('code');
    expect(reminders(state, hours(1))).toEqual([['code', true]]);
  });

  test('of the identity is not said once more beside “choose how”', () => {
    const state = ticked('personal', 'setup.installed', 'request.sent', 'request.code-saved');
    expect(popup(state, hours(80)).now.phase).toBe(3);
    expect(reminders(state, hours(80))).toEqual([['identity', true]]);
  });

  test('of a certificate that expires leads nowhere but where the title leads', () => {
    const expiresAt = hours(40 * 24).toISOString();
    const state = stateAfter(
      'personal',
      { type: 'step.confirm', step: 'download.works' },
      { type: 'backup.record', expiresAt, kind: 'ciudadano' },
    );
    expect(popup(state).now.row).toBe('expires-soon');
    expect(reminders(state)).toEqual([['renewal.60', true]]);
  });

  test('is said where the guidance is about something else', () => {
    const state = stateAfter(
      'personal',
      { type: 'step.confirm', step: 'download.downloaded' },
      { type: 'answer.note', note: 'ask-renewal' },
    );
    expect(popup(state).now.row).toBe('renew-ask-expires');
    expect(reminders(state)).toEqual([['backup', false]]);
  });
});

describe('on a shared computer, that the certificate is to be deleted', () => {
  test.each([
    ['before the backup', ['download.downloaded']],
    ['before it is checked', ['download.downloaded', 'backup.made']],
  ] as const)('is said in full %s', (_, steps) => {
    const state = ticked('shared', ...steps);
    expect(popup(state).now.phase).toBe(5);
    expect(reminders(state)).toContainEqual(['delete-here', false]);
  });

  test('is the title once the backup is checked', () => {
    const state = ticked('shared', 'download.downloaded', 'backup.made', 'backup.checked');
    expect(popup(state).now.title).toBe('Borre el certificado de este ordenador');
    expect(reminders(state)).toEqual([['delete-here', true]]);
  });
});

describe('the questions about a renewal are asked once', () => {
  const holder = stateAfter('personal', { type: 'answer.note', note: 'ask-renewal' });
  const dated = reduce(holder, { type: 'renewal.expires', on: '2026-12-20' }, contextOf());

  test.each([
    ['asked for by the popup’s address', popup(dated, now, 'renewal')],
    ['in the popup as it opens', popup(dated)],
  ])('%s', (_, { now: guidance, renewal }) => {
    expect(guidance.question?.id).toBe('obtained');
    expect(renewal?.check.questions.map(({ id }) => id)).toContain('obtained');
    expect(renewal?.leads).toBe(true);
    expect(renewal?.question).toBeUndefined();
  });

  test('what else is asked, such as where the date is found, is kept', () => {
    expect(popup(holder).renewal).toMatchObject({ leads: true, question: { id: 'expiry-unknown' } });
  });

  test('a button that only leads to them gives way to them', () => {
    const expiresAt = hours(40 * 24).toISOString();
    const state = stateAfter(
      'personal',
      { type: 'step.confirm', step: 'download.works' },
      { type: 'backup.record', expiresAt, kind: 'ciudadano' },
    );
    expect(popup(state).renewal).toBeUndefined();
    expect(popup(state, now, 'renewal').renewal?.leads).toBe(true);
  });

  test('beside guidance about something else they stand on their own', () => {
    const state = ticked('personal', 'setup.installed', 'request.sent');
    expect(popup(state, now, 'renewal').renewal?.leads).toBe(false);
  });
});
