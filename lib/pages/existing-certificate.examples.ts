import type { FamilyExamples } from './examples.ts';

const sede = 'https://www.sede.fnmt.gob.es';
const citizen = '/certificados/persona-fisica';

export const examples = {
  revoke: {
    examples: [`${sede}${citizen}/anular`, `${sede}/ca${citizen}/anular`, `${sede}/gl${citizen}/anular`],
    lookalikes: [`${sede}${citizen}/revocar`],
  },
  status: {
    examples: [`${sede}${citizen}/verificar-estado`],
    lookalikes: [`${sede}/certificados/administracion-publica/verificar-estado`],
  },
  'status-check': {
    examples: [`${sede}${citizen}/verificar-estado/solicitar-verificacion`],
    lookalikes: [`${sede}${citizen}/verificar-estado/otra`],
  },
  'status-result': {
    examples: ['https://apuc20.sede.fnmt.gob.es/appsUsuario/comprobacion', 'https://apuc20.cert.fnmt.es/x'],
    lookalikes: ['https://sede.fnmt.gob.es/appsUsuario/comprobacion'],
    sample: { headings: ['informacion sobre la identidad (valores personales)'] },
  },
} satisfies FamilyExamples;
