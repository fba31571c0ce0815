import { guessed } from './guessed.ts';

/**
 * The site in Catalan, worded as Catalan administrations do. Only "Anul·lació o revocació" was seen (archived pages);
 * the forms were never seen in another language than Spanish.
 */
const translations: readonly [es: string, ca: string][] = [
  ['Cert. Electrónico Ciudadano', 'Cert. Electrònic Ciutadà'],
  ['Obtener Certificado Software', 'Obtenir Certificat Software'],
  ['Configuración Previa', 'Configuració prèvia'],
  ['Solicitar Certificado', 'Sol·licitar certificat'],
  ['Acreditar Identidad', 'Acreditar identitat'],
  ['Descargar Certificado', 'Descarregar certificat'],
  ['Inicio', 'Inici'],
  ['SOLICITUD DE CERTIFICADO FNMT DE PERSONA FÍSICA', 'SOL·LICITUD DE CERTIFICAT FNMT DE PERSONA FÍSICA'],
  ['DESCARGAR CERTIFICADO FNMT DE PERSONA FÍSICA', 'DESCARREGAR CERTIFICAT FNMT DE PERSONA FÍSICA'],
  ['Nº DEL DOCUMENTO DE IDENTIFICACIÓN', "NÚMERO DEL DOCUMENT D'IDENTITAT"],
  [
    'PRIMER APELLIDO(tal y como aparece en su documento de identificación)',
    'PRIMER COGNOM (tal com apareix al document)',
  ],
  ['PRIMER APELLIDO', 'PRIMER COGNOM'],
  ['Confirme aquí su CORREO ELECTRÓNICO', 'Confirmeu el CORREU ELECTRÒNIC'],
  ['CORREO ELECTRÓNICO', 'CORREU ELECTRÒNIC'],
  ['CÓDIGO DE SOLICITUD', 'CODI DE SOL·LICITUD'],
  ['He leído y acepto las', 'He llegit i accepto les'],
  ['He leído y acepto los', 'He llegit i accepto els'],
  ['condiciones de expedición del certificado', "condicions d'expedició del certificat"],
  ['términos y condiciones de uso del certificado', "termes i condicions d'ús del certificat"],
  ['Enviar petición', 'Envia la petició'],
  [guessed.requestDone.heading, 'La vostra petició ha estat processada correctament'],
  [guessed.requestDone.text, 'Rebreu el codi de sol·licitud al vostre correu electrònic.'],
  [guessed.downloadDone.heading, 'Descàrrega del certificat'],
  [guessed.downloadDone.text, 'El Configurador FNMT està instal·lant el vostre certificat en aquest equip.'],
  ['Exportar, importar y eliminar certificados', 'Exportar, importar i eliminar certificats'],
];

export function catalan(text: string): string {
  return translations.reduce((all, [es, ca]) => all.replaceAll(es, ca), text);
}
