import type { Family } from './family.ts';

const password = /contrasenas?|password|passphrase|\bclave\b(?! privada)|contrasenya|contrasinal/;

const backupFile =
  /\b(?:copias?|respaldo|backup|back-up|archivo|fichero|file|pfx|p12|pkcs ?#?12|clave privada|private key|importa\w*|import|certificado de usuario)\b/;

const configuradorWords =
  /configurador|proteger las claves|proteja las claves|claves? de su certificado|repita de nuevo la contrasena|solicitud y (?:la )?descarga/;

const keychain = /\b(?:llavero|keychain|acceso a llaveros)\b/;
const keyring =
  /deposito de claves|anillo de claves|keyring|kwallet|cartera|desbloquear.{0,20}(?:nss|deposito)/;
const firefoxPassword =
  /contrasena (?:maestra|principal)|(?:master|primary) password|(?:dispositivo|disp\.?) (?:de seguridad )?software|software security device|token pkcs ?#?11/;
const administrator =
  /administra\w+|\[sudo\]|hacer cambios|haga cambios|make changes|instalador|installer|instalar software/;
const card = /\b(?:tarjeta|smart ?card|dni ?e(?:lectronico)?|lector|card|criptografica)\b/;
const strongKey =
  /cryptoapi|elemento protegido|protected item|nivel de seguridad|security level|clave (?:privada )?de intercambio|private exchange key|permiso para usar (?:una|la) clave|permission to use a key/;
const wrong =
  /incorrect[oa]s?|no (?:es )?(?:la )?(?:correcta|valida)|erronea|invalid[ao]?|wrong|no coincid\w+|do(?:es)? not match|don't match|not correct|mal\b/;
const account =
  /cl@ve|clave pin|clave permanente|cuenta de google|google account|microsoft account|cuenta de microsoft|apple id|icloud|gmail|outlook|correo|wi-?fi|windows hello/;

const owned = [keychain, keyring, firefoxPassword, administrator, strongKey, account] as const;

/** Requests for a password or a PIN, by whose it is. */
export const passwordMessages = {
  'new-password': {
    says: [password, configuradorWords],
    not: [...owned, /\bcopia\b.{0,30}(?:cifr|proteg)|cifro (?:esta|la) copia/, wrong],
    sure: [
      /^(?!.*\bcopia\b)/,
      /(?:crear|cree|establec\w+|invent\w+|introdu\w+|escrib\w+) (?:una|la|de nuevo|su)|repita de nuevo|proteger las claves|proteja las claves/,
    ],
    source: 'sede-2024-07',
  },
  'configurador-wrong-password': {
    says: [password, wrong, /configurador|claves? de su certificado/],
    not: [...owned],
    source: 'own',
  },
  'backup-password-new': {
    says: [
      /(?:eleg\w+|elija|establec\w+|cree|crear|choose|set|nueva|new|poner|ponga).{0,40}(?:contrasena|password).{0,60}(?:copia|respaldo|backup|exporta|archivo)|contrasena de (?:la )?(?:copia de seguridad|respaldo) del certificado|certificate backup password|protegera el archivo de (?:respaldo|copia)|(?:proteger|protect).{0,40}(?:clave privada|private key|entidad de seguridad).{0,60}(?:contrasena|password)|(?:contrasena|password).{0,60}(?:proteger|protect)\w*.{0,30}(?:elementos exportados|exported items|archivo)/,
    ],
    not: [configuradorWords, keychain],
    sure: [/respaldo|copia|backup|exporta/],
    source: 'faq-2026-09',
  },
  'backup-password': {
    says: [password, backupFile],
    not: [
      ...owned,
      configuradorWords,
      wrong,
      /fall[oa]|failed|error|nueva contrasena|new password|(?:eleg\w+|elija|choose) .{0,30}(?:contrasena|password)|protegera/,
    ],
    sure: [
      /(?:cifr\w+|encript\w+|encrypt\w*|protec\w+|proteg\w+|protect\w*|us[oó]\w*|utiliz\w+).{0,60}(?:copia|respaldo|backup|archivo|pfx|p12)|(?:contrasena|password) (?:para|de|for|of) (?:la |the )?(?:clave privada|private key|copia|copia de seguridad|respaldo|backup)/,
    ],
    source: 'faq-2026-09',
  },
  'primary-password': {
    says: [firefoxPassword],
    sure: [/contrasena (?:maestra|principal)|(?:master|primary) password/],
    source: 'own',
  },
  'keychain-password': {
    says: [keychain, /contrasena|password|quiere|wants|permitir|allow|introdu/],
    not: [/fall[oa]|mac verification|no se ha podido anadir|-2529|raices|roots|ya existe|already exists/],
    sure: [
      /(?:contrasena|password).{0,60}(?:llavero|keychain)|(?:llavero|keychain).{0,60}(?:contrasena|password)|(?:quiere|wants).{0,120}(?:llavero|keychain)/,
    ],
    source: 'own',
  },
  'keyring-password': {
    says: [keyring, /contrasena|password|desbloque|unlock|clave/],
    sure: [/deposito de claves|anillo de claves|keyring|kwallet/],
    source: 'own',
  },
  'windows-pin': {
    says: [
      /windows hello|\bpin\b.{0,40}(?:windows|inicio de sesion|iniciar sesion|sign in)|seguridad de windows.{0,60}\bpin\b/,
    ],
    not: [card],
    source: 'own',
  },
  'card-pin': {
    says: [
      /\b(?:pin|puk)\b|\bcan de(?:l)?\b|numero can\b/,
      /\bdni\b|\b(?:tarjeta|smart ?card|dnie|lector|card|criptografica)\b/,
    ],
    not: [/banco|bank|visa|mastercard|credito|pago|sms/],
    sure: [/(?:introdu\w+|escrib\w+|tecle\w+|enter|type|insert|pide|solicita).{0,40}\b(?:pin|puk)\b/],
    source: 'own',
  },
  'key-password': {
    says: [strongKey],
    sure: [
      /cryptoapi|intercambio|exchange key|permiso para usar|permission to use|elemento protegido|protected item/,
    ],
    source: 'aeat',
  },
  'password-rules': {
    says: [
      /contrasenas? no (?:coinciden|son iguales)|passwords (?:do not|don't) match|(?:contrasena|password)\b.{0,60}(?:al menos|minimo|at least|demasiado (?:corta|debil)|too (?:short|weak)|debe contener|must contain)/,
    ],
    not: [...owned],
    source: 'own',
  },
  clave: {
    says: [/cl@ve|clave (?:pin|permanente|movil)/],
    sure: [/cl@ve/],
    source: 'own',
  },
  'which-password': {
    says: [
      /(?:contrasena|password) (?:del?|para el|of the|for the) certificad?o?t?e?\b|certificate password|(?:introdu\w+|escrib\w+|tecle\w+|indique|ingres\w+|proporcion\w+|pon\w*|pide\w*|solicita|enter|type|provide|asks?|requer\w+|required).{0,40}(?:contrasenas?|password|passphrase|\bclave\b|\bpin\b)|(?:contrasena|password|\bclave\b|\bpin\b).{0,40}(?:incorrect|no es (?:correcta|valida)|erronea|invalid|wrong|necesari|requerid|required|no coincid)|(?:incorrect|wrong|invalid) (?:password|pin)/,
    ],
    not: [/codigo de solicitud/, account, /\bmovil\b|telefono/],
    source: 'own',
    isFallback: true,
  },
} as const satisfies Record<string, Family>;
