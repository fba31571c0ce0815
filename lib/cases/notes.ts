import type { Note } from '../journey/guidance.ts';
import type { PersonCommand } from './commands.ts';
import {
  postponeRenewalQuestions,
  resetRenewalAnswers,
  startRenewalQuestions,
  withHeldCertificate,
  withHeldElsewhere,
  withoutRenewal,
  withRenewal,
} from './renewal.ts';
import type { Case } from './state.ts';
import { undoStep, withNewRequest } from './steps.ts';

/** The command that a note stands for, if there is one. */
export function commandOfNote(note: Note, current: string | undefined): PersonCommand | undefined {
  switch (note) {
    case 'device-personal':
      return { type: 'device.choose', mode: 'personal' };
    case 'device-shared':
      return { type: 'device.choose', mode: 'shared' };
    case 'still-here':
      return { type: 'visit.extend' };
    case 'not-sent-again':
      return { type: 'request.not-again' };
    case 'appointment-missed':
      return { type: 'appointment.clear' };
    case 'restart':
      return current === undefined ? undefined : { type: 'case.restart', id: current };
    case 'reopen':
      return current === undefined ? undefined : { type: 'case.reopen', id: current };
    default:
      return undefined;
  }
}

/** A case after an answer of its person. */
export function withNote(personCase: Case, note: Note, at: string): Case {
  switch (note) {
    case 'asked-staff':
      return { ...personCase, askedStaffAt: at };
    case 'no-certificate':
      return withoutHeld({ ...personCase, earlier: 'none' });
    case 'has-certificate':
      return { ...personCase, earlier: 'valid' };
    case 'replace-certificate':
      return withoutHeld({ ...personCase, earlier: 'replacing' });
    case 'ask-renewal':
      return startRenewalQuestions(personCase);
    case 'renewal-later':
      return postponeRenewalQuestions(personCase);
    case 'renewal-ask-again':
      return resetRenewalAnswers(personCase);
    case 'start-renewal':
      return withRenewal(personCase);
    case 'stop-renewal':
      return withoutRenewal(personCase);
    case 'obtained-office':
      return withHeldCertificate(personCase, { obtained: 'office' });
    case 'obtained-video':
      return withHeldCertificate(personCase, { obtained: 'video' });
    case 'obtained-certificate':
      return withHeldCertificate(personCase, { obtained: 'certificate' });
    case 'obtained-unknown':
      return withHeldCertificate(personCase, { obtained: 'unknown' });
    case 'not-renewed':
      return withHeldCertificate(personCase, { renewed: 'no' });
    case 'renewed':
      return withHeldCertificate(personCase, { renewed: 'yes' });
    case 'renewed-unknown':
      return withHeldCertificate(personCase, { renewed: 'unknown' });
    case 'certificate-elsewhere':
      return withHeldElsewhere(personCase);
    case 'request-nothing-opened':
    case 'request-program-asks':
      return withHitch(personCase, 'request.sent', note === 'request-nothing-opened', at);
    case 'download-nothing-opened':
    case 'download-program-asks':
      return withHitch(personCase, 'download.downloaded', note === 'download-nothing-opened', at);
    case 'request-another':
      return withNewRequest(personCase);
    case 'request-opened':
    case 'download-opened': {
      const { hitch: _, ...others } = personCase;
      return others;
    }
    case 'video-rejected': {
      const {
        'identity.video-recorded': _,
        'identity.video-approved': __,
        ...confirmed
      } = personCase.confirmed;
      return { ...personCase, route: 'video', confirmed, rejectedAt: at };
    }
    default:
      return personCase;
  }
}

function withoutHeld({ held: _, ...personCase }: Case): Case {
  return personCase;
}

/** A failed sending: withdraws a page's evidence of it, and what came with it. */
function withHitch(
  personCase: Case,
  form: 'request.sent' | 'download.downloaded',
  nothing: boolean,
  at: string,
): Case {
  const sent = personCase.confirmed[form] ? personCase : undoStep(personCase, form);
  return { ...sent, hitch: { form, what: nothing ? 'nothing-opened' : 'program-asks', at } };
}
