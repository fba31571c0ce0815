import type { PageId } from '../../../lib/pages/page.ts';
import { type Field, layouts } from './layouts.ts';
import { createRandom, type Random } from './random.ts';
import { type Language, languages } from './wordings.ts';

/** A random form with the right answer: its page, and each field marked with `data-is`. */
export interface MadeForm {
  html: string;
  address: string;
  /** The surrounding page, where it identifies itself. */
  around?: PageId;
  page: keyof typeof textRoles | undefined;
  language: string;
  layout: string;
}

const hosts = [
  'https://apus20.cert.fnmt.es',
  'https://apuc20.sede.fnmt.gob.es',
  'https://apus31.sede.fnmt.gob.es',
];
const textRoles = {
  'request-form': ['document', 'surname', 'email', 'email-confirm'],
  'download-form': ['document', 'surname', 'code'],
  'renew-form': ['surname', 'document', 'phone', 'email', 'email-confirm'],
} as const;
const arounds = {
  'request-form': ['software-request'],
  'download-form': ['software-download', 'renew-download'],
  'renew-form': ['renew-request'],
} as const;
const pages = ['request-form', 'download-form', 'renew-form'] as const;

/** The form of a seed: layouts × wordings × languages × kinds of control × noise. */
export function makeForm(seed: number): MadeForm {
  const random = createRandom(seed);
  const page = random.of(pages);
  const language = random.of(languages);
  const layout = random.of(Object.keys(layouts));
  const fields = random.chance(0.15)
    ? random.shuffled(fieldsOf(page, language, random))
    : fieldsOf(page, language, random);
  const laidOut = layouts[layout]?.(fields, random) ?? '';
  const titles = {
    'request-form': language.requestHeadings,
    'download-form': language.downloadHeadings,
    'renew-form': language.renewalHeadings,
  }[page];
  // Two of three kinds of evidence: a form says what it is, or lies in the page that says so.
  const isSaid = random.chance(0.75);
  const isAround = !isSaid || random.chance(0.3);
  const heading = isSaid ? headed(random.of(titles), random) : { title: '', body: '' };
  const terms = page === 'renew-form' ? '' : conditions(language, random);
  const body = [laidOut, terms, submit(page, language, random)].join('\n');
  const form = random.chance(0.85)
    ? `<form autocomplete="off">${body}</form>`
    : `<div class="formulario">${body}</div>`;
  const noise = noises(language, random);
  return {
    html: `<!doctype html><html><head><title>${heading.title}</title></head><body>${noise.before}${heading.body}${form}${noise.after}</body></html>`,
    address: `${random.of(hosts)}/${random.of(['x', 'Solicitud/alta.do', 'a/b/c', 'formulario'])}`,
    ...(isAround ? { around: random.of<PageId>(arounds[page]) } : {}),
    page,
    language: language.name,
    layout,
  };
}

/** A form for another kind of certificate, or for none. */
export function makeForeignForm(seed: number): MadeForm {
  const random = createRandom(seed);
  const language = random.of(languages);
  const layout = random.of(Object.keys(layouts));
  const page = random.of(pages);
  const unmarked = (field: Field): Field => ({ ...field, mark: '' });
  const isOtherKind = random.chance(0.6);
  const fields = isOtherKind
    ? fieldsOf(page, language, random).map(unmarked)
    : random
        .shuffled([...language.others, random.of(language.labels.email), random.of(language.labels.phone)])
        .slice(0, 4)
        .map((label) => ({ label, mark: '', hint: '', type: 'text' }));
  const heading = headed(
    isOtherKind
      ? random.of(language.otherHeadings)
      : random.of(['Contacto', 'Encuesta de satisfacción', 'Cita previa', 'Contact']),
    random,
  );
  return {
    html: `<!doctype html><html><head><title>${heading.title}</title></head><body>${heading.body}<form>${layouts[layout]?.(fields, random)}${submit(page, language, random).replace(/data-is="[^"]*"/, '')}</form></body></html>`,
    address: `${random.of(hosts)}/x`,
    page: undefined,
    language: language.name,
    layout,
  };
}

