import { describe, expect, test } from 'vitest';
import { currentCase } from '../../lib/cases/current-case.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, Cases, emptyState, maxCases } from '../../lib/cases/state.ts';
import { currentPhase, isFinished, nextStep, phaseStatus, stepStatus } from '../../lib/cases/status.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { contextOf } from './command-context.ts';

const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const now = new Date('2026-11-21T10:00:00.000Z');

function stateAfter(...commands: Action[]): AppState {
  return commands.reduce(
    (state, command) => reduce(state, command, contextOf({ now, newId: ids[0] })),
    emptyState,
  );
}

function confirmed(...stepIds: StepId[]): AppState {
  return stateAfter(...stepIds.map((step): Action => ({ type: 'step.confirm', step })));
}

const wholeJourney = [
  'setup.installed',
  'request.sent',
  'request.code-saved',
  'identity.office',
  'identity.accredited',
  'download.downloaded',
  'backup.made',
  'backup.checked',
] as const;

describe('steps', () => {
  test('the first confirmed step starts a case', () => {
    expect(currentCase(confirmed('setup.installed'))).toMatchObject({
      id: ids[0],
      confirmed: { 'setup.installed': { at: now.toISOString() } },
    });
  });

  test('a confirmed step can be undone', () => {
    const state = reduce(
      confirmed('setup.installed'),
      { type: 'step.undo', step: 'setup.installed' },
      contextOf({ now, newId: ids[1] }),
    );
    expect(stepStatus('setup.installed', currentCase(state))).toBe('pending');
  });

  test.each(wholeJourney)('%s can be undone', (step) => {
    const before = confirmed(...wholeJourney.filter((other) => other !== step));
    const done = reduce(before, { type: 'step.confirm', step }, contextOf({ now, newId: ids[1] }));
    const undone = reduce(done, { type: 'step.undo', step }, contextOf({ now, newId: ids[1] }));
    expect(stepStatus(step, currentCase(undone))).not.toBe('done');
  });

  test('undoing where there is no case makes none', () => {
    expect(stateAfter({ type: 'step.undo', step: 'request.sent' })).toBe(emptyState);
  });

  test('confirming twice keeps the first date', () => {
    const later = reduce(
      confirmed('request.sent'),
      { type: 'step.confirm', step: 'request.sent' },
      contextOf({ now: new Date('2027-01-01'), newId: ids[1] }),
    );
    expect(currentCase(later)?.confirmed['request.sent']?.at).toBe(now.toISOString());
  });
});

