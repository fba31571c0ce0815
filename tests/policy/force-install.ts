import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { chromiumBuild } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { type ExtensionKey, packedExtension } from './extension-key.ts';
import { packageFolder, template } from './test.ts';

interface Install {
  ExtensionSettings: Record<string, Record<string, unknown>>;
}

/** A site's `ExtensionSettings` merged with ours and served from a folder, as on a computer without a network. */
export async function mergedInstall(folder: string, key: ExtensionKey): Promise<object> {
  const { version } = packageJson;
  const crx = join(folder, 'certiguia.crx');
  const zip = await readFile(join(packageFolder, `certiguia-${version}-chrome.zip`));
  await writeFile(crx, packedExtension(zip, key));
  await offer(folder, key, crx, version);
  const snippet = await template<Install>('linux/chromium/certiguia-install.snippet.json', key.id);
  return {
    // Otherwise the driver cannot see the extension's worker.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      '*': { installation_mode: 'blocked' },
      [key.id]: {
        ...snippet.ExtensionSettings[key.id],
        update_url: pathToFileURL(updatesIn(folder)).href,
        // Otherwise Chromium asks the store for newer versions.
        override_update_url: true,
      },
    },
  };
}

/** Publishes a newer version in that folder, packed by Chromium with the same key; returns its version. */
export async function putUpNewer(folder: string, key: ExtensionKey): Promise<string> {
  const version = `${packageJson.version}.1`;
  const unpacked = join(folder, 'newer');
  await cp(chromiumBuild, unpacked, { recursive: true });
  const path = join(unpacked, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version }));
  const pem = join(folder, 'key.pem');
  await writeFile(pem, key.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  execFileSync(
    findBrowser('chromium'),
    ['--no-sandbox', `--pack-extension=${unpacked}`, `--pack-extension-key=${pem}`],
    { stdio: 'ignore' },
  );
  await offer(folder, key, `${unpacked}.crx`, version);
  return version;
}

function updatesIn(folder: string): string {
  return join(folder, 'updates.xml');
}

async function offer(folder: string, { id }: ExtensionKey, crx: string, version: string): Promise<void> {
  await writeFile(
    updatesIn(folder),
    `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${pathToFileURL(crx)}" version="${version}"/></app></gupdate>`,
  );
}
