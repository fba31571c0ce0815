import { t } from '../../lib/words/translate.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import type { Screen } from '../demo/screen.ts';
import { addresses } from '../sede/hosts.ts';
import { chromiumSeat, command, leave, typedForUs } from './shared-journey.ts';
import { expect, test } from './test.ts';

const ownPages = ['popup', 'options', 'sheet', 'backup', 'help'] as const;
const code = '012345678';

/** A page's text and field values, folded away or not. */
const reading = `(() => {
  const root = document.querySelector('main');
  const fields = [...root.querySelectorAll('input, textarea')].map(({ type, value, checked }) =>
    type === 'radio' || type === 'checkbox' ? checked : value);
  const paper = [...document.querySelectorAll('body > div > :not(main)')].map(({ textContent }) => textContent);
  return [document.documentElement.lang, document.title, root.textContent, ...paper, ...fields].join(' | ');
})()`;

const panelReading = `(() => {
  const host = document.querySelector('certiguia-guide');
  const all = [...(host?.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== 'style');
  return [host?.lang, host?.dataset.phase, ...all.map(({ className, textContent }) => className + ' ' + textContent)].join(' | ');
})()`;

const atTheButton = `Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])`;

type Surfaces = Record<(typeof ownPages)[number] | 'panel', Screen>;

async function openAll(browser: ExtensionBrowser): Promise<Surfaces> {
  const seat = chromiumSeat(browser);
  const [popup, options, sheet, backup, help] = [
    await seat.openOwn('popup'),
    await seat.openOwn('options'),
    await seat.openOwn('sheet'),
    await seat.openOwn('backup'),
    await seat.openOwn('help'),
  ];
  for (const page of [popup, options, sheet, backup, help]) await page.see('main:not([aria-busy])');
  const panel = await seat.open(addresses.request);
  await panel.see('certiguia-guide .surface');
  await panel.see('certiguia-fields .marker[data-role=document]', undefined, 'form');
  return { popup, options, sheet, backup, help, panel };
}

/** Texts of all surfaces, and the extension's button. */
async function read({ panel, ...pages }: Surfaces): Promise<Record<string, unknown>> {
  const own = await Promise.all(
    Object.entries(pages).map(async ([name, page]) => [name, await page.run(reading)] as const),
  );
  return {
    ...Object.fromEntries(own),
    panel: await panel.run(panelReading),
    button: await pages.options.run(atTheButton),
  };
}

/** A shared computer that nobody has used yet. */
async function newComputer(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  const seat = chromiumSeat(browser);
  const welcome = await seat.openOwn('welcome');
  await welcome.press('.choice:nth-of-type(2)');
  await welcome.see('.choice:has(input:checked)', 'Lo usan más');
  await welcome.close();
  const surfaces = await openAll(browser);
  const said = await read(surfaces);
  for (const screen of Object.values(surfaces)) await screen.close();
  return said;
}

/** Somebody with a request, a code, an appointment, a certificate and personal settings. */
async function firstPerson(page: Screen): Promise<void> {
  const { alias, place, appointment } = typedForUs;
  await command(page, { type: 'step.confirm', step: 'request.sent' });
  await command(page, { type: 'code.save', code });
  await command(page, { type: 'appointment.set', at: appointment, zone: 'Europe/Madrid', place });
  const { current: id } = (await page.run(
    `chrome.storage.session.get('cases').then(({ cases }) => cases)`,
  )) as { current: string };
  await command(page, { type: 'case.rename', id, alias });
  await command(page, { type: 'step.confirm', step: 'identity.accredited' });
  await command(page, { type: 'step.confirm', step: 'download.downloaded' });
  await command(page, { type: 'language.choose', language: 'en' });
  await command(page, { type: 'panel.set', site: 'sede', state: 'tab' });
}

async function endIn(page: Screen, seconds: number, fading = false): Promise<void> {
  await page.run(`chrome.storage.session.get('cases').then(({ cases }) => chrome.storage.session.set({
    cases: {
      ...cases,
      visit: {
        ...cases.visit,
        until: new Date(Date.now() + ${seconds * 1000}).toISOString(),
        ${fading ? 'fading: true,' : ''}
      },
    },
  }))`);
}

