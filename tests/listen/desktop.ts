import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Ear } from './ear.ts';
import { room } from './room.ts';

export type Spoken = 'es' | 'en';

const locales = { es: 'es_ES.UTF-8', en: 'en_GB.UTF-8' } as const;

/** A desktop with a screen reader on it, and nobody's voice. */
export interface Desktop {
  ear: Ear;
  /** Presses keys one after another, in the names of X: "Tab", "alt+shift+j". */
  press: (...keys: readonly string[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Clicks at a place of the screen. */
  click: (x: number, y: number) => Promise<void>;
  /** Gives the window in front this size, in pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** A program that starts this one of the room's on the desktop. */
  launcher: (program: string) => string;
  close: () => Promise<void>;
}

/** Starts one inside the room: screen, buses, speech and Orca, each waited for. */
export async function openDesktop(spoken: Spoken): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'certiguia-listen-'));
  const display = `:${70 + (process.pid % 900)}`;
  const log = join(home, 'spoken.jsonl');
  const environment = {
    PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${home}/bus`,
    LC_ALL: locales[spoken],
    LANGUAGE: spoken,
    GNOME_ACCESSIBILITY: '1',
    GDK_BACKEND: 'x11',
    // What Chromium opens for an address of another program's: nothing, instead of another browser.
    BROWSER: '/usr/bin/true',
    SPOKEN: log,
    SPOKEN_RATE: process.env.SPOKEN_RATE ?? '30',
  };
  const inRoom = [
    '/usr/bin/env',
    '-i',
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
  ];
  const started: ChildProcess[] = [];
  const start = (program: string, ...words: readonly string[]): void => {
    started.push(spawn('chroot', [room, ...inRoom, program, ...words], { stdio: 'ignore', detached: true }));
  };
  const run = (program: string, ...words: readonly string[]): Promise<number> =>
    new Promise((resolve) => {
      spawn('chroot', [room, ...inRoom, program, ...words], { stdio: 'ignore' }).on('close', (status) =>
        resolve(status ?? 1),
      );
    });
  const until = async (what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> => {
    for (const end = Date.now() + 30_000; !(await isTrue()); await wait(200))
      if (Date.now() > end) throw new Error(`${what} did not come within 30 s`);
  };

  prepareSpeech(home);
  writeFileSync(log, '');
  start('Xvfb', display, '-screen', '0', '1366x768x24');
  await until('The screen', async () => (await run('xdotool', 'getmouselocation')) === 0);
  start('dbus-daemon', '--session', '--nofork', `--address=unix:path=${home}/bus`);
  await until(
    'The bus',
    async () =>
      (await run(
        'dbus-send',
        '--session',
        '--dest=org.freedesktop.DBus',
        '/',
        'org.freedesktop.DBus.ListNames',
      )) === 0,
  );
  await run('gsettings', 'set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true');
  await run('gsettings', 'set', 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true');
  start('openbox');
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  start('orca', '--replace', `--debug-file=${home}/orca.log`);
  const ear = new Ear(log);
  await until('Orca’s first word', () => readFileSync(log, 'utf8') !== '');

  return {
    ear,
    press: async (...keys) => {
      for (const key of keys) await run('xdotool', 'key', '--clearmodifiers', key);
    },
    type: async (text) => void (await run('xdotool', 'type', '--delay', '60', text)),
    click: async (x, y) => void (await run('xdotool', 'mousemove', `${x}`, `${y}`, 'click', '1')),
    resize: async (width, height) =>
      void (await run('xdotool', 'getactivewindow', 'windowsize', '--sync', `${width}`, `${height}`)),
    launcher: (program) => {
      const path = join(home, `start-${program}`);
      const words = ['chroot', room, ...inRoom, program].map((word) => `'${word}'`).join(' ');
      writeFileSync(path, `#!/bin/sh\nexec ${words} "$@"\n`);
      chmodSync(path, 0o755);
      return path;
    },
    close: async () => {
      // Speech Dispatcher, which Orca has started, has left everybody's group.
      const speech = join(home, 'run/speech-dispatcher/pid/speech-dispatcher.pid');
      const groups = started.flatMap(({ pid }) => (pid ? [-pid] : []));
      for (const pid of [
        ...(existsSync(speech) ? [Number(readFileSync(speech, 'utf8'))] : []),
        ...groups.toReversed(),
      ]) {
        try {
          process.kill(pid, 'SIGTERM');
        } catch {
          // It has ended by itself.
        }
      }
      await wait(500);
    },
  };
}

/** Speech goes to the module that writes, and Orca does not say every key. */
function prepareSpeech(home: string): void {
  const speech = join(home, '.config/speech-dispatcher');
  mkdirSync(join(speech, 'modules'), { recursive: true });
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  writeFileSync(join(speech, 'modules/writer.conf'), '');
  const usual = readFileSync(join(room, 'etc/speech-dispatcher/speechd.conf'), 'utf8');
  writeFileSync(
    join(speech, 'speechd.conf'),
    [
      usual.replace(/^\s*(AddModule|DefaultModule|AudioOutputMethod)/gm, '#$1'),
      `AddModule "writer" "${join(import.meta.dirname, 'sd_writer.py')}" ""`,
      'DefaultModule writer',
      'AudioOutputMethod "libao"',
      '',
    ].join('\n'),
  );
  writeFileSync(join(home, '.libao'), 'default_driver=null\n');
  mkdirSync(join(home, '.local/share/orca'), { recursive: true });
  const quiet = { enableKeyEcho: false, enableEchoByCharacter: false, enableEchoByWord: false };
  writeFileSync(
    join(home, '.local/share/orca/user-settings.conf'),
    JSON.stringify({
      general: { ...quiet, startingProfile: ['Default', 'default'] },
      pronunciations: {},
      keybindings: {},
      profiles: {
        default: { ...quiet, profile: ['Default', 'default'], pronunciations: {}, keybindings: {} },
      },
    }),
  );
}
