import { confirm, explain, page, undo } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const backupQuestions = {
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
  deleted: {
    text: 'ask.deleted',
    answers: [
      { id: 'yes', label: 'answer.yes-deleted', does: confirm('backup.deleted-here') },
      { id: 'no', label: 'answer.not-yet', does: page('faq-export') },
    ],
  },
} as const satisfies Questions;
