import type { KnownText } from './known-text.ts';

/** What a field of FNMT's forms is for, in the order in which `data-fields` names them. */
export const fieldRoles = [
  'document',
  'surname',
  'email',
  'email-confirm',
  'code',
  'conditions',
  'submit',
  'phone',
  'phone-confirm',
  'sms-code',
] as const;

export type FieldRole = (typeof fieldRoles)[number];

/** The kind of control that can carry a role: a label alone never makes one. */
export type ControlKind = 'text' | 'box' | 'button';

/** The wordings of a folded label. */
interface RoleWords extends KnownText {
  role: FieldRole;
  kind: ControlKind;
  /** Labels that contain the words and mean something else. */
  not?: RegExp;
}

/**
 * The wordings of the forms, without accents or capitals.
 * Sources: screenshots of 2024-07-08 (request, download, renewal), copies of 2021-22, and the Catalan,
 * Galician, Basque and English words for the same things, which the site's language prefixes make likely.
 * The first row that matches wins, so a label that contains another ("Confirme aquí su CORREO ELECTRÓNICO")
 * stands above it.
 */
export const roleWords: readonly RoleWords[] = [
  {
    role: 'email-confirm',
    kind: 'text',
    about: ['confirm', 'repit', 'repet', 'de nuevo', 'vuelv', 'again', 'berriro', 'baiezt', 'berrets'],
    pattern:
      /(confirm|repit|repet|de nuevo|vuelv|again|berriro|baiezt|berrets).*(correo|correu|e-?mail|mail|posta)|(correo|correu|e-?mail|mail|posta).*(confirm|repit|repet|de nuevo|again)/,
  },
  {
    role: 'phone-confirm',
    kind: 'text',
    about: ['confirm', 'repit', 'repet', 'de nuevo', 'again'],
    pattern:
      /(confirm|repit|repet|de nuevo|again).*(telefono|telefon|movil|mobil|phone)|(telefono|telefon|movil|phone).*(confirm|repit|repet|de nuevo|again)/,
  },
  {
    role: 'sms-code',
    kind: 'text',
    about: ['codi', 'kode', 'code'],
    pattern:
      /(codigo|codi|kode|code).*(sms|verificacion|verificacio|egiaztapen|verification|movil|telefono)|(sms|verification) (code|codigo)/,
  },
  {
    role: 'code',
    kind: 'text',
    about: ['codi', 'kode', 'code'],
    pattern:
      /codigo de (la |su |tu )?(solicitud|peticion)|codigo solicitud|codi de (la )?sol·?licitud|codigo da solicitude|eskaera.*kode|(request|application) code/,
  },
  {
    role: 'email',
    kind: 'text',
    about: ['correo', 'correu', 'mail', 'posta'],
    pattern: /correo|correu|\be-?mail\b|posta elektroniko/,
    not: /postal/,
  },
  {
    role: 'surname',
    kind: 'text',
    about: ['apellido', 'apelido', 'cognom', 'abizen', 'surname'],
    pattern:
      /(primer|1er|1o|1º|1\.?) ?(apellido|cognom)|apellido ?(1|primero)|primeiro apelido|lehen(engo)? abizen|first surname|surname/,
    not: /segundo|second|2/,
  },
  {
    role: 'document',
    kind: 'text',
    about: ['document', 'nif', 'nie', 'dni', 'n.i.f', 'd.n.i', 'zenbaki', 'identity'],
    pattern:
      /document(o|u|\b).*(identifica|identid|identit|identity)|\b(nif|nie|dni|n\.i\.f\.?|d\.n\.i\.?)\b|nan(a|aren)? zenbaki|identity (document|number|card)|id document/,
    not: /representad|\bentidad|empresa|\bcif\b|soporte|support number/,
  },
  {
    role: 'phone',
    kind: 'text',
    about: ['telefon', 'movil', 'mobil', 'phone'],
    pattern: /telefono|telefon|\bmovil\b|\bmobil\b|phone/,
    not: /\bfax\b/,
  },
  {
    role: 'conditions',
    kind: 'box',
    about: ['condicio', 'termino', 'baldintza', 'terms', 'conditions'],
  },
  {
    role: 'submit',
    kind: 'button',
    about: [
      'envi',
      'descarg',
      'descarreg',
      'deskargatu',
      'bidali',
      'continuar',
      'aceptar',
      'firmar',
      'submit',
      'send',
      'download',
    ],
    pattern:
      /^(enviar|envie|envia|descargar certificado|descarga|descarregar|deskargatu|bidali|continuar|aceptar|firmar|submit|send|download)\b/,
    not: /condicion|termino/,
  },
];

/**
 * Ids seen in the forms, with the day they were seen: a bonus where a label says nothing.
 * Source: a public prototype that filled these forms in, 2023-06-07. Rows older than two years that no
 * later capture repeats may go.
 */
export const datedIds: readonly { id: string; role: FieldRole; seen: string }[] = [
  { id: 'NIF_SG', role: 'document', seen: '2023-06-07' },
  { id: 'APELLIDO1_SG', role: 'surname', seen: '2023-06-07' },
  { id: 'COD_SOLICITUD', role: 'code', seen: '2023-06-07' },
  { id: 'aceptarCondiciones', role: 'conditions', seen: '2023-06-07' },
  { id: 'codSolicitud', role: 'code', seen: '2023-06-07' },
  { id: 'nif', role: 'document', seen: '2023-06-07' },
  { id: 'apellido1', role: 'surname', seen: '2023-06-07' },
  { id: 'telefono', role: 'phone', seen: '2023-06-07' },
  { id: 'telefono_confirmacion', role: 'phone-confirm', seen: '2023-06-07' },
  { id: 'codVerificacion', role: 'sms-code', seen: '2023-06-07' },
  { id: 'botonEnviarFormulario', role: 'submit', seen: '2023-06-07' },
];
