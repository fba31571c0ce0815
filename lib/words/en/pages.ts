import type { pagesEs } from '../es/pages.ts';

/** FNMT's own names stay in Spanish, in «», as on the page. */
export const pagesEn = {
  'page.home.title': 'Open “Certificado Ciudadano”',
  'page.home.body':
    'There are certificates here for people, companies and servers. Yours is «Obtenga/Renueve su Certificado Ciudadano».',
  'page.citizen-hub.title': 'Choose the software certificate',
  'page.citizen-hub.body':
    'Depending on the year, the site calls it «Obtener Certificado Software» or «Certificado con Acreditación Presencial». It is the free one that is kept on your computer.',
  'page.software-hub.title': 'Start with the preparation',
  'page.software-hub.body': 'FNMT asks for four steps, in order. The fifth is the backup: do not skip it.',
  'page.software-setup.title': 'Install the Configurador FNMT',
  'page.software-setup.body':
    'Without this program you cannot finish the request. Install it and do not open it: the browser opens it when needed.',
  'page.software-downloads.title': 'Download the Configurador for your system',
  'page.software-downloads.body':
    'Download only the «Configurador FNMT» and install it. Then go on with the request.',
  'page.software-request.title': 'Type your four details in the box',
  'page.software-request.body':
    'Copy your document number and first surname exactly as they stand on your DNI or NIE.',
  'page.software-request.email':
    'Use a personal e-mail address that you will go on using: it is written into the certificate.',
  'page.request-form.title': 'Type your four details',
  'page.request-done.title': 'Look for the code in your e-mail',
  'page.request-done.body':
    'The site says that it has your request. The nine-digit code comes by e-mail; look in the spam folder, too.',
  'page.software-identity.title': 'Choose how to prove who you are',
  'page.software-identity.body':
    'You can go to an office with your document or do a video identification. Both need the request code.',
  'page.office-map.title': 'Find an office and book an appointment',
  'page.office-map.body':
    'Choose an office for «Personas físicas». Ask it whether you need an appointment before you go.',
  'page.video.title': 'Have your phone, good light and your DNI ready',
  'page.video.body':
    'The identification is automatic: it records your document and your face with your phone. You need the request code.',
  'page.video.price': 'It costs €2.99 plus tax. The certificate is free.',
  'page.video-data.title': 'Type the code, your document number and your mobile',
  'page.video-data.body':
    'Use the same details as in the request. Open the conditions before you accept them: otherwise you may not be able to go on.',
  'page.video-sms.title': 'Type the code sent to you by SMS',
  'page.video-sms.body': 'It is not the request code: it is another one, sent to your mobile.',
  'page.software-download.title': 'Type the same details as in the request',
  'page.software-download.body':
    'Document number and surname must be exactly as you typed them then. Add the request code, with all its zeros.',
  'page.download-form.title': 'Type the same details as in the request',
  'page.download-done.title': 'Make the backup now',
  'page.download-done.body':
    'At the end the Configurador offers to save a backup. Accept: its password is the one you made up for the request.',
  'page.faq-export.title': 'Make the backup with the private key',
  'page.faq-export.body':
    'A good backup ends in .p12 or .pfx and asks for a password. If the program asks, choose «Exportar la clave privada».',
  'page.dnie-request.title': 'This page is for requesting it with the electronic DNI',
  'page.dnie-request.body':
    'This suits you if you have a reader and remember the PIN of your electronic DNI (DNIe). No office is needed.',
  'page.dnie-request.but':
    'Your certificate is requested in a different way, without reader or PIN: it is the software certificate.',
  'page.dnie-download.title': 'This download is for requests with a DNIe',
  'page.dnie-download.body':
    'It is for those who requested with the electronic DNI. If you did not, yours is “Descargar Certificado” of the software certificate.',
  'page.app.title': 'This page is for the phone app',
  'page.app.body':
    'This suits you if you will only use the certificate on the phone. What is requested in the app is finished there.',
  'page.app.but':
    'Your certificate is requested in a different way: the software certificate, on this computer. You can make a backup of it.',
  'page.renew.title': 'This page is for renewing',
  'page.renew.body':
    'It only serves people who have a valid certificate. Without one, follow the five steps.',
  'page.renew-own.title': 'Renew with your current certificate',
  'page.renew-own.body':
    'It is renewed online in the 60 days before it expires, but not every certificate can be.',
  'page.revoke.title': 'Revoking is final',
  'page.revoke.body':
    'A revoked certificate cannot be recovered. Do it if somebody else can use it. If you have lost it and have a backup, import it.',
  'page.status.title': 'Check that your certificate works',
  'page.status.body':
    'Press “Solicitar verificación”. The browser will ask which certificate to use: choose your own.',
  'page.status-check.title': 'Choose your certificate in the browser’s window',
  'page.status-check.body':
    'If none appears, it is not installed in this browser or for this user. Try the browser of the download, or import the backup.',
  'page.status-result.title': 'See whether it says «Válido y no revocado»',
  'page.status-result.body': 'If so, the certificate is properly installed on this computer.',
  'page.status-result.bad':
    'If it says “revocado” or “caducado”, that certificate is no use any more: perhaps you chose an old one.',
  'page.representative.title': 'This certificate is not yours',
  'page.representative.body':
    'It is the representative’s, to act for a company or body. It costs money and follows other steps.',
  'page.public-administration.title': 'This certificate is not yours',
  'page.public-administration.body': 'It is for the staff and bodies of public administrations.',
  'page.component.title': 'This certificate is not yours',
  'page.component.body': 'It is for servers, public authorities’ sites and electronic seals, not for people.',
  'page.faq.title': 'This page is for information only',
  'page.faq.body':
    'There is nothing to do here. When you want to go on, return to your step with the button below.',
  'page.support.title': 'FNMT’s help desk',
  'page.support.body':
    'Write to ceres@fnmt.es. They ask for your name, NIF, system, browser, what you did and a picture of the error.',
} as const satisfies Record<keyof typeof pagesEs, string>;
