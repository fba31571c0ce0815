import { describe, expect, test } from 'vitest';
import { advice, linkedPages, ownRenewal } from '../../lib/journey/advice.ts';
import { installerPage, systemOf } from '../../lib/journey/installers.ts';
import { phases, steps } from '../../lib/journey/phases.ts';
import { adviceOn, renewingAdvice } from '../../lib/journey/renewal-advice.ts';
import { sources } from '../../lib/journey/sources.ts';
import { stopFor } from '../../lib/journey/stops.ts';
import { isTodoStep, todoFor } from '../../lib/journey/todos.ts';
import { warnings } from '../../lib/journey/warnings.ts';
import { detectPage } from '../../lib/pages/detect-page.ts';
import { type PageId, pageIds } from '../../lib/pages/page.ts';
import { es } from '../../lib/words/es/index.ts';
import { bareView } from './page-view.ts';

/** The product design's table; other tools read these values from the page. */
const table: Record<PageId, { phase?: number; stop?: string }> = {
  home: {},
  'citizen-hub': {},
  'software-hub': {},
  faq: {},
  support: {},
  revoke: {},
  status: {},
  'status-check': {},
  'status-result': {},
  'software-setup': { phase: 1 },
  'software-downloads': { phase: 1 },
  'software-request': { phase: 2 },
  'request-form': { phase: 2 },
  'software-identity': { phase: 3 },
  'office-map': { phase: 3 },
  video: { phase: 3 },
  'video-data': { phase: 3 },
  'video-sms': { phase: 3 },
  'software-download': { phase: 4, stop: 'not-requested-here' },
  'request-done': { phase: 2 },
  'download-form': { phase: 4, stop: 'not-requested-here' },
  'download-done': { phase: 5 },
  'faq-export': { phase: 5 },
  'dnie-request': { stop: 'other-route' },
  'dnie-download': { stop: 'other-route' },
  app: { stop: 'other-route' },
  'renew-setup': { stop: 'other-route' },
  'renew-request': { stop: 'other-route' },
  'renew-form': { stop: 'other-route' },
  'renew-sign': { stop: 'other-route' },
  'renew-download': { stop: 'other-route' },
  representative: { stop: 'other-certificate' },
  'public-administration': { stop: 'other-certificate' },
  component: { stop: 'other-certificate' },
};

test.each(pageIds)('%s has the phase and the stop sign of the design', (page) => {
  const newcomer = { route: undefined, requested: false, finished: false } as const;
  expect({ phase: advice[page].phase, stop: stopFor(page, newcomer) }).toEqual({
    phase: table[page].phase,
    stop: table[page].stop,
  });
});

describe('stop signs follow the case', () => {
  test('the video stops only office cases', () => {
    const standing = { requested: true, finished: false };
    expect(stopFor('video', { ...standing, route: 'office' })).toBe('other-route');
    expect(stopFor('video', { ...standing, route: 'video' })).toBeUndefined();
  });
  test('renewal stops nobody who has a certificate', () => {
    expect(stopFor('renew-request', { route: 'office', requested: true, finished: true })).toBeUndefined();
  });
  test.each([
    ['renew-setup', 1],
    ['renew-request', 2],
    ['renew-form', 2],
    ['renew-sign', 2],
    ['renew-download', 4],
  ] as const)('%s is phase %i in a renewal, and stops nobody in one', (page, phase) => {
    expect(adviceOn(page, 'renewal').phase).toBe(phase);
    expect(
      stopFor(page, { route: undefined, requested: false, renewing: true, finished: false }),
    ).toBeUndefined();
  });
  test('the download stops nobody who has requested here', () => {
    expect(
      stopFor('software-download', { route: undefined, requested: true, finished: false }),
    ).toBeUndefined();
  });
  test.each([
    ['dnie-request', 'dnie'],
    ['dnie-download', 'dnie'],
    ['app', 'app'],
  ] as const)('%s stops everybody except on that route', (page, own) => {
    const standing = { requested: false, finished: false };
    expect(stopFor(page, { ...standing, route: own })).toBeUndefined();
    for (const route of [undefined, 'office', 'video', own === 'app' ? 'dnie' : 'app'] as const)
      expect(stopFor(page, { ...standing, route })).toBe('other-route');
  });
  test('another certificate stops even finished cases', () => {
    expect(stopFor('representative', { route: 'office', requested: true, finished: true })).toBe(
      'other-certificate',
    );
  });
});

const statements = [...Object.values(advice), ...Object.values(renewingAdvice), ownRenewal].flatMap(
  ({ body }) => [...body],
);

test('every statement has a source with a date', () => {
  const undated = statements.filter(({ source }) => !/^202\d-\d\d-\d\d$/.test(sources[source].read));
  expect(undated).toEqual([]);
});

test('every warning has words and a dated source', () => {
  for (const [id, { source }] of Object.entries(warnings)) {
    expect(es).toHaveProperty([`warning.${id}.title`]);
    expect(es).toHaveProperty([`warning.${id}.text`]);
    expect(new Date(sources[source].read).getTime(), id).not.toBeNaN();
  }
});

test('every step that can be the next has words for it', () => {
  for (const { id } of steps.filter((step) => 'essential' in step || step.id === 'identity.office')) {
    expect(isTodoStep(id), id).toBe(true);
    expect(es).toHaveProperty([todoFor(id).title]);
    expect(es).toHaveProperty([todoFor(id).help]);
  }
});

test('every phase has a step without which it is not done', () => {
  for (const phase of phases)
    expect(steps.some((step) => step.phase === phase && 'essential' in step)).toBe(true);
});

test('step ids are unique', () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});

test('every link leads to its page', () => {
  const wrong = Object.entries(linkedPages).filter(([id, address]) => detectPage(bareView(address)) !== id);
  expect(wrong).toEqual([]);
});

test('the installer’s page is the one with the installers', () => {
  expect(detectPage(bareView(installerPage))).toBe('software-downloads');
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'linux'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36', 'other'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'other'],
] as const)('%s is %s', (userAgent, system) => {
  expect(systemOf(userAgent)).toBe(system);
});
