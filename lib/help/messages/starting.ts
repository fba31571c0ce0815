import { configurador, type Family, fnmtProgram, refusal } from './family.ts';

// Wordings of Firefox, Chrome, Edge, Safari, Windows, macOS and xdg-open, in Spanish and English.
const noHandler =
  /(?:no (?:esta|esten|tiene|hay|existe|se (?:ha )?(?:encuentra|encontro|encontrado)|dispone|sabe|conoce|reconoce)|ningun[ao]?|sin|not?|isn't|aren't|doesn't|failed|necesita\w*|buscar?|busque|obten\w*|need|get|look for)\b.{0,60}\b(?:programas?|aplicacion(?:es)?|apps?|applications?|handlers?|controlador|gestor|asociad[oa]s?|associated|registrad[oa]s?|registered|configurad[oa]s?|method|metodo|soportad[oa]|admitid[oa]|supported|abrir esta direccion|open this address|valid[ao]s?|invalid)\b|(?:no (?:se )?(?:puede|pudo|ha podido)|cannot|can't|could not) (?:be )?(?:abrir|open)|no se reconoce|protocolo desconocido|unknown protocol/;

const exactlyNoHandler =
  /no (?:esta|tiene).{0,20}(?:asociad|registrad)|ningun[ao]? (?:programa|aplicacion|app)|no (?:hay|existe|se encuentra) (?:ningun[ao]? )?(?:aplicacion|programa|app)|no tiene (?:ningun[ao]? )?(?:aplicacion|programa)|no application|n't associated|not associated|(?:not|n't|no|a) registered|una (?:nueva )?(?:aplicacion|app) para abrir|(?:an?|new) (?:new )?app to open|no method available|sabe como abrir/;

const offersToOpen =
  /¿ ?(?:abrir|permitir|quiere|desea|iniciar)|(?:quiere|intenta|intentando|desea) (?:abrir|iniciar)|permitir (?:siempre )?que|(?:wants|trying) to (?:open|start|launch)|\b(?:open|launch)\b.{0,40}\?|allow (?:this |the )?(?:site|website|page|https)|(?:choose|elija|elegir) (?:an|una) (?:application|aplicacion)/;

