import type { OwnPage, PlainBrowser } from '../browsers/extension-browser.ts';
import type { FirefoxWithExtension } from '../browsers/puppeteer-firefox.ts';
import { chromiumScreen, firefoxScreen, type Screen } from '../demo/screen.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { Sede } from '../sede/server.ts';

/** Typed into FNMT's form. Invented, and unique in a profile. */
export const typedForFnmt = {
  document: '73510846V',
  surname: 'Zurrupitañe',
  email: 'quirico.zurru@correo.example',
} as const;

/** Far enough ahead, and at an unusual minute. */
const appointmentAt = new Date(Date.now() + 83 * 86_400_000);
appointmentAt.setHours(10, 47, 0, 0);

const day = [
  appointmentAt.getFullYear(),
  String(appointmentAt.getMonth() + 1).padStart(2, '0'),
  String(appointmentAt.getDate()).padStart(2, '0'),
].join('-');

/** Typed only into the extension, besides the code. */
export const typedForUs = {
  place: 'Oficina de Villaquejida, mesa 7',
  'unsaved place': 'Consulado de Trasmulas, piso 3',
  alias: 'Tía Bermuda',
  appointment: appointmentAt.toISOString(),
} as const;

export interface Seat {
  open: (address: string) => Promise<Screen>;
  openOwn: (page: OwnPage) => Promise<Screen>;
}

export function chromiumSeat({
  context,
  pageAddress = () => '',
}: PlainBrowser & { pageAddress?: (page: OwnPage) => string }): Seat {
  const open = async (address: string): Promise<Screen> => {
    const screen = chromiumScreen(await context.newPage());
    await screen.go(address);
    return screen;
  };
  return { open, openOwn: (page) => open(pageAddress(page)) };
}

export function firefoxSeat({ browser, pageAddress }: FirefoxWithExtension): Seat {
  const open = async (address: string): Promise<Screen> => {
    const screen = firefoxScreen(await browser.newPage());
    await screen.go(address);
    return screen;
  };
  return { open, openOwn: (page) => open(pageAddress(page)) };
}

export interface Step {
  name: string;
  take: () => Promise<void>;
}

/** The code of the last request, as its mail has it. */
function codeOf({ world }: Sede): string | undefined {
  return world.applications.at(-1)?.code;
}

/** Everything that must be nowhere. */
export function secretsOf(sede: Sede): Record<string, string> {
  const code = codeOf(sede);
  return {
    ...typedForUs,
    ...(code ? { code, 'code in groups': code.replace(/(\d{3})(?=\d)/g, '$1 ') } : {}),
  };
}

/** Fills in FNMT's form and sends it, with or without the extension. */
export async function sendForm(page: Screen): Promise<void> {
  const ids = guessed.requestIds;
  await page.type(`#${ids.document}`, typedForFnmt.document, 'form');
  await page.type(`#${ids.surname}`, typedForFnmt.surname, 'form');
  await page.type(`#${ids.email}`, typedForFnmt.email, 'form');
  await page.type(`#${ids.emailConfirm}`, typedForFnmt.email, 'form');
  await page.press(`#${ids.conditions}`, 'form');
  await page.press('input[type=submit]', 'form');
}

async function sent(page: Screen): Promise<void> {
  await page.see('h3', guessed.requestDone.heading, 'form');
}

/** Sends a command from an extension page. */
export async function command(page: Screen, message: object): Promise<void> {
  const answer = await page.run(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
  );
  if (!(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true))
    throw new Error(`refused: ${JSON.stringify(message)}`);
}

const panel = 'certiguia-guide';
const codeBox = 'section[aria-labelledby=code-heading] .code';

/**
 * A person's steps at a shared computer: the extension is told everything personal it can be told. The code goes into
 * none of FNMT's pages: what a browser stores of those is not the extension's doing.
 */
