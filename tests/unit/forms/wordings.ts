import type { FieldRole } from '../../../lib/fields/roles.ts';

/**
 * What a form in one language may say. Written from forms of Spanish administrations, without looking at the
 * recogniser's own table, so that unseen wordings are tested.
 */
export interface Language {
  name: string;
  labels: Readonly<Record<Exclude<FieldRole, 'conditions' | 'submit'>, readonly string[]>>;
  conditions: readonly string[];
  send: readonly string[];
  download: readonly string[];
  requestHeadings: readonly string[];
  downloadHeadings: readonly string[];
  renewalHeadings: readonly string[];
  /** Buttons of the renewal form. */
  accept: readonly string[];
  /** Labels of the renewal form's other contact data. */
  contact: readonly string[];
  otherHeadings: readonly string[];
  others: readonly string[];
  hints: readonly string[];
  required: string;
}

const es: Language = {
  name: 'es',
  labels: {
    document: [
      'NIF',
      'NIF / NIE',
      'DNI/NIE',
      'N.I.F.',
      'Número de documento',
      'Nº de documento',
      'N.º documento de identidad',
      'Nº DEL DOCUMENTO DE IDENTIFICACIÓN',
      'Documento de identidad (DNI o NIE)',
      'Documento nacional de identidad',
      'Número de identificación fiscal',
      'Indique su DNI o NIE',
      'DNI (con letra)',
      'Introduzca el número de su documento de identidad',
    ],
    surname: [
      'Primer apellido',
      'PRIMER APELLIDO(tal y como aparece en su documento de identificación)',
      '1er apellido',
      '1.º apellido',
      '1º Apellido',
      'Apellido 1',
      'Primer apellido (máx. 25 caracteres)',
      'Escriba su primer apellido',
      'Primer apellido, como figura en el DNI',
      'Su primer apellido',
    ],
    email: [
      'Correo electrónico',
      'E-mail',
      'Email',
      'Dirección de correo electrónico',
      'Correo-e',
      'Correo electrónico (recibirá en él su código de solicitud)',
      'Su correo electrónico',
      'Dirección de email',
    ],
    'email-confirm': [
      'Confirme aquí su CORREO ELECTRÓNICO',
      'Repita el correo electrónico',
      'Confirmar e-mail',
      'Confirmación del correo electrónico',
      'Vuelva a escribir su correo electrónico',
      'Correo electrónico (repetir)',
      'Escriba de nuevo su email',
    ],
    code: [
      'Código de solicitud',
      'CÓDIGO DE SOLICITUD',
      'Código de la solicitud',
      'Código de solicitud (9 dígitos)',
      'Número de solicitud',
      'Código de solicitud recibido por correo electrónico',
      'Código de su petición',
    ],
    phone: ['Teléfono', 'Teléfono móvil', 'Número de móvil', 'Móvil', 'Tfno. de contacto'],
    'phone-confirm': ['Confirme su teléfono', 'Repita el número de móvil', 'Confirmar teléfono'],
    'sms-code': ['Código de verificación', 'Código recibido por SMS', 'Código SMS'],
  },
  conditions: [
    'He leído y acepto las condiciones de expedición del certificado',
    'Acepto los términos y condiciones',
    'He leído y acepto los términos y condiciones de uso del certificado',
    'Declaro que acepto las condiciones',
  ],
  send: [
    'Enviar petición',
    'Enviar solicitud',
    'Enviar',
    'Solicitar certificado',
    'Tramitar solicitud',
    'Solicitar',
  ],
  download: [
    'Descargar certificado',
    'Descargar Certificado',
    'Descargar',
    'Descargar e instalar certificado',
  ],
  requestHeadings: [
    'SOLICITUD DE CERTIFICADO FNMT DE PERSONA FÍSICA',
    'Solicitud de certificado de ciudadano',
    'Solicite su certificado de persona física',
    'Solicitud del Certificado Electrónico de Ciudadano',
  ],
  downloadHeadings: [
    'DESCARGAR CERTIFICADO FNMT DE PERSONA FÍSICA',
    'Descarga de certificado de ciudadano',
    'Descargue su certificado de ciudadano',
    'Descarga del certificado de persona física',
  ],
  renewalHeadings: [
    'RENOVACIÓN DE CERTIFICADO FNMT DE PERSONA FÍSICA',
    'Renovación del certificado de ciudadano',
    'Renovar certificado de persona física',
  ],
  accept: ['Aceptar', 'Continuar', 'Siguiente', 'Enviar'],
  contact: ['Fax', 'País', 'Provincia'],
  otherHeadings: [
    'SOLICITUD DE CERTIFICADO FNMT DE REPRESENTANTE DE PERSONA JURÍDICA',
    'Solicitud de certificado de componente',
    'Solicitud de certificado de empleado público',
    'Descargar certificado de representante',
    'Solicitud de certificado de administrador único o solidario',
    'Certificado de entidad sin personalidad jurídica',
    'RENOVACIÓN DE CERTIFICADO FNMT DE REPRESENTANTE',
  ],
  others: [
    'Nombre',
    'Segundo apellido',
    '2º apellido',
    'Dirección',
    'Código postal',
    'Localidad',
    'Número de soporte del DNI',
    'Fecha de caducidad del documento',
    'Observaciones',
  ],
  hints: [
    '9 caracteres',
    'Campo obligatorio',
    'Sin espacios ni guiones',
    'Ej.: 12345678Z',
    'Tal y como aparece en su documento',
  ],
  required: '(*) Campos obligatorios',
};