describe('evidence', () => {
  const suggested = stateAfter({ type: 'evidence.found', step: 'request.sent', page: 'request-form' });

  test('a page suggests and does not record', () => {
    expect(stepStatus('request.sent', currentCase(suggested))).toBe('suggested');
  });

  test('the person records with one click', () => {
    const state = reduce(
      suggested,
      { type: 'step.confirm', step: 'request.sent' },
      contextOf({ now, newId: ids[1] }),
    );
    expect(stepStatus('request.sent', currentCase(state))).toBe('done');
  });

  test('the person declines with one click', () => {
    const state = reduce(
      suggested,
      { type: 'step.undo', step: 'request.sent' },
      contextOf({ now, newId: ids[1] }),
    );
    expect(stepStatus('request.sent', currentCase(state))).toBe('pending');
  });

  test('a form shown again at once withdraws its evidence', () => {
    const soon = new Date(now.getTime() + 2000);
    const state = reduce(
      suggested,
      { type: 'evidence.withdrawn', step: 'request.sent' },
      contextOf({ now: soon, newId: ids[1] }),
    );
    expect(stepStatus('request.sent', currentCase(state))).toBe('pending');
  });

  test('returning to the form another day withdraws nothing', () => {
    const nextDay = new Date(now.getTime() + 86_400_000);
    expect(
      reduce(
        suggested,
        { type: 'evidence.withdrawn', step: 'request.sent' },
        contextOf({ now: nextDay, newId: ids[1] }),
      ),
    ).toBe(suggested);
  });

  test('evidence of what is confirmed changes nothing', () => {
    const state = confirmed('request.sent');
    expect(
      reduce(
        state,
        { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
        contextOf({ now, newId: ids[1] }),
      ),
    ).toBe(state);
  });
});

describe('routes', () => {
  test('choosing one makes the other unnecessary', () => {
    const known = currentCase(confirmed('identity.office'));
    expect(known?.route).toBe('office');
    expect(stepStatus('identity.video', known)).toBe('not-needed');
  });

  test('changing one’s mind undoes the first choice', () => {
    const known = currentCase(confirmed('identity.office', 'identity.video'));
    expect(known?.route).toBe('video');
    expect(stepStatus('identity.office', known)).toBe('not-needed');
  });

  test('undoing the choice leaves none', () => {
    const state = reduce(
      confirmed('identity.office'),
      { type: 'step.undo', step: 'identity.office' },
      contextOf({ now, newId: ids[1] }),
    );
    expect(currentCase(state)?.route).toBeUndefined();
  });

  test('being accredited at an office chooses the office', () => {
    expect(currentCase(confirmed('identity.accredited'))).toMatchObject({
      route: 'office',
      confirmed: { 'identity.office': {} },
    });
  });
});

describe('phases', () => {
  test('the journey leads from one next step to the next, to the end', () => {
    for (const [index, step] of wholeJourney.entries()) {
      expect(nextStep(currentCase(confirmed(...wholeJourney.slice(0, index))), 'personal')).toBe(step);
    }
    const end = currentCase(confirmed(...wholeJourney));
    expect(nextStep(end, 'personal')).toBeUndefined();
    expect(isFinished(end, 'personal')).toBe(true);
  });

  test('on a shared computer the certificate must be deleted as well', () => {
    expect(nextStep(currentCase(confirmed(...wholeJourney)), 'shared')).toBe('backup.deleted-here');
  });

  test('blocked describes a phase whose predecessors are not done, and locks nothing', () => {
    expect(phaseStatus(4, currentCase(confirmed('setup.installed')), 'personal')).toBe('blocked');
    const skipped = currentCase(confirmed('download.downloaded'));
    expect(phaseStatus(4, skipped, 'personal')).toBe('done');
    expect(currentPhase(skipped, 'personal')).toBe(5);
  });
});

const idOf = (index: number): string => `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`;

describe('several cases', () => {
  const two = stateAfter({ type: 'case.add', id: ids[0], alias: 'Mamá' }, { type: 'case.add', id: ids[1] });

  test('the one added last is current, and steps go to it alone', () => {
    const state = reduce(
      two,
      { type: 'step.confirm', step: 'request.sent' },
      contextOf({ now, newId: ids[0] }),
    );
    expect(state.cases.list.map((known) => stepStatus('request.sent', known))).toEqual(['pending', 'done']);
  });

  test('switching, renaming and erasing touch only the one named', () => {
    const state = stateAfter(
      { type: 'case.add', id: ids[0], alias: 'Mamá' },
      { type: 'case.add', id: ids[1] },
      { type: 'case.switch', id: ids[0] },
      { type: 'case.rename', id: ids[1], alias: 'Papá' },
      { type: 'case.erase', id: ids[0] },
    );
    expect(state.cases.list.map(({ alias }) => alias)).toEqual(['Papá']);
    expect(currentCase(state)?.id).toBe(ids[1]);
  });

  test('there are never more than can be stored', () => {
    const full = Array.from({ length: maxCases }, (_, index) => idOf(index)).reduce(
      (state, id) => reduce(state, { type: 'case.add', id }, contextOf({ now })),
      emptyState,
    );
    expect(reduce(full, { type: 'case.add', id: idOf(maxCases) }, contextOf({ now }))).toBe(full);
    const { current: _, ...nobodyCurrent } = full.cases;
    const step = reduce(
      { ...full, cases: nobodyCurrent },
      { type: 'step.confirm', step: 'request.sent' },
      contextOf({ now, newId: idOf(maxCases) }),
    );
    expect(Cases.safeParse(step.cases).success).toBe(true);
  });

  test('erasing everything leaves nothing', () => {
    const state = reduce(two, { type: 'everything.erase' }, contextOf({ now, newId: ids[0] }));
    expect(state.cases.list).toEqual([]);
  });
});
