import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browsers/find-browser.ts';

/** Renders `public/icon.svg` in the sizes that browsers and stores need. The store's 128 px icon has a margin of 16. */
const folder = join(import.meta.dirname, '../../public');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of [16, 32, 48, 128]) {
  const margin = size === 128 ? 16 : 0;
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:${margin}px}svg{display:block;width:${size - 2 * margin}px;height:${size - 2 * margin}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `icon/${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
