import { fail, ok, type Result } from './result.ts';
import { Cases, Settings, stateVersion } from './state.ts';
import type { z } from './zod.ts';

export type ReadFailure = 'unreadable' | 'too-new';

type Stored = Readonly<Record<string, unknown>>;
type Migration = (stored: Stored) => Stored;

const unchanged: Migration = (stored) => stored;

const settingsMigrations: readonly Migration[] = [
  unchanged,
  groupPersonalSettings,
  unchanged,
  unchanged,
  unchanged,
  unchanged,
];

/** Versions 2, 5 and 7 added optional parts, version 6 two routes. */
const casesMigrations: readonly Migration[] = [
  unchanged,
  renameReminderRecords,
  clearProposedPlaces,
  unchanged,
  unchanged,
  unchanged,
];

/**
 * Migrates stored cases of any version. Junk is refused, not guessed; `undefined` means nothing stored and must not be
 * passed.
 */
export function readCases(stored: unknown): Result<Cases, ReadFailure> {
  return read(Cases, casesMigrations, stored);
}

/** Migrates stored settings of any version. */
export function readSettings(stored: unknown): Result<Settings, ReadFailure> {
  return read(Settings, settingsMigrations, stored);
}

function read<Shape extends z.ZodMiniType>(
  shape: Shape,
  migrations: readonly Migration[],
  stored: unknown,
): Result<z.infer<Shape>, ReadFailure> {
  if (!isRecord(stored)) return fail('unreadable');
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail('unreadable');
  if (version > stateVersion) return fail('too-new');
  const migrated = migrations.slice(version - 1).reduce((value, migrate) => migrate(value), stored);
  const parsed = shape.safeParse({ ...migrated, version: stateVersion });
  return parsed.success ? ok(parsed.data) : fail('unreadable');
}

/** Version 3 groups personal settings in one object, which ends with the visit. */
function groupPersonalSettings({
  language,
  panels,
  panelSide,
  notifications,
  remindAtNight,
  installation,
  setAsideAt,
  ...settings
}: Stored): Stored {
  const { nickname, ...mark } = isRecord(installation) ? installation : {};
  const personal = {
    language,
    panels: isRecord(panels) && Object.keys(panels).length === 0 ? undefined : panels,
    panelSide,
    notifications,
    remindAtNight,
    computerName: nickname,
  };
  return {
    ...settings,
    ...defined({
      installation: isRecord(installation) ? mark : installation,
      quarantinedAt: setAsideAt,
      personal: defined(personal),
    }),
  };
}

/** Version 3 renamed the fields of reminder records: notified, snoozed, dismissed. */
function renameReminderRecords(cases: Stored): Stored {
  const renamed = (record: unknown): unknown => {
    if (!isRecord(record)) return record;
    const { toldOf, postponedUntil, stopped, ...others } = record;
    return {
      ...others,
      ...defined({ notifiedFor: toldOf, snoozedUntil: postponedUntil, dismissed: stopped }),
    };
  };
  return inEachCase(cases, (personCase) =>
    isRecord(personCase.reminders)
      ? { ...personCase, reminders: mapValues(personCase.reminders, renamed) }
      : personCase,
  );
}

/** Versions 1 to 3 proposed UPO's office for every appointment. */
const proposedPlace = 'Unidad de Información General y Registro, Edificio 18, planta baja, despacho 18.B.10';

/**
 * Version 4 proposes no office without an organisation. Whether a person chose UPO's or left it cannot be told, so it
 * no longer counts as the place until they confirm it.
 */
function clearProposedPlaces(cases: Stored): Stored {
  return inEachCase(cases, (personCase) =>
    isRecord(personCase.appointment) && personCase.appointment.place === proposedPlace
      ? { ...personCase, appointment: { ...personCase.appointment, place: '', proposedBy: 'upo' } }
      : personCase,
  );
}

function inEachCase(cases: Stored, change: Migration): Stored {
  const updateCase = (personCase: unknown): unknown =>
    isRecord(personCase) ? change(personCase) : personCase;
  return Array.isArray(cases.list) ? { ...cases, list: cases.list.map(updateCase) } : cases;
}

function mapValues(record: Stored, change: (value: unknown) => unknown): Stored {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function defined(record: Stored): Stored {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
