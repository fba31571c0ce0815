import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Runs a package's program with this Node and returns what it prints. Errors contain its output. */
export function runNode(program: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')} failed:\n${outputOf(error)}`);
  }
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`;
}
