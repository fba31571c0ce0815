import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.ts';
import { runNode } from './run-node.ts';

interface Report {
  errors: readonly Finding[];
  warnings: readonly Finding[];
  notices: readonly Finding[];
}

interface Finding {
  code: string;
  file?: string;
}

/** The one accepted warning: see `docs/building.md`. */
const accepted = (finding: Finding): boolean => finding.code === 'UNSAFE_VAR_ASSIGNMENT';

/** Runs Mozilla's linter on the store zip. Anything but the accepted warning is an error. */
export function lintFirefox(zip: string): void {
  const { errors, warnings, notices } = JSON.parse(
    runNode('addons-linter/bin/addons-linter', zip, '--output', 'json'),
  ) as Report;
  const found = [...errors, ...warnings.filter((warning) => !accepted(warning)), ...notices];
  const sinks = warnings.filter(accepted);
  if (found.length > 0 || new Set(sinks.map(({ file }) => file)).size !== sinks.length)
    throw new Error(`addons-linter: ${JSON.stringify({ found, sinks }, undefined, 2)}`);
}

if (import.meta.main) {
  const [zip] = globSync('certiguia-*-firefox.zip', { cwd: packageFolder });
  if (!zip) throw new Error('There is no package yet: npm run package makes it.');
  lintFirefox(join(packageFolder, zip));
  console.log(`${zip}: no errors, no notices, and no warning but those in docs/building.md`);
}