const ca: Language = {
  name: 'ca',
  labels: {
    document: [
      'NIF',
      'NIF/NIE',
      'Número de document',
      "Número del document d'identitat",
      "Document d'identitat",
      "Document d'identificació",
      'DNI o NIE',
      "Número d'identificació fiscal",
      "Núm. de document d'identitat",
    ],
    surname: [
      'Primer cognom',
      'Primer cognom (tal com apareix al document)',
      '1r cognom',
      'Cognom 1',
      'Primer llinatge',
      'El vostre primer cognom',
    ],
    email: ['Correu electrònic', 'Adreça electrònica', 'Adreça de correu electrònic', 'Correu-e', 'E-mail'],
    'email-confirm': [
      'Confirmeu el correu electrònic',
      'Repetiu el correu electrònic',
      'Confirmació del correu electrònic',
      'Torneu a escriure el correu electrònic',
    ],
    code: [
      'Codi de sol·licitud',
      'Codi de la sol·licitud',
      'Número de sol·licitud',
      'Codi de sollicitud',
      'Codi de petició',
    ],
    phone: ['Telèfon', 'Telèfon mòbil', 'Mòbil', 'Número de telèfon'],
    'phone-confirm': ['Confirmeu el telèfon', 'Repetiu el telèfon mòbil'],
    'sms-code': ['Codi de verificació', 'Codi rebut per SMS', 'Codi SMS'],
  },
  conditions: [
    "He llegit i accepto les condicions d'expedició del certificat",
    'Accepto els termes i condicions',
    "He llegit i accepte les condicions d'ús del certificat",
  ],
  send: ['Envia la petició', 'Enviar petició', 'Envia la sol·licitud', 'Envia', 'Sol·licita el certificat'],
  download: ['Descarrega el certificat', 'Descarregar certificat', 'Descarrega', 'Baixa el certificat'],
  requestHeadings: [
    'SOL·LICITUD DE CERTIFICAT FNMT DE PERSONA FÍSICA',
    'Sol·licitud del certificat de ciutadà',
    'Sol·licitud de certificat de ciutadania',
  ],
  downloadHeadings: [
    'DESCARREGAR CERTIFICAT FNMT DE PERSONA FÍSICA',
    'Descàrrega del certificat de ciutadà',
    'Baixa el certificat de persona física',
  ],
  renewalHeadings: ['RENOVACIÓ DE CERTIFICAT FNMT DE PERSONA FÍSICA', 'Renovació del certificat de ciutadà'],
  accept: ['Accepta', 'Continua', 'Acceptar'],
  contact: ['Fax', 'País', 'Província'],
  otherHeadings: [
    'SOL·LICITUD DE CERTIFICAT DE REPRESENTANT DE PERSONA JURÍDICA',
    'Sol·licitud de certificat de component',
    "Sol·licitud de certificat d'empleat públic",
  ],
  others: [
    'Nom',
    'Segon cognom',
    '2n cognom',
    'Adreça',
    'Codi postal',
    'Població',
    'Número de suport del DNI',
  ],
  hints: ['9 caràcters', 'Camp obligatori', 'Sense espais ni guions'],
  required: '(*) Camps obligatoris',
};

