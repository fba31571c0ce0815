import type { renewalEs } from '../es/renewal.ts';

export const renewalEn: Record<keyof typeof renewalEs, string> = {
  'step.renewal.autofirma': 'Autofirma is installed',
  'step.renewal.certificate-here': 'The certificate that expires is in this browser',
  'step.renewal.old-settled': 'I have removed the old certificate, or decided to leave it',

  'do.renewal.autofirma': 'Install Autofirma',
  'do.renewal.autofirma.help':
    'It is the program that signs the renewal. Download it from firmaelectronica.gob.es. Choose version 1.9 or later.',
  'do.renewal.certificate-here': 'Check that your certificate is here',
  'do.renewal.certificate-here.help':
    'The renewal is signed with it. It has to be installed in this browser.',

  'renew.heading': 'Can I renew my certificate?',
  'renew.date.save': 'Save the date',
  'renew.date.said': 'It expires on {date}.',
  'renew.date.backup': 'According to your backup it expires on {date}.',
  'renew.date.none': 'Type the day, month and year on which it expires.',
  'renew.date.no-such-day': 'There is no such day. Look at the date again.',
  'renew.date.too-far': 'No certificate lasts longer than four years. Look at the year again.',
  'renew.date.too-long-ago': 'That is too long ago. Look at the year again.',
  'renew.unanswered': 'Answer everything and we will tell you whether you can.',

  'renew.ask.expires': 'When does your certificate expire?',
  'renew.ask.expires.text':
    'This is about FNMT’s citizen certificate. It is renewed in the 60 days before it expires.',
  'renew.ask.obtained': 'How did you obtain it?',
  'renew.ask.obtained.text': 'Whether you can renew it online depends on that.',
  'renew.ask.renewed': 'Have you renewed it before?',
  'renew.ask.renewed.text': 'Online it is renewed only once. The next time you prove who you are again.',
  'renew.ask.here': 'Is the certificate in this browser?',
  'renew.ask.here.text': 'The renewal is signed with it. If it is not here, the browser cannot offer it.',
  'renew.not-yet': 'You can renew it from {from}',
  'renew.not-yet.text': 'Not before. It is renewed in the 60 days before it expires.',
  'renew.yes': 'You can renew it online',
  'renew.yes.text': 'Before {until}, without going to an office. Once it has expired, you no longer can.',
  'renew.perhaps': 'You may be able to renew it online',
  'renew.perhaps.text': 'Try before {until}. If FNMT’s site does not accept it, request a new one.',
  'renew.elsewhere': 'First put your certificate into this browser',
  'renew.elsewhere.text':
    'Import it from your backup, or renew on the computer that has it. The new one is downloaded where you ask for it.',
  'renew.no.title': 'You cannot renew it online',
  'renew.no.kind.title': 'That backup is of another certificate',
  'renew.no.kind': 'It is not of a citizen certificate. The others are renewed in another way.',
  'renew.no.renewed':
    'You have renewed it once. Ask for a new one and prove your identity again, at an office or by video.',
  'renew.no.obtained':
    'You obtained it by video, with another certificate or with the electronic DNI. Ask for a new one and prove your identity again.',

  'renew.install.text': 'Renewing needs it too. If you installed it for the first one, the same will do.',
  'renew.request': 'Ask for the renewal and sign it',
  'renew.request.text':
    'This is done on FNMT’s page. Have the certificate that is about to expire and Autofirma ready.',
  'renew.nothing-opened': 'The program has not opened',
  'renew.nothing-opened.text':
    'Look whether the browser asks if it may open Autofirma or the Configurador. If it asks nothing, try what follows.',
  'renew.program-asks.text':
    'Does it ask you to choose a certificate? Choose the one that is about to expire. A new password? Make one up and write it down on paper. If it is an error, look it up in the help.',
  'renew.just-signed.text': 'Tell us what happened and we will say how to go on.',
  'renew.code.text':
    'The download asks for a request code. If it comes by e-mail, save it here. Look in the spam folder too.',
  'renew.no-code.text':
    'It is usually ready an hour after signing. If the page asks for a code, look for it in your e-mail.',
  'renew.unsent-download.text': 'The download is usually ready an hour after signing and sending.',
  'renew.download': 'Download the renewed certificate',
  'renew.download.text':
    'It is usually ready an hour after signing. Download it on the computer of the request, with the same data and the same password.',
  'renew.status.text':
    'This shows whether the certificate you are going to renew is here and valid. Choose that one in the window.',
  'renew.export': 'Make a backup of your current certificate',
  'renew.export.text':
    'If anything goes wrong, you can recover it from the backup. You back up the new one later.',
  'renew.no-identity': 'Renewing needs no proof of identity',
  'renew.no-identity.text': 'Your current certificate says who you are. Sign the renewal with it.',
  'renew.loses-keys.text':
    'If you log off before the download, you lose the new certificate. It is better to renew on a computer of your own.',
  'renew.under-way': 'You have a request under way',
  'renew.under-way.text':
    'This page is for renewing. Once the one you requested is issued, an earlier one, if you have any, is revoked.',
  'renew.not-here': 'This page is for another certificate, not for renewing',
  'renew.not-here.text': 'What is requested here needs proof of identity, at an office or by video.',
  'renew.old': 'You can remove the old certificate now',
  'renew.old.text':
    'The new one works and has a backup. Remove the one that expires first, so that you do not choose it by mistake. Mind the dates.',

  'ask.expiry-unknown': 'Do you not know the date?',
  'ask.renew-refused': 'Or would you rather do something else?',
  'ask.renew-where': 'How would you rather do it?',
  'ask.certificate-seen': 'Did the one you want to renew appear?',
  'ask.autofirma': 'Is Autofirma installed?',
  'ask.signed': 'Have you signed and sent the renewal?',
  'ask.after-signing': 'What happened when you signed?',
  'ask.old-settled': 'Have you removed the old one?',

  'answer.have-backup': 'Look it up in my backup',
  'answer.expiry-unknown': 'How to see it in the browser',
  'answer.expiry-unknown.text':
    'Open the list of certificates in the browser’s settings and choose yours. The date is under “Valid until”.',
  'answer.renew-later': 'Leave it for later',
  'answer.obtained-office': 'At an office',
  'answer.obtained-video': 'By video',
  'answer.obtained-certificate': 'With another certificate or the electronic DNI',
  'answer.forgotten': 'I do not remember',
  'answer.not-renewed': 'No, never',
  'answer.renewed': 'Yes, it is a renewal',
  'answer.certificate-here': 'Yes, it is here',
  'answer.certificate-elsewhere': 'No, it is somewhere else',
  'answer.not-seen': 'No, or it is another',
  'answer.how-to-see': 'I do not know: check it on the sede',
  'answer.ask-again': 'Change my answers',
  'answer.imported': 'It is in this browser now',
  'answer.import-how': 'I have a backup: how to put it here',
  'answer.import-how.text':
    'Open the backup file and type its password. In Firefox, import it from “View Certificates” in the settings.',
  'answer.renew-there': 'I will do it where I have it',
  'answer.go-on-renewing': 'Go on renewing',
  'answer.no-renewal': 'I do not want to renew: back to before',
  'answer.get-autofirma.text':
    'Download it from firmaelectronica.gob.es. Choose your system, install it and restart the browser.',
  'answer.yes-signed': 'Yes, signed and sent',
  'answer.signing-error': 'It asks me something, or shows an error',
  'answer.not-signed': 'I have not signed yet',
  'answer.was-not-signed': 'I did not sign it after all',
  'answer.no-renewal-code.text':
    'Look in your spam folder. We do not know whether a renewal always brings one. Try the download, and if it asks for it, write to ceres@fnmt.es.',
  'answer.old-removed': 'Yes, removed',
  'answer.old-kept': 'I would rather leave it',

  'act.type-expiry': 'Enter the date',
  'act.all-questions': 'See the four questions',
  'act.remind-then': 'Remind me then',
  'act.have-one': 'I have a certificate: see whether I can renew it',
  'act.start-renewal': 'Start the renewal',
  'act.check-other': 'Check another backup',
  'act.to-renewal': 'Go to the renewal',
  'act.autofirma-help': 'See what Autofirma is for',
  'act.sign-here': 'Press “Firmar” on the page.',

  'warning.choose-expiring.title': 'Choose the certificate that is about to expire',
  'warning.choose-expiring.text':
    'If the window shows several, look at the name and the date. A company’s or another person’s will not do.',
  'warning.renew-password.title': 'A new password is asked for',
  'warning.renew-password.text':
    'You will need it again at the download. Write it down on paper: nobody can recover it.',
  'warning.renew-order.title': 'The order of the windows may differ',
  'warning.renew-order.text':
    'The password, the form and the signature do not always come in the same order. Read each window before you accept.',
  'warning.renew-shared.title': 'Better not sign here',
  'warning.renew-shared.text':
    'To sign you would have to put your certificate on this computer, which others use. Renew on your own.',
  'warning.renew-linux.title': 'Signing may fail on Linux',
  'warning.renew-linux.text':
    'Some people do not get past “Firmar” because of a server error. Try on Windows or a Mac then.',
  'warning.old-until-new.title': 'Yours is valid until the new one is issued',
  'warning.old-until-new.text':
    'You can use it until it expires. When FNMT issues the new one, the old one is revoked.',
  'warning.keep-old.title': 'Do not delete the old one yet',
  'warning.keep-old.text': 'Wait until the new one works and has a checked backup.',
  'warning.keep-old-backup.title': 'Keep the old backup if you encrypted anything with it',
  'warning.keep-old-backup.text':
    'What was encrypted with the old certificate opens only with it. For anything else you do not need it.',
  'warning.delete-both.title': 'Delete both: the new and the old one',
  'warning.delete-both.text': 'If you put the old one here to sign, delete it from this computer too.',

  'hint.renewal.email.title': 'An address you will keep',
  'hint.renewal.email.text': 'See whether it is the one you use now: FNMT writes to it.',
  'hint.renewal.email-confirm.title': 'The same address again',
  'hint.renewal.email-confirm.text': 'Type it anew: that is how mistakes are found.',

  'page.renewing-setup.title': 'Install what renewing needs',
  'page.renewing-setup.body':
    'The Configurador, unless you have it. Do the whole renewal on this computer and as this user.',
  'page.renewing-setup.autofirma': 'Signing needs Autofirma as well.',
  'page.renewing-request.title': 'Ask for the renewal here',
  'page.renewing-request.body':
    'The browser will ask for a certificate: choose the one that is about to expire. Then look through your data and sign.',
  'page.renewing-form.title': 'Check your data and fill in what is missing',
  'page.renewing-form.body':
    'The e-mail address matters most: they write to you there. At the end press “Aceptar” and sign.',
  'page.renewing-sign.title': 'Sign the request',
  'page.renewing-sign.body':
    'Check the data and press “Firmar”. Autofirma opens: choose the certificate that is about to expire.',
  'page.renewing-download.title': 'Download the renewed certificate',
};
