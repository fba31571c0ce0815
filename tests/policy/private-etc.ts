import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Written where /etc is our own copy, so that nothing is ever written to this computer's. */
export const marker = '/etc/.certiguia-copy';

const chromiumFolder = '/etc/chromium/policies/managed';
const firefoxFile = '/etc/firefox/policies/policies.json';
const extensionFolder = '/opt/certiguia';

export function etcIsOurs(): boolean {
  return existsSync(marker);
}

/** Writes one of Chromium's policy files. Open browsers notice within seconds. */
export async function setChromiumPolicy(name: string, policies: unknown): Promise<void> {
  await write(`${chromiumFolder}/${name}.json`, policies);
}

/** Writes Firefox's one policy file, read at start. */
export async function setFirefoxPolicies(file: unknown): Promise<void> {
  await write(firefoxFile, file);
}

export async function clearPolicies(): Promise<void> {
  refuseElsewhere();
  await rm(chromiumFolder, { recursive: true, force: true });
  await rm(firefoxFile, { force: true });
  await rm(extensionFolder, { recursive: true, force: true });
}

async function write(path: string, content: unknown): Promise<void> {
  refuseElsewhere();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(content));
}

function refuseElsewhere(): void {
  if (!etcIsOurs()) throw new Error('Real policies are written only by npm run test:policy');
}
