import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import {
  type MomentFailure,
  readAppointment,
  readPastMoment,
  type TypedMoment,
  typedMoment,
} from '../../lib/cases/appointment.ts';
import { appointmentCalendar } from '../../lib/cases/appointment-ics.ts';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type Appointment, type Case, emptyState } from '../../lib/cases/state.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { appointmentView } from '../../lib/view/appointment-view.ts';
import { contextOf } from './command-context.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const zone = 'Europe/Madrid';

describe('an appointment as it is typed', () => {
  test.each<[TypedMoment, MomentFailure]>([
    [{ date: '', time: '10:30' }, 'no-date'],
    [{ date: 'no such day', time: '10:30' }, 'no-such-date'],
    [{ date: '2027-02-31', time: '10:30' }, 'no-such-date'],
    [{ date: '2026-13-01', time: '10:30' }, 'no-such-date'],
    [{ date: '31/12/2026', time: '10:30' }, 'no-such-date'],
    [{ date: '2026-12-01', time: '' }, 'no-time'],
    [{ date: '2026-12-01', time: '25:00' }, 'no-time'],
    [{ date: '2026-11-20', time: '10:30' }, 'past'],
    [{ date: '2026-11-21', time: '10:59' }, 'past'],
    [{ date: '2028-01-10', time: '10:30' }, 'too-far'],
  ])('%j is refused: %s', (typed, failure) => {
    expect(readAppointment({ ...typed, place: '' }, zone, now)).toEqual({ ok: false, failure });
  });

  test('is the moment on the clocks of the place, in summer and winter', () => {
    const at = (date: string): unknown => readAppointment({ date, time: '10:30', place: ' UPO ' }, zone, now);
    expect(at('2026-12-01')).toEqual({
      ok: true,
      value: { at: '2026-12-01T09:30:00.000Z', zone, place: 'UPO' },
    });
    expect(at('2027-06-01')).toMatchObject({ value: { at: '2027-06-01T08:30:00.000Z' } });
  });

  test('returns to the form as typed', () => {
    const typed = { date: '2027-06-01', time: '10:30' };
    expect(typedMoment(new Date('2027-06-01T08:30:00.000Z'), zone)).toEqual(typed);
  });

  test('keeps no control or direction marks of the place', () => {
    const read = readAppointment({ date: '2026-12-01', time: '10:30', place: 'a\u202e\nb' }, zone, now);
    expect(read).toMatchObject({ value: { place: 'a b' } });
  });
});

test('accreditation is in the past', () => {
  expect(readPastMoment({ date: '2026-11-21', time: '11:30' }, zone, now)).toEqual({
    ok: false,
    failure: 'future',
  });
  expect(readPastMoment({ date: '2026-11-21', time: '09:30' }, zone, now)).toMatchObject({ ok: true });
});

describe('what may be wrong with it is said', () => {
  const own = upo.office ?? '';
  const notes = (at: string, place = own, localZone = zone): readonly string[] =>
    appointmentView({ at, zone, place }, upo, now, localZone, 'es').notes;

  test('an hour that has passed, a weekend, a holiday in Spain, one in Seville only', () => {
    expect(notes('2026-11-20T09:00:00.000Z')[0]).toMatch(/ya ha pasado/);
    expect(notes('2026-11-28T09:00:00.000Z')[0]).toMatch(/fin de semana/);
    expect(notes('2026-12-08T09:00:00.000Z')[0]).toMatch(/toda España/);
    expect(notes('2026-12-07T09:00:00.000Z')[0]).toMatch(/Sevilla/);
    expect(notes('2026-12-07T09:00:00.000Z', 'Oficina de Bilbao')).toEqual([]);
    expect(notes('2026-12-01T09:00:00.000Z')).toEqual([]);
  });

  test('a computer whose time zone has changed', () => {
    expect(notes('2026-12-01T09:00:00.000Z', own, 'Atlantic/Canary')[0]).toMatch(/Europe\/Madrid/);
    expect(notes('2026-12-01T09:00:00.000Z', own, 'Europe/Paris')).toEqual([]);
  });
});

