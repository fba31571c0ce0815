export const hosts = {
  sede: 'www.sede.fnmt.gob.es',
  sedeBare: 'sede.fnmt.gob.es',
  /** Forms without client certificate (seen 2023-06); the second is inferred from the first. */
  apus: 'apus20.cert.fnmt.es',
  apusSede: 'apus20.sede.fnmt.gob.es',
  /** Forms that ask for the client certificate (seen 2021-01 and 2024-07). */
  apuc: 'apuc20.cert.fnmt.es',
  apucSede: 'apuc20.sede.fnmt.gob.es',
  downloads: 'descargas.cert.fnmt.es',
  officeMap: 'mapaoficinascert.appspot.com',
  /** The simulation's desk: mailbox, office and clock. Not FNMT's. */
  desk: 'simulacion.test',
  /** A stranger's page that frames any address. Not FNMT's. */
  stranger: 'extrano.test',
} as const;

export const formHosts: readonly string[] = [hosts.apus, hosts.apusSede, hosts.apuc, hosts.apucSede];

export const allHosts: readonly string[] = Object.values(hosts);

export const sede = `https://${hosts.sede}`;
const desk = `https://${hosts.desk}`;

const citizen = `${sede}/certificados/persona-fisica`;
const software = `${citizen}/obtener-certificado-software`;

export const addresses = {
  home: `${sede}/inicio`,
  hub: citizen,
  softwareHub: software,
  setup: `${software}/configuracion-previa`,
  request: `${software}/solicitar-certificado`,
  identity: `${software}/acreditar-identidad`,
  download: `${software}/descargar-certificado`,
  exportHelp: `${sede}/preguntas-frecuentes/exp-imp-y-elim-de-certificados`,
  desk,
} as const;
