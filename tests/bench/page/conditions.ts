import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromiumBuild } from '../../browsers/chromium.ts';
import { hosts } from '../../sede/hosts.ts';
import { buildTour, type TourName } from '../peers/tours/build-tour.ts';

/**
 * What stands in the browser while a page loads: nothing; a content script of 0 bytes, which is what the browser
 * itself takes for any extension; ours as it ships; a tour library.
 */
export type ConditionName = 'none' | 'empty' | 'certiguia' | TourName;

export interface Condition {
  name: ConditionName;
  /** The unpacked extension. */
  folder?: string;
  /** Of a peer: everything it brings into a page. */
  bytes?: { plain: number; gzip: number };
}

/** What shows that it is there: in the page, and in the form's frame. Nothing of `none` and `empty` ever is. */
export const shows: Readonly<Record<ConditionName, { top?: string; frame?: string }>> = {
  none: {},
  empty: {},
  certiguia: { top: 'certiguia-guide >>> .panel', frame: 'certiguia-fields >>> .bubble' },
  'driver.js': { top: '.driver-popover', frame: '.driver-popover' },
  'react-joyride': { top: '.react-joyride__tooltip', frame: '.react-joyride__tooltip' },
  'intro.js': { top: '.introjs-tooltip', frame: '.introjs-tooltip' },
  'shepherd.js': { top: '.shepherd-element', frame: '.shepherd-element' },
};

export interface Conditions {
  list: readonly Condition[];
  /** One line of background, and a page with nothing in it. */
  oneLine: string;
  remove: () => Promise<void>;
}

const sedeMatches = [`https://${hosts.sede}/*`];
const formMatches = [`https://${hosts.apus}/*`];

/** Builds the extensions of all conditions into a folder that goes with the run. */
export async function prepareConditions(tours: readonly TourName[], withEmpty: boolean): Promise<Conditions> {
  const base = await mkdtemp(join(tmpdir(), 'certiguia-bench-'));
  const emptyFolder = await writeExtension(join(base, 'empty'), {
    'script.js': '',
    manifest: {
      content_scripts: [
        // On every page: what one costs is asked on other hosts too.
        { matches: ['https://*/*'], all_frames: true, run_at: 'document_idle', js: ['script.js'] },
      ],
    },
  });
  const oneLine = await writeExtension(join(base, 'one-line'), {
    'script.js': '',
    'background.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(1));',
    'blank.html': '<!doctype html><html lang="es"><title>Blank</title><main>Blank</main></html>',
    manifest: {
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: sedeMatches, run_at: 'document_idle', js: ['script.js'] }],
    },
  });
  const peers: Condition[] = [];
  for (const name of tours) peers.push(await tourCondition(name, join(base, name)));
  return {
    list: [
      { name: 'none' },
      ...(withEmpty ? [{ name: 'empty', folder: emptyFolder } as const] : []),
      { name: 'certiguia', folder: chromiumBuild },
      ...peers,
    ],
    oneLine,
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

async function tourCondition(name: TourName, folder: string): Promise<Condition> {
  await mkdir(folder, { recursive: true });
  const { script, css } = await buildTour(name, `${folder}-built`);
  const files = css.length > 0 ? { js: ['tour.js'], css: ['tour.css'] } : { js: ['tour.js'] };
  await writeExtension(folder, {
    'tour.js': script,
    'tour.css': css,
    manifest: {
      content_scripts: [
        { matches: [`https://${hosts.sede}/*/solicitar-certificado`], run_at: 'document_idle', ...files },
        { matches: formMatches, all_frames: true, run_at: 'document_idle', ...files },
      ],
    },
  });
  const all = Buffer.concat([script, css]);
  return { name, folder, bytes: { plain: all.length, gzip: gzipSync(all, { level: 9 }).length } };
}

async function writeExtension(
  folder: string,
  { manifest, ...files }: { manifest: object } & Record<string, string | Buffer | object>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Bench', version: '1', ...manifest }),
  );
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, file), content as string | Buffer);
  return folder;
}
