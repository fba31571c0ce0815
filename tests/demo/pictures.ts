import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { stateVersion } from '../../lib/cases/state.ts';
import type { PolicyKeyName } from '../../lib/policy/keys.ts';
import type { PolicyValue } from '../../lib/policy/read-policy.ts';
import { startChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser, OwnPage } from '../browsers/extension-browser.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';

/** Redraws the pictures of the README and of the guide for staff from the built extension on the simulated sede. */
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const popupWidth = 384;
const minute = 60_000;
const maxBytes = 200_000;

type Clip = { x: number; y: number; width: number; height: number };
type PolicyValues = Partial<Record<PolicyKeyName, PolicyValue>>;

const room: PolicyValues = {
  deviceMode: 'shared',
  computerLabel: 'Aula 3, PC 12',
  configuradorInstalled: true,
  organisationName: 'UNI',
  organisationOffice: 'Registro General, edificio 1, planta baja',
  organisationEmail: 'ayuda@universidad.example',
  organisationHelp: 'https://www.universidad.example/certificado',
};

interface Visitor {
  browser: ExtensionBrowser;
  open: (address: string) => Promise<Page>;
  own: (name: OwnPage) => Promise<Page>;
  /** Stores a policy as if it had been read, and a visit with its case. */
  put: (values: PolicyValues, ignored: string[], cases?: object) => Promise<void>;
}

async function withBrowser(draw: (visitor: Visitor) => Promise<void>): Promise<void> {
  const sede = await startSede();
  const browser = await startChromium({ proxy: sede.proxy, viewport: { width: 1280, height: 760 } });
  try {
    const open = async (address: string): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(address);
      return page;
    };
    await draw({
      browser,
      open,
      own: async (name) => {
        const page = await open(browser.pageAddress(name));
        await page.locator('main:not([aria-busy])').waitFor();
        return page;
      },
      put: async (values, ignored, cases) => {
        const settings = {
          version: stateVersion,
          deviceMode: 'shared',
          personal: {},
          policy: { administered: true, values, ignored },
          installation: { id: crypto.randomUUID(), since: ago(40 * 24 * 60) },
        };
        const worker = await browser.worker();
        // The background's own first write would replace what is stored before it.
        await expect
          .poll(() => worker.evaluate(`chrome.storage.local.get('settings')`))
          .toHaveProperty('settings');
        if (cases) await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ cases })})`);
        await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ revision: 7, settings })})`);
      },
    });
  } finally {
    await browser.close();
    await sede.close();
  }
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * minute).toISOString();

/** A person who came to a shared computer some minutes ago and has `left` more. */
function served(steps: readonly string[], left: number, more: object = {}): object {
  const id = crypto.randomUUID();
  const case_ = {
    id,
    createdAt: ago(30),
    confirmed: Object.fromEntries(steps.map((step) => [step, { at: ago(20) }])),
    suggested: {},
    ...more,
  };
  return { version: stateVersion, list: [case_], current: id, visit: { since: ago(30), until: ago(-left) } };
}

const requested = {
  at: ago(20),
  seen: true,
  installation: crypto.randomUUID(),
  system: 'linux',
  browser: 'chrome',
};

/** The part of a popup that spans these two, at full width and without a scroll bar. */
async function partOfPopup(popup: Page, from: Locator, to: Locator, name: string): Promise<void> {
  await popup.setViewportSize({ width: popupWidth, height: 4000 });
  await popup.mouse.move(0, 0);
  const [first, last] = [await from.boundingBox(), await to.boundingBox()];
  if (!first || !last) throw new Error(`${name}: what it shows is not there`);
  const y = Math.max(0, first.y - 1);
  const height = last.y + last.height - y + 1;
  await photo(popup, name, { x: 0, y, width: popupWidth, height });
}

async function photo(page: Page, name: string, clip?: Clip): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
  console.log(path);
}

await mkdir(folder, { recursive: true });

await withBrowser(async ({ open, own }) => {
  const welcome = await own('welcome');
  await welcome.getByRole('radio', { name: 'Es mío' }).click();
  const page = await open(addresses.setup);
  const panel = page.locator('certiguia-guide');
  await panel.locator('[data-step]').first().waitFor({ state: 'attached' });
  await panel.evaluate((host) => {
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  for (const step of ['setup.same-computer', 'setup.installed'])
    await panel.locator(`[data-step="${step}"] input`).click();
  await page.goto(addresses.request);
  await panel.getByRole('heading', { name: 'Escriba sus cuatro datos' }).waitFor();
  await page.frameLocator(`#${guessed.frameId}`).locator('certiguia-fields button').first().waitFor();
  await photo(page, 'panel');
});

await withBrowser(async ({ open, own, put }) => {
  await put({ ...room, persistentProfile: true, idleWipeMinutes: 10 }, ['wipeAfterMinuts']);
  const options = await own('options');
  await options.setViewportSize({ width: 700, height: 2000 });
  await options.locator('[data-managed] summary').click();
  const clip = await options.locator('[data-managed]').boundingBox();
  if (!clip) throw new Error('The settings do not say who looks after the computer');
  await photo(options, 'administrado', clip);
  await options.close();

  await put({ ...room, persistentProfile: false }, []);
  const page = await open(addresses.request);
  await page.getByRole('heading', { name: 'Este ordenador borra los datos' }).waitFor();
  await photo(page, 'ordenador-que-olvida');
  await page.close();
});

await withBrowser(async ({ own, put }) => {
  const asked = ['setup.installed', 'request.sent', 'request.password-noted'];
  const ticket = { requested, ticket: 'K7Q4' };
  await put(room, [], served(asked, 90, ticket));
  const first = await own('popup');
  const heading = first.getByRole('heading', { name: 'Su tique para volver' });
  await partOfPopup(first, first.locator('header'), first.locator('.box', { has: heading }), 'tique');
  await first.close();

  const downloaded = [
    ...asked,
    'request.code-saved',
    'identity.office',
    'identity.accredited',
    'download.downloaded',
  ];
  await put(room, [], served([...downloaded, 'backup.made', 'backup.checked'], 90, ticket));
  const popup = await own('popup');
  const leave = popup.locator('.leave');
  if ((await leave.getAttribute('open')) === null) await leave.locator('summary').click();
  await partOfPopup(popup, leave, leave, 'terminar-y-borrar');
});

await withBrowser(async ({ own, put }) => {
  await put({ ...room, frontDesk: true }, [], served(['setup.installed', 'request.sent'], 90, { requested }));
  const popup = await own('popup');
  await partOfPopup(popup, popup.locator('header'), popup.locator('.now'), 'mostrador');
});

await withBrowser(async ({ own, put }) => {
  await put(room, [], served(['setup.installed'], 0.75));
  const popup = await own('popup');
  await popup.getByRole('button', { name: 'Sigo aquí' }).first().waitFor();
  await partOfPopup(popup, popup.locator('.visit-frame'), popup.locator('.now'), 'ultimo-minuto');
});

for (const name of await readdir(folder)) {
  if (!name.endsWith('.png')) continue;
  const { size } = await stat(join(folder, name));
  if (size > maxBytes) throw new Error(`${name} has ${size} bytes: whoever reads the guide waits for them`);
}