export function sharedJourney(seat: Seat, sede: Sede): Step[] {
  const opened = new Map<string, Screen>();
  const own = async (page: OwnPage): Promise<Screen> => {
    const screen = opened.get(page) ?? (await seat.openOwn(page));
    opened.set(page, screen);
    return screen;
  };
  const request = async (): Promise<Screen> => {
    const screen = opened.get('request') ?? (await seat.open(addresses.request));
    opened.set('request', screen);
    return screen;
  };
  const steps: Record<string, () => Promise<void>> = {
    'says that others use this computer': async () => {
      const welcome = await own('welcome');
      await welcome.press('.choice:nth-of-type(2)');
      await welcome.see('.choice:has(input:checked)', 'Lo usan más');
    },
    'fills in FNMT’s form and sends it': async () => {
      await sendForm(await request());
      await sent(await request());
    },
    'confirms that it is sent': async () => {
      const page = await request();
      await page.press(`${panel} .answers .button`);
      await page.seeTicked(`${panel} [data-step="request.sent"] input`);
    },
    'pastes the mail with the code': async () => {
      const popup = await own('popup');
      await popup.type('#code', `Estimado/a: su código de solicitud es ${codeOf(sede)}. Guárdelo.`);
      await popup.press('form:has(#code) button[type=submit]');
      await popup.see(codeBox, `Termina en ${codeOf(sede)?.slice(6)}`);
    },
    'looks at the code': async () => {
      const popup = await own('popup');
      await popup.press('section:has(#code-heading) .pair .button');
      await popup.see(codeBox, secretsOf(sede)['code in groups']);
    },
    'notes the appointment': async () => {
      const sheet = await own('sheet');
      await sheet.see('.appointment-form');
      await sheet.run(
        `document.querySelector('input[name=date]').value = '${day}', document.querySelector('input[name=time]').value = '10:47'`,
      );
      await sheet.type('input[name=place]', typedForUs.place);
      await sheet.press('.appointment-form button[type=submit]');
      await sheet.see('.when', typedForUs.place);
    },
    'types another place and does not save it': async () => {
      const sheet = await own('sheet');
      await sheet.press('section[aria-labelledby=appointment] .pair .link');
      await sheet.type('input[name=place]', typedForUs['unsaved place']);
    },
    'has an alias': async () => {
      // No page of a shared computer asks for a ticket; a person who has one enters it here.
      const popup = await own('popup');
      const id = await popup.run(
        `(globalThis.browser ?? chrome).storage.session.get('cases').then(({ cases }) => cases.current)`,
      );
      await command(popup, { type: 'case.rename', id, alias: typedForUs.alias });
    },
    'is accredited': async () => {
      await command(await own('popup'), { type: 'step.confirm', step: 'identity.accredited' });
    },
    'has downloaded the certificate': async () => {
      await command(await own('popup'), { type: 'step.confirm', step: 'download.downloaded' });
      await (await own('popup')).see('[data-reminder="delete-here"]');
    },
    'speaks English': async () => {
      const popup = await own('popup');
      await command(popup, { type: 'language.choose', language: 'en' });
      await popup.see('.leave summary', 'Finish and erase');
    },
    'folds the panel': async () => {
      await command(await own('popup'), { type: 'panel.set', site: 'sede', state: 'tab' });
    },
    'looks through the settings': async () => {
      await (await own('options')).see('h1');
    },
  };
  return Object.entries(steps).map(([name, take]) => ({ name, take }));
}

/** Leaves by «Terminar y borrar»; returns the ticket. */
export async function leave(seat: Seat, ticket: 'kept' | 'erased'): Promise<string> {
  const popup = await seat.openOwn('popup');
  await popup.see('section[aria-labelledby=ticket] .code');
  const code = await popup.read('section[aria-labelledby=ticket] .code');
  if (!(await popup.run(`document.querySelector('.leave').open`))) await popup.press('.leave summary');
  await popup.press(ticket === 'kept' ? '.leave .button.quiet' : '.leave .button.danger');
  // The ticket is to be noted; before the download, erasing it must be confirmed.
  if (ticket === 'kept' || (await popup.run(`document.querySelector('.leave .buttons') !== null`)))
    await popup.press('.leave .buttons .button');
  await popup.see('#ticket-field');
  return code;
}
