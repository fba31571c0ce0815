import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import { currentPhase, isFinished } from '../../lib/cases/status.ts';
import { advice } from '../../lib/journey/advice.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { checklistView } from '../../lib/view/checklist-view.ts';
import { guideView } from '../../lib/view/guide-view.ts';
import { popupView } from '../../lib/view/popup-view.ts';
import { stopView } from '../../lib/view/stop-view.ts';
import { contextOf } from './command-context.ts';

const { now } = contextOf();
const after = (...commands: PersonCommand[]): AppState =>
  commands.reduce((state, command) => reduce(state, command, contextOf()), emptyState);
const ticked = (...steps: StepId[]): AppState =>
  after(...steps.map((step): PersonCommand => ({ type: 'step.confirm', step })));
const caseOf = (state: AppState) => state.cases.list[0];

describe('the stop sign of another official route', () => {
  const sign = (page: PageId) => stopView('other-route', page, advice[page], emptyState, 'es');

  test.each([
    ['dnie-request', 'identity.dnie'],
    ['dnie-download', 'identity.dnie'],
    ['app', 'identity.app'],
    ['video', 'identity.video'],
  ] as const)('of %s says for whom it is, and lets the person say that it is theirs', (page, confirms) => {
    const { text, answers } = sign(page);
    expect(text.join(' ').split(/[.:] /).length).toBeGreaterThanOrEqual(2);
    expect(answers.map((answer) => answer.confirms)).toEqual([confirms]);
    expect(answers[0]?.label).toMatch(/^Lo hago así/);
  });

  test('of another certificate offers no such thing', () => {
    expect(
      stopView('other-certificate', 'representative', advice.representative, emptyState, 'es').answers,
    ).toEqual([]);
  });
});

describe('whoever takes the way of the DNIe', () => {
  test('needs no office, and goes on to the backup', () => {
    const sent = ticked('identity.dnie', 'setup.installed', 'request.sent', 'request.code-saved');
    expect(currentPhase(caseOf(sent), 'personal')).toBe(4);
    const done = ticked('identity.dnie', 'download.downloaded', 'backup.made');
    expect(isFinished(caseOf(done), 'personal')).toBe(false);
    expect(isFinished(caseOf(ticked('identity.dnie', 'backup.checked')), 'personal')).toBe(true);
  });

  test('is led to the pages of that way, and no longer told of another', () => {
    const sending = ticked('identity.dnie', 'setup.installed');
    expect(popupView(sending, now, 'Europe/Madrid', 'es').page).toMatch(/obtener-certificado-con-dnie$/);
    const loading = ticked('identity.dnie', 'request.code-saved');
    expect(popupView(loading, now, 'Europe/Madrid', 'es').page).toMatch(/con-dnie\/descargar-certificado$/);
    const { stop, text: body } = guideView({
      state: sending,
      page: 'dnie-request',
      now,
      zone: 'Europe/Madrid',
      site: 'sede',
      language: 'es',
      system: 'windows',
      browser: 'chrome',
      sentAt: undefined,
    });
    expect(stop).toBeUndefined();
    expect(body.join(' ')).not.toContain('otro camino');
  });

  test('can take it back', () => {
    const back = reduce(ticked('identity.dnie'), { type: 'step.undo', step: 'identity.dnie' }, contextOf());
    expect(caseOf(back)).not.toHaveProperty('route');
  });
});

test('whoever takes the way of the app needs nothing before the download', () => {
  const known = caseOf(ticked('identity.app'));
  expect(currentPhase(known, 'personal')).toBe(4);
  const { phases } = checklistView(known, 'personal', 'es', { reimports: false });
  expect(phases.map(({ statusText }) => statusText).slice(0, 2)).toEqual(['No hace falta', 'No hace falta']);
  expect(isFinished(caseOf(ticked('identity.app', 'backup.checked')), 'personal')).toBe(true);
});
