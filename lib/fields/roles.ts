/** The purpose of a field in FNMT's forms, in the order of `data-fields`. */
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

export type TextRole = Exclude<FieldRole, 'conditions' | 'submit'>;

/**
 * Ids seen in the forms, by day: extra evidence where a label says nothing. Source: a public prototype that filled
 * these forms in, 2023-06-07. Days older than two years that no later capture repeats may go.
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
