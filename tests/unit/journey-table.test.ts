import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/journey/facts.ts';
import { notes, questionIds, type Row } from '../../lib/journey/guidance.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import { answersIn, questionOf } from '../../lib/journey/questions/questions.ts';
import type { Situation } from '../../lib/journey/situation.ts';
import { rowFor, rows, tableParts, warningsOf } from '../../lib/journey/table/rows.ts';
import { t, template } from '../../lib/words/translate.ts';
import { nothingKnown } from '../journey/nothing-known.ts';
import { printTable } from '../journey/print-table.ts';

type RowId = (typeof tableParts)[number]['rows'][number]['id'];

const day = 86_400_000;

function after(...steps: StepId[]): Pick<Situation, 'facts'> {
  return { facts: factsOf({ confirmed: ticked(steps), suggested: {} }) };
}

function renewalAfter(...steps: StepId[]): Pick<Situation, 'facts'> {
  return { facts: factsOf({ kind: 'renewal', confirmed: ticked(steps), suggested: {} }) };
}

function ticked(steps: readonly StepId[]): Record<string, true> {
  return Object.fromEntries(steps.map((step) => [step, true]));
}

const onDnie = { route: 'dnie', ...dnieAfter('identity.dnie') } as const;
function dnieAfter(...steps: StepId[]): Pick<Situation, 'facts'> {
  return { facts: factsOf({ route: 'dnie', confirmed: ticked(['identity.dnie', ...steps]), suggested: {} }) };
}
function inApp(...steps: StepId[]): Pick<Situation, 'facts' | 'route'> {
  return { route: 'app', facts: factsOf({ route: 'app', confirmed: ticked(steps), suggested: {} }) };
}

const sent = after('request.sent');
const withCode = after('request.code-saved');
const accredited = after('identity.accredited');
const downloaded = after('download.downloaded');
const checked = after('backup.checked');

const someday = new Date('2027-01-10T21:59:59.000Z');
const notYet = { answer: 'not-yet', from: someday } as const;
const notOnline = { answer: 'no', obstacle: 'video' } as const;
const online = { answer: 'yes', until: someday } as const;
const renewing = { kind: 'renewal', renewal: online } as const;
const prepared = renewalAfter('setup.installed', 'renewal.autofirma', 'renewal.certificate-here');

