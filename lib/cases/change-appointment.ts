import type { PresetId } from '../policy/organisation.ts';
import { presetOf } from '../policy/organisation.ts';
import type { Appointment, Case } from './state.ts';

type Typed = Pick<Appointment, 'at' | 'zone' | 'place'>;

/** Sets an appointment. A changed one gets a higher revision, so that calendars take it. */
export function withAppointment(personCase: Case, { at, zone, place }: Typed): Case {
  const { cancelled, ...others } = personCase;
  const before = personCase.appointment ?? cancelled;
  const isSame =
    personCase.appointment?.at === at &&
    personCase.appointment.zone === zone &&
    personCase.appointment.place === place;
  const revision = (before?.revision ?? 0) + (before && !isSame ? 1 : 0);
  return { ...others, appointment: { at, zone, place, ...(revision > 0 ? { revision } : {}) } };
}

/** Removes the appointment; one that is in a calendar is kept, to be exported as cancelled. */
export function withoutAppointment({ appointment, ...personCase }: Case): Case {
  if (!appointment || !personCase.savedFiles?.includes('calendar')) return personCase;
  return { ...personCase, cancelled: { ...appointment, revision: (appointment.revision ?? 0) + 1 } };
}

/** Sets the organisation, or none. A place proposed by another organisation goes. */
export function withOrganisation(personCase: Case, chosen: PresetId | undefined): Case {
  const { organisation: _, appointment, ...others } = personCase;
  return {
    ...others,
    ...(chosen ? { organisation: chosen } : {}),
    ...(appointment ? { appointment: settled(appointment, chosen) } : {}),
  };
}

function settled(appointment: Appointment, chosen: PresetId | undefined): Appointment {
  const { proposedBy, ...personCase } = appointment;
  const office = proposedBy !== undefined && proposedBy === chosen ? presetOf(proposedBy).office : undefined;
  return office === undefined ? personCase : { ...personCase, place: office };
}
