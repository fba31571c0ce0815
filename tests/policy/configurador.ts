import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const pageWithLink = '<!doctype html><a id="open" href="fnmtcr:test">Configurador</a>';

/** A fake Configurador that logs the address it is opened with. */
export interface Configurador {
  /** Makes the browser find it instead of an installed one. */
  environment: Record<string, string>;
  opened: () => Promise<string>;
}

/** Chromium hands links to `xdg-open`, Firefox to the desktop's registered program: both lead to the fake. */
export async function installConfigurador(folder: string): Promise<Configurador> {
  const bin = join(folder, 'bin');
  const data = join(folder, 'share');
  const config = join(folder, 'config');
  const log = join(folder, 'opened');
  const program = join(bin, 'xdg-open');
  for (const path of [bin, join(data, 'applications'), config]) await mkdir(path, { recursive: true });
  await writeFile(program, `#!/bin/sh\necho "$1" >> '${log}'\n`);
  await chmod(program, 0o755);
  await writeFile(
    join(data, 'applications/configurador.desktop'),
    `[Desktop Entry]\nType=Application\nName=Configurador\nExec=${program} %u\nMimeType=x-scheme-handler/fnmtcr;\n`,
  );
  await writeFile(
    join(config, 'mimeapps.list'),
    '[Default Applications]\nx-scheme-handler/fnmtcr=configurador.desktop\n',
  );
  return {
    environment: {
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      XDG_DATA_HOME: data,
      XDG_CONFIG_HOME: config,
    },
    opened: () => readFile(log, 'utf8').catch(() => ''),
  };
}
