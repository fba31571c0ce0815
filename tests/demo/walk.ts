import { guessed } from '../sede/guessed.ts';
import { addresses, hosts, sede } from '../sede/hosts.ts';
import type { Person } from './person.ts';
import type { Screen } from './screen.ts';

const panel = 'certiguia-guide';

/** Invented data; the document number is the one Spanish administrations use for tests. */
export const applicant = {
  document: '00000000T',
  surname: 'Española',
  email: 'ana.espanola@correo.example',
} as const;

export interface Companion {
  say: (line: string) => void;
  photo: (screen: Screen, name: string) => Promise<void>;
}

/**
 * A person clicks through the whole journey: welcome page, five phases on the simulated sede, a wrong turn, the
 * office, a restart of the browser. Fails at the first thing that is not as it should be.
 */
export async function walk(person: Person, { say, photo }: Companion): Promise<void> {
  const welcome = await person.openOwn('welcome');
  await welcome.see('h1', 'Le ayudamos');
  await welcome.press('.choice:nth-of-type(1)');
  await welcome.see('.choice:has(input:checked)', 'Es mío');
  await photo(welcome, 'welcome');
  await welcome.press('.first .ask > .button');
  say('Welcome: this computer is mine. On to step 1.');

  const page = await person.open(addresses.setup);
  await page.see(`${panel} h2`, 'Instale el Configurador');
  await photo(page, 'phase-1-setup');
  await confirm(page, 'setup.same-computer');
  await confirm(page, 'setup.installed');
  say('Phase 1: the right program for this system is offered; it is installed now.');

  await page.go(`${sede}/certificados/certificado-de-representante`);
  await page.see(`${panel} .note.stop`, 'no es el suyo');
  await photo(page, 'stop-other-certificate');
  say('A wrong turn: the representative’s certificate gets a stop sign and a way back.');

  await page.go(addresses.request);
  await page.see(`${panel} h2`, 'Escriba sus cuatro datos');
  await photo(page, 'phase-2-request');
  await sendRequest(page);
  await page.see(`${panel} h2`, '¿Qué ha pasado al enviar?');
  await photo(page, 'phase-2-sent');
  await page.press(`${panel} .answers .button`);
  await page.seeTicked(`${panel} [data-step="request.sent"] input`);
  await page.see(`${panel} h2`, 'Busque el código');
  await photo(page, 'phase-2-done');
  say('Phase 2: the request is sent from the frame; the panel asks, the person confirms.');

  const desk = await person.open(addresses.desk);
  const code = /\d{9}/.exec(await desk.read('#buzon .texto'))?.[0] ?? '';
  if (code === '') throw new Error('The mail has no request code');
  await photo(desk, 'mailbox');
  const popup = await person.openOwn('popup');
  await popup.size(400, 600);
  await popup.see('h1', 'Busque el código');
  await photo(popup, 'popup-code');
  await popup.type('#code', code);
  await popup.press('form:has(#code) button[type=submit]');
  await popup.see('h1', 'Elija cómo demostrar');
  await popup.close();
  say(
    `The mail with the code (${code.length} digits, the first is a zero) is in the mailbox; the popup moves on.`,
  );

  await page.go(addresses.identity);
  await page.see(`${panel} h2`, 'Elija cómo demostrar');
  await confirm(page, 'identity.office');
  await photo(page, 'phase-3-identity');
  await page.go(`https://${hosts.officeMap}/`);
  await page.see(`${panel} h2`, 'Busque una oficina');
  await confirm(page, 'identity.appointment');
  await photo(page, 'phase-3-office-map');
  await desk.type('#codigo', code);
  await desk.press('form button');
  await desk.see('#oficina', 'Ha pasado una hora');
  await photo(desk, 'office');
  say('Phase 3: the office is chosen, the identity accredited; an hour goes by.');

  await page.go(addresses.download);
  await page.see(`${panel} h2`, '¿Ya le han acreditado');
  await page.press(`${panel} .now .pair .button`);
  await page.see(`${panel} h2`, 'Escriba los mismos datos');
  await photo(page, 'phase-4-download');
  await sendDownload(page, code);
  await page.see(`${panel} h2`, '¿Qué ha pasado al descargar?');
  await page.press(`${panel} .answers .button`);
  await page.seeTicked(`${panel} [data-step="download.downloaded"] input`);
  await page.see(`${panel} h2`, 'Haga la copia');
  await photo(page, 'phase-4-downloaded');
  say('Phase 4: the same data and the code; the certificate is downloaded.');

  await page.go(addresses.exportHelp);
  await page.see(`${panel} h2`, 'Haga la copia');
  await confirm(page, 'backup.made');
  await confirm(page, 'backup.checked');
  await photo(page, 'phase-5-backup');
  say('Phase 5: the backup is made and checked.');

  if (person.restart) {
    await person.restart();
    say('The browser is closed and opened again.');
  }
  const end = await person.openOwn('popup');
  await end.size(400, 600);
  await end.see('h1', 'Guarde la copia en otro sitio');
  await photo(end, 'popup-keep');
  say('Everything is still there: five of five phases done.');
}

async function confirm(page: Screen, step: string): Promise<void> {
  await page.run(
    `document.querySelector('${panel}').shadowRoot.querySelectorAll('details:has([data-step="${step}"])').forEach((details) => { details.open = true; })`,
  );
  await page.press(`${panel} [data-step="${step}"] input`);
  await page.seeTicked(`${panel} [data-step="${step}"] input`);
}

async function sendRequest(page: Screen): Promise<void> {
  const ids = guessed.requestIds;
  await page.type(`#${ids.document}`, applicant.document, 'form');
  await page.type(`#${ids.surname}`, applicant.surname, 'form');
  await page.type(`#${ids.email}`, applicant.email, 'form');
  await page.type(`#${ids.emailConfirm}`, applicant.email, 'form');
  await page.press(`#${ids.conditions}`, 'form');
  await page.press('input[type=submit]', 'form');
  await page.see('h3', guessed.requestDone.heading, 'form');
}

async function sendDownload(page: Screen, code: string): Promise<void> {
  await page.type('#NIF_SG', applicant.document, 'form');
  await page.type('#APELLIDO1_SG', applicant.surname, 'form');
  await page.type('#COD_SOLICITUD', code, 'form');
  await page.press('#aceptarCondiciones', 'form');
  await page.press('input[type=submit]', 'form');
  await page.see('h3', guessed.downloadDone.heading, 'form');
}
