import { confirm, explain, note, open, page, undo } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const identityQuestions = {
  route: {
    text: 'route.heading',
    answers: [
      { id: 'office', label: 'route.office.choose', does: confirm('identity.office') },
      { id: 'video', label: 'route.video.choose', does: confirm('identity.video') },
    ],
  },
  booked: {
    text: 'ask.booked',
    answers: [
      { id: 'yes', label: 'answer.booked', does: open('sheet') },
      { id: 'been', label: 'answer.been-at-office', does: confirm('identity.accredited') },
    ],
  },
  accredited: {
    text: 'ask.accredited',
    answers: [
      { id: 'yes', label: 'answer.yes-accredited', does: confirm('identity.accredited') },
      { id: 'no', label: 'answer.not-yet', does: explain('answer.not-accredited.text') },
    ],
  },
  'after-appointment': {
    text: 'ask.after-appointment',
    answers: [
      { id: 'yes', label: 'answer.yes-accredited', does: confirm('identity.accredited') },
      { id: 'missed', label: 'answer.missed', does: note('appointment-missed') },
      { id: 'lacking', label: 'answer.lacking', does: explain('answer.lacking.text') },
    ],
  },
  'after-appointment-no-code': {
    text: 'ask.after-appointment',
    answers: [
      { id: 'yes', label: 'answer.yes-accredited', does: confirm('identity.accredited') },
      { id: 'no', label: 'answer.not-accredited', does: note('appointment-missed') },
    ],
  },
  'code-today': {
    text: 'ask.code-came',
    answers: [
      { id: 'elsewhere', label: 'answer.code-noted', does: confirm('request.code-saved') },
      { id: 'no', label: 'answer.no-code', does: explain('answer.no-code.text') },
      { id: 'been', label: 'answer.been-at-office', does: confirm('identity.accredited') },
      { id: 'not-sent', label: 'answer.was-not-sent', does: undo('request.sent') },
    ],
  },
  recorded: {
    text: 'ask.recorded',
    answers: [
      { id: 'yes', label: 'answer.yes-recorded', does: confirm('identity.video-recorded') },
      { id: 'no', label: 'answer.not-yet', does: page('video', 'identity.video-recorded') },
    ],
  },
  'video-result': {
    text: 'ask.video-result',
    answers: [
      { id: 'yes', label: 'answer.approved', does: confirm('identity.video-approved') },
      { id: 'no', label: 'answer.rejected', does: note('video-rejected') },
      { id: 'waiting', label: 'answer.no-result', does: explain('answer.no-result.text') },
    ],
  },
  'after-rejection': {
    text: 'ask.after-rejection',
    answers: [
      { id: 'office', label: 'answer.to-office', does: confirm('identity.office') },
      { id: 'again', label: 'answer.repeat-video', does: page('video') },
      { id: 'recorded', label: 'answer.recorded-again', does: confirm('identity.video-recorded') },
    ],
  },
  proved: {
    text: 'ask.proved',
    answers: [
      { id: 'office', label: 'answer.at-office', does: confirm('identity.accredited') },
      { id: 'video', label: 'answer.video-approved', does: confirm('identity.video-approved') },
      { id: 'no', label: 'answer.not-yet', does: page('software-identity') },
    ],
  },
} as const satisfies Questions;
