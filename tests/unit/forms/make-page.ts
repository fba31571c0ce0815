import type { PageId } from '../../../lib/pages/page.ts';
import { createRandom, type Random } from './random.ts';

export interface MadePage {
  html: string;
  path: string;
  page: PageId | undefined;
  name: string;
}

interface Content {
  page: PageId;
  path: string;
  crumbs: readonly string[];
  heading: string;
  title: string;
  bar?: { steps: readonly string[]; current: number };
}

interface Wording {
  language: string;
  citizen: string;
  software: string;
  renewal: string;
  steps: readonly [string, string, string, string];
  renewSteps: readonly [string, string, string];
  status: string;
  revoke: string;
  video: string;
}

// Spanish, Catalan and Galician as far as seen; the rest by hand.
const wordings: readonly Wording[] = [
  {
    language: 'es',
    citizen: 'Cert. Electrónico Ciudadano',
    software: 'Obtener Certificado Software',
    renewal: 'Renovar Certificado',
    steps: ['Configuración Previa', 'Solicitar Certificado', 'Acreditar Identidad', 'Descargar Certificado'],
    renewSteps: ['Configuración Previa', 'Solicitar Renovación', 'Descargar Certificado'],
    status: 'Verificar Estado',
    revoke: 'Anular o revocar Certificado',
    video: 'Obtener Certificado con Vídeo Identificación',
  },
  {
    language: 'ca',
    citizen: 'Cert. Electrònic Ciutadà',
    software: 'Obtenir Certificat Software',
    renewal: 'Renovar Certificat',
    steps: ['Configuració prèvia', 'Sol·licitar certificat', 'Acreditar identitat', 'Descarregar certificat'],
    renewSteps: ['Configuració prèvia', 'Sol·licitar renovació', 'Descarregar certificat'],
    status: "Verificar l'estat",
    revoke: 'Anul·lació o revocació del Certificat',
    video: 'Obtenir certificat amb vídeo identificació',
  },
  {
    language: 'gl',
    citizen: 'Cert. Electrónico Cidadán',
    software: 'Obter Certificado Software',
    renewal: 'Renovar Certificado',
    steps: ['Configuración previa', 'Solicitar certificado', 'Acreditar identidade', 'Descargar certificado'],
    renewSteps: ['Configuración previa', 'Solicitar renovación', 'Descargar certificado'],
    status: 'Verificar estado',
    revoke: 'Anular ou revogar Certificado',
    video: 'Obter certificado con vídeo identificación',
  },
  {
    language: 'eu',
    citizen: 'Herritarren ziurtagiria',
    software: 'Software ziurtagiria lortu',
    renewal: 'Ziurtagiria berritu',
    steps: ['Aurretiko konfigurazioa', 'Ziurtagiria eskatu', 'Nortasuna egiaztatu', 'Ziurtagiria deskargatu'],
    renewSteps: ['Aurretiko konfigurazioa', 'Berritzea eskatu', 'Ziurtagiria deskargatu'],
    status: 'Egoera egiaztatu',
    revoke: 'Ezeztatu ziurtagiria',
    video: 'Bideo identifikazioa',
  },
  {
    language: 'en',
    citizen: "Citizen's Certificate",
    software: 'Obtain Software Certificate',
    renewal: 'Renew Certificate',
    steps: ['Previous configuration', 'Request certificate', 'Prove your identity', 'Download certificate'],
    renewSteps: ['Previous configuration', 'Request renewal', 'Download certificate'],
    status: 'Check status',
    revoke: 'Revoke certificate',
    video: 'Video identification',
  },
];

const citizen = '/certificados/persona-fisica';
const route = `${citizen}/obtener-certificado-software`;
const softwarePaths = [
  'configuracion-previa',
  'solicitar-certificado',
  'acreditar-identidad',
  'descargar-certificado',
];
const softwareIds = ['software-setup', 'software-request', 'software-identity', 'software-download'] as const;
const renewPaths = ['configuracion-previa', 'solicitar-renovacion', 'descargar-certificado'];
const renewIds = ['renew-setup', 'renew-request', 'renew-download'] as const;

function contents(words: Wording): Content[] {
  const step = (steps: readonly string[], index: number) => ({
    heading: `${index + 1}. ${steps[index]}`,
    title: steps[index] ?? '',
    bar: { steps, current: index },
  });
  return [
    ...softwareIds.map((page, index) => ({
      page,
      path: `${route}/${softwarePaths[index]}`,
      crumbs: [words.citizen, words.software],
      ...step(words.steps, index),
    })),
    ...renewIds.map((page, index) => ({
      page,
      path: `${citizen}/renovar/${renewPaths[index]}`,
      crumbs: [words.citizen, words.renewal],
      ...step(words.renewSteps, index),
    })),
    {
      page: 'status',
      path: `${citizen}/verificar-estado`,
      crumbs: [words.citizen, words.status],
      heading: words.status,
      title: words.status,
    },
    {
      page: 'revoke',
      path: `${citizen}/anular`,
      crumbs: [words.citizen, words.revoke],
      heading: words.revoke,
      title: words.revoke,
    },
    {
      page: 'video',
      path: `${citizen}/obtener-certificado-video-identificacion`,
      crumbs: [words.citizen, words.video],
      heading: words.video,
      title: words.video,
    },
  ];
}

type Kind =
  | 'as it was'
  | 'moved'
  | 'foreign content'
  | 'another page’s content'
  | 'error'
  | 'news'
  | 'representative';

