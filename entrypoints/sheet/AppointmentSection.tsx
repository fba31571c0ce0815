import { CalendarPlus, CalendarX } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AppointmentForm } from '../../components/AppointmentForm.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { appointmentCalendar } from '../../lib/cases/appointment-ics.ts';
import { currentCase } from '../../lib/cases/current-case.ts';
import { organisationIn } from '../../lib/cases/organisation.ts';
import type { Appointment, AppState } from '../../lib/cases/state.ts';
import type { ExtensionMessage } from '../../lib/messages/protocol.ts';
import { presetOf } from '../../lib/policy/organisation.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { appointmentView } from '../../lib/view/appointment-view.ts';
import { type Language, t } from '../../lib/words/translate.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = (): Date => new Date();

interface SectionProps {
  state: AppState;
  language: Language;
  run: (message: ExtensionMessage) => Promise<boolean>;
}

/** The appointment: typed, changed, put into the calendar, removed. */
export function AppointmentSection({ state, language, run }: SectionProps): JSX.Element {
  const known = currentCase(state);
  const appointment = known?.appointment;
  const [changing, setChanging] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const organisation = organisationIn(state);
  const view = appointment && appointmentView(appointment, organisation, now(), zone, language);
  return (
    <section aria-labelledby="appointment">
      <h2 id="appointment">{t(language, 'appointment.heading')}</h2>
      {!appointment || !view || changing ? (
        <>
          {!appointment && <p>{t(language, 'appointment.none')}</p>}
          {known?.cancelled && !appointment && (
            <div class="note">
              <div>
                <p>{t(language, 'appointment.cancelled')}</p>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => saveCalendar(known.cancelled, known.id, language, 'cancelled')}
                >
                  <Icon of={CalendarX} size={22} />
                  {t(language, 'appointment.cancelled.ics')}
                </button>
              </div>
            </div>
          )}
          <AppointmentForm
            key={appointment?.at}
            language={language}
            appointment={appointment}
            office={organisation?.office}
            zone={zone}
            now={now}
            onSave={(next) =>
              void run({ type: 'appointment.set', ...next }).then((isDone) => {
                setSaved(isDone);
                if (isDone) setChanging(false);
              })
            }
            onCancel={changing ? () => setChanging(false) : undefined}
          />
        </>
      ) : (
        <>
          <p class="when">
            <strong>{view.when}</strong>
            <br />
            {view.where}
          </p>
          {view.notes.map((note) => (
            <Notice key={note} text={note} />
          ))}
          {appointment.proposedBy && (
            <div class="note">
              <div>
                <p>
                  {t(language, 'appointment.proposed', {
                    office: presetOf(appointment.proposedBy).office ?? '',
                  })}
                </p>
                <div class="pair">
                  <button
                    type="button"
                    class="button"
                    onClick={() =>
                      void run({
                        type: 'organisation.choose',
                        organisation: appointment.proposedBy ?? 'none',
                      })
                    }
                  >
                    {t(language, 'appointment.proposed.yes')}
                  </button>
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => void run({ type: 'organisation.choose', organisation: 'none' })}
                  >
                    {t(language, 'appointment.proposed.no')}
                  </button>
                </div>
              </div>
            </div>
          )}
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              saveCalendar(appointment, known.id, language);
              void run({ type: 'file.saved', file: 'calendar' });
            }}
          >
            <Icon of={CalendarPlus} size={22} />
            {t(language, 'appointment.ics')}
          </button>
          <p class="small soft">
            {t(
              language,
              state.settings.deviceMode === 'personal' ? 'appointment.ics.help' : 'appointment.ics.shared',
            )}
          </p>
          <div class="pair">
            <button type="button" class="link" onClick={() => setChanging(true)}>
              {t(language, 'appointment.change')}
            </button>
            <button type="button" class="link" onClick={() => void run({ type: 'appointment.clear' })}>
              {t(language, 'appointment.clear')}
            </button>
          </div>
        </>
      )}
      {isSaved && appointment && <Notice text={t(language, 'appointment.saved')} isNews />}
    </section>
  );
}

function saveCalendar(
  appointment: Appointment | undefined,
  id: string,
  language: Language,
  status: 'confirmed' | 'cancelled' = 'confirmed',
): void {
  if (!appointment) return;
  const words = {
    summary: t(language, 'appointment.ics.summary'),
    description: t(language, 'appointment.ics.description'),
  };
  saveFile(
    t(language, status === 'cancelled' ? 'appointment.cancelled.file' : 'appointment.ics.file'),
    'text/calendar',
    appointmentCalendar(appointment, words, id, now(), status),
  );
}
