import { confirm, explain, note, open } from '../effects.ts';
import type { Questions } from '../guidance.ts';

export const downloadQuestions = {
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
  'download-opened': {
    text: 'ask.download-opened',
    answers: [
      { id: 'yes', label: 'answer.it-is-installed', does: confirm('download.downloaded') },
      { id: 'early', label: 'answer.not-ready', does: explain('answer.not-ready.text') },
      { id: 'again', label: 'answer.send-again', does: note('download-opened') },
      { id: 'help', label: 'answer.help', does: open('help') },
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
} as const satisfies Questions;
