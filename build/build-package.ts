import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { deployFiles } from '../fleet/deploy-files.ts';
import { bytesOf } from '../fleet/file.ts';
import { checksumsOf } from './checksums.ts';
import { lintFirefox } from './lint-firefox.ts';
import { noticesFile } from './notices.ts';
import { output, packageFolder, root } from './paths.ts';
import { sbom, sbomFile } from './sbom.ts';
import { buildZips } from './zips.ts';

await rm(packageFolder, { recursive: true, force: true });
await mkdir(packageFolder, { recursive: true });

const { version, firefoxId } = await buildZips();
lintFirefox(join(packageFolder, `certiguia-${version}-firefox.zip`));

// The stores give the identifiers when the extension is published there.
for (const file of deployFiles(version, { chrome: 'CHROME_ID', edge: 'EDGE_ID', firefox: firefoxId })) {
  const path = join(packageFolder, 'deploy', file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytesOf(file));
}

// The same in both builds.
await copyFile(join(output, 'chrome-mv3', noticesFile), join(packageFolder, noticesFile));
await writeFile(join(packageFolder, sbomFile), sbom());

const checksums = await checksumsOf(packageFolder);
await writeFile(join(packageFolder, 'SHA256SUMS'), checksums);
console.log(
  `${checksums}\n${relative(root, packageFolder)}: ${checksums.split('\n').length - 1} files and SHA256SUMS`,
);
