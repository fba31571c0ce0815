import { explain, note, open, page } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const afterwardsQuestions = {
  'what-happened': {
    text: 'ask.what-happened',
    answers: [
      { id: 'new-computer', label: 'answer.new-computer', does: explain('answer.new-computer.text') },
      { id: 'stolen', label: 'answer.stolen', does: page('revoke') },
      { id: 'again', label: 'answer.no-copy', does: note('restart') },
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
  'another-certificate': {
    text: 'ask.another-certificate',
    answers: [
      { id: 'renew', label: 'answer.renew-instead', does: note('ask-renewal'), when: 'first-run' },
      { id: 'lost', label: 'answer.lost-it', does: note('restart') },
      { id: 'person', label: 'answer.other-person', does: open('people') },
    ],
  },
  'other-certificate': {
    text: 'ask.other-certificate',
    answers: [
      { id: 'yes', label: 'answer.requested-another', does: note('restart-sent') },
      { id: 'no', label: 'answer.did-not-request', does: note('not-sent-again') },
    ],
  },
} as const satisfies Questions;
