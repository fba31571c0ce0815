import type { TextRole } from './roles.ts';

/**
 * Words that identify fields. Texts are folded before comparison (`fold.ts`): lower case, no accents, colons or
 * asterisks. To add a wording, add a line to its language.
 *
 * Sources: screenshots of 2024-07-08 (request, download, renewal), copies of 2021-22; for Catalan and Valencian,
 * Galician, Basque and English the usual words of public administrations, because the sede has these languages and no
 * text of its forms in them was found.
 */
export interface RoleWords {
  es: readonly RegExp[];
  /** Catalan, with what Valencian and Balearic say otherwise. */
  ca: readonly RegExp[];
  gl: readonly RegExp[];
  eu: readonly RegExp[];
  en: readonly RegExp[];
  not?: RegExp;
}

export const roleWords: Readonly<Record<TextRole, RoleWords>> = {
  document: {
    es: [
      /\b(d\.? ?n\.? ?i|n\.? ?i\.? ?f|n\.? ?i\.? ?e)\b\.?/,
      /\b(n\.? ?[º°o]?\.?|num\.?|numero|no\.?) ?(de |del )?(su |tu |el )?(documento|identificacion|identidad)\b/,
      /\bdocumento (nacional |oficial )?(de |que )?(su |la )?(identi|acredit)/,
      /\bidentifica(dor|cion) (fiscal|personal|nacional)/,
      /^(tu |su |el )?documento$/,
    ],
    ca: [
      /\b(n\.? ?[º°]?\.?|num\.?|numero|nombre) ?(de |del |d.)?(teu |seu )?(document|identificacio|identitat)\b/,
      /\bdocument (nacional |oficial )?(d.|de )?identi/,
      /\bidentificacio fiscal/,
      /^(el )?document$/,
    ],
    gl: [/\b(n\.? ?[º°o]?\.?|num\.?|numero) ?(de |do )?(seu )?(documento|identificacion|identidade)\b/],
    eu: [
      /\b(nan|aiz|ifz|ifk|enan)(a|aren|aren)?\b/,
      /\b(nortasun|identitate|identifikazio)[ -]?(agiri|txartel|dokumentu|zenbaki)/,
      /\b(agiri|dokumentu)(aren)? (zenbaki|zk)/,
    ],
    en: [
      /\b(identity|identification|id)[ -](document|card|number|no\b)/,
      /\bdocument (number|no\b|id\b)/,
      /\bnational id\b/,
      /\b(tax|foreigner) (id|identification|identity)\b/,
    ],
    not: /\btip(o|us)\b|\btype\b|\bmota\b|representa|ordezkari|\bentidad(e|es)?\b|\bentitat\b|\berakunde|empresa|enpresa|\bcompany\b|\bcif\b|soport|suport|support|euskarri|\bidesp\b|\bixesp\b|caduc|expir|iraungi|\bvalid|fecha|\bdata\b|\bdate\b|\bletra|conyuge|\banterior|\bprevi[oa]?\b|adjunt|fichero|archivo|\bfile\b|upload|\btutor\b|\bpadre\b|\bmadre\b/,
  },

  surname: {
    es: [
      /\b(primer|1[.º°]?[º°]?e?r?[.º°]?|1o|1ro) ?apellido\b/,
      /\bapellido ?(1|i|primero|uno)\b/,
      /^(su |tu |el )?apellido$/,
    ],
    ca: [
      /\b(primer|1[.º°]?[º°]?e?r?[.º°]?|1o) ?(cognom|llinatge)\b/,
      /\b(cognom|llinatge) ?(1|primer)\b/,
      /^(el )?(cognom|llinatge)$/,
    ],
    gl: [
      /\b(primeiro|primer|1[.º°]?[º°]?e?r?[.º°]?|1o) ?apelido\b/,
      /\bapelido ?(1|primeiro)\b/,
      /^(o )?apelido$/,
    ],
    eu: [/\b(lehen|lehenengo|lehendabiziko|1\.?) ?abizen/, /\babizena? ?1\b/, /^(zure )?abizena$/],
    en: [
      /\b(first|1st|primary) (surname|last name|family name)\b/,
      /^(your )?(surname|last name|family name)( ?1)?$/,
    ],
    not: /segund|\bsegon|bigarren|second|2nd|\b2[.º°]?[oan]?[nd]?r?[.º°]? ?(apell|cognom|llinatge|apelid|abizen|surname|last|family)|(apellido|cognom|llinatge|apelido|abizena?|surname) ?(2|ii)\b|\bapellidos\b|\bcognoms\b|\bllinatges\b|\bapelidos\b|\babizenak\b|\bsurnames\b|\bmaiden\b|solter|conyuge|\bmadre\b|\bpadre\b|\btutor|representa|nombre y|\bnom i\b|\bnome e\b|name and/,
  },

  email: {
    es: [/\bcorreo\b/, /\be-? ?mail\b/, /\bmail\b/, /\bcorreo-e\b/],
    ca: [/\bcorreu\b/, /\badreca electronica\b/],
    gl: [/\benderezo electronico\b/],
    eu: [/\bposta elektroniko/, /\bhelbide elektroniko/, /\be-?posta/, /\bemail(a|aren)?\b/],
    en: [/\be-? ?mail\b/],
    not: /\bpostal\b|alternativ|secundari|adicional|addicional|\bordinari[oa]\b|\bpostatxoa\b|\b(post|mailing) address\b/,
  },

  'email-confirm': { es: [], ca: [], gl: [], eu: [], en: [], not: /\bpostal\b/ },

  code: {
    es: [
      /\b(codigo|cod\.?|clave|localizador|n\.?[º°]\.?|num\.?|numero)( unico)? ?(de |del |de la |de su |de tu )?(solicitud|peticion)\b/,
      /\bcodigo (que )?(le |te )?(ha |han |hemos |hayan )?(recib|envi|facilit|remit|lleg|obten)/,
      /^(el |su |tu )?codigo$/,
    ],
    ca: [
      /\b(codi|num\.?|numero)( unic)? ?(de |de la |de la seva |de la teva )?(sol.?l?icitud|peticio)\b/,
      /\bcodi (que )?(heu |has |ha |li )?(rebut|envia|hem)/,
      /^(el )?codi$/,
    ],
    gl: [/\b(codigo|numero) ?(de |da |da sua )?(solicitude|peticion)\b/, /\bcodigo (que )?(recib|envi)/],
    eu: [/\b(eskaera|eskabide)(ren|aren)?[ -]?(kode|zenbaki)/, /\bjasotako kode/, /^kodea$/],
    en: [
      /\b(request|application)( reference)? (code|number|id)\b/,
      /\bcode (for|of) (your |the )?(request|application)/,
      /\bcode (you |we |that )?(were |have |you )?(received|got|sent|been sent)/,
      /^(your |the )?code$/,
    ],
    not: /postal|segur|securit|imag|imatge|imaxe|irudi|captcha|verific|egiazta|\bsms\b|movil|mobil|telef|promo|descuento|discount|client|\bpais\b|country|\bqr\b|\bbarras\b|provincia|\bzip\b|activ/,
  },

  phone: {
    es: [/\btelefono/, /\b(tel|tfno|tlf|tlfno|telf)\b/, /\bmovil\b/, /\bcelular\b/],
    ca: [/\btelefon\b/, /\bmobil\b/],
    gl: [/\btelefono/, /\bmobil\b/],
    eu: [/\btelefono/, /\b(mugikor|sakelako)/],
    en: [/\b(tele)?phone\b/, /\bmobile\b/, /\bcell\b/],
    not: /\bfax\b|\bfixe?\b/,
  },

  'phone-confirm': { es: [], ca: [], gl: [], eu: [], en: [], not: /\bfax\b/ },

  'sms-code': {
    es: [
      /\b(codigo|clave|pin)\b.{0,40}\b(sms|verificacion|movil|telefono|un solo uso)\b/,
      /\bsms\b.{0,20}\bcodigo\b/,
      /\botp\b/,
    ],
    ca: [/\bcodi\b.{0,40}\b(sms|verificacio|mobil|telefon)\b/],
    gl: [/\bcodigo\b.{0,40}\b(sms|verificacion|mobil|telefono)\b/],
    eu: [/\b(egiaztapen|egiaztatze|sms)[ -]?kode/, /\bsms bidez.{0,30}kode/],
    en: [
      /\b(sms|verification|one.?time|text message) (code|password|pin)\b/,
      /\bcode\b.{0,30}\b(sms|text message|phone|mobile)\b/,
    ],
    not: /imag|imatge|imaxe|irudi|captcha|postal/,
  },
};

