import type { Family } from './family.ts';

const pkcs12 = /pkcs ?#? ?12|\bp12\b|\bpfx\b/;
const importing =
  /import\w*|restaur\w+|restor\w+|recuper\w+|\bcopia\b|backup|respaldo|\bp12\b|\bpfx\b|pkcs ?#? ?12|asistente/;

/** Makes a right password look wrong: an older system does not know how the file's MAC is computed. */
const macCheck =
  /mac verif\w+|verificacion (?:de(?:l)? )?mac\b|comprobacion (?:de(?:l)? )?mac\b|mac (?:check|invalid\w*|no valid\w+|could not be verified)|errsecpkcs12verifyfailure|-2526[0-9]\b|-2529[34]\b|contrasena de red (?:especificada )?no|(?:specified )?network password is not|no (?:se )?(?:pudo|puede|ha podido) verificar.{0,20}\bmac\b/;

const notExportable =
  /(?:clave|key).{0,60}(?:no (?:es |esta )?(?:marcada como )?exportable|marcada como no exportable|not (?:marked as )?exportable|non-?exportable)|no (?:se puede|es posible|deja|permite|me deja) exportar (?:la|su) clave|(?:clave privada|private key).{0,60}(?:no (?:se )?(?:puede|pudo) exportar|cannot be exported|can't be exported|could not be exported)|solo (?:se )?(?:puede|podra) exportar.{0,30}certificado|only the certificate can be exported|clave no valida para (?:utilizar|usar)|key not valid for use in specified state|0x8009000b|exportar (?:la )?clave privada.{0,60}(?:gris|desactivad|deshabilitad|atenuad|grey|gray|disabled)|no exportable/;

/** Importing, exporting and using the file with the certificate. */
export const backupMessages = {
  'import-unknown-reason': {
    says: [
      pkcs12,
      /(?:fall[oaó]\w*|error|fail\w*|no se (?:pudo|ha podido|puede)|could not|unable)/,
      /desconocid\w+|unknown/,
    ],
    not: [/(?:guardar|crear|create|hacer|making|salvaguardar).{0,40}(?:copia|backup|respaldo|pkcs)/],
    sure: [/(?:motivos?|razon(?:es)?|causas?|reasons?) desconocid\w+|unknown reasons?/],
    source: 'programs-2026',
  },
  'export-unknown-reason': {
    says: [
      /(?:guardar|crear|create|hacer|making|salvaguardar|exportar).{0,40}(?:copia|backup|respaldo|pkcs)/,
      /fall[oa]|failed|error/,
      /desconocid\w+|unknown/,
    ],
    sure: [pkcs12],
    source: 'programs-2026',
  },
  'import-decode': {
    says: [
      /(?:decodific\w+|descifr\w+|decod\w+|decrypt\w*).{0,40}(?:archivo|fichero|file)|(?:no esta|not) in? ?(?:en )?(?:formato )?pkcs|keystore password was incorrect|(?:archivo|file).{0,60}(?:corrupt\w*|danad\w+).{0,80}(?:contrasena|password)/,
    ],
    not: [macCheck],
    sure: [pkcs12, /contrasena|password/],
    source: 'programs-2026',
  },
  'import-newer-protection': {
    says: [macCheck],
    sure: [importing],
    source: 'programs-2026',
  },
  'import-wrong-password': {
    says: [
      /(?:contrasena|password|passphrase).{0,60}(?:incorrect\w*|no es (?:correcta|valida|esa)|erronea|invalid\w*|wrong|mal\b)|(?:incorrect|wrong|invalid) (?:password|passphrase)/,
      importing,
    ],
    not: [
      macCheck,
      /configurador|maestra|principal|primary|master|llavero|keychain|administra|decodific|descifr|decode|keystore/,
    ],
    source: 'own',
  },
  'import-older-protection': {
    says: [
      /unsupported.{0,40}(?:algorithm|rc2|cipher|pbe)|(?:algorithm|rc2|cipher|algoritmo|cifrado).{0,40}(?:unsupported|not supported|no (?:soportad|compatible|admitid)\w*)|rc2-40|inner_evp_generic_fetch/,
      /import|rc2|pkcs|openssl|p12|pfx|evp/,
    ],
    not: [/saf_|servidor intermedi|constraints/],
    sure: [/rc2|inner_evp/],
    source: 'programs-2026',
  },
  'already-there': {
    says: [
      /(?:certificado|clave privada|elemento|certificate|private key|item).{0,60}(?:ya exist\w+|already exist\w*|ya (?:esta|estaba) (?:instalad|en)\w*)|-25299|errsecduplicateitem/,
    ],
    not: [/solicitud|peticion|request/],
    sure: [/dispositivo de seguridad|security device|llavero|keychain|-25299|errsecduplicate/],
    source: 'programs-2026',
  },
  'no-private-key': {
    says: [
      /(?:no (?:posee|es (?:usted )?(?:el )?(?:poseedor|propietario|dueno|titular)|tiene|dispone|incluye|contiene|lleva|hay|se encuentra|se ha encontrado|existe)|sin|falta|do not own|no|without|missing|requiere|required?).{0,40}(?:clave privada|private key)|(?:clave privada|private key).{0,40}(?:no (?:se encuentra|existe|esta|disponible)|required|is missing|not found|necesari\w+|requerid\w+)/,
    ],
    not: [notExportable, /exportar la clave|no,? no exportar|do not export|contrasena (?:para|de) la clave/],
    sure: [
      /poseedor|do not own|no posee|(?:require\w*|necesit\w+) .{0,30}(?:clave privada|private key)|private key (?:is )?required/,
    ],
    source: 'programs-2026',
  },
  'not-exportable': {
    says: [notExportable],
    not: [/tarjeta|smart ?card|hardware/],
    sure: [/clave privada|private key|0x8009000b/],
    source: 'programs-2026',
  },
  'card-not-exportable': {
    says: [
      /(?:copias? de seguridad|exportar|back ?up|export\w*).{0,100}(?:tarjetas?|hardware|smart ?cards?)|(?:tarjeta|smart ?card|hardware).{0,80}(?:no (?:se )?(?:puede|pueden|permite) (?:exportar|copiar)|cannot be exported)/,
      /\bno\b|cannot|can't|not/,
    ],
    sure: [/hardware|inteligentes?|smart ?cards?/],
    source: 'programs-2026',
  },
  'keychain-wrong-place': {
    says: [
      /raices del sistema|system roots|(?:no se (?:ha|han) podido|no se puede\w*|unable to|could not|can't) (?:modificar|anadir|importar|add|import).{0,60}(?:llavero|keychain)/,
    ],
    not: [macCheck, /-25299|ya existe/],
    sure: [/raices|roots/],
    source: 'programs-2026',
  },
  'windows-import-error': {
    says: [
      /perfil de usuario no (?:este|sea|esta|es) accesible|user profile (?:is not|may not be|not) accessible|proveedor de servicios? (?:de )?criptografic\w+|cryptographic service provider/,
    ],
    source: 'programs-2026',
  },
  'android-ca': {
    says: [
      /certificados? (?:de )?ca\b|ca certificate|entidad(?:es)? (?:de certificacion|certificadora)/,
      /instal\w+|ajustes|settings/,
    ],
    not: [/raiz de la fnmt|ac raiz|desconocid/],
    sure: [/ajustes|settings|privad|private|android|movil|telefono/],
    source: 'own',
  },
  'wrong-file': {
    says: [
      /(?:tipo de archivo|formato|file type|format|extension|archivo|fichero|file)\b.{0,60}\b(?:no (?:es )?(?:valid|reconoc|admitid|soport|compatible)\w*|desconocid\w+|invalid\w*|unrecogni[sz]ed|unknown|unsupported|not (?:valid|recogni[sz]ed|supported))/,
      /certificad\w*|certificate|p12|pfx|import\w*|copia|clave publica|public key/,
    ],
    not: [/motivos?|razon|reasons?|usuario/],
    source: 'own',
  },
  'import-failed': {
    says: [
      /(?:no se (?:pudo|puede|pueden|ha podido)|unable to|cannot|can't|could not|error al|error de|fallo al|failed to).{0,20}import\w*|import\w*.{0,20}(?:failed|fallida|fallado)/,
    ],
    source: 'own',
    isFallback: true,
  },
  'import-done': {
    says: [
      /(?:importacion|exportacion|certificado|import|export|copia)\w*.{0,40}(?:se (?:complet\w+|realizo|ha (?:completado|realizado|instalado|importado))|correctamente|con exito|successful\w*)|(?:importad|instalad|guardad)\w+ (?:correctamente|con exito)|successfully (?:imported|installed|exported)/,
    ],
    not: [/\bno (?:se|ha)\b|error|fall[oa]|solicitud|peticion|pendiente|programa|configurador/],
    sure: [/import\w+|export\w+|certificado/, /correctamente|con exito|success/],
    source: 'programs-2026',
  },
} as const satisfies Record<string, Family>;
