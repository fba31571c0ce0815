import type { Page } from '@playwright/test';
import type { OwnPage } from '../browsers/extension-browser.ts';
import { type BackupCase, fileOf, manifest, trustScript } from '../e2e/backup-cases.ts';
import { hoursFromNow, storedCase, withCode } from '../e2e/seed.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';

export const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
  popup: { width: 384, height: 600 },
} as const;

export interface Shown {
  name: string;
  at: { own: OwnPage; part?: string } | { address: string };
  sizes: readonly (keyof typeof sizes)[];
  /** What is stored; as after installing if left out. */
  stored?: Stored;
  act?: (page: Page) => Promise<void>;
  /** Name of its README picture: in Spanish, the given part of the window, or the page's card. */
  readme?: { name: string; scheme: 'light' | 'dark'; clip?: Clip };
}

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Stored {
  mode: 'personal' | 'shared';
  /** The panel was never touched, so it folds where there is no room. */
  untouched?: true;
  person?: Record<string, unknown>;
}

const done = (hours: number, ...steps: readonly string[]): Record<string, number> =>
  Object.fromEntries(steps.map((step) => [step, hours]));

export const installation = { id: '33333333-3333-4333-8333-333333333333', since: hoursFromNow(-300) };

const requested = {
  at: hoursFromNow(-190),
  seen: true,
  installation: installation.id,
  system: 'linux',
  browser: 'chrome',
};
const code = { value: '012345418', at: hoursFromNow(-189) };
const onTheWay = { requested, code, route: 'office' };
const accredited = { ...withCode, ...done(-30, 'identity.office', 'identity.accredited') };
const downloaded = { ...accredited, ...done(-2, 'download.downloaded') };
const appointment = {
  at: hoursFromNow(26),
  zone: 'Europe/Madrid',
  place: 'Unidad de Información General y Registro, Edificio 18, planta baja, despacho 18.B.10',
};

const own = (person?: Record<string, unknown>): Stored => ({
  mode: 'personal',
  ...(person ? { person } : {}),
});
const installed = own(storedCase(done(-1, 'setup.same-computer', 'setup.installed', 'setup.unblocked')));
const coded = own(storedCase(withCode, onTheWay));
const going = own(storedCase({ ...withCode, ...done(-40, 'identity.office') }, { ...onTheWay, appointment }));
const ready = own(storedCase(accredited, onTheWay));
const backedUp = own(storedCase(downloaded, onTheWay));
const finished = own(storedCase({ ...downloaded, ...done(-1, 'backup.made', 'backup.checked') }, onTheWay));
const leaving: Stored = {
  mode: 'shared',
  person: storedCase(
    { ...downloaded, ...done(-1, 'backup.made') },
    { requested, route: 'office', ticket: 'K7Q4' },
  ),
};

const form = (page: Page) => page.frameLocator(`#${guessed.frameId}`);
const panelSizes = ['desktop', 'phone', 'small'] as const;
const pageSizes = ['desktop', 'phone'] as const;

const good = caseOf('OK');
const bad = caseOf('NOT_P12');
function caseOf(wanted: string): BackupCase {
  const found = manifest.cases.find(({ expect }) => expect.code === wanted);
  if (!found) throw new Error(`No backup in the list is ${wanted}`);
  return found;
}

const check =
  ({ password, ...rest }: BackupCase, typed: boolean) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(trustScript());
    await page.locator('input[type=file]').setInputFiles(await fileOf({ password, ...rest }));
    await page.locator('.file').first().waitFor();
    if (!typed) return;
    const field = page.locator('.file input[type=password]');
    await field.or(page.locator('.verdict')).first().waitFor();
    if (await field.isVisible()) {
      await field.fill(password);
      await field.press('Enter');
    }
    await page.locator('.verdict').waitFor();
  };

