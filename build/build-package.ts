import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { deployFiles } from '../fleet/deploy-files.ts';
import { bytesOf } from '../fleet/file.ts';
import { hasPlaceholders, type Identity } from '../fleet/places.ts';
import { checksumsOf } from './checksums.ts';
import { identityOf } from './ids.ts';
import { lintFirefox } from './lint-firefox.ts';
import { noticesFile } from './notices.ts';
import { output, packageFolder, root } from './paths.ts';
import { sbom, sbomFile } from './sbom.ts';
import { buildZips } from './zips.ts';

const identity = readIdentity();

await rm(packageFolder, { recursive: true, force: true });
await mkdir(packageFolder, { recursive: true });

const version = await buildZips();
lintFirefox(join(packageFolder, `certiguia-${version}-firefox.zip`));

for (const file of deployFiles(version, identity)) {
  const path = join(packageFolder, 'deploy', file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytesOf(file));
}

await copyFile(join(output, 'chrome-mv3', noticesFile), join(packageFolder, noticesFile));
await writeFile(join(packageFolder, sbomFile), sbom());

const checksums = await checksumsOf(packageFolder);
await writeFile(join(packageFolder, 'SHA256SUMS'), checksums);
console.log(
  `${checksums}\n${relative(root, packageFolder)}: ${checksums.split('\n').length - 1} files and SHA256SUMS`,
);
if (hasPlaceholders(identity))
  console.log('CHROME_ID and EDGE_ID stand for ids not given: npm run package -- --chrome-id … --edge-id …');

function readIdentity(): Identity {
  try {
    return identityOf(
      parseArgs({ options: { 'chrome-id': { type: 'string' }, 'edge-id': { type: 'string' } } }).values,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
