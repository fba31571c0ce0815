import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { formHosts } from '../sede/hosts.ts';
import { startSede } from '../sede/server.ts';
import { openDesktop, type Spoken } from './desktop.ts';
import { enterRoom } from './room.ts';
import { type Step, walk } from './walk.ts';

const [browserName = '', spoken = ''] = process.argv.slice(2);
enterRoom();
const steps: Step[] = [];
const desktop = await openDesktop(spoken as Spoken);
const sede = await startSede();
process.env.CERTIGUIA_FIREFOX = desktop.launcher('firefox-esr');
process.env.CERTIGUIA_CHROMIUM = desktop.launcher('chromium');
const locale = spoken === 'es' ? 'es-ES' : 'en-GB';
const options = { proxy: sede.proxy, headless: false, locale };
const browser =
  browserName === 'firefox'
    ? await startFirefox({
        ...options,
        separateFrames: true,
        preferences: {
          'accessibility.force_disabled': -1,
          'intl.locale.requested': locale,
          'intl.accept_languages': locale,
        },
      })
    : await startChromium({
        ...options,
        profile: withoutQuestions(),
        arguments: ['--force-renderer-accessibility', `--lang=${locale}`],
      });
const folder = resolve('listen-report');
mkdirSync(folder, { recursive: true });
let failure: unknown;
try {
  await walk(desktop, browser, spoken as Spoken, (step) => {
    steps.push(step);
    writeFileSync(`${folder}/${browserName}-${spoken}.md`, transcript(steps));
    console.log(
      `${step.wrong.length === 0 ? '✓' : '✗'} ${step.name}${step.wrong.map((each) => `\n    ${each}`).join('')}`,
    );
  });
} catch (error) {
  failure = error;
}
await browser.close().catch(() => undefined);
await sede.close();
await desktop.close();
if (failure) console.error(failure);
process.exit(failure || steps.some(({ wrong }) => wrong.length > 0) ? 1 : 0);

/** A profile in which nothing asks whether to translate a page or to open a program: the questions take the keyboard. */
function withoutQuestions(): string {
  const profile = mkdtempSync(join(tmpdir(), 'certiguia-listen-profile-'));
  mkdirSync(join(profile, 'Default'));
  const pairs = Object.fromEntries(formHosts.map((host) => [`https://${host}`, { fnmtcr: true }]));
  const preferences = {
    translate: { enabled: false },
    protocol_handler: { allowed_origin_protocol_pairs: pairs },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Every step with what was said in it, when, and where it was cut off. */
function transcript(all: readonly Step[]): string {
  return all
    .map(({ name, at, said, wrong }) =>
      [
        `## ${name}`,
        ...said.map(
          ({ at: when, text, cutAfter }) =>
            `- +${((when - at) / 1000).toFixed(1)} s «${text}»${cutAfter === undefined ? '' : ` (cut after «${cutAfter}»)`}`,
        ),
        ...wrong.map((each) => `- **wrong:** ${each}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
