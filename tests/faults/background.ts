import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumWithExtension, chromiumBuild, killChromium } from '../browsers/chromium.ts';
import { anyCommand } from './commands.ts';
import type { Fault } from './fault.ts';
import type { Scene } from './scene.ts';

/** Time after a command in which a fault may strike, in milliseconds: saving takes 1 to 20. */
const maxDelayMs = 25;

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
    // Not every page may have been updated: that is the first thing the next background does.
    await scene.wake();
    return wrong;
  },
};

export const stoppedDuring: Fault = {
  name: 'worker stopped during a command',
  happen: async (scene) => {
    const answered = scene.give(next(scene));
    await pause(scene.random() * maxDelayMs);
    await scene.worker.cut();
    await answered;
    // A page without an answer tries again, and the next background has found a readable state.
    return scene.must(next(scene));
  },
};

export const killed: Fault = {
  name: 'browser killed during a command',
  happen: async (scene) => {
    const wrong = await scene.must(next(scene, false));
    const answered = scene.give(next(scene, false));
    await pause(scene.random() * maxDelayMs);
    await killChromium(scene.browser);
    await answered;
    await scene.restart();
    return wrong;
  },
};

/** A copy of the built extension, of which newer versions can be published. */
export async function copiedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-build-'));
  await cp(chromiumBuild, folder, { recursive: true });
  return folder;
}

async function publish(folder: string): Promise<string> {
  const path = join(folder, 'manifest.json');
  const manifest: { version: string } = JSON.parse(await readFile(path, 'utf8'));
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  const version = [major, minor, (patch ?? 0) + 1].join('.');
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  return version;
}

/** Interval and timeout for reading Chromium's settings file, in milliseconds: it saves every 10 s. */
const pollMs = 50;
const saveTimeoutMs = 20_000;

/**
 * Waits until Chromium's settings file has the extension enabled. Chromium reloads it by disabling and enabling it; if
 * it is killed after saving in between, the extension stays disabled with the reason "reloading" (reproduced 3 of 3,
 * Chromium 150, 2026-11-22).
 */
async function onDiskItIsOn({ profile, extensionId }: ChromiumWithExtension): Promise<void> {
  for (let waited = 0; waited < saveTimeoutMs; waited += pollMs) {
    if (!(await isOffOnDisk(join(profile, 'Default/Preferences'), extensionId))) return;
    await pause(pollMs);
  }
  throw new Error('Chromium did not save that the extension is on again');
}

async function isOffOnDisk(settings: string, extensionId: string): Promise<boolean> {
  const saved = await readFile(settings, 'utf8').catch(() => '{}');
  const { extensions }: SavedSettings = JSON.parse(saved);
  return (extensions?.settings?.[extensionId]?.disable_reasons ?? []).length > 0;
}

interface SavedSettings {
  extensions?: { settings?: Record<string, { disable_reasons?: number[] }> };
}

/**
 * Updates the extension through the browser's own page for extensions: its pages close, its memory is emptied, and
 * content scripts in open tabs are orphaned.
 *
 * @param folder the extension's folder in the scene's browser
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
      await extensions.evaluate(
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      const answered = scene.give(next(scene, false));
      await pause(scene.random() * maxDelayMs);
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
