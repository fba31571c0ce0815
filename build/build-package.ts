import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { deployFiles } from '../fleet/deploy-files.ts';
import { bytesOf } from '../fleet/file.ts';
import { lintFirefox } from './lint-firefox.ts';
import { modulesFile, noticesFile, noticesText } from './notices.ts';
import { packageFolder, root } from './paths.ts';
import { sbom, sbomFile } from './sbom.ts';
import { sumsOf } from './sums.ts';
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

const modules = await Promise.all(
  ['chrome-mv3', 'firefox-mv3'].map(
    async (build) => JSON.parse(await readFile(modulesFile(build), 'utf8')) as string[],
  ),
);
await writeFile(join(packageFolder, noticesFile), noticesText(modules.flat()));
await writeFile(join(packageFolder, sbomFile), sbom());

const sums = await sumsOf(packageFolder);
await writeFile(join(packageFolder, 'SHA256SUMS'), sums);
console.log(`${sums}\n${relative(root, packageFolder)}: ${sums.split('\n').length - 1} files and SHA256SUMS`);
