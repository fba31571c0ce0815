import type { FamilyExamples } from './examples.ts';

export const examples = {
  'request-form': {
    examples: [
      'https://apus20.cert.fnmt.es/SolicitudCertificados/solicitud.do',
      'https://apus20.sede.fnmt.gob.es/x',
    ],
    lookalikes: [
      'https://apus20.cert.fnmt.es/SolicitudCertComp/',
      'https://descargas.cert.fnmt.es/SolicitudCertificados/solicitud.do',
    ],
    sample: {
      headings: ['solicitud de certificado fnmt de persona fisica'],
      roles: ['document', 'surname', 'email', 'email-confirm', 'conditions', 'submit'],
      controls: 4,
    },
  },
  'request-done': {
    examples: ['https://apus20.cert.fnmt.es/SolicitudCertificados/confirmacion.do'],
    lookalikes: ['https://apus20.cert.fnmt.es/DescargaCertificados/validarDescarga.do'],
    sample: {
      headings: ['solicitud realizada con exito'],
      text: 'solicitud realizada con exito recibira el codigo de solicitud en su correo electronico',
    },
  },
  'download-form': {
    examples: [
      'https://apus20.cert.fnmt.es/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=PF1&TIPOCERT=F&',
      'https://apus20.sede.fnmt.gob.es/DescargaCertificados/preDescarga.do?IDCA=PF1&TIPOCERT=F',
    ],
    lookalikes: [
      'https://apus20.cert.fnmt.es/DescargaCertificados/preDescarga.do?APPID=DESCARGA_CERT&IDCA=RPJ1&TIPOCERT=R&',
      'https://apus20.cert.fnmt.es/pasarela-fnmt/pasarelaFNMT/shoppingBasket?idSolicitud=1',
    ],
    sample: {
      headings: ['descargar certificado fnmt de persona fisica'],
      roles: ['document', 'surname', 'code', 'conditions', 'submit'],
      controls: 3,
    },
  },
  'download-done': {
    examples: ['https://apus20.cert.fnmt.es/DescargaCertificados/validarDescarga.do'],
    lookalikes: ['https://apus20.cert.fnmt.es/DescargaCertificados/otra.do'],
    sample: { text: 'el configurador fnmt esta instalando su certificado' },
  },
} satisfies FamilyExamples;