function fieldsOf(page: keyof typeof textRoles, language: Language, random: Random): Field[] {
  const own = textRoles[page].map((role): Field => {
    const label = spelled(random.of(language.labels[role]), random);
    const isMail = role.startsWith('email') && random.chance(0.5);
    return {
      label,
      mark: `data-is="${role}"`,
      hint: random.chance(0.3) ? random.of(language.hints) : '',
      type: isMail ? 'email' : random.of(['text', 'text', 'text', role === 'code' ? 'tel' : 'text']),
    };
  });
  if (page === 'renew-form') {
    const more = [...language.others, ...language.contact].map(
      (label): Field => ({ label: spelled(label, random), mark: '', hint: '', type: 'text' }),
    );
    // Document and contact data of a form of a dozen fields, in the order of July 2024 or another.
    return random.chance(0.5)
      ? [...more.slice(0, 2), ...own.slice(0, 2), ...more.slice(2), ...own.slice(2)]
      : [...own, ...random.shuffled(more)];
  }
  const others = random.chance(0.25)
    ? random.shuffled(language.others).slice(0, 1 + Math.floor(random.next() * 2))
    : [];
  const extra = others.map(
    (label): Field => ({ label: spelled(label, random), mark: '', hint: '', type: 'text' }),
  );
  return random.chance(0.5) ? [...own, ...extra] : [...own.slice(0, 2), ...extra, ...own.slice(2)];
}

/** A label with another writer's case, accents and punctuation. */
function spelled(label: string, random: Random): string {
  switch (
    random.of(['as it is', 'as it is', 'as it is', 'capitals', 'decomposed', 'colon', 'invisible', 'spaces'])
  ) {
    case 'capitals':
      return label.toUpperCase();
    case 'decomposed':
      return label.normalize('NFD');
    case 'colon':
      return `${label}:`;
    case 'invisible':
      return `${label.slice(0, 3)}\u200b${label.slice(3)}\u00ad`;
    case 'spaces':
      return `\n   ${label.replaceAll(' ', '\u00a0 ')} `;
    default:
      return label;
  }
}

function headed(words: string, random: Random): { title: string; body: string } {
  switch (random.of(['h1', 'h3', 'legend', 'title', 'bold', 'line', 'role'])) {
    case 'h1':
      return { title: 'FNMT', body: `<h1>${words}</h1>` };
    case 'legend':
      return { title: '', body: `<fieldset><legend>${words}</legend></fieldset>` };
    case 'title':
      return { title: `${words} - Sede`, body: '' };
    case 'bold':
      return { title: '', body: `<p><strong>${words}</strong></p><p>Información</p>` };
    case 'line':
      return { title: '', body: `<div class="cabecera-formulario">${words}</div>` };
    case 'role':
      return { title: 'Sede', body: `<div role="heading" aria-level="2">${words}</div>` };
    default:
      return { title: 'Sede', body: `<h3>${words}</h3>` };
  }
}

function conditions(language: Language, random: Random): string {
  const text = random.of(language.conditions);
  const mark = 'data-is="conditions"';
  switch (
    random.of(['around', 'for', 'behind', 'drawn', 'see-through', 'role', 'none', 'link in text', 'cell'])
  ) {
    case 'around':
      return `<p><label><input type="checkbox" ${mark}> ${text}</label></p>`;
    case 'for':
      return `<div class="form-check"><input type="checkbox" id="cond" ${mark}><label for="cond">${text}</label></div>`;
    case 'behind':
      return `<p><input type="checkbox" ${mark}> <strong>${text}</strong></p>`;
    case 'drawn':
      return `<div class="custom"><input type="checkbox" id="cond" style="display:none" ${mark}><label for="cond"><span class="box"></span>${text}</label></div>`;
    case 'see-through':
      return `<label class="check"><input type="checkbox" style="opacity:0;position:absolute" ${mark}><i class="icon"></i>${text}</label>`;
    case 'role':
      return `<div role="checkbox" aria-checked="false" tabindex="0" aria-label="${text}" ${mark}></div>`;
    case 'link in text':
      return `<p><input type="checkbox" ${mark}> <a href="/condiciones.pdf">${text}</a></p>`;
    case 'cell':
      return `<table><tr><td><input type="checkbox" ${mark}></td><td>${text}</td></tr></table>`;
    default:
      return '';
  }
}

