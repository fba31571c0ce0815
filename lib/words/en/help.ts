import type { helpEs } from '../es/help.ts';

/** `help.asked.*` are searched and never shown. */
export const helpEn = {
  'panel.help': 'Help',
  'help.link': 'Help: find an answer, or who to ask',
  'help.title': 'Help',
  'help.intro': 'Type your question, or choose below what has happened.',
  'help.search.label': 'What do you need to know?',
  'help.search.example': 'For example: the code has not come',
  'help.search.clear': 'Clear what was typed',
  'help.suggested': 'Frequent questions',
  'help.results': 'Answers',
  'help.results.none': 'There are no answers.',
  'help.results.one': '1 answer.',
  'help.results.other': '{count} answers.',
  'help.none.title': 'We have no answer to that',
  'help.none.text': 'Try one or two words, such as “password”. Or ask someone who can help you:',
  'help.sources': 'Source: {list}',
  'help.open.page': 'Go to: {page}',
  'help.open.backup': 'Check my backup',
  'help.open.sheet': 'Prepare the appointment',
  'help.open.code': 'Save or see my code',
  'help.open.renewal': 'See whether I can renew it',
  'help.open.options': 'Open the settings',
  'help.open.call': 'See who can help',
  'help.doors': 'Other ways to get help',
  'help.back': 'Back to the help',

  'help.kind.question': 'Frequent question',
  'help.kind.page': 'On FNMT’s site',
  'help.kind.warning': 'Keep in mind',
  'help.kind.message': 'Message',
  'help.kind.how-to': 'How to do it',
  'help.kind.configurador': 'If the Configurador does not open',
  'help.kind.documents': 'Documents',
  'help.kind.office': 'Offices',
  'help.kind.certiguia': 'About Certiguía',
  'help.form.request': 'Request form',
  'help.form.download': 'Download form',
  'help.form.renewal': 'Renewal form',
  'help.form.video': 'Video form',

  'help.door.message': 'I see a message and do not understand it',
  'help.door.message.text': 'Paste it and we tell you what it means.',
  'help.door.where': 'I do not know which step I am at',
  'help.door.where.text': 'Three questions, and we tell you how to go on.',
  'help.door.call': 'Who can help',
  'help.door.call.text': 'Who can help you, and what they will ask.',

  'help.message.label': 'Paste the message here, or type it',
  'help.message.privacy': 'It is only looked at on this computer. It is neither kept nor sent.',
  'help.message.look': 'What does it mean?',
  'help.message.empty': 'Type or paste the message first.',
  'help.message.certain': 'We know it',
  'help.message.certain.text': 'This message has been seen before, and what it means is known.',
  'help.message.probable': 'Probable',
  'help.message.probable.text':
    'We do not know this exact message. From what it says, we believe it is this.',
  'help.message.unknown': 'We do not know this message',
  'help.message.unknown.text':
    'Take a picture of the screen or copy the whole message. Whoever helps you can use it.',
  'help.message.means': 'What it means',
  'help.message.related': 'Perhaps this helps',

  'help.where.number': 'Question {number} ({most} at most)',
  'help.where.back': 'Previous question',
  'help.where.again': 'Start again',
  'help.where.result': 'You are here',
  'help.where.careful': 'Keep in mind',
  'help.where.go': 'Go to this step’s page',
  'help.where.certificate': 'Have you already downloaded the certificate?',
  'help.where.certificate.help': 'If you do not know, say no.',
  'help.where.certificate.yes': 'Yes, I have downloaded it',
  'help.where.certificate.no': 'No, or I do not know',
  'help.where.backup': 'Have you saved a backup of the certificate?',
  'help.where.backup.help': 'It is a file ending in .p12 or .pfx. Look in “Documents” and “Downloads”.',
  'help.where.backup.yes': 'Yes, I have the backup',
  'help.where.backup.no': 'No, or I cannot find it',
  'help.where.checked': 'Have you checked that the backup opens?',
  'help.where.checked.help': 'Checked means opened with its password, here or elsewhere.',
  'help.where.checked.yes': 'Yes, it opens',
  'help.where.checked.no': 'No, or I am not sure',
  'help.where.sent': 'Have you sent the request on FNMT’s site?',
  'help.where.sent.help': 'After it is sent, an e-mail comes with a code of nine digits.',
  'help.where.sent.yes': 'Yes, I have sent it',
  'help.where.sent.no': 'No, or I do not know',
  'help.where.installed': 'Is the Configurador FNMT installed?',
  'help.where.installed.help':
    'It is a program. If you do not know, look in the computer’s list of programs.',
  'help.where.installed.yes': 'Yes, it is installed',
  'help.where.installed.no': 'No, or I cannot find it',
  'help.where.last': 'What is the last thing that happened?',
  'help.where.last.help': 'Choose what is most like it.',
  'help.where.last.no-code': 'The code has not come by e-mail yet',
  'help.where.last.code': 'I have the code and nothing else',
  'help.where.last.appointment': 'I have an appointment at an office',
  'help.where.last.video': 'I chose the video, or I am waiting for its result',
  'help.where.last.accredited': 'My identity has been confirmed or approved',

  'help.call.who': 'About the appointment, the office and the card',
  'help.call.who.other': 'For help nearby',
  'help.call.office': 'About the appointment and the documents',
  'help.call.office.name': 'The office where you have your appointment',
  'help.call.office.text': 'Ask there which documents to take and whether your code is still valid.',
  'help.call.nearby.name': 'Your town hall or a library',
  'help.call.nearby.text': 'Many have people who help with online paperwork. Ask before you go.',
  'help.call.fnmt': 'About the site, the Configurador and the download',
  'help.call.fnmt.name': 'FNMT, user support',
  'help.call.fnmt.asks':
    'They will ask for your name, NIF, system, browser, the steps you took and a picture of the error.',
  'help.call.fnmt.phone': 'We have found no support telephone for citizens on their current pages.',
  'help.call.fnmt.link': 'User support page',
  'help.call.write': 'Write to {address}',
  'help.call.booking': 'Make an appointment',
  'help.call.help': 'Help page',
  'help.call.tika': 'On the site of Universidad Pablo de Olavide (UPO) TIKA, its assistant, answers too.',
  'help.call.facts': 'What they will ask for',
  'help.call.facts.text':
    'This is what will be copied. There is nothing personal in it: you add your name and NIF yourself.',
  'help.call.copy': 'Copy these details',
  'help.call.copied': 'Copied. You can paste it into your e-mail now.',
  'help.call.not-copied': 'It could not be copied. Select the text and copy it yourself.',
  'help.call.careful': 'Never send passwords or the backup of the certificate.',

  'help.fact.title': 'Help with FNMT’s certificate',
  'help.fact.system': 'System',
  'help.fact.browser': 'Browser',
  'help.fact.version': 'Certiguía',
  'help.fact.page': 'Last FNMT page',
  'help.fact.page.none': 'none open',
  'help.fact.step': 'Step',
  'help.fact.step.finished': 'finished',
  'help.fact.mode': 'Computer',
  'help.fact.mode.personal': 'own',
  'help.fact.mode.shared': 'shared',
  'help.fact.mode.unknown': 'not said',
  'help.fact.did': 'What I did',
  'help.fact.message': 'The message that appeared',

  'help.ask.no-code': 'The code has not come',
  'help.ask.forgotten': 'I have forgotten the password',
  'help.ask.other-computer': 'I have changed computer or user',
  'help.ask.cost': 'How much does it cost?',
  'help.ask.wait': 'How long until I can download?',
  'help.ask.duration': 'How long is the certificate valid?',
  'help.ask.expired': 'My certificate has expired',
  'help.ask.who': 'Who can ask for it?',
  'help.ask.wrong-email': 'I mistyped my e-mail address',
  'help.ask.two-requests': 'I have made two requests',
  'help.ask.lost': 'I have lost the certificate, or it was taken from me',
  'help.ask.not-there': 'I cannot find the installed certificate',
  'help.ask.mobile': 'Can it be done on a phone or tablet?',
  'help.ask.fake': 'I am asked for the password or the backup: is it a scam?',
  'help.ask.what-backup': 'What is the backup?',
  'help.ask.check-backup': 'Is the backup I have any good?',
  'help.ask.shared': 'I am at a computer that others use too',
  'help.ask.abroad': 'I live outside Spain',
  'help.ask.sheet': 'Sheet to take to the appointment',
  'help.ask.privacy': 'What does Certiguía keep about me?',
  'help.ask.erase': 'Erase my data from Certiguía',
  'help.ask.keys': 'Reach the guide with the keyboard',
  'help.ask.person': 'I need to talk to someone',
  'help.ask.passport': 'I only have a passport',
  'help.ask.foreigner': 'I am from another country',
  'help.ask.minor': 'I am under age',
  'help.ask.captcha': 'The form asks for the text of a picture',
  'help.ask.autofirma': 'Signing with Autofirma',
  'help.ask.works': 'Check that the certificate works',
  'help.ask.offices': 'Book an appointment: where to prove who you are',
  'help.ask.configurador': 'The Configurador does not open',

  'help.answer.no-code':
    'It usually comes within minutes. Make another request only if you mistyped your e-mail, forgot the password, or the Configurador never opened.',
  'help.answer.forgotten': 'Nobody can recover it, not even FNMT, and it cannot be changed by e-mail.',
  'help.answer.forgotten-copy':
    'If it belongs to a backup made later from the browser, make another while the certificate is still installed.',
  'help.answer.other-computer':
    'If that computer is gone or was formatted, another request is needed, and your identity has to be proved again.',
  'help.answer.cost': 'The certificate is free. At an office you pay nothing.',
  'help.answer.cost-video': 'The video identification costs €2.99 plus taxes (€3.62 with VAT).',
  'help.answer.wait': 'From the office, about an hour. Sometimes minutes.',
  'help.answer.wait-video':
    'With the video, the result usually takes about two working days, according to the press.',
  'help.answer.duration': 'The date is written inside the certificate itself.',
  'help.answer.duration.by-2026': 'Those issued by 31 December 2026 are valid until the end of 2028.',
  'help.answer.duration.then-four': 'Those issued from 1 January 2027 on will be valid for four years.',
  'help.answer.duration.four': 'Those issued from 1 January 2027 on are valid for four years.',
  'help.answer.duration.was-2026':
    'Those issued between 13 November 2025 and the end of 2026 are valid until the end of 2028.',
  'help.answer.duration-renew': 'It is renewed in the 60 days before it expires.',
  'help.answer.expired': 'Begin with step 1. At an office it is free again.',
  'help.answer.wrong-email':
    'The code goes to the address you typed. If you cannot read that mail, make another request with the right one.',
  'help.answer.mobile':
    'FNMT has an app for phones. What is requested in the app is finished in the app, not here.',
  'help.answer.keys':
    'Some keys take you to the guide and back. The settings show which, and let you change them.',
  'help.answer.person': 'We tell you who can help you and what they will ask.',
  'help.answer.passport': 'A passport alone will not do: you need a NIE first. The police issue it.',
  'help.answer.foreigner': 'You can ask for it with your NIE. Nationality does not matter.',
  'help.answer.minor': 'You have to be of age, or an emancipated minor.',
  'help.answer.captcha':
    'Copy the letters of the picture, to show that you are no program. It is not the request code.',
  'help.answer.captcha-hard': 'If you cannot read it, look for the button that changes it or reads it aloud.',
  'help.answer.autofirma': 'Use Autofirma 1.9 or later: earlier ones may fail with new certificates.',
  'help.answer.not-trusted':
    'Firefox and macOS may say that they do not know the issuer of a new certificate. It works all the same.',
  'help.answer.firefox-linux':
    'On Linux the Configurador may not find the data of a recent Firefox. Import the backup into Firefox yourself.',

  'help.asked.no-code':
    'the code has not come; no code; I did not get the email; no mail received; code never arrived; have not received the code; spam; junk; lost code; where is the request code; where do I find the nine digit code',
  'help.asked.forgotten':
    'forgot password; do not remember the password; cannot remember my password; lost password; recover password; reset password; forgotten key',
  'help.asked.other-computer':
    'changed computer; another computer; other PC; new laptop; new computer before downloading; computer broke after requesting; formatted; download elsewhere; other user',
  'help.asked.cost': 'how much does it cost; price; pay; is it free; fee; euros; charge; I am asked to pay',
  'help.asked.wait':
    'how long does it take; waiting; how many hours; when can I download; when is it ready; ready after the office; delay',
  'help.asked.duration': 'how long is it valid; how many years; validity; expiry date; when does it expire',
  'help.asked.expired':
    'expired; my certificate has expired; out of date certificate; no longer valid; too late',
  'help.asked.who': 'who can ask for it; minor; requirements; how old; age; student; child under 18',
  'help.asked.wrong-email':
    'wrong email; typed the wrong email; misspelt mail; change email; wrong address; email typo',
  'help.asked.two-requests':
    'two codes; requested twice; requested it twice; sent two applications; repeated request; duplicate; second request; cancel the request; withdraw the request',
  'help.asked.lost':
    'revoke; revocation; stolen; theft; lost computer; stolen computer; cancel the certificate; someone else uses my certificate',
  'help.asked.not-there':
    'does not appear; certificate not showing; missing certificate; view certificate; where is it installed; downloaded but cannot see it; Chrome does not show my certificate; check that it works; no certificate',
  'help.asked.mobile':
    'from the phone; on my phone; without a computer; smartphone; iPhone; Android; iPad; Chromebook; mobile app; move the certificate to my phone; put the certificate on my phone; tablet; can I use my phone',
  'help.asked.fake': 'fraud; phishing; scam; fake; suspicious email; attachment; asked for my password',
  'help.asked.what-backup':
    'what is a p12; what is a pfx; copy; p12; pfx; cer; crt; private key; what is the backup for; save certificate on a USB stick',
  'help.asked.check-backup':
    'check backup; test backup; is my backup good; open p12; verify backup; backup password',
  'help.asked.shared':
    'library computer; classroom; public computer; public computer at university; school computer; work computer; borrowed computer; cyber café',
  'help.asked.abroad':
    'I live abroad; consulate; embassy; other country; I live in London; outside Spain; Spaniard abroad',
  'help.asked.sheet': 'sheet for the appointment; print the sheet; calendar; note the appointment; reminder',
  'help.asked.privacy': 'privacy; personal data; spy; data protection; what does it know; what do you store',
  'help.asked.erase':
    'erase my data; remove my data; uninstall; uninstall the extension; uninstall and erase my data; start from zero',
  'help.asked.keys': 'keys; shortcut; without a mouse; accessibility; screen reader; tab key',
  'help.asked.person':
    'call; telephone; phone number; phone number for help; support; contact; talk to a human; customer service; TIKA; registry; FNMT email address',
  'help.asked.passport':
    'I only have a passport; no NIE; without NIE; I have no NIE yet; foreign passport; is a passport enough; passport only; get a NIE',
  'help.asked.foreigner':
    'I am a foreigner; can foreigners get it; I am not Spanish; with a NIE; I have a NIE; expat; resident in Spain; non-Spanish; immigrant',
  'help.asked.minor': 'minor; child; son; daughter; minimum age; under 18; emancipated',
  'help.asked.captcha': 'captcha; picture code; letters in the image; I am not a robot; blurred picture',
  'help.asked.autofirma':
    'Autofirma; sign a PDF; sign a document; how do I sign; electronic signature; Autofirma error; Autofirma does not see the certificate',
  'help.asked.works': 'verify status; test certificate; works; valid; revoked; does not appear',
  'help.asked.configurador':
    'Configurador does not open; nothing happens; nothing happens when I send; the program does not start; the program keeps loading; stuck; blocked; does not work; fnmtcr',
  'help.asked.pkcs8': 'PKCS#8; Java; KDE; error generating the keys',
  'help.asked.offices':
    'office; book an appointment; appointment; tax office; Hacienda; Social Security; town hall; post office; Correos; registry; UPO; where do I have to go; nearest office; do I need an appointment; cancel the appointment; change the appointment',
  'help.asked.documents.spanish':
    'what to bring to the office; what papers; DNI; ID card; driving licence; drivers license; Spaniard',
  'help.asked.documents.eu':
    'EU citizen; European; green card; green paper; NIE European; German; French; Italian',
  'help.asked.documents.other':
    'TIE; TIE card; non EU; residence permit; British; American; NIE non EU; red card',
  'help.asked.delete':
    'delete the certificate; remove the certificate; uninstall certificate; remove certificate from a shared computer',
  'help.asked.import':
    'import; import the backup; import p12; install the backup; restore certificate from the backup; other browser; import into Chrome',
  'help.asked.export': 'export; make a copy; make a backup; back up my certificate; save certificate',
} as const satisfies Record<keyof typeof helpEs, string>;