/** A label that repeats another field has one of these beside the repeated field's words. */
export const repeatWords =
  /confirm|\brepit|\brepet|\brepeat|reescrib|\bvuelv|de nuevo|nuevamente|otra vez|\bagain\b|re-?enter|re-?type|\bverif|comprob|comprueb|\btorn(a|i|eu|ar)\b|de nou\b|novament|\bvolva|outra vez|novamente|\bberri(z|ro)|berrets|baiezt|berridatzi|errepika/;

/** Never one of our fields: a captcha, a search, a honeypot, a newsletter, a login. */
export const nobodyWords =
  /captcha|captxa|\brobot|(codigo|texto|letras|caracteres|numeros?|cifras|code|codi|lletres) (de (seguridad|la imagen|la imatge)|da imaxe|que (aparece|ve|se muestra|muestra|se ve|hi ha)|in the (image|picture)|shown)|(codigo|codi) de segur|security code|irudiko|anti-?spam|(suma|resultado|result) (de|of)\b|cuanto (es|suma)|^buscar\b|\bbuscador\b|\bbusqueda\b|\bbusca\b|\bsearch\b|^cerca\b|^cercar\b|\bcercador\b|\bbilatu|\bbilaket|honeypot|\b(no|non) (lo |la )?(rellen|escrib|complet|cubr|encha|empleneu|ompliu)|\bdej(e|ar|a|alo)\b.{0,30}(vaci|blanco)|\b(leave|keep)\b.{0,30}(blank|empty)|do not (fill|enter|complete)|deix.{0,30}(buit|blanc)|hutsik|newsletter|bolet(in|i)\b|butlleti|buletin|\bsuscri|\bsubscri|harpide|novedades|\bcontrasen|\bpassword\b|\bpasahitz|\busuari[oa]\b|\busername\b/;

