import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addresses, sede as sedeAddress } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';
import { chromiumPerson, firefoxPerson, type Person, type PersonOptions } from './person.ts';
import { walk } from './walk.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { real: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const browserName = positionals[0] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const start = (options: PersonOptions): Promise<Person> =>
  browserName === 'firefox' ? firefoxPerson(options) : chromiumPerson(options);

if (values.real && !hasDisplay) {
  console.error(
    'The real sede is for somebody to look at: npm run start:sede needs a display. Without one: npm start.',
  );
  process.exitCode = 1;
} else if (values.real) await openTheRealSede();
else if (hasDisplay && !values.headless) await openTheSimulation();
else await walkByItself();

/** Opens a browser for a person: the welcome page in front, the simulation's desk behind it. */
async function openTheSimulation(): Promise<void> {
  const sede = await startSede();
  const person = await start({ proxy: sede.proxy, headless: false });
  await person.open(addresses.desk);
  await person.openOwn('welcome');
  console.log(`
Certiguía is open in ${browserName}, on a simulated sede: no account, no network.
  1. Answer the welcome page; it leads to phase 1.
  2. The mailbox, the accreditation office and the clock are in the tab "Mesa de la simulación" (${addresses.desk}).
Press Ctrl+C here when you have finished.`);
  await untilInterrupted();
  await person.leave();
  await sede.close();
}

async function openTheRealSede(): Promise<void> {
  const person = await start({ headless: false });
  await person.open(`${sedeAddress}/inicio`);
  console.log('Certiguía is open on the real sede. Press Ctrl+C here when you have finished.');
  await untilInterrupted();
  await person.leave();
}

/** Without a display: walks the journey by itself, with log lines and numbered pictures. */
async function walkByItself(): Promise<void> {
  const folder = resolve(`screenshots/journey-${browserName}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sede = await startSede();
  console.log(`No display here: the journey walks by itself in ${browserName}, on a simulated sede.\n`);
  const person = await start({ proxy: sede.proxy });
  let pictures = 0;
  try {
    await walk(person, {
      say: (line) => console.log(`  ${line}`),
      photo: (screen, name) => screen.photo(`${folder}/${String(++pictures).padStart(2, '0')}-${name}.png`),
    });
    console.log(`\nDone. ${pictures} pictures in ${folder}`);
  } finally {
    await person.leave();
    await sede.close();
  }
}

function untilInterrupted(): Promise<void> {
  return new Promise((finish) => process.once('SIGINT', finish));
}
