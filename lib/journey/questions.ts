import { confirm, explain, note, open, page, undo } from './effects.ts';
import type { Question, QuestionId } from './guidance.ts';
import { renewalQuestions } from './renewal-questions.ts';
import { isMet, type Situation } from './situation.ts';

/**
 * Every question with its answers' effects. "No" always leads somewhere: to a page, to possible causes, or to a
 * sentence that says what to wait for.
 */
const table: Readonly<Record<QuestionId, Omit<Question, 'id'>>> = {
  whose: {
    text: 'welcome.whose',
    answers: [
      { id: 'mine', label: 'welcome.mine', does: note('device-personal') },
      { id: 'shared', label: 'welcome.shared', does: note('device-shared') },
    ],
  },
  'go-on-here': {
    text: 'ask.go-on-here',
    answers: [
      { id: 'asked', label: 'answer.asked-staff', does: note('asked-staff') },
      { id: 'not-asked', label: 'answer.not-asked-staff', does: explain('answer.not-asked-staff.text') },
    ],
  },
  earlier: {
    text: 'ask.earlier',
    answers: [
      { id: 'first', label: 'answer.first', does: note('no-certificate') },
      { id: 'valid', label: 'answer.valid', does: note('has-certificate') },
      { id: 'expired', label: 'answer.had-expired', does: note('no-certificate') },
      { id: 'passport', label: 'answer.only-passport', does: explain('warning.passport-only.text') },
    ],
  },
  'renew-or-replace': {
    text: 'ask.renew-or-replace',
    answers: [
      { id: 'renew', label: 'answer.renew', does: note('ask-renewal') },
      { id: 'replace', label: 'answer.replace', does: note('replace-certificate') },
    ],
  },
  ...renewalQuestions,
  installed: {
    text: 'ask.installed',
    answers: [
      { id: 'yes', label: 'answer.yes-installed', does: confirm('setup.installed') },
      { id: 'no', label: 'answer.not-installed', does: page('software-setup', 'setup.installed') },
    ],
  },
  'book-first': {
    text: 'ask.book-first',
    answers: [
      { id: 'booked', label: 'answer.booked-already', does: open('sheet') },
      { id: 'video', label: 'answer.by-video', does: confirm('identity.video') },
      { id: 'now', label: 'answer.request-now', does: page('software-request') },
      { id: 'sent', label: 'answer.already-requested', does: confirm('request.sent') },
    ],
  },
  sent: {
    text: 'ask.sent',
    answers: [
      { id: 'yes', label: 'answer.yes-sent', does: confirm('request.sent') },
      { id: 'no', label: 'answer.not-sent', does: page('software-request', 'request.sent') },
    ],
  },
  'after-sending': {
    text: 'ask.after-sending',
    answers: [
      { id: 'password', label: 'answer.password-made', does: confirm('request.sent') },
      { id: 'nothing', label: 'answer.nothing-opened', does: note('request-nothing-opened') },
      { id: 'asks', label: 'answer.program-asks', does: note('request-program-asks') },
      { id: 'done', label: 'answer.page-says-done', does: confirm('request.sent') },
    ],
  },
  'request-opened': {
    text: 'ask.request-opened',
    answers: [
      { id: 'yes', label: 'answer.yes-sent', does: confirm('request.sent') },
      { id: 'again', label: 'answer.send-again', does: note('request-opened') },
      { id: 'help', label: 'answer.help', does: open('help') },
    ],
  },
  'code-came': {
    text: 'ask.code-came',
    answers: [
      { id: 'yes', label: 'answer.save-code', does: open('code') },
      { id: 'elsewhere', label: 'answer.code-noted', does: confirm('request.code-saved') },
      { id: 'no', label: 'answer.no-code', does: explain('answer.no-code.text') },
      { id: 'not-sent', label: 'answer.was-not-sent', does: undo('request.sent') },
    ],
  },
  'which-request': {
    text: 'ask.which-request',
    answers: [
      { id: 'new', label: 'answer.save-code', does: open('code') },
      { id: 'not-sent', label: 'answer.did-not-send-again', does: note('not-sent-again') },
    ],
  },
  'where-requested': {
    text: 'ask.where-requested',
    answers: [
      { id: 'before', label: 'stop.answer.before', does: confirm('request.sent') },
      { id: 'browser', label: 'stop.answer.other-browser', does: explain('stop.answer.other-browser.text') },
      {
        id: 'computer',
        label: 'stop.answer.other-computer',
        does: explain('stop.answer.other-computer.text'),
      },
      { id: 'not-yet', label: 'answer.not-requested', does: page('software-request') },
    ],
  },
  'no-ticket': {
    text: 'ask.no-ticket',
    answers: [
      { id: 'lost', label: 'answer.lost-ticket', does: confirm('request.sent') },
      {
        id: 'computer',
        label: 'stop.answer.other-computer',
        does: explain('stop.answer.other-computer.text'),
      },
      { id: 'not-yet', label: 'answer.not-requested', does: page('software-request') },
    ],
  },
  'same-computer': {
    text: 'ask.same-computer',
    answers: [
      { id: 'yes', label: 'answer.same-computer', does: confirm('download.same-computer') },
      {
        id: 'no',
        label: 'answer.another-computer',
        does: explain('stop.answer.other-computer.text'),
      },
    ],
  },
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
  'another-request': {
    text: 'ask.another-request',
    answers: [
      { id: 'email', label: 'answer.mistyped-email', does: note('request-another') },
      { id: 'password', label: 'answer.forgot-password', does: note('request-another') },
      { id: 'unopened', label: 'answer.never-opened', does: note('request-another') },
      { id: 'person', label: 'answer.other-person', does: open('people') },
    ],
  },
  'another-request-unsaved': {
    text: 'ask.another-request',
    answers: [
      { id: 'useless', label: 'answer.mistyped-or-forgot', does: note('request-another') },
      { id: 'not-sent', label: 'answer.was-not-sent', does: undo('request.sent') },
      { id: 'noted', label: 'answer.have-code-noted', does: confirm('request.code-saved') },
      { id: 'person', label: 'answer.other-person', does: open('people') },
    ],
  },
  'another-certificate': {
    text: 'ask.another-certificate',
    answers: [
      { id: 'renew', label: 'answer.renew-instead', does: note('ask-renewal'), when: 'first-run' },
      { id: 'lost', label: 'answer.lost-it', does: note('restart') },
      { id: 'person', label: 'answer.other-person', does: open('people') },
    ],
  },
  downloading: {
    text: 'ask.downloading',
    answers: [
      { id: 'done', label: 'answer.already-downloaded', does: confirm('download.downloaded') },
      { id: 'error', label: 'answer.page-message', does: note('download-program-asks') },
    ],
  },
  'after-download': {
    text: 'ask.after-download',
    answers: [
      { id: 'installed', label: 'answer.it-is-installed', does: confirm('download.downloaded') },
      { id: 'nothing', label: 'answer.nothing-opened', does: note('download-nothing-opened') },
      { id: 'password', label: 'answer.wants-password', does: explain('answer.wants-password.text') },
      { id: 'error', label: 'answer.error', does: note('download-program-asks') },
    ],
  },
  'downloading-dnie': {
    text: 'ask.downloading',
    answers: [
      { id: 'done', label: 'answer.already-downloaded', does: confirm('download.downloaded') },
      { id: 'nothing', label: 'answer.nothing-opened', does: note('download-nothing-opened') },
      { id: 'error', label: 'answer.error', does: note('download-program-asks') },
    ],
  },
  'app-done': {
    text: 'ask.app-done',
    answers: [
      { id: 'yes', label: 'answer.in-phone', does: confirm('download.downloaded') },
      { id: 'no', label: 'answer.not-yet', does: explain('answer.finish-in-app.text') },
      { id: 'computer', label: 'answer.not-app', does: undo('identity.app') },
    ],
  },
  'app-backup': {
    text: 'ask.backup-made',
    answers: [
      { id: 'yes', label: 'answer.yes-backup', does: confirm('backup.made') },
      { id: 'how', label: 'answer.how-app-backup', does: explain('answer.how-app-backup.text') },
    ],
  },
  'app-backup-opens': {
    text: 'ask.backup-opens',
    answers: [
      { id: 'yes', label: 'answer.yes-opens', does: confirm('backup.checked') },
      { id: 'no', label: 'answer.does-not-open', does: explain('answer.another-in-app.text') },
    ],
  },
  'phone-lost': {
    text: 'ask.what-happened',
    answers: [
      { id: 'new-phone', label: 'answer.new-phone', does: explain('answer.new-phone.text') },
      { id: 'stolen', label: 'answer.stolen', does: page('revoke') },
      { id: 'again', label: 'answer.no-copy', does: note('restart') },
    ],
  },
  'download-opened': {
    text: 'ask.download-opened',
    answers: [
      { id: 'yes', label: 'answer.it-is-installed', does: confirm('download.downloaded') },
      { id: 'early', label: 'answer.not-ready', does: explain('answer.not-ready.text') },
      { id: 'again', label: 'answer.send-again', does: note('download-opened') },
      { id: 'help', label: 'answer.help', does: open('help') },
    ],
  },
  'backup-made': {
    text: 'ask.backup-made',
    answers: [
      { id: 'yes', label: 'answer.yes-backup', does: confirm('backup.made') },
      { id: 'no', label: 'answer.not-yet', does: page('faq-export') },
    ],
  },
  'backup-opens': {
    text: 'ask.backup-opens',
    answers: [
      { id: 'yes', label: 'answer.yes-opens', does: confirm('backup.checked') },
      { id: 'no', label: 'answer.does-not-open', does: page('faq-export') },
    ],
  },
  works: {
    text: 'ask.works',
    answers: [
      { id: 'yes', label: 'answer.yes-works', does: confirm('download.works') },
      { id: 'no', label: 'answer.does-not-work', does: open('help') },
    ],
  },
  'which-certificate': {
    text: 'ask.which-certificate',
    answers: [
      { id: 'new', label: 'answer.new-works', does: confirm('download.works') },
      { id: 'old', label: 'answer.older', does: explain('answer.older.text') },
      { id: 'none', label: 'answer.none-appears', does: explain('answer.none-appears.text') },
    ],
  },
  deleted: {
    text: 'ask.deleted',
    answers: [
      { id: 'yes', label: 'answer.yes-deleted', does: confirm('backup.deleted-here') },
      { id: 'no', label: 'answer.not-yet', does: page('faq-export') },
    ],
  },
  'what-happened': {
    text: 'ask.what-happened',
    answers: [
      { id: 'new-computer', label: 'answer.new-computer', does: explain('answer.new-computer.text') },
      { id: 'stolen', label: 'answer.stolen', does: page('revoke') },
      { id: 'again', label: 'answer.no-copy', does: note('restart') },
    ],
  },
  'other-certificate': {
    text: 'ask.other-certificate',
    answers: [
      { id: 'yes', label: 'answer.requested-another', does: note('restart-sent') },
      { id: 'no', label: 'answer.did-not-request', does: note('not-sent-again') },
    ],
  },
};

export function questionOf(id: QuestionId): Question {
  return { id, ...table[id] };
}

/** The answers available in a situation. */
export function answersIn(id: QuestionId, situation: Situation): Question['answers'] {
  return table[id].answers.filter(({ when }) => when === undefined || isMet(when, situation));
}
