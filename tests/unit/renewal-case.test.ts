import { describe, expect, test } from 'vitest';
import { currentCase } from '../../lib/cases/current-case.ts';
import type { Action } from '../../lib/cases/reduce.ts';
import { reduce } from '../../lib/cases/reduce.ts';
import { heldCertificate } from '../../lib/cases/renewal.ts';
import { situationOf } from '../../lib/cases/situation.ts';
import { type AppState, type Case, emptyState } from '../../lib/cases/state.ts';
import { isFinished, phaseStatus, stepStatus } from '../../lib/cases/status.ts';
import type { Note } from '../../lib/journey/guidance.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { renewalVerdict } from '../../lib/journey/renewal.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { guidanceView } from '../../lib/view/guidance-view.ts';
import { contextOf } from './command-context.ts';

const now = new Date('2026-11-29T10:00:00.000Z');
const zone = 'Europe/Madrid';
const expiresAt = '2027-01-10T11:00:00.000Z';
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

const step = (id: StepId): Action => ({ type: 'step.confirm', step: id });
const note = (said: Note): Action => ({ type: 'answer.note', note: said });
const own: Action = { type: 'device.choose', mode: 'personal' };
const checked: Action = { type: 'backup.record', expiresAt, kind: 'ciudadano' };

function stateAfter(actions: readonly Action[], from: AppState = emptyState): AppState {
  return actions.reduce((state, action) => reduce(state, action, contextOf({ now, newId: ids[0] })), from);
}

function caseIn(state: AppState): Case {
  const known = currentCase(state);
  if (!known) throw new Error('No case is current');
  return known;
}

const rowOn = (state: AppState, page?: PageId): string =>
  guidanceView({ state, page, now, zone, language: 'es', system: 'windows', browser: 'chrome' }).row;

/** Somebody who got their certificate at an office, with a checked backup. */
const holder = stateAfter([own, step('identity.accredited'), step('download.works'), checked]);
const started = stateAfter([step('renewal.certificate-here'), note('start-renewal')], holder);
const signed = stateAfter(
  [step('setup.installed'), step('renewal.autofirma'), step('request.sent')],
  started,
);

describe('what a case answers by itself', () => {
  test('the backup says when it expires, the list how it was obtained', () => {
    expect(heldCertificate(caseIn(holder))).toEqual({
      expiresAt: new Date(expiresAt),
      isCitizen: true,
      obtained: 'office',
      renewed: 'no',
      here: undefined,
    });
  });

  test('what came by video or with the DNIe cannot be renewed', () => {
    for (const [proof, obstacle] of [
      ['identity.video-approved', 'video'],
      ['identity.dnie', 'certificate'],
    ] as const) {
      const state = stateAfter([own, step(proof), step('download.works'), checked]);
      expect(renewalVerdict(heldCertificate(caseIn(state)), now)).toEqual({ answer: 'no', obstacle });
    }
  });

  test('none of that is known for a backup brought from elsewhere', () => {
    const { obtained, renewed } = heldCertificate(caseIn(stateAfter([own, checked])));
    expect({ obtained, renewed }).toEqual({ obtained: undefined, renewed: undefined });
  });

  test('a day that was typed counts until a backup says another', () => {
    const typed = stateAfter([own, note('ask-renewal'), { type: 'renewal.expires', on: '2027-01-20' }]);
    expect(heldCertificate(caseIn(typed)).expiresAt).toEqual(new Date('2027-01-20T21:59:59.000Z'));
    expect(heldCertificate(caseIn(stateAfter([checked], typed))).expiresAt).toEqual(new Date(expiresAt));
  });

  test('a day that cannot be is not noted', () => {
    expect(stateAfter([{ type: 'renewal.expires', on: '2040-01-01' }], holder)).toBe(holder);
  });
});

