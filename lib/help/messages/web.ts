import { configurador, type Family } from './family.ts';

const certificateOfFnmtsSite =
  /sec_error|ssl_error|err_cert|err_ssl|pr_end_of_file|pr_connect_reset|mozilla_pkix|conexion (?:no es|no) (?:privada|segura)|connection is(?:n't| not) (?:private|secure)|advertencia.{0,20}riesgo potencial|potential security risk|certificado de seguridad.{0,40}no (?:es )?(?:valid|de confianza)|handshake|proxy tls|conexion segura fallida|secure connection failed|(?:establecer|crear) una conexion segura/;

const clock =
  /err_cert_date_invalid|sec_error_expired|not_yet_valid|reloj|\bclock\b|fecha y (?:la )?hora|(?:hora|fecha) (?:de(?:l)? )?(?:su |tu |este |el )?(?:equipo|ordenador|sistema|pc|dispositivo)|(?:computer|system)'?s? (?:time|date|clock)|date and time|certificado no sera valido hasta|certificado esta caducado desde/;

const clientCertificate =
  /client_auth|client auth|certificado de cliente|client certificate|bad_cert_alert|bad_ssl_client/;

export const webMessages = {
  'session-ended': {
    says: [
      /(?:cerrad\w+|caduc\w+|expir\w+).{0,20}\bsesion\b|\bsesion\b.{0,40}(?:caduc\w+|expir\w+|finaliz\w+|termin\w+|cerrad\w+|invalid\w*|no (?:es )?valid\w+|inactiv\w+)|session.{0,30}(?:expired|timed out|ended|timeout|invalid)|(?:caduc\w+|expir\w+|finaliz\w+).{0,20}\bsesion\b|tiempo (?:maximo )?de (?:la )?sesion|inactividad/,
    ],
    not: [/iniciar sesion|inicio de sesion|cerrar sesion|llavero|certificado (?:ha )?caduc/],
    sure: [/sesion|session/],
    source: 'own',
  },
  'service-down': {
    says: [
      /(?:error|http|estado|status|codigo)\b.{0,12}\b50[0-4]\b|\b50[0-4]\b.{0,40}(?:error|gateway|service|server|servidor|unavailable|timeout)|servicio\b.{0,40}no (?:se encuentra |esta )?disponible|service (?:temporarily )?unavailable|bad gateway|gateway time|internal server error|error interno(?: del servidor)?|mantenimiento|maintenance|(?:servidor|server).{0,30}(?:ocupado|saturad|no responde|overloaded|busy)|se ha producido un error (?:inesperado|en el servidor|interno)|unexpected error|intentelo (?:de nuevo )?mas tarde|try again later/,
    ],
    not: [/importa|perfil de usuario|pkcs|configurador|sec_error|err_ssl|saf_/],
    sure: [
      /\b50[0-4]\b|no (?:se encuentra |esta )?disponible|unavailable|gateway|internal server|interno del servidor|mantenimiento|maintenance/,
    ],
    source: 'user-reports',
  },
  'page-not-found': {
    says: [
      /\b404\b|not found|pagina.{0,30}no (?:se (?:ha )?(?:encuentra|encontr\w+)|existe|encontrada|disponible)|recurso solicitado no|page.{0,20}(?:doesn't|does not) exist/,
    ],
    not: [/clave|solicitud no|servidor|server not found|key|certificad/],
    sure: [/\b404\b/],
    source: 'own',
  },
  forbidden: {
    says: [
      /(?:error|http)\b.{0,12}\b40[13]\b|\b403\b.{0,20}(?:forbidden|prohibid)|forbidden|acceso (?:denegado|prohibido|no autorizado)|access denied|request (?:was )?(?:rejected|blocked)|no (?:esta|tiene) (?:autorizad\w+|permiso|autorizacion)|peticion (?:bloqueada|rechazada)|support id/,
    ],
    not: [/instal|administra|carpeta|archivo/],
    source: 'own',
  },
  'no-connection': {
    says: [
      /err_(?:internet|name|connection|network|address|timed|proxy|tunnel|empty)\w*|dns_probe\w*|no se (?:puede|ha podido|pudo) (?:acceder|conectar|establecer (?:una |la )?conexion|abrir (?:el |la |esta |este )?(?:sitio|pagina|web|sede))\b|site can't be reached|can't (?:reach|find|connect)|unable to connect|servidor no encontrado|server not found|tiempo de espera|timed? ?out|sin conexion|no hay (?:conexion|internet)|no internet|ha tardado demasiado|took too long|conexion (?:ha sido |fue )?(?:rechazada|interrumpida|restablecida|reiniciada)|connection (?:was )?(?:refused|reset|interrupted)/,
    ],
    not: [
      certificateOfFnmtsSite,
      /saf_|autofirma|afirma|sesion|session|gateway|\b50[0-4]\b|desarrollador|developer|fnmtcr|\.pkg|\.exe|\bapp\b|aplicacion|llavero|keychain|pkcs|import/,
    ],
    source: 'own',
  },
  'configurador-connection': {
    says: [
      configurador,
      /conexion|connection|servidor|server|proxy|red\b|timeout|tiempo de espera|comunica\w+/,
      /no (?:se )?(?:ha )?(?:pued\w+|podid\w+|pudo)|error|fall[oa]|could not|unable|failed|rechazad|refused/,
    ],
    not: [/ultima version|datos del proxy/],
    source: 'sede-2026-10',
  },
  clock: {
    says: [
      clock,
      /certificad|certificate|err_|sec_|reloj|clock|conexion|seguridad|incorrect|no es correcta|atrasad|adelantad|wrong/,
    ],
    not: [/cita|firma\b/],
    sure: [/err_cert_date_invalid|sec_error_expired|reloj|\bclock\b/],
    source: 'own',
  },
  'unknown-issuer': {
    says: [certificateOfFnmtsSite],
    not: [clock, clientCertificate],
    source: 'user-reports',
  },
  'own-issuer-unknown': {
    says: [
      /(?:no se (?:pudo|ha podido) verificar este certificado|could not verify this certificate).{0,60}(?:emisor|issuer)|emisor (?:es )?desconocido|unknown issuer|issuer is (?:unknown|not trusted)|no (?:es )?de confianza|not trusted/,
    ],
    not: [certificateOfFnmtsSite, /desarrollador|developer|aplicacion|autofirma|saf_/],
    source: 'own',
  },
  'client-certificate': {
    says: [clientCertificate],
    source: 'own',
  },
  'choose-certificate': {
    says: [
      /(?:selecc?ion\w+|eli[jg]\w+|escoj\w+|select|choose|confirm\w+)\b.{0,20}\bcertificad?o?|(?:select|choose) a certificate|peticion de identificacion de usuario|user identification request|se identifique con un certificado|identify (?:yourself )?with a certificate/,
    ],
    not: [/ningun|no (?:hay|se)|import|export|tipo|archivo|error|autofirma|firmar/],
    source: 'sede-2024-07',
  },
  'browser-unsupported': {
    says: [
      /navegador\b.{0,60}\bno (?:es |esta )?(?:soportad|compatible|admitid|valid|actualizad)\w*|browser.{0,30}(?:not supported|isn't supported|unsupported|out of date)|unsupported browser|actualice su navegador|update your browser|navegador (?:no|obsoleto)/,
    ],
    not: [/import|certificado raiz/],
    source: 'sede-2026-10',
  },
  'too-many-tries': {
    says: [
      /maximo de intentos|demasiad[oa]s (?:intentos|solicitudes|peticiones)|too many (?:attempts|requests|tries)|\b429\b|bloquead\w+ temporalmente|temporarily (?:locked|blocked)/,
    ],
    source: 'own',
  },
  'no-certificate-found': {
    says: [
      /no (?:se (?:ha|han) encontrado|hay|se encuentra\w*|existe\w*|aparece\w*|dispone de|tiene) (?:ningun )?certificados?\b|ningun certificado|no (?:valid |client )?certificates? (?:was |were )?(?:found|available|installed)/,
    ],
    not: [/auto ?firma|afirma|saf_|clave privada/],
    source: 'sede-2024-07',
  },
  captcha: {
    says: [
      /captcha|(?:caracteres|codigo|texto|letras|numeros).{0,30}imagen|no soy un robot|not a robot|codigo de seguridad.{0,20}(?:incorrect|no)/,
    ],
    source: 'sede-2026-10',
  },
} as const satisfies Record<string, Family>;
