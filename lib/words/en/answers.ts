import type { answersEs } from '../es/answers.ts';

export const answersEn = {
  'help.ask.code-age': 'How long is the code good for?',
  'help.ask.where-code': 'Where does the code go?',
  'help.ask.code-digits': 'The code does not have nine digits',
  'help.ask.updating': 'May I update the computer in between?',
  'help.ask.document-expired': 'My document has expired',
  'help.ask.clave': 'Is it the same as Cl@ve?',
  'help.ask.not-exportable': 'It does not let me export the key',
  'help.ask.move': 'Take the certificate to another computer',
  'help.ask.deleted': 'I deleted the certificate by mistake',
  'help.ask.icon': 'I do not see Certiguía’s icon',
  'help.ask.upo': 'What is UPO?',
  'help.ask.video-rejected': 'My video was not approved',
  'help.ask.refund': 'Do I get the money for the video back?',
  'help.ask.no-sms': 'The SMS does not come',
  'help.ask.renew': 'Renew the certificate',
  'help.ask.new-revokes': 'Does a new certificate revoke the earlier one?',
  'help.ask.surnames': 'One surname or both?',
  'help.ask.wrong-data': 'I mistyped the document number or the surname',
  'help.ask.no-email': 'I have no e-mail address',
  'help.ask.no-printer': 'I have no printer',
  'help.ask.other-person': 'Can someone else go for me?',
  'help.ask.systems': 'Which computer do I need?',
  'help.ask.browsers': 'Which browser do I use?',
  'help.ask.dnie': 'And with the electronic DNI?',
  'help.ask.site-down': 'FNMT’s page does not work',
  'help.ask.ticket': 'What is the ticket?',
  'help.ask.language': 'Change the language',
  'help.ask.what-is': 'What is the certificate for?',
  'help.ask.what-configurador': 'What is the Configurador?',
  'help.ask.company': 'Certificate for a company or a representative',
  'help.ask.official': 'Does Certiguía belong to FNMT?',
  'help.ask.start': 'Where do I start?',

  'help.answer.code-age':
    'It stops working after some weeks. We have not seen how many FNMT says. After a month, ask the office before you go. If it no longer works, make another request.',
  'help.answer.where-code':
    'You give it at the office or type it in the video form. Later you type it in “Descargar Certificado”. You can keep it in Certiguía’s window, and on paper too.',
  'help.answer.code-digits':
    'It has nine digits and no letters. If it begins with a zero, the zero counts. Copy all of it from the e-mail. A code sent by SMS is another one.',
  'help.answer.updating':
    'You may turn it off, restart it and update it. What you must not do is format it or delete your user. If a big update can wait, leave it until after the download.',
  'help.answer.document-expired':
    'No: it has to be valid. A Spaniard may also use the passport or the driving licence. If you have no other valid one, renew it before you go.',
  'help.answer.clave':
    'No. Cl@ve is another way into public sites, with its own password or PIN. You cannot ask for this certificate with it, and you may have both.',
  'help.answer.not-exportable':
    'It happens when “exportable” was not ticked at the installation. The Configurador’s own backup is good. Without one, the certificate only works here: to take it elsewhere you need a new one.',
  'help.answer.move':
    'Once it is downloaded, make a .p12 or .pfx backup and check it. Take it on a USB stick and import it on the other computer. Until it is downloaded, do not change computer.',
  'help.answer.deleted':
    'If you have the .p12 or .pfx backup, import it and you have it back. Without one it cannot be recovered: ask for another, which revokes the earlier one.',
  'help.answer.icon':
    'In Chrome and Edge press the puzzle piece, top right, and then the pin beside Certiguía. From its icon you can show the guide again.',
  'help.answer.upo':
    'It is Universidad Pablo de Olavide (UPO), in Seville. It only matters to those who study or work there: any accreditation office will do.',
  'help.answer.video-rejected':
    'They do not always say why. If the site lets you, repeat it in good light and with the document in focus. If not, go to an office with the same request.',
  'help.answer.refund':
    'We do not know. Write to ceres@fnmt.es with the date and what happened, without your password. At an office you pay nothing.',
  'help.answer.no-sms':
    'Check that you typed your mobile number correctly and have signal. Wait a few minutes before asking again. If it does not come, you can go to an office with the same code.',
  'help.answer.renew':
    'It is renewed online in the 60 days before it expires. You need the certificate in place, the Configurador and Autofirma. Do not make a new request meanwhile.',
  'help.answer.new-revokes':
    'Yes: only one can be valid at a time. The new one revokes yours, the one on your phone too. If yours expires soon, see first whether you can renew it.',
  'help.answer.surnames':
    'Only the first, as in your document. If the first is two words or has a hyphen, write all of it. At the download you must write it the same way.',
  'help.answer.wrong-data':
    'What was sent cannot be corrected. If your identity is not confirmed yet, make another request with the right details and use its code only. If it is, type at the download what you typed then.',
  'help.answer.no-email':
    'You need one: the code goes there and it is written into the certificate. Open a free one for the person who asks. A relative’s is fine if it stays in use.',
  'help.answer.no-printer':
    'Nothing has to be printed. Write the code on paper and take it with your document.',
  'help.answer.other-person':
    'The holder has to go. The exception is to go with the holder’s signature certified by a notary, on FNMT’s current contract form. The video is done at home, with an electronic DNI.',
  'help.answer.systems':
    '64-bit Windows, a Mac or Linux: there is a Configurador for each. On a very old Windows it may not work. This cannot be done with a phone, a tablet or a Chromebook.',
  'help.answer.browsers':
    'FNMT names Firefox, Chrome, Edge, Opera and Safari, in their latest versions. It does not oblige you to use the same one for the download, but we advise it.',
  'help.answer.signing':
    'Not to ask for the first certificate. It is needed to renew it and to sign documents.',
  'help.answer.dnie':
    'It is another of FNMT’s routes: with a reader, the PIN and a valid DNI no office is needed. It is requested and downloaded on pages of its own.',
  'help.answer.site-down':
    'Reload the page and try another browser of the list. If the button does not respond, see that the box about the conditions is ticked. If nothing changes, it may be FNMT: try later.',
  'help.answer.ticket':
    'Four characters that Certiguía gives you on a shared computer. When you come back, they tell whether the request was made there. You can download without them too.',
  'help.answer.language':
    'Certiguía is in Spanish and English: change it in the settings. Do not let the browser translate FNMT’s pages: it may change your details and the code.',
  'help.answer.what-is':
    'It is a file that proves on the Internet who you are. With it you can use public sites, do paperwork and sign documents.',
  'help.answer.what-configurador':
    'It is FNMT’s free program that creates your keys on the computer. Without it the certificate can be neither requested nor downloaded. The browser opens it.',
  'help.answer.company':
    'It is another certificate, with another procedure and a price. A self-employed person uses this one, the citizen’s. For a representative’s, start on that page of FNMT’s.',
  'help.answer.official':
    'Everything happens on your computer. Check that the page’s address ends in fnmt.gob.es or fnmt.es before you type your details.',
  'help.answer.start':
    'There are five steps: the Configurador, the request, proving who you are, the download and the backup. Start with the first, on a computer you can come back to.',
  'help.answer.mobile-copy':
    'If it is already on the computer, take its .p12 or .pfx backup to the phone, with the password.',
  'help.answer.mobile-android': 'On Android, open the backup and choose “VPN & app user certificate”.',
  'help.answer.mobile-iphone':
    'On an iPhone or iPad, open it in “Files” and finish in “Settings”, “Profile Downloaded”.',

  'help.asked.private-key':
    'send the backup by WhatsApp; e-mail the certificate; share the certificate; my accountant asks for the certificate; lend the certificate',
  'help.asked.code-refused':
    'the office cannot find my code; the code does not exist; code not recognised; the code does not work; invalid code',
  'help.asked.import-newer':
    'the backup password does not work on the Mac; it does not accept the password at the import; the password is right but refused; p12 cannot be imported',
  'help.asked.install':
    'install the Configurador; download the Configurador; where do I get the Configurador; installer; which version',
  'help.asked.administrator':
    'administrator rights; administrator password; I am not an administrator; the installer asks for a user and password; no permission to install; work computer',
  'help.asked.antivirus': 'antivirus; antivirus blocks it; Norton; Avast; firewall; proxy; work network',
  'help.asked.opened-by-hand':
    'opens and closes; closes by itself; proxy window; proxy settings; double click does nothing',
  'help.asked.new-password':
    'what password do I choose; which password; make up a password; password rules; capital letters in the password',
  'help.asked.mac-blocked':
    'the Mac does not let me install; Mac blocks it; unidentified developer; cannot be opened on Mac; pkg does not open; macOS blocks; is damaged',
  'help.asked.smartscreen':
    'Windows protected your PC; Windows says it is dangerous; SmartScreen; unknown publisher; unrecognised app',
  'help.asked.choose-certificate':
    'choose a certificate; select certificate; which certificate do I pick; list of certificates',
  'help.asked.route.office': 'office or video; in person; go in person',
  'help.asked.route.video': 'by video; video with NIE; from home; without going to an office; online',
  'help.asked.video-prepare':
    'what do I need for the video; prepare for the video; how is the video done; record the video; camera',
  'help.asked.document-field':
    'zeros in front of the DNI; how do I write my NIE; my NIE starts with Y; my NIE has no letter; DNI letter; with or without hyphen',
  'help.asked.code-age':
    'code expired; does the code expire; how long does the code last; code validity; old code; the code is too old; is my code still valid',
  'help.asked.where-code':
    'where do I put the code; where do I type the code; I have the code, now what; what is the code for; where to enter the code; save the code',
  'help.asked.code-digits':
    'code with eight digits; code has letters; code starts with zero; how many digits has the code; code too short',
  'help.asked.updating':
    'update the computer; update Windows; Windows update in between; update macOS; browser updated itself; restart the computer; turn the computer off',
  'help.asked.document-expired':
    'expired ID; expired DNI; expired NIE; ID out of date; expired passport; my document has expired; residence card expired',
  'help.asked.clave':
    'Cl@ve; Clave PIN; Clave permanente; difference between Clave and certificate; I have Clave; is Clave the same',
  'help.asked.not-exportable':
    'not exportable; cannot export the key; export greyed out; private key cannot be exported; it does not let me make the backup; cannot make a backup',
  'help.asked.move':
    'move the certificate to another computer; copy the certificate to my new computer; use it on two computers; transfer the certificate; install on a second computer',
  'help.asked.deleted':
    'I deleted the certificate; deleted by mistake; recover a deleted certificate; lost the certificate after formatting; certificate disappeared',
  'help.asked.icon':
    'I cannot see the icon; where is the icon; extension button; the panel is gone; show the guide again; I hid the guide; puzzle piece; pin the extension; how do I open Certiguía',
  'help.asked.upo':
    'what is UPO; what does UPO mean; do I have to go to UPO; I am not from Seville; Universidad Pablo de Olavide',
  'help.asked.video-rejected':
    'video rejected; rejected; video identification denied; video failed; repeat the video; face not recognised; identification not approved; it does not read my ID',
  'help.asked.refund': 'refund; money back; charged twice; I paid and it failed; claim the payment; invoice',
  'help.asked.no-sms': 'SMS not arriving; no SMS; text message did not come; SMS code',
  'help.asked.renew':
    'renew; renewal; renew my certificate; expires soon; about to expire; expires tomorrow; when can I renew; it does not let me renew',
  'help.asked.new-revokes':
    'does a new one cancel the old one; can I have two certificates; I already have a certificate; I already have one; the old one stops working; ask for another',
  'help.asked.surnames':
    'two surnames; both surnames; which surname; last name; compound surname; double-barrelled name; surname with hyphen; surname with accent; married name',
  'help.asked.wrong-data':
    'wrong surname; I mistyped my surname; wrong DNI; wrong NIE; mistake in the request; correct the request; change the details; details do not match; typed my name wrong',
  'help.asked.no-email':
    'I have no email; no email address; without email; my mother has no email; use someone else’s email; is an email needed',
  'help.asked.no-printer':
    'no printer; do I have to print; without a printer; print the code; must I print anything',
  'help.asked.other-person':
    'can someone else go for me; can my son go for me; my mother cannot go; go instead of me; go on my behalf; power of attorney; notary; she cannot leave home; for my father; elderly',
  'help.asked.systems':
    'I have a Mac; does it work on Mac; Windows 7; Windows 10; Linux; which computer; old computer; Chromebook; system requirements; operating system',
  'help.asked.browsers':
    'which browser; recommended browser; same browser; must it be the same browser; can I use Safari; Brave; Opera; Internet Explorer; change browser; supported browser',
  'help.asked.dnie': 'electronic DNI; DNIe; card reader; with the electronic ID; I have a reader',
  'help.asked.site-down':
    'the page does not load; website down; site not working; blank page; blank form; page error; error 404; error 500; the form is empty; cannot send the form; send button does not work',
  'help.asked.ticket': 'ticket; what is the ticket; four characters; lost ticket; where do I type the ticket',
  'help.asked.language':
    'English; in English; can I do it in English; change the language; switch to English; English version; language; translate',
  'help.asked.what-is':
    'what is the digital certificate; what is it for; why do I need it; where do I use it; what can I do with it',
  'help.asked.what-configurador':
    'what is the Configurador; what is the Configurador for; is the Configurador needed; which program must I install',
  'help.asked.company':
    'company certificate; representative certificate; business; legal person; association; self-employed; public employee',
  'help.asked.official':
    'are you FNMT; is Certiguía official; who makes Certiguía; is Certiguía safe; what is Certiguía; is it safe',
  'help.asked.start':
    'where do I start; how do I start; first step; what are the steps; how to get the certificate; apply for the certificate',
} as const satisfies Record<keyof typeof answersEs, string>;
