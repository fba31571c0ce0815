import type { PageId } from './page.ts';

/**
 * How the sede's pages name themselves in headings, titles and breadcrumbs, folded. Spanish as seen on 2024-07-08 and
 * since, Catalan and Galician from archived pages; the rest are the usual words of public administrations.
 */
export interface SedeWords {
  /** The whole name, which identifies a page that has moved. */
  name: RegExp;
  /** Other names, folded and whole, with the day each was seen. `npm run check:live` proposes them. */
  also?: Readonly<Record<string, string>>;
  /** Fitting words: one suffices where the path agrees. */
  fits: RegExp;
  /** What the breadcrumb names above it. */
  within?: RegExp;
  step?: { route: SedeRoute; kind: StepKind };
  /** Any content is accepted except an error page. */
  isOpen?: true;
}

const citizen =
  /ciudadan|persona fisica|ciutada|cidada|persoa fisica|pertsona fisiko|herritar|citizen|natural person/;
const software =
  /ciudadan|persona fisica|ciutada|cidada|persoa fisica|pertsona fisiko|herritar|citizen|natural person|software/;

/** Steps by their words, in matching order. */
export const stepKinds = {
  renew: /renova|berrit|renew/,
  setup:
    /configuracion previa|consideraciones previas|configuracio previa|configuracion anterior|(aurretiko|aurreko|aldez aurreko) konfigura|(previous|prior|initial|first) (configuration|set-?up)|pre-?configuration/,
  identity: /acredita|identidad|identitat|identidade|identitate|nortasun|egiaztatu|identity/,
  download: /descarg|descarreg|baixa|deskarg|jaits|download/,
  request: /solicit|sol.?licit|peticio|eskatu|eskaera|eskabide|request|appl(y|ication)/,
} as const;
export type StepKind = keyof typeof stepKinds;

/** The software route has four steps, the renewal three. */
export const sedeRoutes = {
  software: ['setup', 'request', 'identity', 'download'],
  renewal: ['setup', 'renew', 'download'],
} as const satisfies Record<string, readonly StepKind[]>;
export type SedeRoute = keyof typeof sedeRoutes;

const certificate =
  '(el |su |tu |o seu |o |el seu |el teu |your |the |a )?(certificado|certificat|ziurtagiria?|certificate)';
const rest =
  '( (de |del |do |of |for )?(software|ciudadano|ciudada|ciutada|cidadan|persona fisica|persoa fisica|fnmt|citizens?))*';
const whole = (words: string): RegExp => new RegExp(`^(${words})${rest}$`);

