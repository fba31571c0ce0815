import type { messagesEs } from '../es/messages.ts';

export const messagesEn = {
  'help.message.no-program.title': 'The computer does not find the Configurador',
  'help.message.no-program.text':
    'Install the Configurador FNMT as this same user and restart the browser. If you have, see “The Configurador does not open”.',
  'help.message.no-program-maybe.title': 'A program to open that link is missing',
  'help.message.no-program-maybe.text':
    'If it came up when you sent an FNMT form, the Configurador is missing: install it. If you were signing, Autofirma is.',
  'help.message.open-configurador.title': 'The browser asks whether to open the Configurador',
  'help.message.open-configurador.text':
    'Press “Open”: without that program you cannot go on. The button’s name depends on the browser.',
  'help.message.does-not-open.title': 'The Configurador does not open',
  'help.message.does-not-open.text':
    'Usually the browser asked and was told no, or the program is not installed. Try the causes in order.',
  'help.message.already-running.title': 'The Configurador is already open',
  'help.message.already-running.text':
    'Look for its window behind the others. If it is not there, restart the computer and send the form again.',
  'help.message.configurador-installed.title': 'The Configurador is installed now',
  'help.message.configurador-installed.text':
    'There is no need to open it: the browser does when the form is sent. Go on with the request.',
  'help.message.mac-blocked.title': 'The Mac does not let the installer open',
  'help.message.mac-blocked.text':
    'If you downloaded it from FNMT’s site, open “System Settings”, “Privacy & Security”, and press “Open Anyway”. If it says it is damaged, delete it and download it again.',
  'help.message.smartscreen.title': 'Windows warns before it opens a little-known program',
  'help.message.smartscreen.text':
    'Check that you downloaded it from FNMT’s site. Then press “More info” and “Run anyway”, or “Keep” if it is the download.',
  'help.message.wrong-installer.title': 'That installer is not for this computer',
  'help.message.wrong-installer.text':
    'Download the one for your system from FNMT’s site. For Windows there is only a 64-bit one.',
  'help.message.document-out-of-date.title': 'The document has expired',
  'help.message.document-out-of-date.text':
    'It has to be valid. A Spaniard may also use the passport or the driving licence.',
  'help.message.missing-field.title': 'Something has not been filled in',
  'help.message.missing-field.text':
    'See which box is marked or empty, fill it in and send again. The box about the conditions counts too.',
  'help.message.app-control.title': 'Windows only opens programs that it knows',
  'help.message.app-control.text':
    'Smart App Control cannot be skipped for one program. Use another computer, or ask whoever manages this one.',
  'help.message.antivirus-blocked.title': 'The antivirus has stopped the program or the download',
  'help.message.antivirus-blocked.text':
    'If it came from FNMT’s site, allow it in the antivirus and download it again. If it came from elsewhere, delete it.',
  'help.message.policy-blocked.title': 'Whoever manages this computer does not allow it',
  'help.message.policy-blocked.text':
    'It is not your mistake. Ask the IT staff to install the Configurador, or use a computer of your own.',
  'help.message.administrator.title': 'The computer asks for permission to install',
  'help.message.administrator.text':
    'If it only asks “Yes” or “No” and the program is FNMT’s, press “Yes”. If it wants a password, it is that of an administrator of the computer, not the certificate’s.',
  'help.message.ask-administrator.title': 'There are two possibilities',
  'help.message.ask-administrator.text':
    'If the window is from Windows or the browser, ask whoever manages the computer. If FNMT’s site says it, try later and write to them if it goes on.',
  'help.message.new-password.title': 'The Configurador asks for a password',
  'help.message.new-password.text':
    'At the request, make one up and write it down. At the download, type that same one. Nobody can recover it.',
  'help.message.configurador-wrong-password.title': 'The password is not that of the request',
  'help.message.configurador-wrong-password.text':
    'It is the one you made up in the Configurador when you asked for the certificate. Check the capitals. If it is forgotten, a new request is needed.',
  'help.message.backup-password-new.title': 'It asks you to make up a password for the backup',
  'help.message.backup-password-new.text':
    'Make one up and write it down: it will be needed to use the backup. It may differ from the one in the Configurador.',
  'help.message.backup-password.title': 'It asks for the backup’s password',
  'help.message.backup-password.text':
    'It is the one chosen when the backup was made. If the Configurador made it, it is the one you made up at the request.',
  'help.message.primary-password.title': 'It is Firefox’s primary password',
  'help.message.primary-password.text':
    'It protects what Firefox stores and has nothing to do with the certificate. Somebody set it in Firefox’s settings.',
  'help.message.keychain-password.title': 'It is the password of the Mac’s keychain',
  'help.message.keychain-password.text':
    'It is nearly always the one you use to enter the Mac. It is not that of the certificate or the backup.',
  'help.message.keyring-password.title': 'It is the password of the place where Linux keeps keys',
  'help.message.keyring-password.text':
    'It is nearly always the one you use to enter the computer. It is not that of the certificate or the backup.',
  'help.message.windows-pin.title': 'It is the PIN you use to enter Windows',
  'help.message.windows-pin.text': 'It is not the certificate’s. Type the PIN of your Windows user.',
  'help.message.card-pin.title': 'It asks for the PIN of a card or of the electronic DNI',
  'help.message.card-pin.text':
    'The certificate requested with the Configurador has no card and no PIN. Press “Cancel” and choose to go on without a card.',
  'help.message.key-password.title': 'Windows asks for the password to use the certificate',
  'help.message.key-password.text':
    'You set it at the import, if you ticked strong protection. If it is forgotten, delete it and import the backup again.',
  'help.message.password-rules.title': 'That password does not meet the window’s rules',
  'help.message.password-rules.text':
    'Read how many letters and digits it wants. Type the same in both boxes, and write it down before going on.',
  'help.message.clave.title': 'It belongs to Cl@ve, which is another system',
  'help.message.clave.text':
    'Cl@ve lets you into public sites without a certificate. Its PIN and password are of no use here, nor the other way round.',
  'help.message.which-password.title': 'Several windows ask for a password',
  'help.message.which-password.text':
    'Look at the window’s name. If it is the Configurador, it is that of the request. If it is about a .p12 or .pfx file, that of the backup. If it is the computer or browser, your usual one.',
  'help.message.import-unknown-reason.title': 'Firefox could not import the backup',
  'help.message.import-unknown-reason.text':
    'It is often a backup without a password, a damaged file or Firefox’s settings. Try it first in “Check my backup”.',
  'help.message.export-unknown-reason.title': 'Firefox could not make the backup',
  'help.message.export-unknown-reason.text':
    'Often the key does not allow exporting, or the folder cannot be written to. Try to save it in “Documents”.',
  'help.message.import-decode.title': 'The password is wrong, or the file is not a backup',
  'help.message.import-decode.text': 'The program cannot tell which. “Check my backup” can.',
  'help.message.import-newer-protection.title': 'The password may be right and the system old',
  'help.message.import-newer-protection.text':
    'First try the file in “Check my backup”. If it opens, this system does not know its protection. In Windows make another backup and choose the encryption “TripleDES-SHA1”.',
  'help.message.import-wrong-password.title': 'The backup’s password is another one, or the system is old',
  'help.message.import-wrong-password.text':
    'Try the file in “Check my backup”. If it opens there with that password, this computer does not know its protection.',
  'help.message.import-older-protection.title': 'The backup uses an old protection',
  'help.message.import-older-protection.text':
    'This program no longer opens it. Import it in Windows or Firefox, and make another backup from there.',
  'help.message.already-there.title': 'The certificate is already installed here',
  'help.message.already-there.text':
    'Nothing more is needed. Look in the list of certificates of this browser or computer.',
  'help.message.no-private-key.title': 'That file lacks the private key',
  'help.message.no-private-key.text':
    'A .cer or .crt is not a backup. Use the .p12 or .pfx file, or download on the computer of the request.',
  'help.message.not-exportable.title': 'The key cannot be taken out of this computer',
  'help.message.not-exportable.text':
    'It was installed without allowing export. If you have a .p12 or .pfx backup, delete it and import that, marked as exportable. Otherwise only a new certificate helps.',
  'help.message.card-not-exportable.title': 'A card cannot be backed up',
  'help.message.card-not-exportable.text':
    'A certificate made on a card or on the electronic DNI does not leave it. The one of this route can be copied.',
  'help.message.keychain-wrong-place.title': 'The Mac cannot keep it in that keychain',
  'help.message.keychain-wrong-place.text':
    'Choose the “login” keychain before importing. Those called “System” do not take your certificate.',
  'help.message.windows-import-error.title': 'Windows could not store the key',
  'help.message.windows-import-error.text':
    'Try the file in “Check my backup”. If it opens, import it as your own user and without strong protection.',
  'help.message.android-ca.title': 'The phone asks what kind of certificate it is',
  'help.message.android-ca.text':
    'Yours is not a “CA” one. Choose “VPN & app user certificate”, then the .p12 or .pfx file.',
  'help.message.wrong-file.title': 'That file does not look like the backup',
  'help.message.wrong-file.text':
    'The backup ends in .p12 or .pfx. See which file it is in “Check my backup”.',
  'help.message.import-failed.title': 'The backup could not be imported',
  'help.message.import-failed.text':
    'Try it in “Check my backup”: it says whether it is the password, the file, or a missing key.',
  'help.message.import-done.title': 'It is not an error: it went well',
  'help.message.import-done.text':
    'If you have just downloaded or imported the certificate, make the backup now and check it.',
  'help.message.session-ended.title': 'The page was open for too long',
  'help.message.session-ended.text':
    'It has nothing to do with your certificate. Open the page again and type the details once more. If you had not sent them, nothing was requested.',
  'help.message.service-down.title': 'FNMT’s site does not answer properly just now',
  'help.message.service-down.text':
    'It is not you. Try later. If you had just sent the request, see first whether the code has come.',
  'help.message.page-not-found.title': 'That page is no longer at that address',
  'help.message.page-not-found.text':
    'Do not use saved links or those of other sites. Start from FNMT’s first page.',
  'help.message.forbidden.title': 'The site did not accept the request',
  'help.message.forbidden.text':
    'Open the page again from the start. If nothing changes, try another connection, such as your phone’s.',
  'help.message.no-connection.title': 'The browser does not reach the site',
  'help.message.no-connection.text':
    'See whether other sites open. If not, it is your connection. If they do, FNMT’s may be down: try later.',
  'help.message.configurador-connection.title': 'The Configurador does not reach FNMT',
  'help.message.configurador-connection.text':
    'It is usually an antivirus, a proxy or the network of the place. Try another connection, such as your phone’s.',
  'help.message.clock.title': 'The computer’s date may be wrong',
  'help.message.clock.text': 'Check the day, year and time of the computer, and open the page again.',
  'help.message.unknown-issuer.title': 'Something stands between this computer and the site',
  'help.message.unknown-issuer.text':
    'The cause is not clear. Check the computer’s date, and try without a proxy or on another connection. Do not go on if the browser insists.',
  'help.message.own-issuer-unknown.title': 'The program does not know who signed the certificate',
  'help.message.own-issuer-unknown.text':
    'If it is yours it may work all the same. Try it on FNMT’s page “Verificar estado”.',
  'help.message.client-certificate.title': 'The site did not accept the chosen certificate',
  'help.message.client-certificate.text':
    'Close all browser windows, open it again and choose the certificate with your name. See that it has not expired.',
  'help.message.choose-certificate.title': 'The browser asks which certificate to use',
  'help.message.choose-certificate.text':
    'Choose the one with your name. If you are asking for your first, this is not your page: go back to the request step.',
  'help.message.browser-unsupported.title': 'The site does not take that browser',
  'help.message.browser-unsupported.text':
    'FNMT names Firefox, Chrome, Edge, Opera and Safari. Use one of them in its latest version.',
  'help.message.too-many-tries.title': 'The site asks you to wait',
  'help.message.too-many-tries.text':
    'There were too many tries in a row. Wait a while, check the details and try once.',
  'help.message.no-certificate-found.title': 'The browser sees no certificate',
  'help.message.no-certificate-found.text':
    'See whether it was downloaded on this computer, as this user. Firefox has a list of its own, unlike the others.',
  'help.message.captcha.title': 'It asks you to copy the text of a picture',
  'help.message.captcha.text':
    'It checks that you are no robot. It is not the request code. If you cannot read it, ask for another picture.',
  'help.message.card-window.title': 'The Configurador asks about a card',
  'help.message.card-window.text':
    'This certificate needs no card. Go on without: leave the box empty and press “Aceptar”.',
  'help.message.proxy-window.title': 'It is the Configurador’s normal window',
  'help.message.proxy-window.text':
    'Opened by hand it only shows the proxy settings and closes. Leave them: the browser opens it when needed.',
  'help.message.latest-version.title': 'It is not an error: go on',
  'help.message.latest-version.text':
    'The Configurador could not look for a newer version. You can carry on.',
  'help.message.java.title': 'The Configurador lacks Java, or has the wrong one',
  'help.message.java.text':
    'FNMT’s program brings its own. Remove the unofficial version and install the one on FNMT’s site.',
  'help.message.keys-not-here.title': 'The request’s keys are not here',
  'help.message.keys-not-here.text':
    'Use the computer and user with which you asked for the certificate. If they are gone or it was formatted, a new request is needed.',
  'help.message.backup-offer.title': 'It offers to save a backup: say yes',
  'help.message.backup-offer.text':
    'Save it where you will find it and check it afterwards. Without one, a computer failure means starting again.',
  'help.message.valid.title': 'Your certificate works',
  'help.message.valid.text': 'It is correctly installed on this computer and has not been revoked.',
  'help.message.revoked.title': 'The certificate has been revoked',
  'help.message.revoked.text':
    'It is of no use any more and cannot be recovered. If you asked for another later, use the new one. If not, ask for one.',
  'help.message.expired.title': 'The certificate has expired',
  'help.message.expired.text':
    'It can no longer be renewed. A new one has to be requested from the first step.',
  'help.message.not-valid.title': 'That certificate is not valid',
  'help.message.not-valid.text':
    'It may have expired, been revoked or not be the one wanted. See its date in the browser’s list of certificates.',
  'help.message.not-accredited.title': 'Your identity is not confirmed yet',
  'help.message.not-accredited.text':
    'If you have been to the office, wait an hour. With the video, wait for the e-mail that approves it. Do not request again.',
  'help.message.already-downloaded.title': 'The certificate was already downloaded once',
  'help.message.already-downloaded.text':
    'Look for it on this computer, as the same user. If you made a backup, import it. If it is not there, ask FNMT before requesting another.',
  'help.message.code-refused.title': 'The site does not recognise that code',
  'help.message.code-refused.text':
    'It has nine digits, zeros included, and the last request’s counts. After some weeks it may have expired.',
  'help.message.already-requested.title': 'There is already a request with your details',
  'help.message.already-requested.text':
    'Do not make another. Look for the code in your mail, in the junk folder too.',
  'help.message.request-done.title': 'The request has been sent',
  'help.message.request-done.text':
    'Look in your mail for the nine-digit code. Then prove your identity at an office or by video.',
  'help.message.certificate-ready.title': 'You can download the certificate now',
  'help.message.certificate-ready.text':
    'Do it on the computer and as the user of the request, not on the phone.',
  'help.message.renewal-refused.title': 'That certificate cannot be renewed online',
  'help.message.renewal-refused.text':
    'That is the case if it came by video, with the electronic DNI, with another certificate, or was renewed before. Ask for a new one.',
  'help.message.video-rejected.title': 'Your video was not approved',
  'help.message.video-rejected.text':
    'It is usually the light, the document or the focus. Repeat it if you may, or go to an office with the same code.',
  'help.message.payment-refused.title': 'The payment did not go through',
  'help.message.payment-refused.text':
    'Before paying again, check with your bank that nothing was charged. At an office you pay nothing.',
  'help.message.autofirma-server.title': 'Autofirma does not trust FNMT’s server',
  'help.message.autofirma-server.text':
    'It was seen on Linux at the renewal. Try to renew on Windows or a Mac, or go to an office.',
  'help.message.autofirma-no-certificate.title': 'Autofirma finds no certificate it can use',
  'help.message.autofirma-no-certificate.text':
    'It is another program, for signing. See whether the certificate is in this browser and has not expired. If it was imported with strong protection, it may not be seen.',
  'help.message.autofirma.title': 'This is a message of Autofirma, another program',
  'help.message.autofirma.text':
    'Autofirma is for signing and renewing. It is not needed to ask for the first certificate. Its help is at firmaelectronica.gob.es.',
} as const satisfies Record<keyof typeof messagesEs, string>;
