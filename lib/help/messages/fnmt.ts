import type { Family } from './family.ts';

const autofirma = /auto ?firma|autofirm@|\bafirma\b|cliente @?firma|saf[_ -]?\d\d/;

/** FNMT's forms and mails beyond those a page is watched for, the Configurador's windows, and Autofirma. */
export const fnmtMessages = {
  'card-window': {
    says: [/tarjetas? (?:criptografica|inteligente|fnmt)|cryptographic card|smart ?card|lector de tarjetas/],
    not: [/\bpin\b|\bpuk\b|exportar|copias? de seguridad|back ?up|firefox|autofirma/],
    sure: [/uso de tarjeta|configurador/],
    source: 'programs-2026',
  },
  'proxy-window': {
    says: [
      /configurador.{0,200}\bproxy\b|\bproxy\b.{0,200}configurador|configuracion (?:de(?:l)?|para el) proxy|proxy settings|datos del proxy|(?:usar|utilizar) proxy|direccion.{0,20}proxy.{0,40}puerto/,
    ],
    not: [/err_|no se puede|bloque|error|fall[oa]/],
    sure: [/configurador/],
    source: 'user-reports',
  },
  'latest-version': {
    says: [/no se ha podido obtener la ultima version/],
    sure: [],
    source: 'user-reports',
  },
  java: {
    says: [
      /\bjava\b|\bjvm\b|\bjre\b|classversionerror/,
      /no (?:se )?(?:pud\w+|pued\w+|ha podido|encuentr\w*|esta)\b|could not|requires?|necesita|unable|unsupported|instal\w+|version/,
    ],
    source: 'user-reports',
  },
  'keys-not-here': {
    says: [
      /no (?:se (?:ha |han )?(?:encontr\w+|encuentran?|localiz\w+)|existe\w*|hay|dispone)\b.{0,60}\b(?:claves?|par de claves|solicitud|peticion|almacen)\b.{0,100}(?:equipo|ordenador|usuario|pc\b|este)|(?:claves?|keys?).{0,40}(?:no (?:se )?(?:encontr\w+|encuentran?|existen?)|not found|could not be found)|no (?:corresponde|coincide) con (?:la|las|el|este).{0,20}(?:clave|equipo|ordenador)/,
    ],
    not: [/datos introducidos|llavero|pkcs#?12|tarjeta/],
    source: 'sede-2026-10',
  },
  'backup-offer': {
    says: [
      /(?:desea|quiere|recomend\w+|want|would you like)\b.{0,60}(?:copia de seguridad|copia del certificado|back ?up)/,
    ],
    not: [/firefox|contrasena|password|cifr/],
    source: 'sede-2024-07',
  },
  valid: {
    says: [/valido y no revocado|valid and not revoked/],
    not: [/no (?:es )?valido y/],
    sure: [],
    source: 'sede-2024-07',
  },
  revoked: {
    says: [
      /certificad\w+.{0,60}(?:esta|ha sido|fue|se encuentra|encuentra) (?:revocad|anulad)\w+|certificate (?:is|has been|was) revoked|(?:porque|because) (?:ha sido|it has been) revo\w+|sec_error_revoked|estado\W+revocado/,
    ],
    not: [/no (?:esta |ha sido )?revocado|not revoked|sitio|site|servidor/],
    source: 'sede-2026-10',
  },
  expired: {
    says: [
      /(?:su |el |your )?certificad?\w*.{0,40}(?:ha caducado|esta caducado|caducad\w+|ha expirado|expirado|vencido|has expired|is expired)/,
    ],
    not: [/sesion|session|err_|sec_|sitio|site|servidor|desde|reloj|codigo de solicitud|auto ?firma/],
    source: 'sede-2026-10',
  },
  'not-valid': {
    says: [
      /no (?:es )?valido (?:o|y|ni) (?:esta |ha sido )?(?:revocado|caducado)|invalid or revoked|certificad\w+.{0,20}\bno (?:es )?valido/,
    ],
    not: [/servidor|sitio|site|importa|archivo|no valido y no revocado|auto ?firma/],
    source: 'sede-2024-07',
  },
  'not-accredited': {
    says: [
      /pendiente de (?:acredita\w+|valida\w+|aproba\w+|identifica\w+|revision|comprobacion)|no (?:se |esta |ha |consta )?(?:ha |sido |que )*acreditad\w+|sin acreditar|pending (?:approval|verification|identification)|no (?:consta|figura).{0,30}acredita\w+/,
    ],
    source: 'own',
  },
  'document-out-of-date': {
    says: [
      /\b(?:dni|nie|tie|documento|pasaporte|tarjeta de residencia|identity document|id card|passport)\b.{0,40}(?:caducad|vencid|expirad|expired|no (?:esta )?en vigor|no vigente|out of date)\w*/,
    ],
    not: [/certificad|sesion|session|codigo/],
    source: 'sede-2026-08',
  },
  'missing-field': {
    says: [
      /(?:debe|tiene que|es necesario) (?:rellenar|indicar|completar)|campos? (?:es |son )?obligatorios?|(?:es|son) obligatori[oa]s?|(?:this |required )?field (?:is )?required|(?:rellene|complete) (?:este|el|todos)/,
    ],
    not: [/administra/],
    source: 'own',
  },
  'already-downloaded': {
    says: [
      /certificad\w*.{0,40}ya (?:ha sido |fue |se ha |esta |lo ha )?descargad\w+|already (?:been )?downloaded|ya (?:ha|se ha) descargado/,
    ],
    source: 'own',
  },
  'code-refused': {
    says: [
      /codigo(?: de (?:la )?solicitud)?\b.{0,40}(?:no (?:es )?(?:valid|correct|existe)\w*|incorrect\w*|erroneo|invalid\w*|caducad\w+|expirad\w+)|(?:request|application) code.{0,30}(?:invalid|not valid|incorrect|wrong|expired)/,
    ],
    not: [/\bsms\b|verificacion|seguridad|imagen|postal|movil|autofirma/],
    source: 'own',
  },
  'already-requested': {
    says: [
      /ya (?:existe|hay|tiene|dispone de|ha (?:realizado|hecho|enviado)|consta)\b.{0,30}(?:solicitud|peticion)|request already exists|already (?:a|an)?.{0,20}(?:request|application)/,
    ],
    source: 'own',
  },
  'request-done': {
    says: [
      /(?:solicitud|peticion)\b.{0,40}(?:realizad|enviad|registrad|procesad|recibid|completad)\w+.{0,30}(?:exito|correctamente)|(?:request|application).{0,30}(?:sent|received|completed|made).{0,20}successfully/,
    ],
    not: [/\bno\b|error/],
    source: 'user-reports',
  },
  'certificate-ready': {
    says: [
      /certificad\w*.{0,60}(?:ya )?(?:esta|puede ser|puede) (?:listo|disponible|descarg\w+)|certificate is (?:ready|available)|ya puede descargar/,
    ],
    not: [/\bno\b|todavia|aun|actualizacion/],
    source: 'support-2026',
  },
  'renewal-refused': {
    says: [
      /no (?:se (?:puede|ha podido|podra)|es posible|puede|cumple|permite|procede).{0,60}renova\w+|renovacion.{0,40}no (?:es )?(?:posible|permitid|disponible)|certificad\w+ no (?:es )?renovable|cannot be renewed|renewal (?:is )?not (?:possible|allowed)/,
    ],
    source: 'sede-2026-10',
  },
  'video-rejected': {
    says: [
      /(?:video ?-?(?:identificacion|llamada)?|identificacion|verificacion (?:de (?:la )?identidad|facial)|prueba de vida|biometr\w+|selfie|documento)\b.{0,60}(?:rechazad|denegad|no (?:ha (?:sido |podido )?)?(?:superad|aprobad|validad|completad)|fallid|no supera)\w*|no (?:hemos podido|se ha podido|ha sido posible) (?:verificar|comprobar|validar|confirmar) (?:su|tu|la) identidad|(?:identification|video|verification).{0,40}(?:rejected|failed|denied|not approved)/,
    ],
    not: [/firma|autofirma|antivirus|oficina|\bmac\b|pkcs/],
    source: 'press-2026-01',
  },
  'payment-refused': {
    says: [
      /\b(?:pago|cobro|payment|operacion con tarjeta|transaccion)\b.{0,40}(?:rechazad|denegad|declined|error|cancelad|no (?:se ha |ha sido )?(?:realizad|completad|autorizad)|failed|refused)\w*/,
    ],
    source: 'own',
  },
  'autofirma-server': {
    says: [/saf[_ -]?16\b|servidor intermedi\w+|algorithm constraints/],
    sure: [/saf[_ -]?16\b/, /servidor|algorithm|constraints|intermedi/],
    source: 'user-reports',
  },
  'autofirma-no-certificate': {
    says: [
      /saf[_ -]?(?:10|19)\b|(?:auto ?firma|autofirm@|afirma).{0,120}(?:no (?:hay|se (?:ha |han )?encuentr\w+|se (?:ha|han) encontrado|encuentra|existe\w*|aparec\w+|ve)|ningun|no certificates?).{0,60}certific\w+|no (?:hay|se han encontrado) certificados de firma/,
    ],
    sure: [/saf[_ -]?(?:10|19)\b/],
    source: 'programs-2026',
  },
  autofirma: {
    says: [autofirma],
    not: [/saf[_ -]?(?:10|16|19)\b|servidor intermedi|algorithm constraints/],
    sure: [/saf[_ -]?\d\d/],
    source: 'programs-2026',
  },
} as const satisfies Record<string, Family>;