/** A situation for every row, in which it applies: does not compile while one is missing. */
const examples: Readonly<Record<RowId, Partial<Situation>>> = {
  fading: { fading: true, device: 'shared', page: 'software-request' },
  'whose-computer': { device: undefined },
  'other-page': { page: 'representative' },
  'dnie-page': { page: 'dnie-request' },
  'app-page': { page: 'app' },
  'video-but-office': { ...withCode, page: 'video', route: 'office' },
  information: { page: 'faq', ...sent },
  'loses-keys': { device: 'shared', losesKeys: true, page: 'software-request' },
  'another-after-the-end': { ...downloaded, sentAgain: true },
  expired: { ...checked, untilExpiry: -day },
  'renew-no-kind': { asksRenewal: true, renewal: { answer: 'no', obstacle: 'kind' } },
  'renew-no-expired': { asksRenewal: true, renewal: { answer: 'no', obstacle: 'expired' } },
  'renew-no-renewed': { asksRenewal: true, renewal: { answer: 'no', obstacle: 'renewed' } },
  'renew-no-obtained': { asksRenewal: true, renewal: notOnline },
  'renew-ask-expires': { asksRenewal: true, page: 'renew-setup' },
  'renew-ask-obtained': { asksRenewal: true, renewal: { answer: 'ask', question: 'obtained' } },
  'renew-ask-renewed': { asksRenewal: true, renewal: { answer: 'ask', question: 'renewed' } },
  'renew-ask-here': { asksRenewal: true, renewal: { answer: 'ask', question: 'here' } },
  'renew-check-here': { asksRenewal: true, renewal: { answer: 'ask', question: 'here' }, page: 'status' },
  'renew-not-yet': { ...checked, asksRenewal: true, renewal: notYet },
  'renew-not-yet-shared': { asksRenewal: true, renewal: notYet, device: 'shared' },
  'renew-elsewhere': { asksRenewal: true, renewal: { answer: 'elsewhere', until: someday } },
  'renew-perhaps': {
    asksRenewal: true,
    renewal: { answer: 'perhaps', until: someday, unknown: ['renewed'] },
  },
  'renew-yes': { ...checked, asksRenewal: true, renewal: online },
  'renewal-under-way': { ...sent, page: 'renew-setup' },
  'renewal-not-yet': { ...checked, page: 'renew-setup', renewal: notYet },
  'renewal-expired': { page: 'renew-setup', renewal: { answer: 'no', obstacle: 'expired' } },
  'renewal-not-online': { ...checked, page: 'renew-setup', renewal: notOnline },
  renewal: { ...checked, page: 'renew-setup' },
  'renewal-holder': { page: 'renew-setup', earlier: 'valid' },
  'renewal-not-theirs': { page: 'renew-setup', earlier: 'none' },
  'renewal-first': { page: 'renew-setup' },
  'expires-soon-not-online': { ...checked, untilExpiry: 30 * day, renewal: notOnline },
  'expires-soon': { ...checked, untilExpiry: 30 * day },
  'closed-early': { ...withCode, closed: true },
  closed: { ...downloaded, closed: true },
  'appointment-past-no-code': { ...sent, appointment: 'past' },
  'appointment-today-unsent': { appointment: 'today' },
  'appointment-today-no-code': { ...sent, appointment: 'today' },
  'dnie-request-own': { ...onDnie, page: 'dnie-request' },
  'dnie-download-own': { ...onDnie, page: 'dnie-download' },
  'dnie-no-office': { ...onDnie, page: 'office-map' },
  'dnie-not-here': { ...onDnie, page: 'request-form' },
  'dnie-code': { ...onDnie, ...dnieAfter('request.sent') },
  'dnie-download': { ...onDnie, ...dnieAfter('request.code-saved') },
  'app-elsewhere': { ...inApp('identity.app'), page: 'status' },
  'app-backup': inApp('download.downloaded'),
  'app-check': inApp('backup.made'),
  'app-check-elsewhere': { ...inApp('backup.made'), canCheckBackups: false },
  'app-leave': { ...inApp('backup.checked'), device: 'shared' },
  'app-finished': inApp('backup.checked'),
  'in-app-here': { route: 'app', page: 'app' },
  'in-app': { route: 'app' },
  'holder-waits': { earlier: 'valid', renewal: notYet },
  'has-certificate': { earlier: 'valid' },
  'renew-nothing-opened': { ...renewing, hitch: { form: 'request.sent', what: 'nothing-opened' } },
  'renew-program-asks': { ...renewing, hitch: { form: 'request.sent', what: 'program-asks' } },
  'renew-just-signed': { ...renewing, seen: { 'request.sent': {} }, page: 'renew-sign' },
  'renew-status': { ...renewing, page: 'status-check' },
  'renew-export': { ...renewing, page: 'faq-export' },
  'renew-no-identity': { ...renewing, page: 'office-map' },
  'renew-not-here': { ...renewing, page: 'software-request' },
  'renew-loses-keys': { ...renewing, device: 'shared', losesKeys: true, page: 'renew-request' },
  'renew-install-here': { ...renewing, page: 'renew-setup' },
  'renew-request-first': { ...renewing, page: 'renew-request' },
  'renew-install': renewing,
  'renew-request-unsigned': { ...renewing, ...renewalAfter('setup.installed'), page: 'renew-form' },
  'renew-autofirma': { ...renewing, ...renewalAfter('setup.installed') },
  'renew-request-here': { ...renewing, ...prepared, page: 'renew-request' },
  'renew-sign-here': { ...renewing, ...prepared, page: 'renew-sign' },
  'renew-request': { ...renewing, ...prepared },
  'renew-unsent-download': {
    ...renewing,
    ...prepared,
    page: 'renew-download',
    requestedHere: true,
    seen: { 'request.sent': {} },
  },
  'renew-sent-again': { ...renewing, ...renewalAfter('request.sent'), sentAgain: true },
  'renew-code': { ...renewing, ...renewalAfter('request.sent'), since: { sent: 60_000 } },
  'renew-no-code': { ...renewing, ...renewalAfter('request.sent'), since: { sent: day } },
  'renew-wait': { ...renewing, ...renewalAfter('request.code-saved'), since: { sent: 60_000 } },
  'renew-download': { ...renewing, ...renewalAfter('request.code-saved'), since: { sent: day } },
  'request-nothing-opened': { hitch: { form: 'request.sent', what: 'nothing-opened' } },
  'request-program-asks': { hitch: { form: 'request.sent', what: 'program-asks' } },
  'request-just-sent': { seen: { 'request.sent': {} }, page: 'software-request' },
  'download-nothing-opened': {
    ...accredited,
    hitch: { form: 'download.downloaded', what: 'nothing-opened' },
  },
  'download-program-asks': { ...accredited, hitch: { form: 'download.downloaded', what: 'program-asks' } },
  'download-just-sent': { ...sent, seen: { 'download.downloaded': {} }, page: 'software-download' },
  'download-done-page': { ...sent, page: 'download-done' },
  'status-of-old': { ...sent, page: 'status' },
  'status-here': { page: 'status' },
  'export-first': { page: 'faq-export' },
  start: { page: 'software-hub' },
  'install-here': { page: 'software-setup' },
  'install-first': {},
  install: { earlier: 'none' },
  'request-form-first': { page: 'software-request' },
  'request-form': { page: 'software-request', ...after('setup.installed') },
  'map-first': { page: 'office-map' },
  'map-not-sent': { page: 'office-map', appointment: 'ahead' },
  'identity-not-sent': { page: 'software-identity' },
  'video-not-sent': { page: 'video' },
  'download-unasked': { page: 'software-download', requestedHere: true },
  ticket: { page: 'software-download', device: 'shared' },
  'where-requested': { page: 'software-download' },
  'book-first': after('setup.installed'),
  request: { ...after('setup.installed'), appointment: 'ahead' },
  'sent-again': { ...withCode, code: 'outdated', sentAgain: true },
  'sent-twice': { ...sent, sentAgain: true },
  'sent-again-proved': { ...accredited, sentAgain: true },
  'already-has': { ...downloaded, page: 'software-request' },
  'already-requested': { ...withCode, page: 'software-request' },
  'already-sent': { ...sent, page: 'software-request', since: { sent: day } },
  'requested-elsewhere': { ...sent, page: 'software-download', requestedElsewhere: true },
  'map-but-video': { ...sent, page: 'office-map', route: 'video' },
  'choose-on-map': { ...sent, page: 'office-map' },
  code: { ...sent, since: { sent: day } },
  'download-office': { ...withCode, page: 'software-download', route: 'office' },
  'download-video-waiting': {
    ...after('identity.video-recorded'),
    page: 'software-download',
    route: 'video',
  },
  'download-video': { ...withCode, page: 'software-download', route: 'video' },
  'download-not-proved': { ...sent, page: 'software-download' },
  'video-again': { ...withCode, route: 'video', rejected: true, page: 'video' },
  'video-rejected': { ...withCode, route: 'video', rejected: true },
  'appointment-past': { ...withCode, route: 'office', appointment: 'past' },
  'appointment-today': { ...withCode, route: 'office', appointment: 'today' },
  'appointment-ahead': { ...withCode, route: 'office', appointment: 'ahead' },
  'book-on-map': { ...sent, route: 'office', page: 'office-map' },
  book: { ...withCode, route: 'office' },
  'video-waiting': { ...after('identity.video-recorded'), route: 'video' },
  'video-here': { ...withCode, route: 'video', page: 'video' },
  video: { ...withCode, route: 'video' },
  'video-page-first': { ...withCode, page: 'video' },
  'choose-route': withCode,
  wait: { ...accredited, since: { accredited: 60_000 } },
  'download-form-code': { ...accredited, page: 'software-download', code: 'stored', codeField: true },
  'download-form-see-code': { ...accredited, page: 'software-download', code: 'stored' },
  'download-form': { ...accredited, page: 'software-download' },
  download: accredited,
  'backup-here': { ...downloaded, page: 'faq-export' },
  backup: downloaded,
  check: after('backup.made'),
  'check-elsewhere': { ...after('backup.made'), canCheckBackups: false },
  'delete-here': { ...checked, device: 'shared' },
  leave: { ...after('backup.checked', 'backup.deleted-here'), device: 'shared' },
  keep: checked,
  try: after('backup.checked', 'backup.second-place'),
  'renew-old': { ...renewing, ...renewalAfter('backup.checked', 'backup.second-place', 'download.works') },
  finished: after('backup.checked', 'backup.second-place', 'download.works'),
};

