import { join, resolve } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { checkLive } from './check-live.ts';

// Checks the real site with the built extension: for maintainers, needs a network.
const folder = resolve('live-report');
const chromium = await startChromium();
try {
  const { table, findings, patch } = await checkLive(chromium.context, folder);
  if (findings.length > 0 && findings.every(({ what }) => what === 'no answer'))
    console.error('There is no network here, or the sede does not answer it: no page could be opened.');
  else
    console.log(
      `${table}\nIn full, with skeletons of the pages: ${folder}${patch === '' ? '' : `\nWhat the tables would have to say: ${join(folder, 'proposal.patch')}`}`,
    );
  if (findings.some(({ harmless }) => !harmless)) process.exitCode = 1;
} finally {
  await chromium.close();
}
