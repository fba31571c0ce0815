import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page that opens the Configurador as FNMT's forms do. */
export const pageWithLink = '<!doctype html><a id="open" href="fnmtcr:test">Configurador</a>';

/** A stand-in for the Configurador, which writes down what it is opened with. */
export interface Configurador {
  /** For the browser to find it by, in place of what is installed here. */
  environment: Record<string, string>;
  opened: () => Promise<string>;
}

/** Chromium hands links to `xdg-open`, Firefox to the program the desktop's lists name: both lead to the stand-in. */
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