describe('the calendar file', () => {
  const place = 'Registro; Edificio 18, planta baja\\despacho 18.B.10 – '.repeat(3);
  const file = appointmentCalendar(
    { at: '2026-12-01T09:30:00.000Z', zone, place },
    { summary: 'Cita para acreditar mi identidad', description: 'Llevar el documento, y el código' },
    '11111111-1111-4111-8111-111111111111',
    now,
  );

  test('is read by one parser as it was meant', () => {
    const component = new ICAL.Component(ICAL.parse(file));
    const events = component.getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    const event = new ICAL.Event(events[0]);
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-12-01T09:30:00.000Z'));
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-12-01T10:00:00.000Z'));
    expect(event.location).toBe(place);
    const alarms = events[0]?.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT2H']);
  });

  test('and by another', () => {
    const parsed = ical.sync.parseICS(file);
    const events = Object.values(parsed).filter((entry) => entry?.type === 'VEVENT');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: '11111111-1111-4111-8111-111111111111@certiguia.example',
      summary: 'Cita para acreditar mi identidad',
      location: place,
      start: new Date('2026-12-01T09:30:00.000Z'),
    });
  });

  test('keeps to the standard: CRLF, lines of 75 octets, one stamp, no method', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.match(/DTSTAMP/g)).toHaveLength(1);
    expect(file).not.toContain('METHOD');
  });
});

describe('an appointment that is in a calendar', () => {
  const typed = { at: '2026-12-01T09:30:00.000Z', zone, place: 'Hacienda, Bilbao' };
  const apply = (...commands: PersonCommand[]): Case => {
    const state = commands.reduce((known, command) => reduce(known, command, contextOf()), emptyState);
    const known = state.cases.list[0];
    if (!known) throw new Error('there is no case');
    return known;
  };
  const set = (place = typed.place): PersonCommand => ({ type: 'appointment.set', ...typed, place });
  const saved: PersonCommand = { type: 'file.saved', file: 'calendar' };
  const clear: PersonCommand = { type: 'appointment.clear' };
  const eventOf = (appointment: Appointment | undefined, id: string, status?: 'cancelled') => {
    if (!appointment) throw new Error('there is no appointment');
    const text = appointmentCalendar(appointment, { summary: 'Cita', description: '' }, id, now, status);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const value = (name: string): unknown => event?.getFirstPropertyValue(name);
    return { uid: value('uid'), sequence: value('sequence'), status: value('status'), text };
  };

  test('has a higher sequence and the same uid once it was changed', () => {
    const before = apply(set());
    const after = apply(set(), set('Seguridad Social'));
    expect(eventOf(before.appointment, before.id)).toMatchObject({ sequence: 0, status: null });
    expect(eventOf(after.appointment, after.id)).toMatchObject({ sequence: 1 });
    expect(eventOf(after.appointment, after.id).uid).toBe(eventOf(before.appointment, before.id).uid);
  });

  test('keeps its sequence when the same is saved again', () => {
    expect(apply(set(), set()).appointment).toEqual(typed);
  });

  test.each<PersonCommand>([clear, { type: 'step.undo', step: 'identity.appointment' }])(
    'is kept to be exported as cancelled after $type, without an alarm',
    (command) => {
      const known = apply(set(), saved, command);
      expect(known.appointment).toBeUndefined();
      const event = eventOf(known.cancelled, known.id, 'cancelled');
      expect(event).toMatchObject({ sequence: 1, status: 'CANCELLED' });
      expect(event.text).not.toContain('VALARM');
    },
  );

  test('is not kept if it was never saved for a calendar', () => {
    expect(apply(set(), clear)).not.toHaveProperty('cancelled');
  });

  test('keeps counting when another is made after it was cancelled', () => {
    const known = apply(set(), saved, clear, set('Seguridad Social'));
    expect(known.appointment?.revision).toBe(2);
    expect(known).not.toHaveProperty('cancelled');
  });
});