describe('each situation leads to its row', () => {
  test.each(Object.entries(examples))('%s', (id, situation) => {
    expect(rowFor({ ...nothingKnown, ...situation }).id).toBe(id);
  });
});

test('row ids are unique, and the last row fits everybody', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.at(-1)).toMatchObject({ id: 'finished', when: [] });
});

/** Said even before a sending: everything is erased, whose computer it is, another route. */
const saidFirst = new Set(['fading', 'whose-computer', 'in-app']);

describe('what was just sent is asked before anything older', () => {
  const unsent = Object.entries(examples).filter(
    ([id, { page, kind, facts }]) =>
      (page === undefined || page === 'software-request' || page === 'request-form') &&
      kind !== 'renewal' &&
      facts?.['request.sent'] === undefined &&
      facts?.['download.downloaded'] === undefined &&
      !saidFirst.has(id),
  );
  test.each(unsent)('%s', (_, situation) => {
    const sentNow = { seen: { 'request.sent': {} }, justSent: true, hitch: undefined } as const;
    expect(rowFor({ ...nothingKnown, ...situation, ...sentNow }).id).toBe('request-just-sent');
  });
});

describe('so is what happened at the download', () => {
  const undone = Object.entries(examples).filter(
    ([id, { page, facts }]) =>
      (page === undefined || page === 'software-download' || page === 'download-form') &&
      facts?.['download.downloaded'] === undefined &&
      !saidFirst.has(id),
  );
  test.each(undone)('%s', (_, situation) => {
    const sentNow = { seen: { 'download.downloaded': {} }, justSent: true, hitch: undefined } as const;
    expect(rowFor({ ...nothingKnown, ...situation, ...sentNow }).id).toBe('download-just-sent');
  });
});

