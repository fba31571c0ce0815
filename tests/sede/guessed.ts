/**
 * Everything in the simulation without evidence, in one place, so that a capture of the real pages can replace it line
 * by line. All else in tests/sede is evidenced (addresses, visible text, ids of June 2023, look of July 2024) and
 * states its source.
 */
export const guessed = {
  /** Addresses of forms whose host family is known and whose path is not. */
  paths: {
    request: '/SolicitudCertificados/preSolicitud.do',
    requestSent: '/SolicitudCertificados/validarSolicitud.do',
    requestDone: '/SolicitudCertificados/confirmacion.do',
    renewal: '/RenovacionCertificados/preRenovacion.do',
    renewalSign: '/RenovacionCertificados/firma.do',
    renewalSigned: '/RenovacionCertificados/firmada.do',
    dnie: '/SolicitudDnie/preSolicitud.do',
    statusResult: '/appsUsuario/comprobacion/ChequearCert',
    representative: '/SolicitudRepresentante/preSolicitud.do',
    videoVerify: '/InterconexionOnboarding/onBoardingSVPF',
  },
  /** Neutral ids, so that a field can only be found by its label. */
  requestIds: { document: 'c1', surname: 'c2', email: 'c3', emailConfirm: 'c4', conditions: 'c5' },
  renewalIds: { email: 'r12', emailConfirm: 'r13' },
  /**
   * How the page calls Autofirma; that the rest goes as after a request: same page, code by mail, ready after an hour.
   * Two orders of form and password window are reported (2023, 2024).
   */
  signScheme: 'afirma://sign?fileid=',
  /** That errors are shown in red above the fields, and their words. */
  errors: {
    document: 'El número de documento no es correcto.',
    surname: 'Debe indicar el primer apellido.',
    email: 'El correo electrónico no es correcto.',
    emailConfirm: 'Los correos electrónicos no coinciden.',
    conditions: 'Debe aceptar las condiciones.',
    noMatch: 'Los datos introducidos no corresponden a ninguna solicitud.',
    notAccredited: 'Su certificado todavía no está disponible.',
  },
  /** What the form shows during and after the Configurador's work. */
  waiting: 'Espere mientras se ejecuta el Configurador FNMT…',
  requestDone: {
    heading: 'Su petición ha sido procesada correctamente',
    text: 'En breve recibirá en su correo electrónico el código de solicitud.',
  },
  downloadDone: {
    heading: 'Descarga del certificado',
    text: 'El Configurador FNMT está instalando su certificado en este equipo.',
  },
  /** Sender, subject and layout of the mail with the code. That it also links the video is evidenced (2026-01). */
  codeMail: { from: 'no-responder@fnmt.example', subject: 'Código de solicitud de su certificado' },
  /** Subject of the notice that the download is ready. Its sender is evidenced (2024-07). */
  readyMail: { subject: 'Descarga de su certificado de Persona Física' },
  /** The sede's element ids and classes are our own throughout. */
  frameId: 'formulario-fnmt',
} as const;
