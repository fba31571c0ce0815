import { isWorded } from '../fields/wording.ts';
import { definePage } from './page.ts';

const citizen = '/certificados/persona-fisica';
const sede = 'https://www.sede.fnmt.gob.es';

/** Evidence: archived copies in Catalan and Galician; Spanish wording inferred. */
export const revoke = definePage({
  id: 'revoke',
  on: 'sede',
  paths: [`${citizen}/anular/**`],
  examples: [`${sede}${citizen}/anular`, `${sede}/ca${citizen}/anular`, `${sede}/gl${citizen}/anular`],
  lookalikes: [`${sede}${citizen}/revocar`],
});

/** Evidence: screenshots of 2024-07-08. */
export const status = definePage({
  id: 'status',
  on: 'sede',
  paths: [`${citizen}/verificar-estado`],
  examples: [`${sede}${citizen}/verificar-estado`],
  lookalikes: [`${sede}/certificados/administracion-publica/verificar-estado`],
});

export const statusCheck = definePage({
  id: 'status-check',
  on: 'sede',
  paths: [`${citizen}/verificar-estado/solicitar-verificacion`],
  examples: [`${sede}${citizen}/verificar-estado/solicitar-verificacion`],
  lookalikes: [`${sede}${citizen}/verificar-estado/otra`],
});

/** The answer to the check. Its tables hold personal data: their captions are looked at, their cells are not. */
export const statusResult = definePage({
  id: 'status-result',
  on: 'form-host',
  fields: [],
  matches: ({ headings, roles }) =>
    roles.length === 0 &&
    headings.some((heading) =>
      isWorded(
        heading,
        'informacion sobre la identidad|informacion sobre las claves … valores personales|valores tecnicos',
      ),
    ),
  sample: { headings: ['informacion sobre la identidad (valores personales)'] },
  examples: ['https://apuc20.sede.fnmt.gob.es/appsUsuario/comprobacion', 'https://apuc20.cert.fnmt.es/x'],
  lookalikes: ['https://sede.fnmt.gob.es/appsUsuario/comprobacion'],
});
