import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { type ExtensionKey, packedExtension } from './extension-key.ts';
import { packageFolder, template } from './test.ts';

interface Install {
  ExtensionSettings: Record<string, Record<string, unknown>>;
}

/** A site's `ExtensionSettings` with our piece merged in, served from a folder, as on a computer without a network. */
export async function mergedInstall(folder: string, key: ExtensionKey): Promise<object> {
  const { version } = packageJson;
  const crx = join(folder, 'certiguia.crx');
  const updates = join(folder, 'updates.xml');
  const zip = await readFile(join(packageFolder, `certiguia-${version}-chrome.zip`));
  await writeFile(crx, packedExtension(zip, key));
  await writeFile(
    updates,
    `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${key.id}"><updatecheck codebase="${pathToFileURL(crx)}" version="${version}"/></app></gupdate>`,
  );
  const snippet = await template<Install>('linux/chromium/certiguia-install.snippet.json', key.id);
  return {
    // Without it the extension's worker is out of the driver's sight.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      '*': { installation_mode: 'blocked' },
      [key.id]: { ...snippet.ExtensionSettings[key.id], update_url: pathToFileURL(updates).href },
    },
  };
}
