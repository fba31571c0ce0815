import type { Wording } from './wording.ts';

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
interface RoleWords {
  role: FieldRole;
  kind: ControlKind;
  /** Any one of them. */
  says: readonly Wording[];
  /** Labels that have the words and mean something else. */
  not?: Wording;
  /** The words are used for other things, too: a control that says it plainly is preferred. */
  weak?: true;
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
    says: [
      'confirm|repit|repet|de nuevo|vuelv|again|berriro|baiezt|berrets … correo|correu|mail|posta',
      'correo|correu|mail|posta … confirm|repit|repet|de nuevo|again',
    ],
  },
  {
    role: 'phone-confirm',
    kind: 'text',
    says: [
      'confirm|repit|repet|de nuevo|again … telefon|movil|mobil|phone',
      'telefon|movil|phone … confirm|repit|repet|de nuevo|again',
    ],
  },
  {
    role: 'sms-code',
    kind: 'text',
    says: [
      'codi|kode|code … sms|verificacio|egiaztapen|verification|movil|telefono',
      'sms code|sms codigo|verification code|verification codigo',
    ],
  },
  {
    role: 'code',
    kind: 'text',
    says: [
      'codigo de solicitud|codigo de la solicitud|codigo de su solicitud|codigo de tu solicitud',
      'codigo de peticion|codigo de la peticion|codigo de su peticion|codigo de tu peticion',
      'codigo solicitud|codigo da solicitude|request code|application code',
      'codi de sollicitud|codi de sol·licitud|codi de la sollicitud|codi de la sol·licitud',
      'eskaera … kode',
    ],
  },
  {
    role: 'email',
    kind: 'text',
    says: ['correo|correu|<email>|<e-mail>|posta elektroniko'],
    not: 'postal',
  },
  {
    role: 'surname',
    kind: 'text',
    says: [
      'primer apellido|1er apellido|1o apellido|1º apellido|1 apellido|1. apellido',
      'primerapellido|1erapellido|1oapellido|1ºapellido|1apellido|1.apellido',
      'primer cognom|1er cognom|1o cognom|1º cognom|1 cognom|1. cognom',
      'primercognom|1ercognom|1ocognom|1ºcognom|1cognom|1.cognom',
      'apellido 1|apellido1|apellido primero|apellidoprimero',
      'primeiro apelido|lehen abizen|lehenengo abizen|surname',
    ],
    // A number alone is a limit ("máx. 25 caracteres"), not the second surname.
    not: 'segundo|second|<2>|<2o>|<2do>|<2on>|<2apellido|<2cognom|apellido2|cognom2',
  },
  {
    role: 'document',
    kind: 'text',
    says: [
      'documento|documentu|document> … identifica|identid|identit',
      '<nif>|<nie>|<dni>|<n.i.f>|<d.n.i>',
      'nan zenbaki|nana zenbaki|nanaren zenbaki',
      'identity document|identity number|identity card|id document',
    ],
    not: 'representad|<entidad|empresa|<cif>|soporte|support number',
  },
  {
    role: 'phone',
    kind: 'text',
    says: ['telefon|<movil>|<mobil>|phone'],
    not: '<fax>',
  },
  {
    role: 'conditions',
    kind: 'box',
    says: ['condicio|termino|baldintza|terms|conditions'],
  },
  {
    role: 'submit',
    kind: 'button',
    says: [
      '^enviar>|^envie>|^envia>|^descargar certificado>|^descarga>|^descarregar>|^deskargatu>|^bidali>',
      '^firmar>|^submit>|^send>|^download>',
    ],
    not: 'condicion|termino',
  },
  {
    // Banners and dialogs have such buttons, too.
    role: 'submit',
    kind: 'button',
    says: ['^continuar>|^aceptar>'],
    not: 'condicion|termino|cookie|todas|todos|<todo>',
    weak: true,
  },
];

/**
 * Ids seen in the forms, by the day they were seen: a bonus where a label says nothing.
 * Source: a public prototype that filled these forms in, 2023-06-07. Days older than two years that no
 * later capture repeats may go.
 */
export const datedIds: Readonly<Record<string, Readonly<Record<string, FieldRole>>>> = {
  '2023-06-07': {
    NIF_SG: 'document',
    APELLIDO1_SG: 'surname',
    COD_SOLICITUD: 'code',
    aceptarCondiciones: 'conditions',
    codSolicitud: 'code',
    nif: 'document',
    apellido1: 'surname',
    telefono: 'phone',
    telefono_confirmacion: 'phone-confirm',
    codVerificacion: 'sms-code',
    botonEnviarFormulario: 'submit',
  },
};
