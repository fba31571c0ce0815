import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import { allHosts } from './hosts.ts';
import { respond } from './respond.ts';
import { World } from './world.ts';

/** The running simulated site, reached under the real addresses through its proxy. */
export interface Sede {
  readonly world: World;
  proxy: string;
  /** Every address requested, as `METHOD https://host/path`. */
  readonly requests: string[];
  /** Other hosts that were requested; nothing was sent to them. */
  readonly refused: string[];
  startAfresh: () => void;
  close: () => Promise<void>;
}

/**
 * Starts the simulated site: a TLS server for all its hosts behind a proxy. The proxy refuses and logs every other
 * host, so that nothing reaches the network.
 */
export async function startSede(): Promise<Sede> {
  let world = new World();
  const requests: string[] = [];
  const refused: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Simulated sede' }], {
    extensions: [
      { name: 'subjectAltName', altNames: allHosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });

  const site = createHttpsServer({ key, cert }, async (incoming, outgoing) => {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(incoming.url ?? '/', `https://${host}`);
    requests.push(`${incoming.method} ${url.href}`);
    const body = await text(incoming);
    const reply = respond(
      {
        host,
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        body,
        form: new URLSearchParams(body),
      },
      world,
    );
    outgoing.writeHead(reply.status ?? 200, {
      'content-type': reply.type,
      'cache-control': world.variant.keepPages ? 'no-cache' : 'no-store',
      ...reply.headers,
    });
    outgoing.end(reply.body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port: sitePort } = site.address() as AddressInfo;

  const proxy = createHttpServer((incoming, outgoing) => {
    refused.push(incoming.headers.host ?? '');
    outgoing.writeHead(502).end();
  });
  const tunnels = new Set<Duplex>();
  proxy.on('connect', ({ url = '' }, client) => {
    const [host = ''] = url.split(':');
    tunnels.add(client);
    client.on('error', () => client.destroy());
    if (!allHosts.includes(host)) {
      refused.push(host);
      client.end('HTTP/1.1 502 Not simulated\r\n\r\n');
      return;
    }
    const upstream = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    get world() {
      return world;
    },
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    refused,
    startAfresh: () => {
      world = new World();
      requests.length = 0;
      refused.length = 0;
    },
    close: async () => {
      site.closeAllConnections();
      proxy.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([
        new Promise((resolve) => site.close(resolve)),
        new Promise((resolve) => proxy.close(resolve)),
      ]);
    },
  };
}
