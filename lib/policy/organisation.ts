import type { PolicySnapshot } from './policy.ts';

/** Who looks after the people on this computer: its accreditation office, and where they ask for help. */
export interface Organisation {
  /** Short name, as people say it. */
  name: string;
  /** Where its accreditation office is: proper names, the same in every language. */
  office: string;
  /** Where an appointment is made. */
  booking: string | undefined;
  email: string | undefined;
  help: string | undefined;
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
  help: undefined,
  cardService: true,
  inSeville: true,
};

/** The organisation that the policy names; UPO where it names none. */
export function organisationOf(snapshot: PolicySnapshot | undefined): Organisation {
  const values = snapshot?.values ?? {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const name = text(values.organisationName);
  if (name === undefined) return upo;
  return {
    name,
    office: text(values.organisationOffice) ?? name,
    booking: text(values.organisationBooking),
    email: text(values.organisationEmail),
    help: text(values.organisationHelp),
    cardService: values.organisationCards === true,
    inSeville: false,
  };
}
