import type { remindersEs } from '../es/reminders.ts';

export const remindersEn = {
  'remind.code.title': 'Has the code arrived?',
  'remind.code.text': 'FNMT sends it to the e-mail you typed. Look in the spam folder too, and save it.',
  'remind.identity.title': 'You still have to prove who you are',
  'remind.identity.text': 'You have the code. Choose whether to go to an office or do it by video.',
  'remind.appointment.day-before.title': 'Your appointment is coming up',
  'remind.appointment.day-before.text':
    'Print the appointment sheet, and get your original document and the code ready.',
  'remind.appointment.two-hours.title': 'Your appointment is soon',
  'remind.appointment.two-hours.text': 'Take the sheet, your valid original document and the code.',
  'remind.appointment.after.title': 'Did the office confirm your identity?',
  'remind.appointment.after.text': 'If it did, mark it: we will tell you when to download.',
  'remind.download.ready.title': 'The certificate should be ready to download',
  'remind.download.ready.text': 'Do it on this computer, with the same user account and password.',
  'remind.video.result.title': 'Has the result of the video arrived?',
  'remind.video.result.text':
    'According to the press it takes about two working days and comes by e-mail. Once approved, you can download.',
  'remind.backup.title': 'You have no checked backup yet',
  'remind.backup.text': 'Without one, if this computer fails you start again. Check that the backup opens.',
  'remind.delete-here.title': 'Delete the certificate from this computer',
  'remind.delete-here.copy-first':
    'First make the backup and check it. Delete it after that, before you leave: other people use this computer.',
  'remind.delete-here.text': 'Other people use it. Take the backup with you and delete it before you leave.',
  'remind.renewal.60.title': 'You can now renew your certificate',
  'remind.renewal.60.text':
    'Usually from 60 days before it expires, with the certificate you have and from home.',
  'remind.renewal.30.title': 'Your certificate expires in less than a month',
  'remind.renewal.30.text': 'If you renew before then, you usually need not prove your identity again.',
  'remind.renewal.7.title': 'Your certificate expires in less than a week',
  'remind.renewal.7.text': 'Once expired it cannot be renewed: you would start from the beginning.',
  'remind.renewal.begun':
    'Finish the renewal before that day: later you would have to prove your identity again.',
  'remind.renewal.not-online':
    'Yours probably cannot be renewed online. You will have to ask for a new one and prove your identity again.',

  'remind.heading': 'Reminders',
  'remind.of-others': 'Other people have reminders too.',
  'remind.done': 'It is done',
  'remind.open.code': 'Save my code',
  'remind.open.popup': 'Open my list',
  'remind.open.sheet': 'Prepare the appointment',
  'remind.open.backup': 'Check my backup',
  'remind.open.renewal': 'See whether I can renew it',
  'remind.open.page': 'Go to FNMT’s page',
  'remind.later': 'Remind me later',
  'remind.later.hour': 'In an hour',
  'remind.later.tomorrow': 'Tomorrow',
  'remind.later.three-days': 'In three days',
  'remind.stop': 'Do not remind me of this again',
  'remind.refuse.ask':
    'Without a backup, if this computer fails you lose the certificate and have to start again. Are you sure?',
  'remind.refuse.yes': 'Yes, I do not want a backup',
  'remind.refuse.no': 'No, keep reminding me',
  'remind.stopped': 'You asked not to be reminded of: {title}',
  'remind.resume': 'Remind me again',
  'remind.badge': 'Certiguía. Reminders: {count}',

  'clock.behind': 'This computer’s clock says {date}, before things already noted. Check its date and time.',
  'clock.ahead':
    'Your last step was many months ago: this computer says {date}. If the date is right, ignore this; if not, correct it.',
  'clock.off':
    'This computer’s clock says {date}, which does not look right. Check the date: deadlines depend on it.',
  'code.aged': 'This code may have expired. Ask the office before you go.',

  'options.reminders': 'Reminders',
  'options.reminders.notifications': 'Remind me with a notification of the computer',
  'options.reminders.shared': 'On a shared computer no notifications are shown.',
  'options.reminders.at-night': 'At night too, between 22:00 and 8:00',
  'remind.postponed': 'We will remind you again on {date}.',
  'remind.identity.office':
    'You have the code. Book an appointment at the office and note it in “Prepare the appointment”.',
} as const satisfies Record<keyof typeof remindersEs, string>;
