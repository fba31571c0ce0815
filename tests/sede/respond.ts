import { catalan } from './catalan.ts';
import { respondDesk } from './desk.ts';
import { respondForm } from './forms/respond-form.ts';
import { formHosts, hosts } from './hosts.ts';
import { html } from './html.ts';
import { document_, sedePage } from './layout.ts';
import { moved, unmoved } from './moved.ts';
import { otherPages } from './pages/others.ts';
import { softwarePages } from './pages/software.ts';
import type { Reply, Request } from './request.ts';
import { style } from './style.ts';
import type { World } from './world.ts';

const languagePrefix = /^\/(?:(es|en|ca|eu|gl)(?=\/|$)\/?)?(?:web\/sede(?=\/|$)\/?)?/;

/** The simulated site's response, independent of transport. */
export function respond(request: Request, world: World): Reply {
  if (request.path === '/estilo.css') return { type: 'text/css', body: style };
  const { paths, language } = world.variant;
  const path = paths === 'moved' ? unmoved(request.path) : request.path;
  const reply = (path === undefined ? undefined : find({ ...request, path }, world)) ?? missing();
  if (!reply.type.startsWith('text/html')) return reply;
  const translated = language === 'ca' ? catalan(reply.body) : reply.body;
  return { ...reply, body: paths === 'moved' ? moved(translated) : translated };
}

function find(request: Request, world: World): Reply | undefined {
  switch (request.host) {
    case hosts.sede:
    case hosts.sedeBare:
      return respondSede(request, world);
    case hosts.officeMap:
      return officeMap();
    case hosts.downloads:
      return { type: 'application/octet-stream', body: 'Simulated installer.' };
    case hosts.desk:
      return respondDesk(request, world);
    case hosts.stranger:
      return page(
        'Página ajena',
        html`<h1>Página ajena</h1><iframe src="${request.query.get('marco') ?? 'about:blank'}"></iframe>`,
      );
    default:
      return formHosts.includes(request.host) ? respondForm(request, world) : undefined;
  }
}

function respondSede({ path }: Request, world: World): Reply | undefined {
  const [prefix, language] = languagePrefix.exec(path) ?? ['', undefined];
  const plain = `/${path.slice(prefix.length)}`.replace(/\/+$/, '') || '/';
  const found = { ...otherPages, ...softwarePages(world) }[plain];
  if (!found) return undefined;
  const lang = language && language !== 'es' ? { lang: language } : {};
  return {
    type: 'text/html; charset=utf-8',
    body: sedePage({ ...found(), ...lang }).text,
    // Seen since 2021, again in 2026-07: the sede cannot be framed.
    headers: { 'x-frame-options': 'SAMEORIGIN' },
  };
}

/** Title, two ids and texts are evidenced (2022-12, 2024-07); its map is left out. */
function officeMap(): Reply {
  return page(
    'Mapa de oficinas',
    html`<h1>Mapa de oficinas de acreditación de identidad</h1>
<div id="searchBoxDiv"><div id="addressBox"><input type="text" aria-label="Dirección"> <button type="button">Buscar</button></div></div>
<button type="button">« Nueva búsqueda</button>
<h2>TIPO DE OFICINA</h2><ul><li>Personas físicas</li><li>Representante</li><li>Personas físicas y Representante</li><li>CNMV</li></ul>`,
  );
}

function page(title: string, body: ReturnType<typeof html>): Reply {
  return {
    type: 'text/html; charset=utf-8',
    body: document_(title, html`<body><main class="mesa">${body}</main></body>`).text,
  };
}

function missing(): Reply {
  return { ...page('No encontrada', html`<h1>Página no encontrada</h1>`), status: 404 };
}