test('every question is asked in some row', () => {
  const asked = new Set(rows.flatMap(({ question }) => question ?? []));
  expect(questionIds.filter((id) => !asked.has(id))).toEqual([]);
});

test('every note comes from some answer or action', () => {
  const effects = [
    ...rows.flatMap(({ action, other }) => (other ? [action, other] : [action])),
    ...questionIds.flatMap((id) => questionOf(id).answers.map(({ does }) => does)),
  ];
  const made = new Set(effects.flatMap((effect) => (effect.kind === 'note' ? [effect.note] : [])));
  expect(notes.filter((note) => !made.has(note))).toEqual([]);
});

test('no question has more than four answers, and each leads somewhere', () => {
  for (const id of questionIds) {
    const { answers } = questionOf(id);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.length).toBeLessThanOrEqual(4);
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(answers.length);
  }
});

test('at the download unaccredited people are asked first, also right after sending', () => {
  const situation = { ...nothingKnown, ...sent, page: 'software-download', since: { sent: 1000 } } as const;
  expect(rowFor(situation).question).toBe('proved');
});

test('at the download, video cases are asked about the video', () => {
  const { question } = rowFor({ ...nothingKnown, ...withCode, page: 'download-form', route: 'video' });
  expect(question).toBe('video-result');
});

