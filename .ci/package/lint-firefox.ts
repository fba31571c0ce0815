import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.ts';
import { runNode } from './run-node.ts';

/** Mozilla's own linter on the zip as it goes to the store: no error, no warning, no notice. */
export function lintFirefox(zip: string): void {
  const report = JSON.parse(
    runNode('addons-linter/bin/addons-linter', zip, '--output', 'json', '--warnings-as-errors'),
  ) as { count: number; summary: Record<string, number> };
  if (report.count > 0) throw new Error(`addons-linter: ${JSON.stringify(report, undefined, 2)}`);
}

if (import.meta.main) {
  const [zip] = globSync('certiguia-*-firefox.zip', { cwd: packageFolder });
  if (!zip) throw new Error('There is no package yet: npm run package makes it.');
  lintFirefox(join(packageFolder, zip));
  console.log(`${zip}: 0 errors, 0 warnings, 0 notices`);
}