const ready = t('es', 'leave.next');

async function expectAsNew(surfaces: Surfaces, asNew: Record<string, unknown>): Promise<void> {
  // An open page also says that it is ready, unlike a new one.
  const said = async (): Promise<unknown> =>
    JSON.parse(JSON.stringify(await read(surfaces)).replaceAll(ready, ''));
  await expect.poll(said).toEqual(asNew);
}

const waysToLeave: Readonly<
  Record<string, (browser: ExtensionBrowser, options: Screen) => Promise<unknown>>
> = {
  '«No, he terminado»': (browser) => leave(chromiumSeat(browser), 'erased'),
  '«Sí, volveré»': (browser) => leave(chromiumSeat(browser), 'kept'),
  'their time is over': (_, options) => endIn(options, -1),
};

test('after «No, he terminado», «Sí, volveré» or a timeout every surface is as new', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const asNew = await newComputer(extension);
  // Pages open when they left, and pages opened then.
  let open = await openAll(extension);
  for (const [how, go] of Object.entries(waysToLeave)) {
    await test.step(how, async () => {
      await firstPerson(open.options);
      await expect.poll(async () => (await read(open)).button).not.toEqual(asNew.button);
      const before = await read(open);
      for (const name of ['popup', 'options', 'sheet', 'panel'])
        expect(before[name]).not.toEqual(asNew[name]);
      await go(extension, open.options);
      const opened = await openAll(extension);
      await expectAsNew(opened, asNew);
      await expectAsNew(open, asNew);
      for (const screen of Object.values(open)) await screen.close();
      open = opened;
    });
  }
});

test('after a restart every surface is as new, and a ticket opens to its owner only', async ({ launch }) => {
  const first = await launch();
  const asNew = await newComputer(first);
  const popup = await chromiumSeat(first).openOwn('popup');
  await firstPerson(popup);
  const ticket = await popup.read('section[aria-labelledby=ticket] .code');
  await first.context.close();

  const second = await launch({ profile: first.profile });
  const surfaces = await openAll(second);
  await expectAsNew(surfaces, asNew);
  expect(JSON.stringify(await read(surfaces))).not.toContain(ticket);
  await surfaces.popup.type('#ticket-field', 'Z9Z9');
  await surfaces.popup.press('form:has(#ticket-field) button');
  await surfaces.popup.see('#ticket-trouble', 'Eso no demuestra');
  await surfaces.popup.type('#ticket-field', ticket);
  await surfaces.popup.press('form:has(#ticket-field) button');
  await surfaces.popup.see('section[aria-labelledby=ticket] .code', ticket);
  expect(await surfaces.popup.run(`document.querySelector('[data-step="request.sent"] input').checked`)).toBe(
    true,
  );
  expect(JSON.stringify(await read(surfaces))).not.toMatch(/012|Villaquejida|Bermuda/);
});

test('panel and popup announce the last minute; without a click the alarm erases', async ({ extension }) => {
  test.setTimeout(120_000);
  const asNew = await newComputer(extension);
  const open = await openAll(extension);
  await firstPerson(open.options);
  await command(open.options, { type: 'panel.set', site: 'sede', state: 'open' });
  await fade(open, 12);
  await open.popup.see('.note.stop', 'seconds');
  await open.panel.see('certiguia-guide .surface', 'In less than a minute');
  await open.popup.press('.note.stop .button');
  await expect.poll(async () => open.panel.run(panelReading)).not.toContain('In less than a minute');
  expect(await open.popup.run(reading)).toContain('erase your data');
  await fade(open, 3);
  await expect
    .poll(
      () => open.options.run(`chrome.storage.session.get('cases').then(({ cases }) => cases.list.length)`),
      {
        timeout: 60_000,
      },
    )
    .toBe(0);
  await expectAsNew(open, asNew);
});

/** Nobody has been there for a while: some seconds are left, and the alarm rings. */
async function fade({ options, panel }: Surfaces, seconds: number): Promise<void> {
  await endIn(options, seconds, true);
  await options.run(`chrome.alarms.create('wake', { when: Date.now() })`);
  await panel.see('certiguia-guide .surface');
}
