import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MomentFailure, readAppointment, typedMoment } from '../lib/cases/appointment.ts';
import type { Appointment } from '../lib/cases/state.ts';
import { type Language, t } from '../lib/words/translate.ts';
import { MomentFields, readMomentFields } from './MomentFields.tsx';

interface Props {
  language: Language;
  appointment: Appointment | undefined;
  /** The organisation's office: proposed as the place. */
  office: string | undefined;
  zone: string;
  now: () => Date;
  onSave: (appointment: Appointment) => void;
  onCancel?: (() => void) | undefined;
}

/** Day, hour and place of an appointment. Invalid input is explained, and nothing is stored. */
export function AppointmentForm({
  language,
  appointment,
  office,
  zone,
  now,
  onSave,
  onCancel,
}: Props): JSX.Element {
  const [failure, setFailure] = useState<MomentFailure>();
  const [press, setPress] = useState(0);
  const [isOther, setOther] = useState(appointment !== undefined && appointment.place !== office);
  const elsewhere = office === undefined || isOther;
  const start = appointment
    ? typedMoment(new Date(appointment.at), appointment.zone)
    : { date: '', time: '' };
  return (
    <form
      class="appointment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const typed = new FormData(form).get('place');
        const place = elsewhere ? (typeof typed === 'string' ? typed : '') : office;
        // An appointment keeps the time zone in which it was made.
        const read = readAppointment({ ...readMomentFields(form), place }, appointment?.zone ?? zone, now());
        setFailure(read.ok ? undefined : read.failure);
        setPress(press + 1);
        if (read.ok) onSave(read.value);
      }}
    >
      <MomentFields
        language={language}
        name="appointment"
        start={start}
        failure={failure}
        press={press}
        isAhead
      />
      <fieldset class="places">
        <legend>{t(language, 'appointment.place')}</legend>
        {office !== undefined && (
          <>
            <label class="check">
              <input type="radio" name="where" checked={!elsewhere} onChange={() => setOther(false)} />
              <span>{office}</span>
            </label>
            <label class="check">
              <input type="radio" name="where" checked={elsewhere} onChange={() => setOther(true)} />
              <span>{t(language, 'appointment.place.other')}</span>
            </label>
          </>
        )}
        {elsewhere && (
          <input
            type="text"
            name="place"
            maxLength={120}
            autocomplete="off"
            aria-label={t(language, 'appointment.place.type')}
            placeholder={t(language, 'appointment.place.type')}
            defaultValue={appointment && appointment.place !== office ? appointment.place : ''}
          />
        )}
      </fieldset>
      <div class="pair">
        <button type="submit" class="button quiet">
          {t(language, 'appointment.save')}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t(language, 'appointment.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
