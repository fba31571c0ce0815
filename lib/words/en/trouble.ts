import type { troubleEs } from '../es/trouble.ts';

export const troubleEn = {
  'configurador.no.text': 'Try this, in order. Then press the form’s button again.',
  'configurador.heading': 'Why it may not open',

  'cause.refused.title': 'The browser asked and was told no',
  'cause.refused.text': 'Reload the page, send again and press “Open” when it asks.',
  'cause.outage.title': 'FNMT’s site may be failing',
  'cause.outage.text':
    'If the page does not answer or stays blank, it may be FNMT. Try later, before you change anything.',
  'cause.not-installed.title': 'The program is not installed',
  'cause.not-installed.text':
    'Go back to the preparation and install it. On an organisation’s computer ask the IT staff.',
  'cause.sandbox.title': 'The browser is a Snap or Flatpak version',
  'cause.sandbox.text':
    'Those cannot always open other programs. Use a browser installed with the system’s package manager.',
  'cause.expose.title': 'Firefox on Linux does not open the program',
  'cause.expose.text':
    'In about:config, create network.protocol-handler.expose.fnmtcr with the value false. It was proved with a similar program.',
  'cause.other-browser.title': 'This browser is not on FNMT’s list',
  'cause.other-browser.text': 'FNMT names Firefox, Chrome, Edge, Opera and Safari, in their latest versions.',
  'cause.antivirus.title': 'An antivirus or a proxy blocks it',
  'cause.antivirus.text': 'Allow the Configurador, or try another connection, such as your phone’s.',
  'cause.other-user.title': 'It was installed as another user',
  'cause.other-user.text': 'Check that the program is in your own user’s menu. If not, install it here too.',

  'message.pkcs8.title': 'The Configurador could not make the keys',
  'message.pkcs8.text':
    'Seen on Linux with unofficial versions. Install FNMT’s package and repeat the request.',
  'message.no-match.title': 'Probably something is not the same as in the request',
  'message.no-match.whose': 'The guide is set to person {number} of {count}: is the code theirs?',
  'message.no-match.text':
    'Check the document number, the first surname with its accents and the code with its zeros.',
  'message.not-ready.title': 'Probably it is not ready yet',
  'message.not-ready.text':
    'It usually takes an hour from the office. With the video, wait for the approval. Do not request again.',
  'message.conditions.title': 'Probably the box about the conditions is missing',
  'message.conditions.text': 'Open the link with the conditions, tick the box and send again.',
  'message.document.title': 'Probably there is a mistake in the document number',
  'message.document.text': 'It has nine characters, zeros in front and the letter at the end, no spaces.',
  'message.email.title': 'Probably the addresses are wrong or not the same',
  'message.email.text': 'Compare the two addresses letter by letter.',
} as const satisfies Record<keyof typeof troubleEs, string>;
