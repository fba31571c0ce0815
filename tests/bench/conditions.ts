import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { t } from '../../lib/words/translate.ts';
import { chromiumBuild } from '../browsers/chromium.ts';
import { guessed } from '../sede/guessed.ts';
import { hosts } from '../sede/hosts.ts';

export const peers = ['driver.js', 'react-joyride'] as const;
type PeerName = (typeof peers)[number];

/** What a page is loaded with: nothing, an empty content script (what any extension costs), ours, or a peer. */
export type ConditionName = 'none' | 'empty' | 'certiguia' | PeerName;

/** Selectors that show a condition is there, in the page and in the form's frame. */
export const shows: Readonly<Record<ConditionName, { top?: string; frame?: string }>> = {
  none: {},
  empty: {},
  certiguia: { top: 'certiguia-guide >>> .panel', frame: 'certiguia-fields >>> .bubble' },
  'driver.js': { top: '.driver-popover', frame: '.driver-popover' },
  'react-joyride': { top: '.react-joyride__tooltip', frame: '.react-joyride__tooltip' },
};

/** What every peer shows: our panel's markup in the page, a step for each field in the form. */
export interface TourContent {
  panel: string;
  steps: readonly { target: string; title: string; text: string }[];
  labels: { back: string; next: string; close: string };
}

export interface Extensions {
  folder: (name: ConditionName) => string | undefined;
  remove: () => Promise<void>;
}

/** Builds the extensions. @param panel our panel's markup, for the peers; without it no peers are built */
export async function buildExtensions(panel?: string): Promise<Extensions> {
  const base = await mkdtemp(join(tmpdir(), 'certiguia-bench-'));
  const folders = new Map<ConditionName, string>([['certiguia', chromiumBuild]]);
  folders.set('empty', await writeExtension(join(base, 'empty'), { 'script.js': '' }));
  if (panel !== undefined)
    for (const name of peers)
      folders.set(name, await writeExtension(join(base, name), await buildPeer(name, panel, base)));
  return {
    folder: (name) => folders.get(name),
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

async function buildPeer(name: PeerName, panel: string, base: string): Promise<Record<string, string>> {
  const outDir = join(base, `${name}-built`);
  await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __tourContent: JSON.stringify(tourContent(panel)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'chrome140',
      lib: {
        entry: join(import.meta.dirname, `peers/${name}.ts`),
        formats: ['iife'],
        name: 'tour',
        fileName: () => 'script.js',
      },
    },
  });
  const script = await readFile(join(outDir, 'script.js'), 'utf8');
  if (name !== 'driver.js') return { 'script.js': script };
  const sheet = join(import.meta.dirname, '../../node_modules/driver.js/dist/driver.css');
  return { 'script.js': script, 'tour.css': await readFile(sheet, 'utf8') };
}

function tourContent(panel: string): TourContent {
  const { document, surname, email, emailConfirm, conditions } = guessed.requestIds;
  const step = (id: string, role: 'document' | 'surname' | 'email' | 'email-confirm' | 'conditions') => ({
    target: `#${id}`,
    title: t('es', `hint.request.${role}.title`),
    text: t('es', `hint.request.${role}.text`),
  });
  return {
    panel,
    steps: [
      step(document, 'document'),
      step(surname, 'surname'),
      step(email, 'email'),
      step(emailConfirm, 'email-confirm'),
      step(conditions, 'conditions'),
    ],
    labels: { back: 'Atrás', next: 'Siguiente', close: 'Cerrar' },
  };
}

async function writeExtension(folder: string, files: Record<string, string>): Promise<string> {
  await mkdir(folder, { recursive: true });
  const content = { js: ['script.js'], ...('tour.css' in files ? { css: ['tour.css'] } : {}) };
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    content_scripts: [
      { matches: [`https://${hosts.sede}/*`], run_at: 'document_end', ...content },
      { matches: [`https://${hosts.apus}/*`], all_frames: true, run_at: 'document_end', ...content },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}
