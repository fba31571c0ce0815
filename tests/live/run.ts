import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { checkLive } from './check-live.ts';

// The real site, with the built extension in a browser of its own: for maintainers, where there is a network.
const folder = resolve('live-report');
const chromium = await startChromium();
try {
  const { table, findings } = await checkLive(chromium.context, folder);
  console.log(`${table}\nIn full, with skeletons of the pages: ${folder}`);
  if (findings.some(({ harmless }) => !harmless)) process.exitCode = 1;
} finally {
  await chromium.close();
}