describe('somebody who wants to renew, on the page that shows the certificates', () => {
  const there = { ...nothingKnown, page: 'status-result', earlier: 'valid', asksRenewal: true } as const;
  test('is asked whether the one to renew appeared', () => {
    const { question } = rowFor({ ...there, renewal: { answer: 'ask', question: 'here' } });
    expect(question).toBe('certificate-seen');
  });
  test.each([
    [online, 'renew-yes'],
    [{ answer: 'elsewhere', until: someday }, 'renew-elsewhere'],
  ] as const)('then reads the result: %o', (renewal, row) => {
    expect(rowFor({ ...there, renewal }).id).toBe(row);
  });
});

test('a rejected video may be repeated as well as taken to an office', () => {
  const row: Row = rowFor({ ...nothingKnown, ...withCode, route: 'video', rejected: true });
  const ways = questionOf(row.question ?? 'whose').answers.map(({ does }) => does);
  expect(ways).toContainEqual({ kind: 'page', page: 'video' });
  expect(ways).toContainEqual({ kind: 'confirm', step: 'identity.office' });
});

test('once a backup is checked, nobody is told to make one first', () => {
  const situation = { ...nothingKnown, ...checked };
  expect(warningsOf(rowFor(situation), situation)).not.toContain('mac-autofirma');
});

test('nobody is promised a reminder on a shared computer', () => {
  const asking = { ...nothingKnown, asksRenewal: true, renewal: notYet } as const;
  expect(rowFor(asking).action.label).toBe('act.remind-then');
  expect(rowFor({ ...asking, device: 'shared' }).action.label).not.toBe('act.remind-then');
  expect(rowFor({ ...asking, device: undefined, page: 'home' }).action.label).not.toBe('act.remind-then');
});

test('whose certificate has expired can say so on the renewal’s pages', () => {
  const { question = 'whose' } = rowFor({ ...nothingKnown, page: 'renew-setup' });
  const expired = questionOf(question).answers.find(({ id }) => id === 'expired');
  expect(expired?.does).toEqual({ kind: 'note', note: 'no-certificate' });
});

test('the date is not looked up in a backup where backups are not checked', () => {
  const offered = (canCheckBackups: boolean): string[] =>
    answersIn('expiry-unknown', { ...nothingKnown, canCheckBackups }).map(({ id }) => id);
  expect(offered(true)).toContain('backup');
  expect(offered(false)).not.toContain('backup');
});

test.each(['es', 'en'] as const)('the printed table has a line for every row, in %s', (language) => {
  const lines = printTable(language)
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line));
  expect(lines).toHaveLength(rows.length);
  for (const line of lines) expect(line).not.toContain('undefined');
});

test('the printed table says a row’s own text, and nothing of another route', () => {
  const table = printTable('en');
  expect(table).toContain(t('en', 'renew.status.text'));
  const own = table.split('\n').find((line) => line.includes('does it with the electronic DNI · not'));
  expect(own).toContain(t('en', 'page.dnie-request.body'));
  expect(own).not.toContain(t('en', 'page.dnie-request.but'));
});

test.each(['es', 'en'] as const)(
  'after a request no row takes this computer for the request’s, in %s',
  (language) => {
    const afterwards = tableParts
      .filter(({ id }) => id === 'code' || id === 'identity' || id === 'download')
      .flatMap((part): readonly Row[] => part.rows);
    for (const { text } of afterwards)
      if (text !== 'page') expect(template(language, text)).not.toMatch(/este ordenador|this computer|aquí/);
  },
);