const gl: Language = {
  name: 'gl',
  labels: {
    document: [
      'NIF',
      'NIF/NIE',
      'Número do documento',
      'Documento de identidade',
      'Número do documento de identidade',
      'DNI ou NIE',
      'Nº de documento',
    ],
    surname: [
      'Primeiro apelido',
      '1º apelido',
      'Apelido 1',
      'Primeiro apelido (tal e como figura no documento)',
      'O seu primeiro apelido',
    ],
    email: ['Correo electrónico', 'Enderezo electrónico', 'Enderezo de correo electrónico', 'Correo-e'],
    'email-confirm': [
      'Confirme o correo electrónico',
      'Repita o correo electrónico',
      'Confirmación do correo electrónico',
      'Volva escribir o seu correo electrónico',
    ],
    code: ['Código de solicitude', 'Código da solicitude', 'Número de solicitude'],
    phone: ['Teléfono', 'Teléfono móbil', 'Móbil'],
    'phone-confirm': ['Confirme o teléfono', 'Repita o teléfono móbil'],
    'sms-code': ['Código de verificación', 'Código recibido por SMS'],
  },
  conditions: [
    'Lin e acepto as condicións de expedición do certificado',
    'Acepto os termos e condicións',
    'Lido e conforme coas condicións',
  ],
  send: ['Enviar petición', 'Enviar solicitude', 'Enviar', 'Solicitar certificado'],
  download: ['Descargar certificado', 'Descargar o certificado', 'Descargar'],
  requestHeadings: [
    'SOLICITUDE DE CERTIFICADO FNMT DE PERSOA FÍSICA',
    'Solicitude do certificado de cidadán',
  ],
  downloadHeadings: ['DESCARGAR CERTIFICADO FNMT DE PERSOA FÍSICA', 'Descarga do certificado de cidadán'],
  renewalHeadings: [
    'RENOVACIÓN DE CERTIFICADO FNMT DE PERSOA FÍSICA',
    'Renovación do certificado de cidadán',
  ],
  accept: ['Aceptar', 'Continuar', 'Seguinte'],
  contact: ['Fax', 'País', 'Provincia'],
  otherHeadings: [
    'SOLICITUDE DE CERTIFICADO DE REPRESENTANTE DE PERSOA XURÍDICA',
    'Solicitude de certificado de empregado público',
  ],
  others: ['Nome', 'Segundo apelido', '2º apelido', 'Enderezo', 'Código postal', 'Número de soporte do DNI'],
  hints: ['9 caracteres', 'Campo obrigatorio', 'Sen espazos'],
  required: '(*) Campos obrigatorios',
};

