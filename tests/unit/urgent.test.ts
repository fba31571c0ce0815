import { expect, test } from 'vitest';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { type GuidanceView, guidanceView } from '../../lib/view/guidance-view.ts';
import { contextOf } from './command-context.ts';

const { now } = contextOf();
const day = 24 * 3_600_000;
const at = (days: number): Date => new Date(now.getTime() + days * day);
const stateAfter = (...commands: PersonCommand[]): AppState =>
  commands.reduce(
    (state, command) => reduce(state, command, contextOf()),
    reduce(emptyState, { type: 'device.choose', mode: 'personal' }, contextOf()),
  );
const said = (state: AppState, moment: Date, page?: PageId): GuidanceView =>
  guidanceView({
    state,
    page,
    now: moment,
    zone: 'Europe/Madrid',
    language: 'es',
    system: 'windows',
    browser: 'chrome',
  });
const titles = (state: AppState, days: readonly number[]): string[] => [
  ...new Set(days.map((count) => said(state, at(count)).title)),
];

const expiring = stateAfter(
  { type: 'step.confirm', step: 'download.works' },
  { type: 'step.confirm', step: 'backup.second-place' },
  { type: 'backup.record', expiresAt: at(100).toISOString(), kind: 'ciudadano' },
);
const booked = stateAfter(
  { type: 'step.confirm', step: 'setup.installed' },
  { type: 'step.confirm', step: 'request.sent' },
  { type: 'code.save', code: '012345678' },
  { type: 'step.confirm', step: 'identity.office' },
  { type: 'appointment.set', at: at(20).toISOString(), zone: 'Europe/Madrid', place: 'Oficina' },
);

test('no date is urgent: the guide opens by itself only for what has just happened', () => {
  for (const state of [expiring, booked])
    for (const page of [undefined, ...pageIds.filter((id) => id !== 'download-done')])
      for (let days = 0; days <= 105; days += 1)
        expect(said(state, at(days), page).look, `${page} on day ${days}`).not.toBe('urgent');
});

test('from 60 days before to the end the title of what expires is the same', () => {
  const before = Array.from({ length: 40 }, (_, index) => index);
  const lastDays = Array.from({ length: 60 }, (_, index) => 40 + index);
  const title = 'Su certificado caduca el 1 de marzo de 2027';
  expect(titles(expiring, before)).not.toContain(title);
  expect(titles(expiring, lastDays)).toEqual([title]);
  expect(titles(expiring, [100, 101])).toEqual(['Su certificado caducó el 1 de marzo de 2027']);
});

test('an appointment is today on its day, and not before', () => {
  const before = Array.from({ length: 20 }, (_, index) => index);
  expect(titles(booked, before)).toEqual(['Prepare su cita']);
  expect(titles(booked, [19.9])).toEqual(['Hoy es su cita: lleve el documento y el código']);
});
