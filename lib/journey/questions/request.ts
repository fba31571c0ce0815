import { confirm, explain, note, open, page, undo } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const requestQuestions = {
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
} as const satisfies Questions;
