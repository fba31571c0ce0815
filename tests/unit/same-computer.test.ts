import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../lib/cases/context.ts';
import { currentCase } from '../../lib/cases/current-case.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { isCodeOutdated, isRequestedHere } from '../../lib/cases/request-mark.ts';
import { type AppState, Cases, emptyState, maxCases } from '../../lib/cases/state.ts';
import { normaliseTicket, ticketFrom } from '../../lib/cases/ticket.ts';
import { fingerprintDifferences, fingerprintOf } from '../../lib/fields/request-fingerprint.ts';
import { contextOf } from './command-context.ts';

/** The default life of a ticket. */
const ticketDays = 120;

const caseIds = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

function stateAfter(
  state: AppState,
  commands: readonly Action[],
  changes: Partial<CommandContext> = {},
): AppState {
  return commands.reduce((known, command) => reduce(known, command, contextOf(changes)), state);
}

const shared: Action = { type: 'device.choose', mode: 'shared' };
const sent: Action = { type: 'step.confirm', step: 'request.sent' };
const codes = (state: AppState): (string | undefined)[] =>
  (state.settings.tickets ?? []).map(({ code }) => code);

describe('the mark of a request', () => {
  test('says where it was made, and goes when the request is taken back', () => {
    const state = stateAfter(emptyState, [{ type: 'device.choose', mode: 'personal' }, sent]);
    expect(isRequestedHere(state, currentCase(state))).toBe(true);
    const undone = stateAfter(state, [{ type: 'step.undo', step: 'request.sent' }]);
    expect(currentCase(undone)?.requested).toBeUndefined();
  });

  test('on one’s own computer there is no ticket', () => {
    expect(codes(stateAfter(emptyState, [{ type: 'device.choose', mode: 'personal' }, sent]))).toEqual([]);
  });

  test('a form seen sent gives the day; the person’s word alone does not', () => {
    const seen = stateAfter(emptyState, [
      { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
      sent,
    ]);
    expect(currentCase(seen)?.requested?.seen).toBe(true);
    expect(currentCase(stateAfter(emptyState, [sent]))?.requested?.seen).toBe(false);
  });
});

describe('tickets', () => {
  test.each([
    ['on a shared computer', [shared, sent]],
    ['while nobody has said whose it is', [sent]],
    [
      'when one’s own computer becomes a shared one',
      [{ type: 'device.choose', mode: 'personal' }, sent, shared],
    ],
  ] as const)('%s a request gets one', (_, commands) => {
    const state = stateAfter(emptyState, commands);
    expect(codes(state)).toEqual(['K7Q4']);
    expect(currentCase(state)?.ticket).toBe('K7Q4');
  });

  test('a ticket without room for its person is kept, and opens once there is', () => {
    const asked = stateAfter(emptyState, [shared, sent, { type: 'visit.end', ticket: 'kept' }]);
    const others = Array.from(
      { length: maxCases },
      (_, index) => `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`,
    );
    const full = stateAfter(
      asked,
      others.map((id) => ({ type: 'case.add', id })),
    );
    const open: Action = { type: 'ticket.open', ticket: 'K7Q4' };
    const tried = stateAfter(full, [open]);
    expect(tried.cases.list).toHaveLength(maxCases);
    expect(Cases.safeParse(tried.cases).success).toBe(true);
    expect(codes(tried)).toEqual(['K7Q4']);
    const opened = stateAfter(tried, [{ type: 'case.erase', id: others[0] ?? '' }, open]);
    expect(currentCase(opened)?.ticket).toBe('K7Q4');
  });

  test('a code in use is never issued again', () => {
    const first = stateAfter(emptyState, [shared, sent]);
    const second = stateAfter(first, [{ type: 'case.add', id: caseIds[1] }, sent]);
    expect(codes(second)).toEqual(['K7Q4', 'M3T6']);
  });

  test('it holds the steps and the day, and no code, alias or trace', () => {
    const state = stateAfter(emptyState, [
      shared,
      sent,
      { type: 'code.save', code: '012345678' },
      { type: 'case.rename', id: caseIds[0], alias: 'Mamá' },
    ]);
    expect(state.settings.tickets).toEqual([
      {
        code: 'K7Q4',
        requestedAt: '2026-11-21T10:00:00.000Z',
        confirmed: ['request.sent', 'request.code-saved'],
      },
    ]);
  });

  test('typing it restores the request once, even if it was not confirmed', () => {
    const suggested = stateAfter(emptyState, [
      shared,
      { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
    ]);
    const later: AppState = { ...emptyState, settings: suggested.settings };
    const opened = stateAfter(later, [{ type: 'ticket.open', ticket: ' k7-q4 ' }], { newId: caseIds[1] });
    expect(isRequestedHere(opened, currentCase(opened))).toBe(true);
    expect(currentCase(opened)?.confirmed).toHaveProperty(['request.sent']);
    expect(stateAfter(opened, [{ type: 'ticket.open', ticket: 'K7Q4' }]).cases.list).toHaveLength(1);
  });

  test('an unknown or expired one changes nothing', () => {
    const state = stateAfter(emptyState, [shared, sent]);
    expect(stateAfter(state, [{ type: 'ticket.open', ticket: 'A3A3' }])).toBe(state);
    const afterwards = new Date(Date.parse('2026-11-21T10:00:00.000Z') + (ticketDays + 1) * 86_400_000);
    const later: AppState = { ...emptyState, settings: state.settings };
    expect(stateAfter(later, [{ type: 'ticket.open', ticket: 'K7Q4' }], { now: afterwards })).toBe(later);
  });

  test('undoing a request removes its ticket', () => {
    const state = stateAfter(emptyState, [shared, sent, { type: 'step.undo', step: 'request.sent' }]);
    expect(codes(state)).toEqual([]);
  });

  test('it alternates letters and digits, without look-alikes', () => {
    for (let seed = 0; seed < 500; seed++)
      expect(ticketFrom([seed, seed * 7, seed * 13, seed * 31])).toMatch(/^[A-Z][34679][A-Z][34679]$/);
    expect(ticketFrom([1, 2, 3, 4])).not.toMatch(/[O0I1LZ2S5B8G]/);
    expect(normaliseTicket(' k7 q4')).toBe('K7Q4');
  });
});

describe('the trace', () => {
  test('reveals a difference without saying what was typed', () => {
    const request = fingerprintOf('12345678-z', 'Muñoz');
    expect(request).toEqual({ words: 1, accents: true, hyphen: false, documentEnd: '78Z' });
    expect(fingerprintDifferences(request, fingerprintOf('12345678Z', 'MUÑOZ'))).toEqual([]);
    expect(fingerprintDifferences(request, fingerprintOf('12345678Z', 'Munoz'))).toEqual(['surname']);
    expect(fingerprintDifferences(request, fingerprintOf('12345679Z', 'Muñoz'))).toEqual(['document']);
    expect(fingerprintDifferences(fingerprintOf('', 'de la Fuente'), fingerprintOf('1', 'Fuente'))).toEqual([
      'surname',
    ]);
  });

  test('missing parts are not compared', () => {
    expect(fingerprintDifferences(fingerprintOf('', ''), fingerprintOf('12345678Z', 'Muñoz'))).toEqual([]);
  });

  test('is kept only if switched on, and deleted when switched off', () => {
    const trace = fingerprintOf('12345678Z', 'Muñoz');
    expect(
      currentCase(stateAfter(emptyState, [sent, { type: 'trace.recorded', trace }]))?.trace,
    ).toBeUndefined();
    const on = stateAfter(emptyState, [
      { type: 'trace.allow', allowed: true },
      { type: 'trace.recorded', trace },
    ]);
    expect(currentCase(on)?.trace).toEqual(trace);
    expect(currentCase(stateAfter(on, [{ type: 'trace.allow', allowed: false }]))?.trace).toBeUndefined();
  });
});

describe('a second request', () => {
  const found: Action = { type: 'evidence.found', step: 'request.sent', page: 'request-form' };
  const code: Action = { type: 'code.save', code: '012345678' };
  const at = (minutes: number): Partial<CommandContext> => ({
    now: new Date(Date.parse('2026-11-21T10:00:00.000Z') + minutes * 60_000),
  });
  const first = stateAfter(stateAfter(emptyState, [found, sent], at(0)), [code], at(10));
  const outdated = (state: AppState): boolean => {
    const known = currentCase(state);
    return known !== undefined && isCodeOutdated(known);
  };

  test('makes the saved code one that no longer counts, until the new one is saved', () => {
    expect(outdated(first)).toBe(false);
    const again = stateAfter(first, [found], at(60));
    expect(outdated(again)).toBe(true);
    expect(outdated(stateAfter(again, [{ type: 'code.save', code: '987654321' }], at(70)))).toBe(false);
  });

  test('that the form refuses at once was none', () => {
    const again = stateAfter(first, [found], at(60));
    const refused = stateAfter(again, [{ type: 'evidence.withdrawn', step: 'request.sent' }], at(60.2));
    expect(refused).toEqual(first);
  });

  test('is not one when the same sending is reported twice', () => {
    const once = stateAfter(emptyState, [found], at(0));
    expect(stateAfter(once, [found], at(0.1))).toBe(once);
  });
});
