import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumBuild, killChromium } from '../browsers/chromium.ts';
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
      const now = await scene.surfaces.options.evaluate<string>('chrome.runtime.getManifest().version');
      return now === version ? wrong : [...wrong, `version ${version} was to come and it is ${now}`];
    },
  };
}
