import { type Html, html } from './html.ts';

export function document_(title: string, body: Html, lang = 'es-ES'): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="initial-scale=1.0, width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/estilo.css">
</head>
${body}
</html>`;
}

export interface SedePage {
  title: string;
  crumbs: readonly string[];
  body: Html;
  banner?: boolean;
  wide?: boolean;
  lang?: string;
}

const related = [
  'Recomendación: Custodia de Certificados',
  'Buenas Prácticas para una correcta Vídeo Identificación',
  'Manual de Buenas Prácticas',
  'Utilidad de Firma y Verificación',
];

/** A page of the sede: header, crumbs, content, right-hand column, back-to-top button (screenshots, 2024-07-08). */
export function sedePage({ title, crumbs, body, banner = false, wide = false, lang }: SedePage): Html {
  return document_(
    `${title} - Sede`,
    html`<body>
<header class="cabecera">
  <button type="button" aria-label="Menú">☰</button>
  <a class="logo" href="/inicio"><i>S</i><span>Sede Electrónica<small>Página simulada</small></span></a>
  <nav><a href="#">FNMT</a><a href="#">Ceres</a><b>Sede Electrónica</b><a href="#">Museo Casa de la Moneda</a><a href="#">Tienda Virtual</a></nav>
  <div class="fin"><span class="sim">SIMULACIÓN</span><button type="button" aria-label="Buscar">⌕</button><span>ES ▾</span></div>
</header>
${banner && html`<div class="banda">SEDE ELECTRÓNICA</div>`}
<nav class="migas" aria-label="Migas de pan">Inicio${crumbs.map((crumb) => ` > ${crumb}`)}</nav>
<div class="rejilla ${wide ? 'entera' : ''}">
  <main>${body}</main>
  ${
    !wide &&
    html`<aside class="relacionada"><h2>Información Relacionada</h2><ul>
    ${related.map((line) => html`<li><a href="#">${line}</a></li>`)}
    <li><a href="/soporte-tecnico/atencion-a-usuarios">Atención a Usuarios</a></li></ul></aside>`
  }
</div>
<button type="button" class="subir" aria-label="Subir">⌃</button>
</body>`,
    lang,
  );
}

export const software = '/certificados/persona-fisica/obtener-certificado-software';
const renewal = '/certificados/persona-fisica/renovar';

/** The step bars, whose number depends on the route (2024-07). */
export const routes = {
  software: [
    ['Configuración Previa', `${software}/configuracion-previa`],
    ['Solicitar Certificado', `${software}/solicitar-certificado`],
    ['Acreditar Identidad', `${software}/acreditar-identidad`],
    ['Descargar Certificado', `${software}/descargar-certificado`],
  ],
  renewal: [
    ['Configuración Previa', `${renewal}/configuracion-previa`],
    ['Solicitar Renovación', `${renewal}/solicitar-renovacion`],
    ['Descargar Certificado', `${renewal}/descargar-certificado`],
  ],
  other: [
    ['Configuración Previa', '#'],
    ['Solicitar Certificado', '#'],
    ['Descargar Certificado', '#'],
  ],
} as const;

export function stepBar(route: keyof typeof routes, current: number): Html {
  return html`<ol class="pasos">${routes[route].map(
    ([name, href], index) =>
      html`<li class="${index + 1 === current ? 'actual' : ''}"><i>${index + 1}</i><a href="${href}">${name}</a></li>`,
  )}</ol>`;
}

/** The scrolling box, 600 px high, from another host. */
export function formFrame(src: string, id: string): Html {
  return html`<iframe id="${id}" src="${src}"></iframe>`;
}
