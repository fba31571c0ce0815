import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Runs a program of a package with this Node; what it says is shown only when it fails. */
export function runNode(program: string, ...words: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', program), ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(`${program} ${words.join(' ')} failed:\n${saidBy(error)}`);
  }
}

function saidBy(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`;
}
