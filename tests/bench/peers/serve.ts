import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The libraries that read such files; development dependencies of the bench alone. */
export const peerNames = ['node-forge', 'pkijs'] as const;
export type PeerName = (typeof peerNames)[number];

export interface Peers {
  /** A page with nothing in it, from which a peer's module can be imported. */
  page: string;
  module: (name: PeerName) => string;
  bytes: Readonly<Record<PeerName, { plain: number; gzip: number }>>;
  close: () => Promise<void>;
}

/** Bundles each peer as a product would, and serves them on this computer alone: there WebCrypto is allowed. */
export async function servePeers(): Promise<Peers> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-bench-'));
  const bundles = new Map<string, Buffer>();
  for (const name of peerNames) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        target: ['chrome140', 'firefox142'],
        lib: {
          entry: join(import.meta.dirname, `${name}.ts`),
          formats: ['es'],
          fileName: () => `${name}.js`,
        },
      },
    });
    bundles.set(`/${name}.js`, await readFile(join(folder, `${name}.js`)));
  }
  await rm(folder, { recursive: true, force: true });

  const server = createServer(({ url = '/' }, outgoing) => {
    const script = bundles.get(url);
    // Never from a cache: a first load is to be a first load.
    outgoing.setHeader('cache-control', 'no-store');
    outgoing.setHeader('content-type', script ? 'text/javascript' : 'text/html;charset=utf-8');
    outgoing.end(script ?? '<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sizeOf = (name: PeerName): { plain: number; gzip: number } => {
    const script = bundles.get(`/${name}.js`) ?? Buffer.alloc(0);
    return { plain: script.length, gzip: gzipSync(script).length };
  };
  return {
    page: `${origin}/`,
    module: (name) => `${origin}/${name}.js`,
    bytes: { 'node-forge': sizeOf('node-forge'), pkijs: sizeOf('pkijs') },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
