import type { PolicySnapshot } from './policy.ts';

/** Known organisations. Nobody gets one without choosing it or having it set by policy. */
export const presetIds = ['upo'] as const;
export type PresetId = (typeof presetIds)[number];

/** An organisation whose people go through this: its accreditation office, and where they ask for help. */
export interface Organisation {
  preset: PresetId | undefined;
  name: string;
  /** Its accreditation office: proper names, the same in every language. */
  office: string | undefined;
  booking: string | undefined;
  email: string | undefined;
  help: string | undefined;
  /** Whether it loads certificates on its identity cards. */
  cardService: boolean;
  holidays: 'seville' | undefined;
}

/** Universidad Pablo de Olavide (its page on the certificate, read 2026-11). */
export const upo: Organisation = {
  preset: 'upo',
  name: 'UPO',
  office: 'Unidad de Información General y Registro, Edificio 18, planta baja, despacho 18.B.10',
  booking: 'https://www.ciges.upo.es',
  email: 'registro@upo.es',
  help: undefined,
  cardService: true,
  holidays: 'seville',
};

const presets: Readonly<Record<PresetId, Organisation>> = { upo };

/** A known organisation's details. */
export function presetOf(id: PresetId): Organisation {
  return presets[id];
}

/** How staff write their names. */
const presetNames: Readonly<Record<PresetId, RegExp>> = {
  upo: /^(upo|universidad pablo de olavide)$/i,
};

/** Details that mean nothing without the organisation's name. */
const detailKeys = [
  'organisationOffice',
  'organisationBooking',
  'organisationEmail',
  'organisationHelp',
  'organisationCards',
] as const;

/**
 * The policy's organisation, or else the one the person has chosen; none by default. For a known one the name
 * suffices.
 */
export function organisationOf(
  snapshot: PolicySnapshot | undefined,
  chosen?: PresetId,
): Organisation | undefined {
  const values = snapshot?.values ?? {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const name = text(values.organisationName);
  if (name === undefined) return chosen && presets[chosen];
  const preset = presetIds.find((id) => presetNames[id].test(name));
  const known = preset && presets[preset];
  const office = text(values.organisationOffice);
  return {
    preset,
    name,
    office: office ?? known?.office,
    booking: text(values.organisationBooking) ?? known?.booking,
    email: text(values.organisationEmail) ?? known?.email,
    help: text(values.organisationHelp) ?? known?.help,
    cardService:
      typeof values.organisationCards === 'boolean'
        ? values.organisationCards
        : (known?.cardService ?? false),
    // Another office may be in another town.
    holidays: office === undefined || office === known?.office ? known?.holidays : undefined,
  };
}

/** Details set in vain, as the policy does not name the organisation. */
export function detailsWithoutName(snapshot: PolicySnapshot | undefined): string[] {
  const values = snapshot?.values ?? {};
  return values.organisationName === undefined ? detailKeys.filter((key) => values[key] !== undefined) : [];
}
