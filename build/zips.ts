import { copyFile, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { output, packageFolder, root } from './paths.ts';
import { runNode } from './run-node.ts';

/** The zips for the stores, and Firefox's once more under the name it installs. WXT writes the same bytes each time. */
export async function buildZips(): Promise<{ version: string; firefoxId: string }> {
  runNode('wxt/bin/wxt.mjs', 'zip', '--browser', 'chrome');
  runNode('wxt/bin/wxt.mjs', 'zip', '--browser', 'firefox');
  const { version } = await readJson<{ version: string }>(join(root, 'package.json'));
  const name = `certiguia-${version}`;
  for (const kind of ['chrome', 'firefox', 'sources'])
    await rename(join(output, `${name}-${kind}.zip`), join(packageFolder, `${name}-${kind}.zip`));
  await copyFile(join(packageFolder, `${name}-firefox.zip`), join(packageFolder, `${name}-firefox.xpi`));
  const manifest = await readJson<{ browser_specific_settings: { gecko: { id: string } } }>(
    join(output, 'firefox-mv3/manifest.json'),
  );
  return { version, firefoxId: manifest.browser_specific_settings.gecko.id };
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