/** Every screen, in the order in which people meet them. */
export const allScreens: readonly Shown[] = [
  { name: 'welcome', at: { own: 'welcome' }, sizes: pageSizes },
  { name: 'popup-start', at: { own: 'popup' }, sizes: ['popup'] },
  { name: 'panel-1-setup', at: { address: addresses.setup }, sizes: panelSizes, stored: own() },
  { name: 'panel-2-request', at: { address: addresses.request }, sizes: panelSizes, stored: installed },
  { name: 'panel-3-identity', at: { address: addresses.identity }, sizes: panelSizes, stored: coded },
  { name: 'panel-4-download', at: { address: addresses.download }, sizes: panelSizes, stored: ready },
  { name: 'panel-5-backup', at: { address: addresses.exportHelp }, sizes: panelSizes, stored: backedUp },
  { name: 'panel-finished', at: { address: addresses.exportHelp }, sizes: panelSizes, stored: finished },
  { name: 'panel-elsewhere', at: { address: addresses.home }, sizes: panelSizes, stored: coded },
  {
    name: 'stop-not-requested-here',
    at: { address: addresses.download },
    sizes: panelSizes,
    stored: own(),
  },
  {
    name: 'hint',
    at: { address: addresses.request },
    sizes: pageSizes,
    stored: { ...installed, untouched: true },
    act: async (page) => {
      await form(page).locator(`#${guessed.requestIds.surname}`).click();
      await form(page).locator('certiguia-fields .bubble').first().waitFor();
    },
  },
  {
    name: 'hint-wrong',
    at: { address: addresses.request },
    sizes: pageSizes,
    stored: { ...installed, untouched: true },
    act: async (page) => {
      await form(page).locator(`#${guessed.requestIds.document}`).fill('1234567L');
      await form(page).locator(`#${guessed.requestIds.document}`).press('Tab');
      await form(page).locator('certiguia-fields .bubble[data-kind=wrong]').waitFor();
    },
    readme: { name: 'hint', scheme: 'light', clip: { x: 63, y: 488, width: 817, height: 376 } },
  },
  { name: 'popup-request', at: { own: 'popup' }, sizes: ['popup'], stored: installed },
  { name: 'popup-code', at: { own: 'popup' }, sizes: ['popup'], stored: coded },
  {
    name: 'popup-appointment',
    at: { own: 'popup' },
    sizes: ['popup'],
    stored: going,
    readme: { name: 'popup', scheme: 'dark', clip: { x: 0, y: 0, width: 384, height: 640 } },
  },
  { name: 'popup-finished', at: { own: 'popup' }, sizes: ['popup'], stored: finished },
  {
    name: 'popup-leaving',
    at: { own: 'popup' },
    sizes: ['popup'],
    stored: leaving,
    act: (page) => page.locator('.leave summary').click(),
  },
  { name: 'options', at: { own: 'options' }, sizes: pageSizes, stored: coded },
  { name: 'backup', at: { own: 'backup' }, sizes: pageSizes, stored: backedUp },
  {
    name: 'backup-asked',
    at: { own: 'backup' },
    sizes: pageSizes,
    stored: backedUp,
    act: check(good, false),
  },
  {
    name: 'backup-good',
    at: { own: 'backup' },
    sizes: pageSizes,
    stored: own(),
    act: check(good, true),
    readme: { name: 'backup', scheme: 'light' },
  },
  { name: 'backup-bad', at: { own: 'backup' }, sizes: pageSizes, stored: backedUp, act: check(bad, true) },
  { name: 'help', at: { own: 'help' }, sizes: pageSizes, stored: coded },
  { name: 'help-message', at: { own: 'help', part: '#message' }, sizes: pageSizes, stored: coded },
  { name: 'help-where', at: { own: 'help', part: '#where' }, sizes: pageSizes, stored: coded },
  { name: 'help-call', at: { own: 'help', part: '#call' }, sizes: pageSizes, stored: coded },
  { name: 'sheet', at: { own: 'sheet' }, sizes: pageSizes, stored: going },
];