const eu: Language = {
  name: 'eu',
  labels: {
    document: [
      'NAN',
      'NAN / AIZ',
      'NAN zenbakia',
      'Identifikazio-agiriaren zenbakia',
      'Nortasun-agiriaren zenbakia',
      'Nortasun agiria',
      'Identitate-dokumentuaren zenbakia',
      'IFZ',
    ],
    surname: ['Lehen abizena', 'Lehenengo abizena', '1. abizena', 'Abizena 1', 'Zure lehen abizena'],
    email: [
      'Posta elektronikoa',
      'Helbide elektronikoa',
      'E-posta',
      'Posta elektronikoko helbidea',
      'Emaila',
    ],
    'email-confirm': [
      'Berretsi posta elektronikoa',
      'Errepikatu helbide elektronikoa',
      'Idatzi berriro posta elektronikoa',
      'Baieztatu e-posta',
    ],
    code: ['Eskaera-kodea', 'Eskaeraren kodea', 'Eskabidearen kodea', 'Eskaera kodea', 'Eskaeraren zenbakia'],
    phone: ['Telefonoa', 'Telefono mugikorra', 'Mugikorra', 'Sakelako telefonoa'],
    'phone-confirm': ['Berretsi telefonoa', 'Errepikatu telefono mugikorra'],
    'sms-code': ['Egiaztapen-kodea', 'Egiaztatze-kodea', 'SMS kodea'],
  },
  conditions: [
    'Ziurtagiria emateko baldintzak irakurri eta onartzen ditut',
    'Baldintzak onartzen ditut',
    'Erabilera-baldintzak irakurri ditut eta onartzen ditut',
  ],
  send: ['Bidali eskaera', 'Eskaera bidali', 'Bidali', 'Eskatu ziurtagiria'],
  download: ['Deskargatu ziurtagiria', 'Ziurtagiria deskargatu', 'Deskargatu', 'Jaitsi ziurtagiria'],
  requestHeadings: [
    'PERTSONA FISIKOAREN FNMT ZIURTAGIRIAREN ESKAERA',
    'Herritarren ziurtagiriaren eskaera',
    'Pertsona fisikoaren ziurtagiria eskatu',
  ],
  downloadHeadings: [
    'PERTSONA FISIKOAREN FNMT ZIURTAGIRIA DESKARGATU',
    'Herritarren ziurtagiria jaitsi',
    'Herritarraren ziurtagiriaren deskarga',
  ],
  renewalHeadings: ['PERTSONA FISIKOAREN FNMT ZIURTAGIRIA BERRITZEA', 'Herritarren ziurtagiria berritu'],
  accept: ['Onartu', 'Jarraitu', 'Hurrengoa'],
  contact: ['Faxa', 'Herrialdea', 'Probintzia'],
  otherHeadings: [
    'PERTSONA JURIDIKOAREN ORDEZKARIAREN ZIURTAGIRIAREN ESKAERA',
    'Osagaien ziurtagiriaren eskaera',
  ],
  others: [
    'Izena',
    'Bigarren abizena',
    '2. abizena',
    'Helbidea',
    'Posta-kodea',
    'Herria',
    'NANaren euskarri-zenbakia',
  ],
  hints: ['9 karaktere', 'Nahitaezkoa', 'Hutsunerik gabe'],
  required: '(*) Nahitaezko eremuak',
};

const en: Language = {
  name: 'en',
  labels: {
    document: [
      'NIF / NIE',
      'ID number',
      'Identity document number',
      'Document number',
      'DNI or NIE',
      'ID card number',
      'Identification number',
      'National ID number',
      'Number of your identity document',
    ],
    surname: [
      'First surname',
      'Surname',
      'First last name',
      'Family name',
      'First surname (as it appears on your ID)',
      'Your first surname',
      '1st surname',
    ],
    email: ['E-mail', 'Email address', 'Email', 'E-mail address', 'Your email address'],
    'email-confirm': [
      'Confirm your e-mail',
      'Confirm email address',
      'Repeat your email',
      'Re-enter your email address',
      'Type your e-mail again',
    ],
    code: [
      'Request code',
      'Application code',
      'Request code (nine digits)',
      'Application number',
      'Code of your request',
      'Request reference number',
    ],
    phone: ['Phone', 'Mobile phone', 'Telephone number', 'Mobile number'],
    'phone-confirm': ['Confirm your phone number', 'Repeat your mobile number'],
    'sms-code': ['Verification code', 'SMS code', 'One-time code'],
  },
  conditions: [
    'I have read and accept the terms and conditions',
    'I accept the conditions of issue of the certificate',
    'I agree to the terms of use',
  ],
  send: [
    'Send request',
    'Submit application',
    'Submit',
    'Send',
    'Request certificate',
    'Apply for your certificate',
  ],
  download: [
    'Download certificate',
    'Download',
    'Download your certificate',
    'Download and install certificate',
  ],
  requestHeadings: [
    'Request for a natural person certificate',
    "Apply for your citizen's certificate",
    'Application for the FNMT citizen certificate',
    'Certificate request: natural person',
  ],
  downloadHeadings: [
    "Download your citizen's certificate",
    'Download of the natural person certificate',
    'Certificate download (citizens)',
  ],
  renewalHeadings: [
    'Renewal of the natural person certificate',
    "Renew your citizen's certificate",
    'Certificate renewal (citizens)',
  ],
  accept: ['Accept', 'Continue', 'Next'],
  contact: ['Fax', 'Country', 'Province'],
  otherHeadings: [
    'Request for a legal representative certificate',
    'Application for a component certificate',
    'Certificate request: public employee',
  ],
  others: [
    'First name',
    'Second surname',
    'Address',
    'Postcode',
    'City',
    'Support number of the ID card',
    'Expiry date of the document',
  ],
  hints: ['9 characters', 'Required', 'No spaces', 'As shown on your ID card'],
  required: '(*) Required fields',
};

export const languages: readonly Language[] = [es, ca, gl, eu, en];