/** In brackets behind the repeated field's words: "Correo electrónico (repetir)". */
export const repeatAside =
  /^\W*(repet\w*|repit\w*|repeat|confirm\w*|verific\w*|de nuevo|de nou|otra vez|again|berri(ro|z)|berretsi|baieztatu|errepikatu)\W*$/;

/** Said of a field behind its label. */
export const trailingWords =
  /\s*\b(campo |dato |camp )?(obligatori[oa]?s?|obrigatori[oa]|requerid[oa]|required|opcional|optional|nahitaezko\w*|derrigorrezko\w*|aukerakoa)\W*$/;

/** Labels that do not name the field, to be skipped. */
export const emptyWords =
  /^(campo |dato |camp |required|obligatori|optional|opcional|requerid|derrigorrez|aukerako|\(?ej(emplo)?\b|p\.? ?ej|por ejemplo|per exemple|e\.? ?g\b|for example|example|exemple|adibidez|formato|format\b|\d+ (caracter|digit|letra|zifra)|max|min(im|\b)|longitud|length|ayuda|ajuda|axuda|help|info|laguntza|\?|aqui|here)|^(numero|valor|texto|text|number|value|dato|dada)$/;

/** Introduces a label's own words: "Introduzca, por favor, su primer apellido". */
export const leadWords =
  /^(por favor|si us plau|mesedez|please|introdu(zca|ce|cir|iu|eix|eixi|za)|indi(que|ca|qui|queu)|escrib(a|e)|escriv(iu|i)|ponga|rellene|facilite|teclee|anote|cubra|enter|type|write|provide|idatzi|sartu|adierazi|cual es|quin es|cal e|what is|what.s|zein da|aqui|here|su|tu|el|la|o|a|your|the)[\s,]+/;

/** What follows only says where to find something, not what the field is. */
export const asideWords =
  /\b(tal( y)? como|tal i com|tal e como|segun|segons|exactamente como|exactly as|as (it )?(appears|shown|written|printed)|as in|como (aparece|figura|consta|esta)|com (apareix|figura|consta)|bezala)\b.*$/;

/** Marks a mere origin or destination: "recibido en su correo". */
export const fromWords =
  /\b(en|por|al|mediante|via|segun|con|desde|in|by|on|from|to|per|pel|amb|segons|polo|no|na|bidez)( (el|la|los|las|su|tu|este|your|the|seu|teu|el seu|el teu|o seu))?\s*$/;

/** Words in names and ids (`txtPrimerApellido` is "txt primer apellido"): the weakest evidence. */
export const nameWords: Readonly<Partial<Record<TextRole, RegExp>>> = {
  document:
    /\b(nif|nie|dni|num ?doc(umento)?|documento?|doc ?(number|ident)|identity ?(card|number)|id ?number)\b/,
  surname:
    /\b(primer ?apellido|apellido ?(1|uno)|ape ?1|surname( ?1)?|first ?surname|cognom ?1|apelido ?1|abizena ?1|last ?name( ?1)?)\b/,
  'email-confirm':
    /\b(e ?mail|correo|mail|correu) ?(2|bis|conf\w*|repe\w*|repi\w*|verif\w*)\b|\b(conf\w*|repe\w*|repi\w*|verif\w*) ?(e ?mail|correo|mail|correu)\b/,
  email: /\b(e ?mail|correo( electronico)?|mail|correu)( ?1)?\b/,
  code: /\b(cod(igo)? ?(de )?(la )?(solicitud|sol|peticion)|codi ?sol\w*|request ?code|application ?code)\b/,
  'phone-confirm':
    /\b(telefono|tel|movil|phone|mobile) ?(2|bis|conf\w*|repe\w*|repi\w*)\b|\b(conf\w*|repe\w*|repi\w*) ?(telefono|tel|movil|phone|mobile)\b/,
  phone: /\b(telefono|tel|movil|phone|mobile)( ?1)?\b/,
  'sms-code': /\b(otp|sms ?code|cod(igo)? ?(sms|verificacion)|verification ?code)\b/,
};

export const nobodyNames =
  /\b(captcha|recaptcha|hcaptcha|honey ?pot|hp|website|homepage|url|q|query|search|buscar|buscador|keywords?|soporte|support|cif|newsletter|apellido ?2|ape ?2|segundo ?apellido|surname ?2|second ?surname|cognom ?2)\b/;

/** The box, or link, that accepts conditions. */
export const conditionWords = /condicio|\btermino|\btermes\b|\btermos\b|\bterms\b|\bconditions\b|baldintz/;
export const acceptWords =
  /acept|\baccept|\bleido\b|\blegit|\blido\b|llegit|\bonar(tu|tzen)|\birakurri|\bread\b|\bagree|conforme|consent/;
export const notConditions =
  /cookie|galleta|newsletter|bolet(in|i)\b|publici|comercial|promoci|novedades|noticias|marketing/;

/** Words of submit buttons, the plainest first, with their weight. */
export const submitWords: readonly { weight: number; words: RegExp }[] = [
  {
    weight: 10,
    words:
      /\b(envi\w+|solicit\w+|tramit\w+|present\w+|sol.?licit\w+|submit|send|bidali)\b.{0,25}(peticio|solicitud|sol.?licitud|request|application|eskaera|formulari|certificad|certificat)|\b(descarg\w+|descarreg\w+|baix\w+|download|deskargatu|jaitsi|install?\w*|instal\w+)\b.{0,25}(certifica|ziurtagiri)|(eskaera|formularioa)\w* (bidali|aurkeztu|egin)|ziurtagiri\w* (deskargatu|jaitsi|eskatu)|\b(request|apply for)\b.{0,15}certificate/,
  },
  {
    weight: 8,
    words:
      /^(enviar|envie|envia|envii|enviament|solicitar|solicite|solicita|sol.?licita\w*|tramitar|descargar|descarga|descarrega\w*|baixar?|firmar|firma|signar?|asinar|sinatu|bidali|eskatu|deskargatu|jaitsi|submit|send|download|request|apply|sign)\b/,
  },
  {
    weight: 4,
    words:
      /^(aceptar|acepto|accepta\w*|accept|onartu|continuar|continua|continue|jarraitu|siguiente|seguent|seguinte|next|hurrengo\w*|confirmar|confirma|confirm|berretsi|validar|valida|ok|finalizar|adelante|proseguir|seguir|endavant|aurrera)\b/,
  },
];
/** Buttons with such words that do something else. */
export const notSubmit =
  /cookie|galleta|\btod[oa]s\b|\btotes\b|\btots\b|\ball\b|guztiak|condicion|condicions|termin|\bterms\b|baldintz|cancel|cerrar|tancar|pechar|\bclose\b|limpiar|borrar|netej|\breset|volver|\bback\b|atras|corregir|suscri|subscri|harpide|buscar|\bsearch|\bcita\b|reenvi|resend|\bsms\b|nuevo codigo|otro codigo|\bclave\b|\bpdf\b|manual|\bguia\b|impres|\bmodelo\b|instruccion|justificante|configurador|\bsoftware\b|comentario|mensaje|feedback|opinion|consulta|newsletter|\bdni ?e\b|ayuda/;
