import { copyFile, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { output, packageFolder, root } from './paths.ts';
import { runNode } from './run-node.ts';

/**
 * Writes the store zips (byte-identical each time), and Firefox's again under the name it installs. Returns the
 * version.
 */
export async function buildZips(): Promise<string> {
  runNode('wxt/bin/wxt.mjs', 'zip', '--browser', 'chrome');
  runNode('wxt/bin/wxt.mjs', 'zip', '--browser', 'firefox');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const name = `certiguia-${version}`;
  for (const kind of ['chrome', 'firefox', 'sources'])
    await rename(join(output, `${name}-${kind}.zip`), join(packageFolder, `${name}-${kind}.zip`));
  await copyFile(join(packageFolder, `${name}-firefox.zip`), join(packageFolder, `${name}-firefox.xpi`));
  return version;
}
