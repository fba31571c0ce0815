import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder that holds a Debian of its own with the screen reader, its speech and two browsers. */
export const room = resolve(process.env.LISTEN_ROOM ?? '/var/cache/certiguia-listen');

/** Written last: what is there without it is not whole. */
const whole = join(room, '.whole');

const release = 'trixie';

const packages = [
  ...['orca', 'at-spi2-core', 'python3-pyatspi', 'python3-speechd', 'speech-dispatcher'],
  ...['speech-dispatcher-audio-plugins', 'dbus-bin', 'dbus-daemon', 'dconf-gsettings-backend'],
  ...['gsettings-desktop-schemas', 'libglib2.0-bin', 'xvfb', 'openbox', 'xdotool', 'fonts-noto-core'],
  ...['firefox-esr', 'firefox-esr-l10n-es-es', 'chromium', 'chromium-l10n'],
];

/** Why nobody can listen here, or nothing when it can be done. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'Orca is a screen reader of Linux';
  if (process.getuid?.() !== 0)
    return 'it takes root to make a room of its own for the screen reader (chroot)';
  if (!existsSync('/usr/bin/apt-get'))
    return 'its room is made from Debian’s packages, and there is no apt-get here';
  const { status, stderr } = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' });
  if (status !== 0) return `no mount namespace may be made here (${(stderr ?? '').trim()})`;
  return existsSync(whole) || mirror() ? undefined : 'no address of a Debian mirror is in /etc/apt';
}

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };

/**
 * Makes the room, once: some five minutes and 2 GB.
 *
 * @param apart runs a script of this folder in a mount namespace of its own, and says how it ended
 */
export function makeRoom(apart: (...words: readonly string[]) => number): void {
  if (existsSync(whole)) return;
  console.log(`Making a room for the screen reader in ${room}, once…`);
  if (!existsSync('/usr/sbin/debootstrap')) {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'debootstrap'], quiet);
  }
  if (existsSync(room) && readdirSync(room).length > 0)
    throw new Error(`${room} is there and not whole: remove it, or name another folder in LISTEN_ROOM`);
  const address = mirror() ?? '';
  execFileSync(
    'debootstrap',
    ['--variant=minbase', '--include=ca-certificates,locales', release, room, address],
    quiet,
  );
  const security = address.replace(/debian\/?$/, 'debian-security');
  writeFileSync(
    join(room, 'etc/apt/sources.list'),
    `deb ${address} ${release} main\ndeb ${security} ${release}-security main\n`,
  );
  writeFileSync(join(room, 'etc/locale.gen'), 'es_ES.UTF-8 UTF-8\nen_GB.UTF-8 UTF-8\n');
  if (apart(join(import.meta.dirname, 'fill-room.ts')) !== 0) throw new Error('The room was not filled');
}

/** Installs what is needed in the room, inside it. */
export function fillRoom(): void {
  enterRoom();
  const script = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')} && locale-gen`;
  execFileSync('chroot', [room, '/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', script], quiet);
  writeFileSync(whole, '');
}

/** Lets the room see processes, devices, temporary files and the project. Within a mount namespace of one's own. */
export function enterRoom(): void {
  const project = resolve(import.meta.dirname, '../..');
  for (const folder of ['/proc', '/dev', '/tmp', project]) {
    const inside = join(room, folder);
    if (folder === project && project.startsWith('/tmp/')) continue;
    mkdirSync(inside, { recursive: true });
    execFileSync('mount', ['--rbind', folder, inside]);
  }
  copyFileSync('/etc/resolv.conf', join(room, 'etc/resolv.conf'));
}

/** Debian's packages, at the address this computer gets its own from. */
function mirror(): string | undefined {
  const folder = '/etc/apt/sources.list.d';
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ];
  const text = files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return /https?:\/\/\S+\/debian\/?(?=\s)/.exec(text)?.[0];
}
