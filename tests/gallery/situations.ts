import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { type AppState, emptyState } from '../../lib/cases/state.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { type GuideSituation, type GuideView, guideView } from '../../lib/view/guide-view.ts';
import type { PanelLayout } from '../../lib/view/panel-state.ts';
import type { Language } from '../../lib/words/translate.ts';
import { contextOf } from '../unit/command-context.ts';

export const { now } = contextOf();
export const zone = 'Europe/Madrid';

const people = {
  first: '11111111-1111-4111-8111-111111111111',
  second: '22222222-2222-4222-8222-222222222222',
} as const;

function stateAfter(start: AppState, ...commands: readonly Action[]): AppState {
  return commands.reduce((state, command) => reduce(state, command, contextOf()), start);
}

function confirmed(start: AppState, ...steps: readonly StepId[]): AppState {
  return stateAfter(start, ...steps.map((step): Action => ({ type: 'step.confirm', step })));
}

export const ownComputer = stateAfter(emptyState, { type: 'device.choose', mode: 'personal' });
export const installed = confirmed(ownComputer, 'setup.same-computer', 'setup.installed', 'setup.unblocked');
const sending: Action = { type: 'evidence.found', step: 'request.sent', page: 'software-request' };
export const suggested = stateAfter(installed, sending);
export const nothingOpened = stateAfter(suggested, { type: 'answer.note', note: 'request-nothing-opened' });
export const requested = confirmed(suggested, 'request.promise', 'request.sent', 'request.password-noted');
export const withCode = stateAfter(requested, { type: 'code.save', code: '012345678' });
export const toTheOffice = stateAfter(
  confirmed(withCode, 'identity.office'),
  {
    type: 'appointment.set',
    at: '2026-11-24T09:30:00.000Z',
    zone,
    place: 'Unidad de Información General y Registro, Edificio 18, planta baja, despacho 18.B.10',
  },
  { type: 'file.saved', file: 'calendar' },
);
export const accredited = confirmed(toTheOffice, 'identity.accredited');
export const downloaded = confirmed(accredited, 'download.downloaded');
export const backedUp = confirmed(downloaded, 'backup.made', 'backup.checked');

export const asksRenewal = stateAfter(ownComputer, { type: 'answer.note', note: 'ask-renewal' });
export const renewing = confirmed(
  stateAfter(
    asksRenewal,
    { type: 'renewal.expires', on: '2027-01-10' },
    { type: 'answer.note', note: 'obtained-office' },
    { type: 'answer.note', note: 'not-renewed' },
    { type: 'step.confirm', step: 'renewal.certificate-here' },
    { type: 'answer.note', note: 'start-renewal' },
  ),
  'setup.installed',
  'renewal.autofirma',
);
export const signed = stateAfter(renewing, {
  type: 'evidence.found',
  step: 'request.sent',
  page: 'renew-sign',
});

export const sharedComputer = stateAfter(emptyState, { type: 'device.choose', mode: 'shared' });
export const sharedRequested = confirmed(
  stateAfter(sharedComputer, sending),
  'setup.installed',
  'request.sent',
);
export const fading = stateAfter(sharedRequested, { type: 'visit.idle' });

export const twoPeople = stateAfter(
  stateAfter(withCode, { type: 'case.rename', id: people.first, alias: 'Remedios' }),
  { type: 'case.add', id: people.second, alias: 'Un vecino con un nombre bastante largo' },
);

/** A page with room for the panel beside its text. */
export const roomyPage: PanelLayout = {
  roomy: true,
  side: 'right',
  next: 'bottom',
  inForm: false,
  coversForm: false,
  strip: { above: false, room: 300 },
  installers: {},
};

export function panelView(
  page: PageId,
  state: AppState,
  language: Language,
  more: Partial<GuideSituation> = {},
): GuideView {
  return guideView({
    state,
    now,
    zone,
    page,
    site: 'sede',
    language,
    system: 'windows',
    browser: 'chrome',
    sentAt: undefined,
    ...more,
  });
}

export function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The situation lacks what its state shows');
  return value;
}
