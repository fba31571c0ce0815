import { resolve } from 'node:path';
import { createServer } from 'vite';
import { startPlainChromium } from '../browsers/chromium.ts';
import { configFile, serveGallery } from './serve.ts';

const folder = resolve(import.meta.dirname, '../../screenshots/gallery');

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced-colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

if (process.argv.includes('--pictures')) await takePictures();
else {
  const server = await createServer({ configFile, logLevel: 'info', server: { open: true } });
  await server.listen();
  server.printUrls();
}

async function takePictures(): Promise<void> {
  const gallery = await serveGallery();
  const chromium = await startPlainChromium({ viewport: { width: 1360, height: 900 } });
  const page = await chromium.context.newPage();
  await page.goto(gallery.overview);
  const components = await page
    .locator('section')
    .evaluateAll((all) => all.map((section) => section.dataset.component ?? ''));
  for (const language of ['es', 'en']) {
    for (const component of components) {
      await page.goto(`${gallery.overview}?${language}&of=${component}`);
      for (const frame of page.frames().slice(1)) await frame.locator('html[data-shown]').waitFor();
      for (const { name, media } of looks) {
        await page.emulateMedia(media);
        await page.locator('section').screenshot({ path: `${folder}/${language}-${name}/${component}.png` });
      }
    }
  }
  await chromium.close();
  await gallery.close();
  console.log(folder);
}
