import { type PolicyKey, type PolicyKeyName, policyKeys } from '../lib/policy/keys.ts';
import type { PolicyValue } from '../lib/policy/read-policy.ts';
import type { Json } from './file.ts';

/** A policy key with its name, kind and an example value. */
export interface NamedKey {
  name: PolicyKeyName;
  key: PolicyKey;
  example: PolicyValue;
  /** Whether the templates set it; others are comments, or missing. */
  recommended: boolean;
}

/** For every shared computer. Without `persistentProfile`, which only staff can know. */
const recommendedNames: readonly PolicyKeyName[] = [
  'deviceMode',
  'wipeAfterMinutes',
  'idleWipeMinutes',
  'ticketDays',
];

const examples: Record<PolicyKeyName, PolicyValue> = {
  deviceMode: 'shared',
  frontDesk: true,
  computerLabel: 'Aula 3, PC 12',
  persistentProfile: false,
  configuradorInstalled: true,
  wipeAfterMinutes: policyKeys.wipeAfterMinutes.default,
  idleWipeMinutes: policyKeys.idleWipeMinutes.default,
  ticketDays: policyKeys.ticketDays.default,
  language: policyKeys.language.default,
  organisationName: 'UNI',
  organisationOffice: 'Registro General, edificio 1, planta baja',
  organisationBooking: 'https://www.universidad.example/cita',
  organisationEmail: 'ayuda@universidad.example',
  organisationHelp: 'https://www.universidad.example/certificado',
  organisationCards: true,
  routes: policyKeys.routes.default,
  disableFirstRunPage: true,
  disableNotifications: true,
  allowBackupCheck: false,
};

export function namedKeys(): NamedKey[] {
  return (Object.keys(policyKeys) as PolicyKeyName[]).map((name) => ({
    name,
    key: policyKeys[name],
    example: examples[name],
    recommended: recommendedNames.includes(name),
  }));
}

/** The keys the templates set, with their values. */
export function recommendedValues(): Record<string, Json> {
  return Object.fromEntries(
    namedKeys()
      .filter(({ recommended }) => recommended)
      .map(({ name, example }) => [name, typeof example === 'object' ? [...example] : example]),
  );
}
