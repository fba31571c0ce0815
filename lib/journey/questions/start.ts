import { confirm, explain, note, page } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const startQuestions = {
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
  installed: {
    text: 'ask.installed',
    answers: [
      { id: 'yes', label: 'answer.yes-installed', does: confirm('setup.installed') },
      { id: 'no', label: 'answer.not-installed', does: page('software-setup', 'setup.installed') },
    ],
  },
} as const satisfies Questions;