export function makePage(seed: number): MadePage {
  const random = createRandom(seed);
  const words = random.of(wordings);
  const content = random.of(contents(words));
  const kind = random.of<Kind>([
    'as it was',
    'as it was',
    'moved',
    'moved',
    'moved',
    'foreign content',
    'another page’s content',
    'error',
    'news',
    'representative',
  ]);
  const elsewhere = `/${random.of(['web/guest/ciudadano', 'tramites/certificados', 'es-es/portal', 'certificados/nuevo'])}/${random.of(['alta', 'paso2', 'p-1834', 'obtener'])}`;
  const prefix = words.language === 'es' ? random.of(['', '', '/es']) : `/${words.language}`;
  const made = (shown: Content, path: string, page: PageId | undefined): MadePage => ({
    html: draw(shown, words, random),
    path: prefix + path,
    page,
    name: `seed ${seed}, ${words.language}, ${kind}, ${content.page}`,
  });
  switch (kind) {
    case 'as it was':
      return made(content, content.path, content.page);
    case 'moved':
      return made(content, elsewhere, content.page);
    case 'another page’s content': {
      const other = random.of(contents(words).filter(({ page }) => page !== content.page));
      return made(other, content.path, other.page);
    }
    case 'foreign content': {
      const title = random.of([
        'Aviso legal',
        'Lista de precios',
        'Portal de empleo',
        'Catálogo de monedas',
        'Condiciones generales',
      ]);
      return made({ ...content, crumbs: [title], heading: title, title, ...noBar }, content.path, undefined);
    }
    case 'error': {
      const title = random.of([
        'Página no encontrada',
        'Error 404',
        'Sitio en mantenimiento',
        'Servicio no disponible temporalmente',
      ]);
      return made(
        { ...content, crumbs: [], heading: title, title: random.of([title, content.title]), ...noBar },
        content.path,
        undefined,
      );
    }
    case 'news': {
      const title = random.of([
        'La FNMT renueva la página para solicitar certificado',
        'Ya se puede descargar certificado desde el móvil',
        content.title,
      ]);
      return made(
        { ...content, crumbs: ['Noticias', title], heading: title, title, ...noBar },
        elsewhere,
        undefined,
      );
    }
    case 'representative':
      return made(
        { ...content, crumbs: ['Certificado de Representante', 'Persona jurídica'] },
        random.of([elsewhere, content.path]),
        undefined,
      );
  }
}

const noBar = { bar: undefined } as unknown as Partial<Content>;

function draw(content: Content, words: Wording, random: Random): string {
  const title = random.of([
    `${content.title} - Sede`,
    `${content.title} | Sede Electrónica FNMT`,
    content.title,
  ]);
  const parts = [
    crumbsOf(['Inicio', ...content.crumbs, ...(random.chance(0.5) ? [content.title] : [])], random),
    content.bar ? barOf(content.bar, random) : '',
  ];
  const heading = random.of([
    `<h1>${content.heading}</h1>`,
    `<h2 class="titulo">${content.heading}</h2>`,
    `<div role="heading" aria-level="1">${content.heading}</div>`,
  ]);
  const body = random.chance(0.7) ? [...parts, heading] : [parts[0], heading, parts[1]];
  return `<!doctype html><html lang="${words.language}"><head><title>${title}</title></head><body>
<header><h1 class="oculto">Sede</h1><nav><a href="#">FNMT</a><a href="#">Ceres</a><b>Sede Electrónica</b><a href="#">Tienda</a></nav></header>
${random.chance(0.5) ? '<div class="cookies"><p>Cookies</p><button>Aceptar</button></div>' : ''}
<main>${body.join('\n')}<p>Antes de realizar este paso es necesario instalar el software.</p>
<iframe src="https://apus20.cert.fnmt.es/x"></iframe></main>
<aside><h2>Información Relacionada</h2><ul><li><a>Manual de Buenas Prácticas</a></li><li><a>Atención a Usuarios</a></li><li><a>Utilidad de Firma</a></li></ul></aside>
<footer><ul><li>Accesibilidad</li><li>Aviso legal</li><li>Contacto</li></ul></footer></body></html>`;
}

function crumbsOf(crumbs: readonly string[], random: Random): string {
  return random.of([
    `<nav class="migas" aria-label="Migas de pan">${crumbs.join(' &gt; ')}</nav>`,
    `<ol class="breadcrumb">${crumbs.map((crumb) => `<li class="breadcrumb-item"><a href="#">${crumb}</a></li>`).join('')}</ol>`,
    `<div>${crumbs.map((crumb) => `<a href="#">${crumb}</a>`).join(' › ')}</div>`,
    `<nav aria-label="Breadcrumb"><ul>${crumbs.map((crumb) => `<li>${crumb}</li>`).join('')}</ul></nav>`,
    `<div id="breadcrumbs"><span>${crumbs.join('</span> / <span>')}</span></div>`,
  ]);
}

function barOf({ steps, current }: { steps: readonly string[]; current: number }, random: Random): string {
  const each = (draw: (step: string, index: number, is: boolean) => string): string =>
    steps.map((step, index) => draw(step, index, index === current)).join('');
  return random.of([
    `<ol class="pasos">${each((step, index, is) => `<li class="${is ? 'actual' : ''}"><i>${index + 1}</i><a href="#">${step}</a></li>`)}</ol>`,
    `<ul class="stepper">${each((step, _, is) => `<li ${is ? 'aria-current="step"' : ''}>${step}</li>`)}</ul>`,
    `<div class="multi-step-nav">${each((step, index, is) => `<div class="multi-step-item ${is ? 'active' : ''}"><span>${index + 1}</span> <span>${step}</span></div>`)}</div>`,
    `<div>${each((step, index) => `<div>${index + 1} ${step}</div>`)}</div>`,
    `<ol>${each((step, _, is) => `<li>${is ? `<strong>${step}</strong>` : step}</li>`)}</ol>`,
  ]);
}
