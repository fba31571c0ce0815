import { confirm, explain, note, open, page, undo } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const renewalQuestions = {
  holder: {
    text: 'ask.earlier',
    answers: [
      { id: 'valid', label: 'answer.valid', does: note('ask-renewal') },
      { id: 'first', label: 'answer.first', does: note('no-certificate') },
      { id: 'expired', label: 'answer.had-expired', does: note('no-certificate') },
    ],
  },
  'expiry-unknown': {
    text: 'ask.expiry-unknown',
    answers: [
      { id: 'backup', label: 'answer.have-backup', does: open('backup'), when: 'may-check' },
      { id: 'unknown', label: 'answer.expiry-unknown', does: explain('answer.expiry-unknown.text') },
      { id: 'later', label: 'answer.renew-later', does: note('renewal-later') },
    ],
  },
  obtained: {
    text: 'renew.ask.obtained',
    answers: [
      { id: 'office', label: 'answer.obtained-office', does: note('obtained-office') },
      { id: 'video', label: 'answer.obtained-video', does: note('obtained-video') },
      { id: 'certificate', label: 'answer.obtained-certificate', does: note('obtained-certificate') },
      { id: 'unknown', label: 'answer.forgotten', does: note('obtained-unknown') },
    ],
  },
  'renewed-before': {
    text: 'renew.ask.renewed',
    answers: [
      { id: 'no', label: 'answer.not-renewed', does: note('not-renewed') },
      { id: 'yes', label: 'answer.renewed', does: note('renewed') },
      { id: 'unknown', label: 'answer.forgotten', does: note('renewed-unknown') },
    ],
  },
  'certificate-here': {
    text: 'renew.ask.here',
    answers: [
      { id: 'yes', label: 'answer.certificate-here', does: confirm('renewal.certificate-here') },
      { id: 'no', label: 'answer.certificate-elsewhere', does: note('certificate-elsewhere') },
      { id: 'unknown', label: 'answer.how-to-see', does: page('status') },
    ],
  },
  // On the page that shows which certificates there are.
  'certificate-seen': {
    text: 'ask.certificate-seen',
    answers: [
      { id: 'yes', label: 'answer.certificate-here', does: confirm('renewal.certificate-here') },
      { id: 'no', label: 'answer.not-seen', does: note('certificate-elsewhere') },
    ],
  },
  'renew-refused': {
    text: 'ask.renew-refused',
    answers: [
      { id: 'again', label: 'answer.ask-again', does: note('renewal-ask-again'), when: 'renewal-answered' },
      { id: 'later', label: 'answer.renew-later', does: note('renewal-later') },
    ],
  },
  'renew-where': {
    text: 'ask.renew-where',
    answers: [
      { id: 'backup', label: 'answer.import-how', does: explain('answer.import-how.text') },
      { id: 'there', label: 'answer.renew-there', does: note('renewal-later') },
    ],
  },
  'renew-or-new': {
    text: 'ask.renew-or-replace',
    answers: [
      { id: 'renew', label: 'answer.go-on-renewing', does: page('renew-request') },
      { id: 'new', label: 'answer.no-renewal', does: note('stop-renewal') },
    ],
  },
  autofirma: {
    text: 'ask.autofirma',
    answers: [
      { id: 'yes', label: 'answer.yes-installed', does: confirm('renewal.autofirma') },
      { id: 'no', label: 'answer.not-installed', does: explain('answer.get-autofirma.text') },
    ],
  },
  signed: {
    text: 'ask.signed',
    answers: [
      { id: 'yes', label: 'answer.yes-signed', does: confirm('request.sent') },
      { id: 'error', label: 'answer.signing-error', does: note('request-program-asks') },
      { id: 'no-renewal', label: 'answer.no-renewal', does: note('stop-renewal') },
    ],
  },
  'after-signing': {
    text: 'ask.after-signing',
    answers: [
      { id: 'done', label: 'answer.page-says-done', does: confirm('request.sent') },
      { id: 'nothing', label: 'answer.nothing-opened', does: note('request-nothing-opened') },
      { id: 'asks', label: 'answer.program-asks', does: note('request-program-asks') },
      { id: 'no', label: 'answer.not-signed', does: undo('request.sent') },
    ],
  },
  'renewal-code': {
    text: 'ask.code-came',
    answers: [
      { id: 'elsewhere', label: 'answer.code-noted', does: confirm('request.code-saved') },
      { id: 'no', label: 'answer.no-code', does: explain('answer.no-renewal-code.text') },
      { id: 'downloaded', label: 'answer.already-downloaded', does: confirm('download.downloaded') },
      { id: 'not-signed', label: 'answer.was-not-signed', does: undo('request.sent') },
    ],
  },
  'old-settled': {
    text: 'ask.old-settled',
    answers: [
      { id: 'removed', label: 'answer.old-removed', does: confirm('renewal.old-settled') },
      { id: 'kept', label: 'answer.old-kept', does: confirm('renewal.old-settled') },
    ],
  },
} as const satisfies Questions;
