import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { addresses } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';

/** The pictures the stores ask for, 1280 × 800, from the built extension on the simulated sede. */
const folder = resolve(import.meta.dirname, '../../docs/pictures/store');
const size = { width: 1280, height: 800 };

const sede = await startSede();
const browser = await startChromium({ proxy: sede.proxy, viewport: size });
await mkdir(folder, { recursive: true });
const shots: readonly (readonly [name: string, address: string])[] = [
  ['1-request', addresses.request],
  ['2-setup', addresses.setup],
  ['3-identity', addresses.identity],
  ['4-welcome', browser.pageAddress('welcome')],
  ['5-backup', browser.pageAddress('backup')],
];
for (const [name, address] of shots) {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.locator('certiguia-guide, main:not([aria-busy])').first().waitFor();
  await page.bringToFront();
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  await page.close();
}
await browser.close();
await sede.close();
