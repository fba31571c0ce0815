import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { afterWorkingDays, isWorkingDay, knowsHolidays } from '../../lib/reminders/working-days.ts';
import { holidaysFile, holidaysModule } from '../holidays/holidays-module.ts';

const noon = (day: string): Date => new Date(`${day}T11:00:00.000Z`);

test('the table is what the library says', () => {
  expect(readFileSync(holidaysFile, 'utf8')).toBe(holidaysModule());
});

// Seville's calendar for 2026, from the press (Diario de Sevilla, 2025-11-13).
test.each([
  '2026-01-01',
  '2026-01-06',
  '2026-04-02',
  '2026-04-03',
  '2026-04-22',
  '2026-05-01',
  '2026-06-04',
  '2026-10-12',
  '2026-11-02',
  '2026-12-07',
  '2026-12-08',
  '2026-12-25',
])('nobody works in Seville on %s', (day) => {
  expect(isWorkingDay(noon(day), 'seville')).toBe(false);
});

test('days of one region are working days elsewhere', () => {
  expect(isWorkingDay(noon('2026-04-02'), 'spain')).toBe(true);
  expect(isWorkingDay(noon('2026-04-22'), 'spain')).toBe(true);
  expect(isWorkingDay(noon('2026-04-03'), 'spain')).toBe(false);
});

test('two working days keep the hour, over weekends and changes of the clocks', () => {
  expect(afterWorkingDays(noon('2026-12-04'), 2, 'spain')).toEqual(noon('2026-12-09'));
  expect(afterWorkingDays(new Date('2026-10-23T10:00:00.000Z'), 1, 'spain')).toEqual(
    new Date('2026-10-26T11:00:00.000Z'),
  );
});

test('it knows which years it covers', () => {
  expect(knowsHolidays(noon('2026-06-01'), 'seville')).toBe(true);
  expect(knowsHolidays(noon('2027-06-01'), 'seville')).toBe(false);
  expect(knowsHolidays(noon('2027-06-01'), 'spain')).toBe(true);
  expect(knowsHolidays(noon('2032-06-01'), 'spain')).toBe(false);
});