function submit(page: keyof typeof textRoles, language: Language, random: Random): string {
  const text = random.of(
    { 'request-form': language.send, 'download-form': language.download, 'renew-form': language.accept }[
      page
    ],
  );
  const mark = 'data-is="submit"';
  const button = random.of([
    `<button type="submit" ${mark}>${text}</button>`,
    `<button ${mark}><i class="icon-send" aria-hidden="true"></i> <span>${text}</span></button>`,
    `<input type="submit" value="${text}" ${mark}>`,
    `<input type="button" value="${text}" onclick="enviar()" ${mark}>`,
    `<input type="image" src="b.gif" alt="${text}" ${mark}>`,
    `<a href="#" role="button" class="btn btn-primary" ${mark}>${text}</a>`,
    `<a href="javascript:enviarFormulario(false)" ${mark}>${text}</a>`,
    `<div role="button" tabindex="0" ${mark}>${text}</div>`,
    `<button type="button" ${mark}><img src="b.gif" alt="${text}"></button>`,
    `<button type="button" aria-label="${text}" ${mark}><svg></svg></button>`,
  ]);
  const reset = random.chance(0.2)
    ? '<input type="reset" value="Limpiar"><button type="button">Cancelar</button>'
    : '';
  return `<p>${button}${reset}</p>`;
}

const noiseBefore: readonly string[] = [
  '<div id="cookie-banner" class="cookies"><p>Usamos cookies.</p><button>Aceptar</button><button>Rechazar</button></div>',
  '<div role="dialog" aria-label="Aviso"><p>Aviso importante</p><button>Continuar</button><button>Cerrar</button></div>',
  '<form role="search" action="/buscar"><input type="text" name="q" aria-label="Buscar"><button>Buscar</button></form>',
  '<nav><a href="/">Inicio</a> <a href="/certificados">Certificados</a> <a href="/tramites">Trámites</a></nav>',
  '<div style="position:absolute;left:-9999px" aria-hidden="true"><label>NIF <input name="nif2" tabindex="-1"></label></div>',
  '<div style="display:none"><label>Correo electrónico <input></label></div>',
  '<input type="hidden" name="NIF" value=""><input type="password" aria-label="NIF" hidden>',
];
const noiseAfter: readonly string[] = [
  '<div class="captcha"><img src="captcha.jpg" alt=""><label>Escriba el código de la imagen <input name="captcha"></label></div>',
  '<form class="newsletter"><label>Correo electrónico <input type="email"></label><button>Suscribirse</button></form>',
  '<footer><a href="/condiciones">Condiciones de uso</a> <a href="/accesibilidad">Accesibilidad</a></footer>',
  '<div class="cookie-consent"><button>Aceptar todas</button><button>Aceptar</button></div>',
  '<dialog><p>¿Desea continuar?</p><button>Aceptar</button></dialog>',
  '<p>Pulse «Enviar petición» cuando haya rellenado el NIF y el primer apellido.</p>',
  '<form class="login"><label>NIF <input name="user"></label><label>Contraseña <input type="password"></label><button>Entrar</button></form>',
];

function noises(language: Language, random: Random): { before: string; after: string } {
  const some = (of: readonly string[]): string =>
    random.chance(0.5)
      ? random
          .shuffled(of)
          .slice(0, 1 + Math.floor(random.next() * 2))
          .join('\n')
      : '';
  return { before: some(noiseBefore), after: `${some(noiseAfter)}<p>${language.required}</p>` };
}
