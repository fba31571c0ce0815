import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { t } from '../../../../lib/words/translate.ts';
import { guessed } from '../../../sede/guessed.ts';
import { Html, html } from '../../../sede/html.ts';
import type { TourContent } from './content.ts';
import type { Content } from './product-panel.ts';

/** Tour libraries that may be kept among the dependencies (MIT), and those that are only installed when asked for. */
export const keptTours = ['driver.js', 'react-joyride'] as const;
export const askedTours = ['intro.js', 'shepherd.js'] as const;
export type TourName = (typeof keptTours)[number] | (typeof askedTours)[number];

export interface BuiltTour {
  /** Library, glue and words, minified. */
  script: Buffer;
  /** Its own style sheet, as it comes. */
  css: Buffer;
}

const versions = { 'intro.js': '8.6.0', 'shepherd.js': '15.3.0' } as const;
const sheets: Partial<Record<TourName, string>> = {
  'driver.js': 'driver.js/dist/driver.css',
  'intro.js': 'intro.js/introjs.css',
  'shepherd.js': 'shepherd.js/dist/css/shepherd.css',
};

/** Bundles a library as the content script of an extension would, with the product's words. */
export async function buildTour(name: TourName, folder: string): Promise<BuiltTour> {
  const modules = isAsked(name)
    ? await installOutside(name, folder)
    : join(import.meta.dirname, '../../../../node_modules');
  // The product's components are not what Node reads by itself.
  const { module } = await runnerImport<typeof import('./product-panel.ts')>(
    join(import.meta.dirname, 'product-panel.ts'),
    { configFile: false, logLevel: 'error' },
  );
  const { panel } = module;
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: isAsked(name) ? { [name]: join(modules, name) } : {} },
    define: {
      'process.env.NODE_ENV': '"production"',
      __tourContent: JSON.stringify(tourContent()),
      __panel: JSON.stringify(panel),
      __panelMarkup: JSON.stringify(html`${panel.map(markup)}`.text),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'chrome140',
      lib: {
        entry: join(import.meta.dirname, `${name}.ts`),
        formats: ['iife'],
        name: 'tour',
        fileName: () => 'tour.js',
      },
    },
  });
  const sheet = sheets[name];
  return {
    script: await readFile(join(folder, 'tour.js')),
    css: sheet ? await readFile(join(modules, sheet)) : Buffer.alloc(0),
  };
}

function isAsked(name: TourName): name is (typeof askedTours)[number] {
  return askedTours.some((asked) => asked === name);
}

/** Into a folder that goes with the run: such a library is never a dependency. */
async function installOutside(name: (typeof askedTours)[number], folder: string): Promise<string> {
  const place = join(folder, 'outside');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'package.json'), '{"private":true}');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${versions[name]}`], {
    cwd: place,
    stdio: 'ignore',
  });
  return join(place, 'node_modules');
}

/** Five steps for the form's five fields. */
function tourContent(): TourContent {
  const { document, surname, email, emailConfirm, conditions } = guessed.requestIds;
  const step = (id: string, role: 'document' | 'surname' | 'email' | 'email-confirm' | 'conditions') => ({
    target: `#${id}`,
    title: t('es', `hint.request.${role}.title`),
    text: t('es', `hint.request.${role}.text`),
  });
  return {
    steps: [
      step(document, 'document'),
      step(surname, 'surname'),
      step(email, 'email'),
      step(emailConfirm, 'email-confirm'),
      step(conditions, 'conditions'),
    ],
    labels: { back: 'Atrás', next: 'Siguiente', close: t('es', 'field.close'), progress: 'de' },
  };
}

function markup(of: Content): Html {
  if (typeof of === 'string') return html`${of}`;
  const [tag, attributes, within] = of;
  const name = new Html(tag);
  const written = Object.entries(attributes).map(([key, value]) => html` ${new Html(key)}="${value}"`);
  const start = html`<${name}${written}>`;
  return tag === 'input' ? start : html`${start}${within.map(markup)}</${name}>`;
}
