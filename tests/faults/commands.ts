import type { PersonCommand } from '../../lib/cases/commands.ts';
import type { StepId } from '../../lib/journey/phases.ts';
import type { Promises } from './promises.ts';

const day = 86_400_000;

const confirm = (step: StepId): PersonCommand => ({ type: 'step.confirm', step });

/** All commands of a person on the office route, from the first step to the last. */
export function journeyOf(me: string, now: Date): PersonCommand[] {
  const inDays = (days: number): string => new Date(now.getTime() + days * day).toISOString();
  return [
    confirm('setup.installed'),
    confirm('request.sent'),
    { type: 'code.save', code: '012345678' },
    confirm('identity.office'),
    {
      type: 'appointment.set',
      at: inDays(9),
      zone: 'Europe/Madrid',
      place: 'Oficina de Villaquejida, mesa 7',
    },
    confirm('identity.documents'),
    confirm('identity.accredited'),
    confirm('download.downloaded'),
    { type: 'backup.record', expiresAt: inDays(1400), kind: 'ciudadano' },
    confirm('backup.second-place'),
    { type: 'case.finish', id: me },
  ];
}

/** Steps on which nothing depends: they can be ticked and undone at will. */
export const lightSteps = [
  'setup.same-computer',
  'setup.unblocked',
  'request.promise',
  'request.password-noted',
  'download.same-computer',
  'download.password-at-hand',
  'backup.second-place',
] as const satisfies readonly StepId[];

/** Maximum number of other people: each name is looked for after every fault. */
const maxOthers = 12;

export function oneOf<Value>(random: () => number, list: readonly [Value, ...Value[]]): Value {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

export function idFrom(random: () => number): string {
  const hex = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `33333333-3333-4333-8333-${hex}`;
}

/**
 * A command that a person may give at any moment.
 *
 * @param erasing allows erasing somebody, which takes several calls; a power cut between two of them may lose the rest
 * (lib/background/store.ts)
 */
export function anyCommand(random: () => number, kept: Promises, erasing: boolean): PersonCommand {
  if (!kept.is('current', kept.me)) return { type: 'case.switch', id: kept.me };
  const [other, ...others] = kept.others();
  const ways: [() => PersonCommand, ...(() => PersonCommand)[]] = [
    () => confirm(oneOf(random, lightSteps)),
    () => ({ type: 'step.undo', step: oneOf(random, lightSteps) }),
    () => ({ type: 'language.choose', language: oneOf(random, ['es', 'en']) }),
    () => ({ type: 'panel.move', side: oneOf(random, ['right', 'left', 'bottom']) }),
    () => ({ type: 'panel.set', site: 'office-map', state: oneOf(random, ['open', 'tab', 'hidden']) }),
    () => ({ type: 'code.save', code: String(Math.floor(random() * 1e9)).padStart(9, '0') }),
  ];
  if (others.length < maxOthers)
    ways.push(() => ({
      type: 'case.add',
      id: idFrom(random),
      alias: `Persona ${Math.floor(random() * 1e6)}`,
    }));
  if (other !== undefined) {
    const someone = oneOf(random, [other, ...others]);
    ways.push(() => ({ type: 'case.rename', id: someone, alias: `Nombre ${Math.floor(random() * 1e6)}` }));
    if (erasing) ways.push(() => ({ type: 'case.erase', id: someone }));
  }
  return oneOf(random, ways)();
}