const macWords =
  /no es de un desarrollador|not from an identified developer|desarrollador no (?:esta |se (?:ha|pudo|puede) )?(?:identificad|verificad|identificar|verificar)|(?:no (?:ha podido|puede|se puede|se ha podido|pudo)|unable to|could ?n[o']t|cannot|can't) (?:comprobar|verificar|verify|check|be (?:checked|verified)).{0,60}(?:malicios|malware|desarrollador|developer|seguridad|dane|harm)|unidentified developer|(?:developer|desarrollador) (?:cannot|can't|could not|no (?:se )?pued\w+) (?:be )?(?:verified|verificar\w*)|(?:descargad\w+|procede) de(?:l)? (?:la )?(?:mac )?app store|downloaded from the (?:mac )?app store|from an unidentified|contiene malware|contains malware|danad[oa].{0,80}papelera|papelera.{0,40}danad[oa]|damaged.{0,80}(?:trash|bin)|gatekeeper|(?:mover|trasladar)\w* a la papelera|move to (?:trash|bin)|software malicioso|free of malware|libre de malware/;

export const startingMessages = {
  'no-program': {
    says: [/fnmtcr/, noHandler],
    not: [/(?:quiere|intenta|intentando) abrir|wants to open|trying to open/],
    sure: [exactlyNoHandler],
    source: 'user-reports',
  },
  'no-program-maybe': {
    says: [
      /(?:protocol\w*|enlace|vinculo|link|direccion|address|scheme|esquema|url)/,
      /no (?:esta|estan) asociad\w+ a ningun|n't associated with any program|does not have a registered handler|no (?:hay|existe) ningun[ao]? (?:aplicacion|programa)|no application (?:is )?(?:set|configured|registered)|una (?:nueva )?aplicacion para abrir (?:este|el) (?:vinculo|enlace)|(?:new )?app to open this|sabe como abrir/,
    ],
    not: [/fnmtcr|afirma|mailto/],
    source: 'own',
  },
  'open-configurador': {
    says: [configurador, /\b(?:abr\w+|open(?!-)\w*|inici\w+|permit\w+|allow|launch)\b/],
    not: [
      refusal,
      noHandler,
      /contrasena|password|desarrollador|developer|editor|publisher|administrador|cambios/,
    ],
    sure: [offersToOpen],
    source: 'user-reports',
  },
  'does-not-open': {
    says: [
      configurador,
      /\b(?:no (?:se (?:me )?|me )?(?:puede abrir|abre|abrio|ha abierto|inicia|arranca|hace nada|pasa nada|aparece|sale|responde|funciona|ejecuta)|nothing happens|(?:does not|doesn't|did not|didn't|won't|will not) (?:open|start|launch|run|work|do anything)|se queda (?:pensando|cargando|en blanco)|keeps loading|(?:dejo|ha dejado) de funcionar|debe cerrarse|se ha cerrado|crash\w*|stopped working|error al (?:abrir|iniciar)|no puede abrir)\b/,
    ],
    not: [/fnmtcr/, macWords, /desarrollador|developer|danad|damaged|proteg|virus|malware|malicious/],
    source: 'user-reports',
  },
  'already-running': {
    says: [
      configurador,
      /ya (?:se )?esta (?:abierto|en ejecucion|ejecutando\w*|en marcha)|otra instancia|already running|another instance/,
    ],
    source: 'own',
  },
  'configurador-installed': {
    says: [
      configurador,
      /instalad\w+ correctamente|se ha (?:instalado|completado)|instalacion.{0,40}(?:complet\w+|finaliz\w+|correcta)|(?:successfully|has been) installed|installation (?:complete|finished|was successful)/,
    ],
    not: [/\bno se\b|error|certificado/],
    source: 'own',
  },
} as const satisfies Record<string, Family>;

const windowsWords =
  /windows protegio (?:su|tu|el) (?:pc|equipo)|windows protected your pc|smart ?screen|aplicacion (?:desconocida|no reconocida)|unrecogni[sz]ed app|no se (?:suele )?descarg\w+ (?:con frecuencia|frecuentemente|habitualmente|a menudo|normalmente)|isn't commonly downloaded|not commonly downloaded|(?:podria|puede) (?:danar|poner en (?:peligro|riesgo)) (?:su|el|tu) (?:dispositivo|equipo|pc)|(?:could|can|may) harm your (?:device|computer|pc)|editor desconocido|unknown publisher|archivo (?:poco )?(?:seguro|comun)|sospechos[oa]|no se puede descargar de forma segura|can't be downloaded securely/;

const antivirusNames =
  /\b(?:avast|avg|mcafee|norton|kaspersky|panda|bitdefender|eset|nod32|defender|avira|malwarebytes|sophos|trend micro|antivirus|seguridad de windows|windows security)\b/;

export const blockedMessages = {
  'mac-blocked': {
    says: [macWords],
    not: [antivirusNames],
    sure: [fnmtProgram],
    source: 'packagers-2026',
  },
  smartscreen: {
    says: [windowsWords],
    not: [macWords, /control inteligente|smart app control/],
    sure: [fnmtProgram, /smart ?screen|proteg|protected|descarg|download|desconocid|unknown/],
    source: 'own',
  },
  'wrong-installer': {
    says: [
      /no (?:se )?(?:puede|podra) ejecutar(?:se)? en (?:el|este|su) (?:equipo|pc|ordenador)|can't run on (?:your|this) pc|no es una aplicacion win32 valida|not a valid win32|(?:paquete|aplicacion|version|package).{0,40}no es compatible|(?:arquitectura|architecture).{0,40}(?:no coincide|incorrecta|does not match|wrong)/,
    ],
    not: [/navegador|browser|desarrollador/],
    source: 'packagers-2026',
  },
  'app-control': {
    says: [/control inteligente de aplicaciones|smart app control/],
    source: 'own',
  },
  'antivirus-blocked': {
    says: [
      /\b(?:virus|amenazas?|threats?|troyano|trojan\w*|malware|cuarentena|quarantine\w*|avast|avg|mcafee|norton|kaspersky|panda|bitdefender|eset|nod32|defender|avira|malwarebytes|sophos|antivirus|windows security)\b/,
      /\b(?:virus|amenazas?|threats?|detect\w+|encontr\w+|bloque\w+|elimin\w+|blocked|found|removed|quarantined?|cuarentena|impid\w+)\b/,
    ],
    not: [
      macWords,
      /administra|organiza|organisa|directiva|group policy|control inteligente|smart app|ventanas? emergentes?|pop-?up|tarjeta|cuenta|pin\b|smart ?screen/,
    ],
    sure: [fnmtProgram, antivirusNames, /virus|amenaza|threat|troyano|trojan|cuarentena|quarantin|malware/],
    source: 'sede-2026-10',
  },
  'policy-blocked': {
    says: [
      /(?:bloque\w+|block\w*|impedid\w+|deshabilitad\w+|disabled|restring\w+|restrict\w+|prevented|no (?:esta )?permitid\w+|not allowed|no permite|prohibid\w+|limitad\w+|limited|restriccion\w*)\b.{0,80}\b(?:administrador\w*|administrator|admin|organi[sz]aci?\w+|directivas?|policy|politicas?|empresa|centro)\b|(?:administrador\w*|administrator|organi[sz]aci?\w+|directivas?|policy|politicas?)\b.{0,60}\b(?:bloque\w+|block\w*|impid\w+|imped\w+|deshabilit\w+|disabled|restring\w+|restrict\w+|prevent\w*|no permit\w+|prohib\w+|limit\w+)|err_blocked_by_administrator|restricciones (?:en vigor|aplicadas|vigentes)/,
    ],
    sure: [
      /directivas? de grupo|group policy|err_blocked_by_administrator|su organizacion|your organi[sz]ation|(?:bloquead[oa]|blocked|deshabilitad[oa]|disabled|impedid[oa]) por (?:el|su|un|tu) administrador|blocked by (?:your|the|an) administrator|restricciones (?:en vigor|aplicadas|vigentes)/,
    ],
    source: 'own',
  },
  administrator: {
    says: [
      /(?:permisos?|derechos|privilegios|credenciales|cuenta|contrasena|usuario|nombre)\w* (?:y (?:la )?contrasena )?de(?:l)? (?:un )?administrador|administrator(?:'s)? (?:rights|privileges|permissions?|password|credentials|account|user)|admin (?:password|rights|credentials)|contrasena de admin\b|(?:requiere|necesita|requires) (?:elevacion|elevation|permisos)|(?:ejecutar|run) (?:como|as) administra\w+|control de cuentas de usuario|user account control|(?:realice|haga|hacer|make) cambios en (?:el|este|su) (?:dispositivo|equipo|pc)|make changes to your (?:device|computer|pc)|permisos suficientes|sufficient (?:rights|privileges|permissions)|quiere hacer cambios|installer (?:wants|is trying) to|(?:instalar|install\w*) (?:nuevo )?software.{0,40}(?:contrasena|password)|(?:debe|must|necesario|necesita) (?:ser|be) (?:an )?administra\w+|necesita permiso.{0,30}instal|instal\w+.{0,40}necesita permiso|\[sudo\]|sudo|autenticacion (?:es )?(?:necesaria|requerida).{0,60}instal|pkexec|polkit/,
    ],
    not: [
      /contact\w+ (?:con )?(?:el|su|your|the|un|an) administra\w+|pongase en contacto|bloquead\w+ por|blocked by/,
    ],
    sure: [
      /control de cuentas de usuario|user account control|(?:permisos?|derechos|privilegios|credenciales|contrasena|usuario y contrasena|nombre de usuario y contrasena) de(?:l)? (?:un )?administrador|administrator(?:'s)? (?:rights|privileges|permissions?|password|credentials|user)|cambios en (?:el|este|su) (?:dispositivo|equipo)|make changes to your|requiere elevacion|requires elevation/,
    ],
    source: 'packagers-2026',
  },
  'ask-administrator': {
    says: [
      /(?:contact\w+|consult\w+|avis\w+|pregunt\w+|pongase en contacto|comuni\w+|ask|notify)\b.{0,30}\b(?:admin\w*|soporte tecnico)/,
    ],
    not: [
      /directivas? de grupo|group policy|err_blocked|su organizacion|your organi[sz]ation|bloquead|blocked/,
    ],
    source: 'own',
    isFallback: true,
  },
} as const satisfies Record<string, Family>;