export const sedeWords: Readonly<Partial<Record<PageId, SedeWords>>> = {
  home: { name: /^informacion destacada$/, fits: /./, isOpen: true },
  'citizen-hub': {
    name: /^(certificado|cert|certificat) (electronico |electronic )?(de |del )?(ciudadano|persona fisica|ciutada|cidadan|persoa fisica)$/,
    fits: citizen,
  },
  'software-hub': {
    name: whole(
      `(obtener|obtenga|obtenir|obteniu|obter|lortu|obtain|get) ${certificate} (de |en |con )?(software|programari)|software ziurtagiria lortu`,
    ),
    fits: /software|obten|obter|lortu|obtain/,
    within: citizen,
  },
  'software-setup': {
    name: whole(`(${stepKinds.setup.source})\\w*`),
    fits: /configura|previ|prior|aurre/,
    within: software,
    step: { route: 'software', kind: 'setup' },
  },
  'software-request': {
    name: whole(
      `(solicitar|solicite|solicita|solicitud de|solicitud del|solicitude de|solicitude do|sol.?licitar|sol.?licita|sol.?licitud de|sol.?licitud del|request|apply for) ${certificate}|ziurtagiria eskatu|eskatu ziurtagiria|ziurtagiriaren eskaera`,
    ),
    fits: stepKinds.request,
    within: software,
    step: { route: 'software', kind: 'request' },
  },
  'software-identity': {
    name: whole(
      '(acreditar|acredite|acreditacion de|acreditacio de|acreditacion da|prove|accredit) (la |su |a |your )?(identidad|identitat|identidade|identity)|(nortasuna|identitatea) egiaztatu|egiaztatu (nortasuna|identitatea)|nortasunaren egiaztapena',
    ),
    fits: stepKinds.identity,
    within: software,
    step: { route: 'software', kind: 'identity' },
  },
  'software-download': {
    name: whole(
      `(descargar|descargue|descarga de|descarga del|descarga do|descarregar|descarrega|descarrega del|baixar|baixa|download) ${certificate}|ziurtagiria (deskargatu|jaitsi)|(deskargatu|jaitsi) ziurtagiria`,
    ),
    fits: stepKinds.download,
    within: software,
    step: { route: 'software', kind: 'download' },
  },
  'renew-setup': {
    name: whole(
      `(${stepKinds.setup.source})\\w*|(renovar|renove|renueve|renovacion de|renovacion del|renovacio del) ${certificate}|ziurtagiria berritu|renew ${certificate}`,
    ),
    fits: /renova|renuev|berrit|renew|configura|previ/,
    within: /renova|berrit|renew/,
    step: { route: 'renewal', kind: 'setup' },
  },
  'renew-request': {
    name: whole(
      '(solicitar|solicitud de|sol.?licitar|sol.?licitud de|request) (la |a )?(renovacion|renovacio|renewal)|berritzea eskatu|berritze eskaera',
    ),
    fits: /renova|berrit|renew/,
    within: /renova|berrit|renew/,
    step: { route: 'renewal', kind: 'renew' },
  },
  'renew-download': {
    name: whole(
      `(descargar|descarga de|descarga del|descarregar|descarrega|baixar|download) ${certificate}|ziurtagiria deskargatu`,
    ),
    fits: stepKinds.download,
    within: /renova|berrit|renew/,
    step: { route: 'renewal', kind: 'download' },
  },
  video: {
    name: /^(obtener |obtenga |obtenir |obter |lortu |obtain )?(su |el )?(certificado |certificat |certificate )?(con |por |amb |by |with )?(video ?-?identifica(cion|cio|tion)|bideo ?-?identifikazioa)$/,
    fits: /video|bideo/,
    within: citizen,
  },
  'dnie-request': {
    name: /^(obten(er|ga|ir)|obter) (el |su )?certifica(do|t) (con|amb|de) (el )?(dnie|dni electronic\w*)$/,
    fits: /./,
    within: citizen,
  },
  'dnie-download': { name: /^$/, fits: /./ },
  app: {
    name: /^(obten(er|ga|ir)|obter) (el |su )?certifica(do|t) (con |amb )(el |la |su |un |una )?(dispositivo movil|dispositiu mobil|app movil|app|android)$/,
    fits: /movil|mobil|\bapp|android|aplicaci|mugikor|mobile/,
    within: citizen,
  },
  revoke: {
    name: /^(anular|anulacion|anul.lacio|anul.lar|revocar|revogar|revocacion|ezeztatu|revoke)( (o|ou|or|e|y|edo) (revocar|revogar|revocacion|revocacio|revoke))?( (del |do |el |o |su |de |the |your )*(certificado|certificat|ziurtagiria|certificate))?$/,
    fits: /anul|revoca|revoga|revoke|ezezta|baliogabe/,
    within: citizen,
  },
  status: {
    name: /^(verificar|verifique|verificacion de|verificar l.|verificacio de l.|comprobar|check|verify) ?(el |o |do |del |the )?(estado|estat|status)|^egoera egiaztatu/,
    fits: /verific|comprob|egiazta|verify|check|estado|estat|egoera/,
    within: citizen,
  },
  'status-check': {
    name: /^(solicitar|sol.licitar|request) (la |a )?(verificacion|verificacio|verification)|^egiaztapena eskatu/,
    fits: /verific|egiazta|verif/,
    within: citizen,
  },
  representative: {
    name: /^certifica(do|t)s? (de |del )?representant/,
    fits: /represent|entidad|entitat|juridic|xuridic|administrador|ordezkari|empresa|precios|solicit|acredit|descarg|configura|renova|anula|verific/,
  },
  'public-administration': {
    name: /^(certificados? (de |para )?)?(la )?administracion publica$|^administracio publica$/,
    fits: /administraci|publi|emplead|empleat|sede|sello|segell|firma|verific|solicit|descarg|registr/,
  },
  component: {
    name: /^certifica(do|t)s? (de |del )?componentes?$/,
    fits: /component|servidor|ssl|web|sello|segell|sede|firma|entidad|solicit|descarg/,
  },
  'software-downloads': {
    name: /^(area de )?descargas? (de )?software$|^software (para la|de) generacion de claves$/,
    fits: /./,
    isOpen: true,
  },
  faq: {
    name: /^(preguntas frecuentes|preguntes frequents|preguntas frecuentes|ohiko galderak|frequently asked questions)$/,
    fits: /./,
    isOpen: true,
  },
  'faq-export': {
    name: /^(exportar|exp|esportatu|export)\b.{0,30}\b(eliminar|elim|ezabatu|delete|remove)\b.{0,20}(certifica\w*|ziurtagiri\w*)$/,
    fits: /./,
    isOpen: true,
  },
  support: {
    name: /^(atencion a usuarios|atencio a usuaris|atencion a usuarios|erabiltzaileentzako arreta|user support)$/,
    fits: /./,
    isOpen: true,
  },
};

export const errorWords =
  /\b404\b|\b403\b|\b50[0-4]\b|no (se )?(ha )?(encontrad|trobad|atopad|disponible|existe)|not found|pagina no|ez da aurkitu|mantenimiento|mantenimento|manteniment|mantentze|maintenance|\berror\b|\berrorea\b|acceso denegado|forbidden|servicio no|temporalmente/;

export const newsWords =
  /noticia|actualidad|actualitat|actualidade|novedad|novetat|aviso|avis\b|comunicad|prensa|premsa|blog|albiste|berriak|news|evento/;

export const otherKinds: Readonly<Record<'representative' | 'public-administration' | 'component', RegExp>> =
  {
    representative:
      /represent|ordezkari|juridic|xuridic|juridiko|administrador unic|administrador unico|entidad sin|certificado de empresa|cert\.? .{0,12}empresa/,
    'public-administration':
      /administracio?n? publica|emplead[oa] public|empleat public|sector public|administrazio publiko|seudonimo/,
    component: /component|\bsello\b|\bsegell\b|sede electronica de|servidor|osagai/,
  };

/** The route by DNIe has steps of the same names. */
export const dnieWords = /\bdni-?e\b|dni electronic/;

/** Whether a folded line is the page's whole name. */
export function isNameOf({ name, also = {} }: SedeWords, line: string): boolean {
  return name.test(line) || Object.hasOwn(also, line);
}

/** Whether a folded line has words that fit the page. */
export function fitsPage({ fits, also = {} }: SedeWords, line: string): boolean {
  return fits.test(line) || Object.hasOwn(also, line);
}
