/** The real hosts the simulation answers under, and two of its own. */
export const hosts = {
  sede: 'www.sede.fnmt.gob.es',
  sedeBare: 'sede.fnmt.gob.es',
  /** Forms without client certificate (seen 2023-06); the second is inferred from its sister. */
  apus: 'apus20.cert.fnmt.es',
  apusSede: 'apus20.sede.fnmt.gob.es',
  /** Forms that ask for the client certificate (seen 2021-01 and 2024-07). */
  apuc: 'apuc20.cert.fnmt.es',
  apucSede: 'apuc20.sede.fnmt.gob.es',
  downloads: 'descargas.cert.fnmt.es',
  officeMap: 'mapaoficinascert.appspot.com',
  /** Not FNMT's: the simulation's desk, with the mailbox, the office and the clock. */
  desk: 'simulacion.test',
  /** Not FNMT's: a stranger's page that frames whatever it is told to. */
  stranger: 'extrano.test',
} as const;

/** Where forms are served from. */
export const formHosts: readonly string[] = [hosts.apus, hosts.apusSede, hosts.apuc, hosts.apucSede];

export const allHosts: readonly string[] = Object.values(hosts);

export const sede = `https://${hosts.sede}`;
const desk = `https://${hosts.desk}`;

const citizen = `${sede}/certificados/persona-fisica`;
const software = `${citizen}/obtener-certificado-software`;

/** The addresses of the journey, for tests and the demonstration. */
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
