import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumWithExtension, chromiumBuild, killChromium } from '../browsers/chromium.ts';
import { anyCommand } from './commands.ts';
import type { Fault } from './fault.ts';
import type { Scene } from './scene.ts';

/** How long after a command was given something may happen to what carries it out, in milliseconds: saving takes 1 to 20. */
const during = 25;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const next = ({ random, kept }: Scene, erasing = true) => anyCommand(random, kept, erasing);

export const stoppedBefore: Fault = {
  name: 'worker stopped before a command',
  happen: async (scene) => {
    await scene.worker.stop();
    return scene.must(next(scene));
  },
};

export const stoppedAfter: Fault = {
  name: 'worker stopped after a command',
  happen: async (scene) => {
    const wrong = await scene.must(next(scene));
    await scene.worker.stop();
    // Not everybody may have been told: that is the first thing the next background does.
    await scene.wake();
    return wrong;
  },
};

export const stoppedDuring: Fault = {
  name: 'worker stopped during a command',
  happen: async (scene) => {
    const answered = scene.give(next(scene));
    await pause(scene.random() * during);
    await scene.worker.cut();
    await answered;
    // Whoever was not answered tries again, and the next background has found a state it can read.
    return scene.must(next(scene));
  },
};

export const killed: Fault = {
  name: 'browser killed during a command',
  happen: async (scene) => {
    const wrong = await scene.must(next(scene, false));
    const answered = scene.give(next(scene, false));
    await pause(scene.random() * during);
    await killChromium(scene.browser);
    await answered;
    await scene.restart();
    return wrong;
  },
};

/** A copy of the built extension, of which there can be newer versions. */
export async function copiedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-build-'));
  await cp(chromiumBuild, folder, { recursive: true });
  return folder;
}

/** Puts the next version in the place of the one in a folder. */
async function publish(folder: string): Promise<string> {
  const path = join(folder, 'manifest.json');
  const manifest: { version: string } = JSON.parse(await readFile(path, 'utf8'));
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  const version = [major, minor, (patch ?? 0) + 1].join('.');
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  return version;
}

/** How often Chromium's settings on disk are read anew, and how long at most, in milliseconds: it saves every 10 s. */
const again = 50;
const savedWithin = 20_000;

/**
 * Waits until Chromium's settings on disk have the extension on. To reload it, Chromium switches it off and on; where
 * the settings are saved between the two and the browser is killed before they are saved again, it comes back with any
 * extension off, for the reason "reloading" (brought about on purpose 3 times of 3, Chromium 150, 2026-11-22).
 */
async function onDiskItIsOn({ profile, extensionId }: ChromiumWithExtension): Promise<void> {
  for (let waited = 0; waited < savedWithin; waited += again) {
    if (!(await isOffOnDisk(join(profile, 'Default/Preferences'), extensionId))) return;
    await pause(again);
  }
  throw new Error('Chromium did not save that the extension is on again');
}

async function isOffOnDisk(settings: string, extensionId: string): Promise<boolean> {
  // A new profile's are saved for the first time after ten seconds.
  const saved = await readFile(settings, 'utf8').catch(() => '{}');
  const { extensions }: SavedSettings = JSON.parse(saved);
  return (extensions?.settings?.[extensionId]?.disable_reasons ?? []).length > 0;
}

interface SavedSettings {
  extensions?: { settings?: Record<string, { disable_reasons?: number[] }> };
}

/**
 * A newer version takes the place of the running one: the browser closes the extension's pages, empties its memory and
 * leaves our scripts in open tabs alone in the world. By the browser's own page for extensions, as a developer does it.
 *
 * @param folder where the scene's browser has its extension from
 */
export function updated(folder: string): Fault {
  return {
    name: 'extension updated during a command',
    happen: async (scene) => {
      const { browser } = scene;
      const wrong = await scene.must(next(scene));
      const version = await publish(folder);
      const extensions = await browser.context.newPage();
      await extensions.goto('chrome://extensions');
      // An unpacked extension is allowed to a developer only.
      await extensions.evaluate(
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      const answered = scene.give(next(scene, false));
      await pause(scene.random() * during);
      await extensions.evaluate(`chrome.developerPrivate.reload('${browser.extensionId}')`);
      await answered;
      // Until then its pages are refused.
      await extensions.waitForFunction(
        `chrome.developerPrivate.getExtensionInfo('${browser.extensionId}').then(
          ({ state, version }) => state === 'ENABLED' && version === '${version}')`,
      );
      await scene.reopen();
      await onDiskItIsOn(browser);
      const now = await scene.surfaces.options.evaluate<string>('chrome.runtime.getManifest().version');
      return now === version ? wrong : [...wrong, `version ${version} was to come and it is ${now}`];
    },
  };
}
