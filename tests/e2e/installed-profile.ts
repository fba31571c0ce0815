import { rm } from 'node:fs/promises';
import { installedProfile, startChromium } from '../browsers/chromium.ts';

/**
 * Installs the extension once, before all tests, in a browser whose first start on this machine may take half a
 * minute; each test starts from a copy of its profile.
 */
export default async function installOnce(): Promise<() => Promise<void>> {
  const { context, profile, worker } = await startChromium();
  // The worker's answer shows that installation data has been written.
  await (await worker()).evaluate('chrome.storage.local.get(null)');
  await context.close();
  process.env[installedProfile] = profile;
  return () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