describe('a renewal', () => {
  test('is the same journey with nothing done but what the computer has', () => {
    const known = caseIn(started);
    expect(known.kind).toBe('renewal');
    expect(Object.keys(known.confirmed)).toEqual(['renewal.certificate-here']);
    expect(phaseStatus(3, known, 'personal')).toBe('done');
    expect(stepStatus('download.downloaded', known)).toBe('pending');
    expect(isFinished(known, 'personal')).toBe(false);
    expect(known.held).toEqual({ expiresAt, obtained: 'office', renewed: 'no' });
  });

  test('that was begun by mistake is undone without loss', () => {
    const { setAside: _, held: __, ...back } = caseIn(stateAfter([note('stop-renewal')], started));
    const { held: ___, ...before } = caseIn(stateAfter([step('renewal.certificate-here')], holder));
    expect(back).toEqual(before);
    expect(caseIn(stateAfter([note('stop-renewal'), note('start-renewal')], signed))).toEqual(caseIn(signed));
  });

  test('restarted as a first certificate is no longer a renewal', () => {
    const known = caseIn(stateAfter([note('restart')], signed));
    expect(known.kind).toBeUndefined();
    expect(known.setAside).toBeUndefined();
    expect(Object.keys(known.confirmed)).toEqual(['setup.installed']);
  });

  test('its signed request implies Autofirma and the certificate, no proof of identity', () => {
    const { facts } = situationOf(
      stateAfter([step('request.sent')], started),
      { page: undefined },
      now,
      zone,
    );
    expect(facts['renewal.autofirma']).toBe('implied');
    const done = stateAfter([step('download.downloaded')], started);
    expect(stepStatus('identity.accredited', caseIn(done))).toBe('pending');
  });

  test('a checked backup of the old certificate does not count for the new one', () => {
    const known = caseIn(stateAfter([checked], signed));
    expect(known.confirmed['backup.checked']).toBeUndefined();
    expect(known.held?.expiresAt).toBe(expiresAt);
  });

  test('once its own backup is checked, its certificate cannot be renewed online again', () => {
    const state = stateAfter(
      [step('download.works'), { ...checked, expiresAt: '2031-01-10T11:00:00.000Z' } as Action],
      signed,
    );
    const known = caseIn(state);
    expect(known.confirmed['backup.checked']).toBeDefined();
    expect(renewalVerdict(heldCertificate(known), new Date('2030-12-20T10:00:00Z'))).toEqual({
      answer: 'no',
      obstacle: 'renewed',
    });
  });

  test('and a first certificate live side by side, each with its own steps', () => {
    const two = stateAfter(
      [{ type: 'case.add', id: ids[1], alias: 'Mamá' }, step('identity.accredited')],
      signed,
    );
    expect(caseIn(two).kind).toBeUndefined();
    expect(caseIn(two).confirmed['setup.installed']).toBeDefined();
    const back = stateAfter([{ type: 'case.switch', id: ids[0] }], two);
    expect(caseIn(back)).toEqual(caseIn(signed));
  });

  test('comes back as a renewal with its ticket', () => {
    const shared = stateAfter(
      [{ type: 'device.choose', mode: 'shared' }, note('start-renewal'), step('request.sent')],
      emptyState,
    );
    const { ticket } = caseIn(shared);
    if (!ticket) throw new Error('No ticket was given');
    const later = stateAfter(
      [
        { type: 'visit.end', ticket: 'kept' },
        { type: 'ticket.open', ticket },
      ],
      shared,
    );
    expect(caseIn(later).kind).toBe('renewal');
  });
});

describe('what pages tell of a renewal', () => {
  const found = (state: AppState, id: StepId, page: PageId): Case['suggested'] =>
    caseIn(stateAfter([{ type: 'evidence.found', step: id, page }], state)).suggested;

  test('the signed form is its request', () => {
    expect(found(started, 'request.sent', 'renew-sign')['request.sent']).toBeDefined();
  });

  test('the form of a new certificate is not, and its own belongs to no other case', () => {
    expect(found(started, 'request.sent', 'request-form')).toEqual({});
    expect(stateAfter([{ type: 'evidence.found', step: 'request.sent', page: 'renew-sign' }])).toBe(
      emptyState,
    );
  });

  test('before the download it is the old certificate that works', () => {
    expect(found(signed, 'download.works', 'status-result')).toEqual({});
  });
});

describe('what is said', () => {
  test('from the reminder to the renewal, one question at a time', () => {
    expect(rowOn(holder)).toBe('expires-soon');
    const asked = stateAfter([note('ask-renewal')], holder);
    expect(rowOn(asked)).toBe('renew-ask-here');
    expect(rowOn(stateAfter([note('certificate-elsewhere')], asked))).toBe('renew-elsewhere');
    const here = stateAfter([step('renewal.certificate-here')], asked);
    expect(rowOn(here)).toBe('renew-yes');
    expect(rowOn(stateAfter([note('start-renewal')], here))).toBe('renew-install');
  });

  test('to a holder without a list, all four', () => {
    let state = stateAfter([own, note('ask-renewal')]);
    const answers: [string, Action][] = [
      ['renew-ask-expires', { type: 'renewal.expires', on: '2027-01-10' }],
      ['renew-ask-obtained', note('obtained-unknown')],
      ['renew-ask-renewed', note('not-renewed')],
      ['renew-ask-here', step('renewal.certificate-here')],
    ];
    for (const [row, answer] of answers) {
      expect(rowOn(state)).toBe(row);
      state = stateAfter([answer], state);
    }
    expect(rowOn(state)).toBe('renew-perhaps');
    expect(rowOn(stateAfter([note('renewed')], state))).toBe('renew-no-renewed');
    expect(rowOn(stateAfter([note('renewal-ask-again')], state))).toBe('renew-ask-expires');
  });

  test('with a request under way nobody is asked whether they can renew', () => {
    const underWay = stateAfter([own, step('request.sent'), note('ask-renewal')]);
    expect(rowOn(underWay)).toBe('code');
  });

  test('the page that asks for another certificate, that it is the wrong one', () => {
    expect(rowOn(started, 'software-request')).toBe('renew-not-here');
  });

  test('dates are named in words', () => {
    const typed = stateAfter([own, note('ask-renewal'), { type: 'renewal.expires', on: '2027-06-10' }]);
    expect(
      guidanceView({
        state: typed,
        page: undefined,
        now,
        zone,
        language: 'es',
        system: 'windows',
        browser: 'chrome',
      }).title,
    ).toBe('Podrá renovarlo desde el 11 de abril de 2027');
  });
});
