import { describe, expect, test } from 'vitest';
import { currentCase } from '../../lib/cases/current-case.ts';
import { type Action, reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { isFinished, nextStep, phaseStatus, stepStatus } from '../../lib/cases/status.ts';
import { factsOf } from '../../lib/journey/facts.ts';
import { afterBackupGuides } from '../../lib/journey/guides.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { peopleView } from '../../lib/view/people-view.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import { contextOf } from './command-context.ts';

const device = { system: 'windows', browser: 'chrome' } as const;
const context = contextOf();
const { now } = context;
const zone = 'Europe/Madrid';

function stateAfter(...commands: Action[]): AppState {
  return commands.reduce((state, command) => reduce(state, command, context), emptyState);
}

function ticked(...steps: StepId[]): AppState {
  return stateAfter(
    { type: 'device.choose', mode: 'personal' },
    ...steps.map((step): Action => ({ type: 'step.confirm', step })),
  );
}

describe('a later step implies the earlier ones', () => {
  test.each([
    ['request.sent', 'setup.installed'],
    ['request.code-saved', 'request.sent'],
    ['identity.accredited', 'request.code-saved'],
    ['identity.video-approved', 'request.sent'],
    ['download.downloaded', 'download.same-computer'],
    ['backup.made', 'download.downloaded'],
    ['backup.checked', 'backup.made'],
    ['backup.checked', 'setup.installed'],
  ] as const)('%s implies %s', (later, earlier) => {
    const known = currentCase(ticked(later));
    expect(stepStatus(earlier, known)).toBe('implied');
    expect(stepStatus(later, known)).toBe('done');
  });

  test('nothing implies a later step', () => {
    expect(factsOf(currentCase(ticked('request.sent')))['request.code-saved']).toBeUndefined();
  });

  test('what a page suggests implies nothing until the person says so', () => {
    const state = stateAfter({ type: 'evidence.found', step: 'request.sent', page: 'request-form' });
    expect(stepStatus('setup.installed', currentCase(state))).toBe('pending');
  });

  test('a download proves the identity without a route', () => {
    expect(phaseStatus(3, currentCase(ticked('download.downloaded')), 'personal')).toBe('done');
  });

  test('a download on a chosen route implies that route’s proof alone', () => {
    const known = currentCase(ticked('identity.video', 'download.downloaded'));
    expect(stepStatus('identity.video-approved', known)).toBe('implied');
    expect(stepStatus('identity.accredited', known)).toBe('pending');
  });

  test('an implied step can be ticked, and keeps what it implies', () => {
    const known = currentCase(ticked('request.code-saved', 'request.sent'));
    expect(stepStatus('request.sent', known)).toBe('done');
    expect(stepStatus('setup.installed', known)).toBe('implied');
  });
});

describe('nobody is sent back to a step that a later one implies', () => {
  test.each([
    ['request.sent', 'request.code-saved'],
    ['identity.accredited', 'download.downloaded'],
    ['download.downloaded', 'backup.made'],
    ['backup.made', 'backup.checked'],
    ['backup.checked', undefined],
  ] as const)('after %s comes %s', (done, next) => {
    expect(nextStep(currentCase(ticked(done)), 'personal')).toBe(next);
  });

  test('a checked backup alone finishes the journey on one’s own computer', () => {
    expect(isFinished(currentCase(ticked('backup.checked')), 'personal')).toBe(true);
  });

  test('panel, popup and list of people agree after the request', () => {
    const state = ticked('request.sent');
    const panel = guideView({
      state,
      now,
      zone,
      page: 'software-request',
      site: 'sede',
      language: 'es',
      ...device,
      sentAt: undefined,
    });
    expect(panel.now.title).toBe('Busque el código en su correo');
    expect(popupView(state, now, zone, 'es', device).now.title).toBe('Busque el código en su correo');
    expect(peopleView(state, now, zone, 'es')[0]?.next).toBe('Ahora: Busque el código en su correo');
  });
});

describe('an expired certificate', () => {
  const expired = reduce(
    ticked('setup.installed', 'backup.checked'),
    { type: 'backup.record', expiresAt: '2026-11-16T10:00:00.000Z', kind: 'ciudadano' },
    context,
  );

  test('is not congratulated, and its holder may start again', () => {
    const view = popupView(expired, now, zone, 'es', device);
    expect(view.now.title).toBe('Su certificado caducó el 16 de noviembre de 2026');
    expect(view.now.action).toEqual({
      label: 'Pedir otro certificado',
      does: { kind: 'note', note: 'restart' },
    });
  });

  test('does not keep its holder from requesting another', () => {
    const view = guideView({
      state: expired,
      now,
      zone,
      page: 'software-request',
      site: 'sede',
      language: 'es',
      ...device,
      sentAt: undefined,
    });
    expect(view.now.title).toContain('caducó');
    expect(view.now.warnings.map(({ title }) => title)).not.toContain('No haga otra solicitud');
  });

  test('starting again keeps person and computer, and nothing of the last certificate', () => {
    const id = currentCase(expired)?.id ?? '';
    const named = reduce(expired, { type: 'case.rename', id, alias: 'Mamá' }, context);
    const known = currentCase(reduce(named, { type: 'case.restart', id }, context));
    expect(known).toEqual({
      id,
      alias: 'Mamá',
      createdAt: now.toISOString(),
      earlier: 'replacing',
      confirmed: { 'setup.installed': { at: now.toISOString() } },
      suggested: {},
    });
  });
});

describe('after a good backup', () => {
  const guidesAfter = (mode: 'personal' | 'shared', asksToReimport: boolean): string[] =>
    afterBackupGuides(
      'windows',
      'chrome',
      mode,
      asksToReimport ? { ...upo, cardService: false } : undefined,
    ).map(({ title }) => title);

  test('on one’s own computer the first advice is where to keep it, never to delete', () => {
    expect(guidesAfter('personal', false)).toEqual(['howto.keep', 'howto.phone']);
  });
  test('where an organisation asks for it, the certificate is replaced by one guide', () => {
    expect(guidesAfter('personal', true)).toEqual(['howto.keep', 'howto.phone', 'howto.reimport']);
  });
  test('on a shared computer deleting comes first', () => {
    expect(guidesAfter('shared', false)[0]).toBe('howto.delete');
  });
});
