import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { startBareChromium } from './chromium.ts';
import { type BenchOptions, interval, type Row, type Table } from './report.ts';
import { estimate, median } from './statistics.ts';
import { BenchFrame } from './tab.ts';

const root = resolve(import.meta.dirname, '../..');
const reads = 200;
const budget = 2;

/** Compares reading a form of 20 controls in this tree and in the previous commit. */
export async function benchRecognition({ random }: BenchOptions): Promise<Table[]> {
  const browser = await startBareChromium(undefined);
  try {
    const rows: Row[] = [];
    for (const [name, revision] of [
      ['this tree', undefined],
      ['the commit before', 'HEAD~1'],
    ] as const) {
      const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank' });
      const page = new BenchFrame(await browser.attach(targetId));
      await page.evaluate(await bundle(revision));
      const took = (await page.evaluate(`(${readForm})(${reads})`)) as number[];
      const figure = estimate([took], (values = []) => median(values), random);
      const cells = [name, interval(figure, (value) => value.toFixed(2)), `≤ ${budget}`];
      rows.push(revision ? { cells } : { cells, fails: figure.low > budget });
    }
    return [{ title: 'A form of 20 controls, read: ms, median', headings: ['By', 'Took', 'Budget'], rows }];
  } finally {
    await browser.close();
  }
}

async function bundle(revision: string | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-bench-'));
  try {
    if (revision) {
      const archive = execFileSync('git', ['archive', revision, 'lib'], { cwd: root, maxBuffer: 2 ** 28 });
      execFileSync('tar', ['-x', '-C', folder], { input: archive });
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    }
    const entry = join(folder, 'entry.ts');
    const source = join(revision ? folder : root, 'lib/pages/read-page-view.ts');
    await writeFile(
      entry,
      `import { readPage } from ${JSON.stringify(source)};\nglobalThis.readPage = readPage;`,
    );
    const lib = { entry, formats: ['iife' as const], name: 'recogniser', fileName: () => 'script.js' };
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir: join(folder, 'built'), minify: true, lib },
    });
    return await readFile(join(folder, 'built/script.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readForm(times: number): number[] {
  const labels = [
    'Primer apellido',
    'Correo electrónico',
    'Número de documento',
    'Código de solicitud',
    'Otro dato',
  ];
  const form = document.createElement('form');
  for (let control = 0; control < 20; control++) {
    const label = document.createElement('label');
    label.textContent = `${labels[control % labels.length]} ${control}`;
    label.append(document.createElement('input'));
    form.append(document.createElement('div').appendChild(label));
  }
  document.body.append(form);
  const { readPage } = globalThis as unknown as { readPage: (page: Document, url: URL) => unknown };
  const url = new URL('https://apus20.cert.fnmt.es/formulario');
  return Array.from({ length: times }, () => {
    const start = performance.now();
    readPage(document, url);
    return performance.now() - start;
  });
}
