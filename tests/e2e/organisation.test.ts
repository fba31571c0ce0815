import { readFile } from 'node:fs/promises';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { addresses } from '../sede/hosts.ts';
import { openGuide, openOwn } from './screens.ts';
import { expect, test } from './test.ts';

/** Of use only to UPO's people. */
const ofUpo = /UPO\b|Olavide|Sevilla|Seville|18\.B|ciges|registro@upo|TIKA/i;
/** Said only to those of no organisation. */
const ofNobody = /ayuntamiento o una biblioteca|La oficina en la que tenga la cita|Bilbao/;

const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Everything a person reads on their way, without the question about UPO itself. */
async function readEverything(
  browser: ExtensionBrowser,
  place: string | undefined,
): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  const guide = await openGuide(browser, addresses.setup);
  const pages = [
    addresses.setup,
    addresses.request,
    addresses.identity,
    addresses.download,
    addresses.exportHelp,
  ];
  await guide.title.waitFor();
  await guide.tick('identity.office');
  for (const address of pages) {
    await guide.goto(address);
    await guide.title.waitFor();
    read[address] = (await guide.root.locator('aside').textContent()) ?? '';
  }

  const sheet = await openOwn(browser, 'sheet');
  await sheet.root.getByLabel('Día').fill(dayAhead(10));
  await sheet.root.getByLabel('Hora').fill('10:30');
  if (place !== undefined) await sheet.root.getByLabel('Escriba el lugar').fill(place);
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.getByText('Cita guardada.')).toBeVisible();
  const file = sheet.page.waitForEvent('download');
  await sheet.root.getByRole('button', { name: 'Guardar en mi calendario' }).click();
  read.calendar = await readFile(await (await file).path(), 'utf8');
  read.paper = (await sheet.page.locator('.paper').textContent()) ?? '';
  await sheet.page.evaluate(`document.querySelector('[data-organisation]').remove()`);
  read.sheet = await sheet.root.innerText();

  const popup = await openOwn(browser, 'popup');
  await popup.title.waitFor();
  read.popup = await popup.root.innerText();

  const help = await openOwn(browser, 'help');
  for (const asked of ['oficina', 'pedir cita', 'copia', 'hablar con alguien', 'xyzzyq']) {
    await help.root.getByRole('searchbox').fill(asked);
    await expect(help.page.locator('[aria-live]')).not.toBeEmpty();
    read[`help: ${asked}`] = await help.root.innerText();
  }
  await help.root.getByRole('link', { name: 'A quién pedir ayuda' }).click();
  await expect(help.title).toHaveText('A quién pedir ayuda');
  read['help: who'] = await help.root.innerText();
  return read;
}

// Firefox's driver never reports downloads.
test('a person of no organisation reads nothing of UPO on the whole way', {
  tag: '@chromium',
}, async ({ extension, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  const read = await readEverything(extension, 'Hacienda, Bilbao');
  for (const [screen, text] of Object.entries(read)) expect(text, screen).not.toMatch(ofUpo);
  expect(read.paper).toContain('Hacienda, Bilbao');
  expect(read.calendar).toContain('Hacienda\\, Bilbao');
});

test('a student of UPO says so once, and reads of UPO’s office and not of others', {
  tag: '@chromium',
}, async ({ extension, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
  await welcome.root.getByRole('checkbox', { name: /Pablo de Olavide/ }).check();
  const read = await readEverything(extension, undefined);
  for (const [screen, text] of Object.entries(read)) expect(text, screen).not.toMatch(ofNobody);
  for (const screen of ['paper', 'sheet', 'calendar', 'popup', addresses.identity])
    expect(read[screen]?.replaceAll('\r\n ', ''), screen).toContain('18.B.10');
  expect(read['help: who']).toContain('registro@upo.es');
});

test('belonging to UPO can be undone', async ({ own }) => {
  const sheet = await own('sheet');
  const upo = sheet.root.getByRole('checkbox', { name: /Pablo de Olavide/ });
  await upo.check();
  await expect(sheet.root.getByRole('radio', { name: /18\.B\.10/ })).toBeChecked();
  await upo.uncheck();
  await expect(sheet.root.getByRole('radio', { name: /18\.B\.10/ })).toHaveCount(0);
});
