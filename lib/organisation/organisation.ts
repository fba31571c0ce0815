/** Who looks after the people on this computer: its accreditation office, and where they ask for help. */
export interface Organisation {
  /** Short name, as people say it. */
  name: string;
  /** Where its accreditation office is: proper names, the same in every language. */
  office: string;
  /** Where an appointment is made. */
  booking: string;
  email: string;
  /** Whether it loads certificates on its identity cards. */
  cardService: boolean;
  /** Whether its office keeps Seville's holidays. */
  inSeville: boolean;
}

/** Universidad Pablo de Olavide (its page on the certificate, read 2026-11). */
export const upo: Organisation = {
  name: 'UPO',
  office: 'Unidad de Información General y Registro, Edificio 18, planta baja, despacho 18.B.10',
  booking: 'https://www.ciges.upo.es',
  email: 'registro@upo.es',
  cardService: true,
  inSeville: true,
};
