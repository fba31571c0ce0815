import type { journeyEs } from '../es/journey.ts';

export const journeyEn = {
  'phase.1': 'Preparation',
  'phase.2': 'Request',
  'phase.3': 'Identity',
  'phase.4': 'Download',
  'phase.5': 'Backup',
  'status.pending': 'To do',
  'status.in-progress': 'Under way',
  'status.done': 'Done',
  'status.blocked': 'To do',
  'status.suggested': 'Done?',
  'status.implied': 'Taken as done',
  'status.not-needed': 'Not needed',

  'step.note': '{step} (for yourself)',
  'step.setup.same-computer': 'I can come back to this computer, as this user',
  'step.setup.installed': 'The Configurador is installed',
  'step.setup.unblocked': 'No antivirus or proxy blocks it',
  'step.request.promise': 'I will download on this very computer',
  'step.request.sent': 'I have sent the request',
  'step.request.password-noted': 'I have written down the password I made up',
  'step.request.code-saved': 'I have the request code',
  'step.identity.office': 'I will go to an office',
  'step.identity.video': 'I will do it by video',
  'step.identity.dnie': 'I am doing it with the electronic DNI',
  'step.identity.app': 'I am doing it with the phone app',
  'step.identity.appointment': 'I have an appointment at the office',
  'step.identity.documents': 'I have the original document and the code at hand',
  'step.identity.accredited': 'I have proved my identity at the office',
  'step.identity.video-ready': 'My phone and DNI are ready',
  'step.identity.video-sms': 'I have confirmed my mobile by SMS',
  'step.identity.video-recorded': 'I have made the recording',
  'step.identity.video-approved': 'My identification has been approved',
  'step.download.same-computer': 'I am on the computer and user of the request',
  'step.download.password-at-hand': 'I have the password I made up for the request',
  'step.download.downloaded': 'The certificate is downloaded and installed',
  'step.download.works': 'I have checked that the certificate works',
  'step.backup.made': 'I have saved a .p12 or .pfx backup',
  'step.backup.checked': 'I have checked that the backup opens with its password',
  'step.backup.reimported': 'I have deleted the certificate and imported it from the backup',
  'step.backup.deleted-here': 'I have deleted the certificate from this computer',
  'step.backup.second-place': 'I have another copy away from this computer',

  'do.setup.installed': 'Install the Configurador FNMT',
  'do.request.sent': 'Request the certificate',
  'do.request.code-saved': 'Look for the code in your e-mail',
  'do.identity.office': 'Choose how to prove who you are',
  'do.identity.accredited': 'Go to the office to prove who you are',
  'do.identity.video-approved': 'Do the video identification',
  'do.download.downloaded': 'Download the certificate',
  'do.backup.made': 'Make the backup',
  'do.backup.checked': 'Check that the backup opens',
  'do.backup.deleted-here': 'Delete the certificate from this computer',
  'do.finished': 'You have finished',
  'do.setup.installed.help':
    'It is FNMT’s program for requesting and downloading the certificate. Choose the one for your computer.',
  'do.request.sent.help': 'From this computer and as your usual user: the download will only work here.',
  'do.request.code-saved.help': 'A message with nine digits arrives. Look in the spam folder too.',
  'do.identity.office.help': 'At an office, free, or by video with your phone, for a fee.',
  'do.identity.accredited.help':
    'Take your valid original document and the request code. You have to go yourself.',
  'do.identity.video-approved.help': 'Once the approval has come by e-mail, you can download.',
  'do.download.downloaded.help':
    'Go back to the computer of the request, as the same user. Have the code and the password you made up at hand.',
  'do.download.works': 'Check that the certificate works',
  'do.download.works.help':
    'Open “Verificar estado” on FNMT’s site. The browser will ask which certificate to use: choose your own.',
  'do.backup.made.help': 'Without a backup, if the computer fails you have to start again.',
  'do.backup.checked.help': 'A backup that does not open is no use. Try it before you need it.',
  'do.backup.deleted-here.help':
    'Other people use this computer too. First keep the backup somewhere of your own.',
  'do.finished.help': 'You have your certificate and a checked backup. Keep it safe.',
  'do.expired': 'Your certificate expired on {date}',
  'do.expired.help':
    'It can no longer be renewed: you have to request another. Proving your identity at an office is free.',
  'restart.another': 'Request another certificate',
  'restart.start': 'Start again',

  'warning.same-computer.title': 'You will have to come back to the same computer',
  'warning.same-computer.text':
    'The download only works on the computer and as the user of the request. Do not reformat it meanwhile.',
  'warning.same-computer-now.title': 'It has to be the same computer',
  'warning.same-computer-now.text':
    'Use the computer and user of the request. We advise the same browser too.',
  'warning.new-password.title': 'Write down the password you make up',
  'warning.new-password.text':
    'You are asked for it at the download and it protects the backup. Nobody can recover it: without it you start again.',
  'warning.same-password.title': 'You will be asked for the password of the request',
  'warning.same-password.text':
    'It is the one you made up in the Configurador. If you have forgotten it, a new request is needed.',
  'warning.opened-by-hand.title': 'If you open it yourself, it seems to do nothing',
  'warning.opened-by-hand.text':
    'It only shows a box about the proxy and closes. That is normal: it is installed.',
  'warning.antivirus.title': 'An antivirus or a proxy can block it',
  'warning.antivirus.text': 'FNMT asks you not to use a proxy, or to allow this application in it.',
  'warning.administrator.title': 'Installing may need permission',
  'warning.administrator.text':
    'On an organisation’s computers the IT staff usually install it. Ask before you start.',
  'warning.book-first.title': 'Book the appointment first, then make the request',
  'warning.book-first.text': 'That is what the Tax Agency advises.',
  'warning.sign-email.title': 'If there is a box about encrypting and signing e-mail',
  'warning.sign-email.text':
    'Universidad Pablo de Olavide recommends ticking it. In 2024 the form did not have one.',
  'warning.ask-once.title': 'Do not make another request',
  'warning.ask-once.text':
    'With two codes it is easy to use the wrong one. Make another only if you mistyped the e-mail, forgot the password or the Configurador never opened.',
  'warning.documents.title': 'Original document, still valid',
  'warning.documents.text':
    'Spaniards: DNI, passport or driving licence. Others: a document with your NIE and, normally, your passport.',
  'warning.in-person.title': 'You have to go yourself',
  'warning.in-person.text':
    'Someone else can only go with FNMT’s current contract form, the original, with your signature certified by a notary. Post offices do not do this certificate.',
  'warning.appointment.title': 'An appointment is almost always needed',
  'warning.appointment.text': 'Tax and Social Security offices need one.',
  'warning.appointment.office': 'So does the office of {name}: {office}.',
  'warning.video-dni.title': 'With a NIE, better the office',
  'warning.video-dni.text':
    'The video asks for a valid Spanish DNI and may not accept a NIE. Check on FNMT’s site before you pay.',
  'warning.video-result.title': 'The result comes by e-mail',
  'warning.video-result.text':
    'It usually takes about two working days, according to the press. Wait for it before you download.',
  'warning.chose-office.title': 'You chose the office',
  'warning.chose-office.text':
    'The video is the other way to prove who you are. It costs money and asks for a Spanish DNI. You do not need both.',
  'warning.email-notice.title': 'The certificate does not come by e-mail',
  'warning.email-notice.text':
    'What comes is a notice: open it on the computer of the request, not on the phone. FNMT never attaches files or asks for your password.',
  'warning.one-hour.title': 'Wait about an hour',
  'warning.one-hour.text':
    'From when you prove your identity at the office. Sometimes it is minutes. If it is not ready, do not request again.',
  'warning.cer.title': 'A .cer file is not a backup',
  'warning.cer.text':
    'Files ending in .cer and .crt have no private key: they cannot bring the certificate back.',
  'warning.private-key.title': 'Do not give the backup to anyone',
  'warning.private-key.text':
    'Whoever has the backup and its password can sign as you. Do not send it by e-mail or messaging.',
  'warning.phone-code.title': 'Revoking by telephone needs the code',
  'warning.phone-code.text':
    'By telephone you are asked for the request code. You can also use the certificate itself or go to an office.',
  'warning.own-certificate.title': 'Choose your own, and close the browser afterwards',
  'warning.own-certificate.text':
    'There may be other people’s certificates here. The browser uses the one you choose until you close it.',
  'warning.four-years.title': 'If you are in no hurry, it may be worth waiting',
  'warning.four-years.text':
    'Those issued from 1 January 2027 on will last four years. What counts is the day of issue, not of the request.',
  'warning.revokes-old.title': 'If you already have one, the new one revokes it',
  'warning.revokes-old.text':
    'You can have only one active citizen certificate. The one in the phone app counts, too.',
  'warning.mac-autofirma.title': 'Make the backup before you install Autofirma',
  'warning.mac-autofirma.text':
    'On some Macs Autofirma has damaged the keychain, and certificates were lost. Make and check the backup first.',

  'expect.request.heading': 'What happens when you send',
  'expect.download.heading': 'What happens when you download',
  'expect.prompt': 'Open Configurador FNMT?',
  'expect.prompt.cancel': 'Cancel',
  'expect.prompt.open': 'Open',
  'expect.window.note':
    'We drew these. The Configurador’s window is as it was in July 2024, in Spanish: yours may differ.',
  'expect.request.text': 'Press “Open”. Then it asks you to make up a new password. Write it down on paper.',
  'expect.download.text':
    'Press “Open” and type the password of the request. At the end, accept saving a backup.',
  'expect.after': 'The button’s name differs between browsers.',

  'stop.not-requested-here.title': 'This browser has no record of a request',
  'stop.not-requested-here.body':
    'The certificate can only be downloaded on the computer and as the user that requested it.',
  'stop.back': 'Back to my step',
  'stop.answer.video': 'I am doing it this way, by video',
  'stop.answer.dnie': 'I am doing it this way, with a DNIe',
  'stop.answer.app': 'I am doing it this way, with the app',
  'stop.answer.before': 'I requested it here, before I had Certiguía',
  'stop.answer.other-browser': 'I requested it here, with another browser',
  'stop.answer.other-browser.text':
    'FNMT asks for the same computer and user, so it should work. If it fails, try that browser.',
  'stop.answer.other-computer': 'I requested it on another computer or user',
  'stop.answer.other-computer.text':
    'Do not go on here: the keys are there. Go back to that computer and download as the same user.',

  'source.fnmt': 'FNMT',
  'source.packagers': 'Packagers of the Configurador',
  'source.users': 'People who have used it',
  'source.programs': 'The programs themselves',
  'source.aeat': 'Agencia Tributaria',
  'source.upo': 'Universidad Pablo de Olavide',
  'source.press': 'El Español',
  'source.guide': 'Guide for residents of Madrid',
  'source.economists': 'Association of Economists, quoting FNMT',
  'source.help-desk': 'Help desk of the Junta de Andalucía',
  'source.office': 'Registration offices of Andalusia',
  'source.autofirma': 'Autofirma’s team',
  'source.root-lists': 'Lists of the browsers',
  'source.own': 'Certiguía',

  'installer.heading': 'The program for this computer',
  'installer.windows': 'Configurador FNMT for Windows (64 bits)',
  'installer.mac': 'Configurador FNMT for macOS',
  'installer.linux.ask': 'Which Linux do you have?',
  'installer.linux.deb': 'Ubuntu, Debian or Mint (DEB)',
  'installer.linux.rpm': 'Fedora, openSUSE or similar (RPM)',
  'installer.other':
    'The Configurador is not made for this system: use a computer with Windows, macOS or Linux.',
  'installer.page': 'Open FNMT’s download page',
} as const satisfies Record<keyof typeof journeyEs, string>;
