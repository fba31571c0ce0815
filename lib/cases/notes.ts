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
export function withNote(known: Case, note: Note, at: string): Case {
  switch (note) {
    case 'asked-staff':
      return { ...known, askedStaffAt: at };
    case 'no-certificate':
      return withoutHeld({ ...known, earlier: 'none' });
    case 'has-certificate':
      return { ...known, earlier: 'valid' };
    case 'replace-certificate':
      return withoutHeld({ ...known, earlier: 'replacing' });
    case 'ask-renewal':
      return startRenewalQuestions(known);
    case 'renewal-later':
      return postponeRenewalQuestions(known);
    case 'renewal-ask-again':
      return resetRenewalAnswers(known);
    case 'start-renewal':
      return withRenewal(known);
    case 'stop-renewal':
      return withoutRenewal(known);
    case 'obtained-office':
      return withHeldCertificate(known, { obtained: 'office' });
    case 'obtained-video':
      return withHeldCertificate(known, { obtained: 'video' });
    case 'obtained-certificate':
      return withHeldCertificate(known, { obtained: 'certificate' });
    case 'obtained-unknown':
      return withHeldCertificate(known, { obtained: 'unknown' });
    case 'not-renewed':
      return withHeldCertificate(known, { renewed: 'no' });
    case 'renewed':
      return withHeldCertificate(known, { renewed: 'yes' });
    case 'renewed-unknown':
      return withHeldCertificate(known, { renewed: 'unknown' });
    case 'certificate-elsewhere':
      return withHeldElsewhere(known);
    case 'request-nothing-opened':
    case 'request-program-asks':
      return withHitch(known, 'request.sent', note === 'request-nothing-opened', at);
    case 'download-nothing-opened':
    case 'download-program-asks':
      return withHitch(known, 'download.downloaded', note === 'download-nothing-opened', at);
    case 'request-another':
      return withNewRequest(known);
    case 'request-opened':
    case 'download-opened': {
      const { hitch: _, ...others } = known;
      return others;
    }
    case 'video-rejected': {
      const { 'identity.video-recorded': _, 'identity.video-approved': __, ...confirmed } = known.confirmed;
      return { ...known, route: 'video', confirmed, rejectedAt: at };
    }
    default:
      return known;
  }
}

function withoutHeld({ held: _, ...known }: Case): Case {
  return known;
}

/** A failed sending: withdraws a page's evidence of it, and what came with it. */
function withHitch(
  known: Case,
  form: 'request.sent' | 'download.downloaded',
  nothing: boolean,
  at: string,
): Case {
  const sent = known.confirmed[form] ? known : undoStep(known, form);
  return { ...sent, hitch: { form, what: nothing ? 'nothing-opened' : 'program-asks', at } };
}
