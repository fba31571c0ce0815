import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

export const configFile = resolve(import.meta.dirname, 'vite.config.ts');

export interface Served {
  overview: string;
  stateAt: (address: string) => string;
  close: () => Promise<void>;
}

/** Builds the gallery into a temporary folder and serves it until closed. */
export async function serveGallery(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'certiguia-gallery-'));
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('The gallery has no address');
  return {
    overview: `${base}index.html`,
    stateAt: (address) => `${base}state.html#${encodeURIComponent(address)}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
