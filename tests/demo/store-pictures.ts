import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { fileOf, manifest, trustScript } from '../e2e/backup-cases.ts';
import { BackupPage, ExtensionPage } from '../e2e/screens.ts';
import { addresses } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';

/** Store pictures, 1280 × 800, from the built extension on the simulated sede. */
const folder = resolve(import.meta.dirname, '../../docs/pictures/store');
const size = { width: 1280, height: 800 };
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

const sede = await startSede();
const browser = await startChromium({ proxy: sede.proxy, viewport: size, userAgent: windows });
await mkdir(folder, { recursive: true });

const welcome = new ExtensionPage(await browser.context.newPage());
await welcome.page.goto(browser.pageAddress('welcome'));
await welcome.page.bringToFront();
await shoot(welcome.page, '4-welcome');
await welcome.chooseDevice('Es mío');

for (const [name, address] of [
  ['1-request', addresses.request],
  ['2-setup', addresses.setup],
  ['3-identity', addresses.identity],
] as const) {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.locator('certiguia-guide h2').first().waitFor();
  await shoot(page, name);
  await page.close();
}

const [good] = manifest.cases;
if (!good) throw new Error('The list of backups is empty');
const backup = await BackupPage.open(browser, trustScript());
await backup.bring(await fileOf(good));
await backup.answer(good.password);
await backup.verdict.waitFor();
await shoot(backup.page, '5-backup');

await browser.close();
await sede.close();

async function shoot(page: typeof welcome.page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}
