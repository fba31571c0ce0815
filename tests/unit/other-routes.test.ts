import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { currentPhase, isFinished } from '../../lib/cases/status.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { checklistView } from '../../lib/view/checklist-view.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import { contextOf } from './command-context.ts';

const { now } = contextOf();
const after = (...commands: PersonCommand[]): AppState =>
  commands.reduce((state, command) => reduce(state, command, contextOf()), emptyState);
const ticked = (...steps: StepId[]): AppState =>
  after(...steps.map((step): PersonCommand => ({ type: 'step.confirm', step })));
const own = (state: AppState): AppState =>
  reduce(state, { type: 'device.choose', mode: 'personal' }, contextOf());
const caseOf = (state: AppState) => state.cases.list[0];

const device = { system: 'windows', browser: 'chrome' } as const;
const zone = 'Europe/Madrid';
const onPage = (page: PageId, state = emptyState) =>
  guideView({ state, page, now, zone, site: 'sede', language: 'es', sentAt: undefined, ...device });
const inPopup = (state: AppState) => popupView(state, now, zone, 'es', device).now;

describe('the stop sign of another official route', () => {
  test.each([
    ['dnie-request', 'identity.dnie', ticked()],
    ['dnie-download', 'identity.dnie', ticked()],
    ['app', 'identity.app', ticked()],
    ['video', 'identity.video', ticked('identity.office')],
  ] as const)('of %s lets the person say that it is theirs', (page, step, state) => {
    const guidance = onPage(page, state).now;
    expect(guidance.look).toBe('stop');
    expect(guidance.other).toMatchObject({
      label: expect.stringMatching(/^Lo hago así/),
      does: { kind: 'confirm', step },
    });
  });

  test('of another certificate offers no such thing', () => {
    expect(onPage('representative').now).toMatchObject({ look: 'stop', other: undefined });
  });
});

describe('a case on the DNIe route', () => {
  test('needs no office, and goes on to the backup', () => {
    const sent = ticked('identity.dnie', 'setup.installed', 'request.sent', 'request.code-saved');
    expect(currentPhase(caseOf(sent), 'personal')).toBe(4);
    const done = ticked('identity.dnie', 'download.downloaded', 'backup.made');
    expect(isFinished(caseOf(done), 'personal')).toBe(false);
    expect(isFinished(caseOf(ticked('identity.dnie', 'backup.checked')), 'personal')).toBe(true);
  });

  test('is led to that route’s pages, and no longer hears of another', () => {
    const sending = ticked('identity.dnie', 'setup.installed');
    expect(inPopup(own(sending)).action.does).toMatchObject({
      href: expect.stringMatching(/obtener-certificado-con-dnie$/),
    });
    const loading = ticked('identity.dnie', 'request.code-saved');
    expect(inPopup(own(loading)).action.does).toMatchObject({
      href: expect.stringMatching(/con-dnie\/descargar-certificado$/),
    });
    const {
      stop,
      now: { text: body, look },
    } = onPage('dnie-request', sending);
    expect(look).toBeUndefined();
    expect(stop).toBeUndefined();
    expect(body.join(' ')).not.toContain('otro camino');
  });

  test('can be undone', () => {
    const back = reduce(ticked('identity.dnie'), { type: 'step.undo', step: 'identity.dnie' }, contextOf());
    expect(caseOf(back)).not.toHaveProperty('route');
  });
});

test('a case on the app route needs nothing before the download', () => {
  const known = caseOf(ticked('identity.app'));
  expect(currentPhase(known, 'personal')).toBe(4);
  const { phases } = checklistView(known, 'personal', 'es', { reimports: false });
  expect(phases.map(({ statusText }) => statusText).slice(0, 2)).toEqual(['No hace falta', 'No hace falta']);
  expect(isFinished(caseOf(ticked('identity.app', 'backup.checked')), 'personal')).toBe(true);
});
