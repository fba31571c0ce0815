import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.ts';
import { runNode } from './run-node.ts';

/** Environment variables with each store's secrets, as WXT's `submit` reads them, and the file to upload. */
const stores = [
  {
    name: 'chrome',
    zip: 'chrome',
    secrets: ['CHROME_EXTENSION_ID', 'CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN'],
  },
  { name: 'edge', zip: 'chrome', secrets: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'] },
  {
    name: 'firefox',
    zip: 'firefox',
    secrets: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  },
] as const;

for (const { name, zip, secrets } of stores) {
  const path = packaged(zip);
  const missing = secrets.filter((secret) => !process.env[secret]);
  if (missing.length > 0) {
    console.log(`${name}: dry run, would upload ${path}; not set: ${missing.join(', ')}`);
    continue;
  }
  const sources = name === 'firefox' ? ['--firefox-sources-zip', packaged('sources')] : [];
  console.log(runNode('wxt/bin/wxt.mjs', 'submit', `--${name}-zip`, path, ...sources));
}

function packaged(kind: 'chrome' | 'firefox' | 'sources'): string {
  const [zip] = globSync(`certiguia-*-${kind}.zip`, { cwd: packageFolder });
  if (!zip) throw new Error('There is no package yet: npm run package makes it.');
  return join(packageFolder, zip);
}
