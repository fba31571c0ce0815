import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import { upo } from '../../lib/policy/organisation.ts';
import { type ExtensionPage, openOwn } from './screens.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

const forOffice = storedCase(
  { ...withCode, 'identity.office': -180 },
  { route: 'office', code: { value: '012345678', at: hoursFromNow(-189) } },
);

/** Types a day part by part, in the order of the browser's language. */
async function typeDay(
  { root, page }: ExtensionPage,
  day: string,
  month: string,
  year: number,
): Promise<void> {
  const language = (await page.evaluate('chrome.i18n.getUILanguage()')) as string;
  const parts = language === 'en-US' ? [month, day] : [day, month];
  await root.getByLabel('Día').pressSequentially(`${parts.join('')}${year}`);
}

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test('an impossible, past or timeless appointment is refused and not stored', async ({ extension, own }) => {
  await seed(extension, [forOffice]);
  const sheet = await own('sheet');
  const stored = (): Promise<unknown> => sheet.page.evaluate('chrome.storage.local.get("cases")');
  const before = await stored();
  const year = new Date().getFullYear();
  await typeDay(sheet, '31', '02', year + 1);
  await sheet.root.getByLabel('Hora').fill('10:30');
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.locator('.trouble')).toHaveText(
    'Ese día no existe. Compruebe el día, el mes y el año.',
  );
  await sheet.root.getByLabel('Día').fill(`${year - 1}-03-02`);
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.locator('.trouble')).toHaveText(
    'Ese momento ya ha pasado. Compruebe el día y la hora.',
  );
  await sheet.root.getByLabel('Día').fill(dayAhead(7));
  await sheet.root.getByLabel('Hora').fill('');
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.locator('.trouble')).toHaveText('Escriba la hora, por ejemplo 10:30.');
  await sheet.root.getByLabel('Día').fill(`${year + 3}-03-02`);
  await sheet.root.getByLabel('Hora').fill('10:30');
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.locator('.trouble')).toHaveText(
    'Es más de un año de diferencia. Compruebe el año.',
  );
  expect(await stored()).toEqual(before);
});

// Firefox's driver never reports downloads.
test('an appointment is stored, shown, saved for the calendar and removed again', {
  tag: '@chromium',
}, async ({ extension, own }) => {
  await seed(extension, [forOffice]);
  const sheet = await own('sheet');
  const day = dayAhead(10);
  await sheet.root.getByLabel('Día').fill(day);
  await sheet.root.getByLabel('Hora').fill('10:30');
  await sheet.root.getByLabel('Escriba el lugar').fill('Hacienda, Bilbao');
  await sheet.root.getByRole('button', { name: 'Guardar la cita' }).click();
  await expect(sheet.root.getByText('Cita guardada.')).toBeVisible();
  await expect(sheet.page.locator('.paper')).toContainText('Hacienda, Bilbao');
  await expect(sheet.page.locator('.paper')).toContainText('10:30');

  const popup = await own('popup');
  await expect(popup.root).toContainText('10:30');
  await expect(popup.step('identity.appointment')).toBeChecked();

  const download = sheet.page.waitForEvent('download');
  await sheet.root.getByRole('button', { name: 'Guardar en mi calendario' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('cita-certificado.ics');
  const text = await readFile(await file.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const start = new ICAL.Event(event).startDate.toJSDate();
  const typedThere = await sheet.page.evaluate((typed) => new Date(`${typed}T10:30`).toISOString(), day);
  expect(start.toISOString()).toBe(typedThere);
  // Of the person it contains what they typed, and nothing else.
  expect(text).not.toContain('012345678');

  await sheet.root.getByRole('button', { name: 'Quitar la cita' }).click();
  await expect(sheet.root.getByRole('button', { name: 'Guardar la cita' })).toBeVisible();
  await expect(popup.step('identity.appointment')).not.toBeChecked();
});

test('without an organisation no place is proposed or printed', async ({ extension, own }) => {
  await seed(extension, [forOffice]);
  const sheet = await own('sheet');
  await expect(sheet.root.getByLabel('Escriba el lugar')).toHaveValue('');
  await expect(sheet.root.getByRole('radio', { name: /18\.B/ })).toHaveCount(0);
  await expect(sheet.root.getByRole('link', { name: 'Abrir el mapa de oficinas' })).toBeVisible();
  await expect(sheet.page.locator('.paper')).toContainText('Oficina: ____');
});

test('the sheet is printed at once, from its first screen and from its last', async ({ extension, own }) => {
  await seed(extension, [forOffice]);
  const sheet = await own('sheet');
  const print = sheet.root.getByRole('button', { name: 'Imprimir o guardar como PDF' });
  for (const size of [
    { width: 1366, height: 625 },
    { width: 1093, height: 500 },
  ]) {
    await sheet.page.setViewportSize(size);
    await sheet.page.evaluate(() => scrollTo(0, 0));
    await expect(print).toBeInViewport({ ratio: 1 });
    await sheet.root.getByRole('radio').last().scrollIntoViewIfNeeded();
    await expect(print).toBeInViewport({ ratio: 1 });
  }
});

test('the time of accreditation can be corrected, and the download time follows', async ({
  extension,
  own,
}) => {
  await seed(extension, [forOffice]);
  const popup = await own('popup');
  await popup.tick('identity.accredited');
  await expect(popup.root.getByText(/Podrá descargar a partir del? .*aproximadamente/)).toBeVisible();
  await popup.root.getByRole('button', { name: 'Corregir la hora' }).click();
  await popup.root.getByLabel('Día').fill(dayAhead(1));
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await expect(popup.root.locator('.trouble').filter({ hasText: 'aún no ha llegado' })).toBeVisible();
  await popup.root.getByLabel('Día').fill(dayAhead(-1));
  await popup.root.getByLabel('Hora', { exact: true }).fill('09:00');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).first().click();
  await expect(popup.root.getByText('Ya debería poder descargar, en el ordenador')).toBeVisible();
  await expect(popup.root.locator('[data-reminder="download.ready"]')).toBeVisible();
});

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const [language, title] of [
  ['Español', 'Cita para el certificado digital FNMT'],
  ['English', 'Appointment for the FNMT digital certificate'],
] as const) {
  // Firefox's driver cannot emulate print.
  test(`the sheet fits on one page in ${language}, whatever is on it`, {
    tag: '@chromium',
  }, async ({ extension, own }) => {
    const settings = {
      installation: { id: people.second },
      personal: { computerName: 'El portátil grande del cuarto de mi hija' },
    };
    const requested = {
      at: hoursFromNow(-190),
      seen: true,
      installation: people.second,
      system: 'linux',
      browser: 'chrome',
    };
    for (const place of [
      undefined,
      upo.office ?? '',
      'x'.repeat(120),
      'Oficina de Asistencia '.repeat(6).slice(0, 120),
    ]) {
      const appointment =
        place === undefined ? {} : { appointment: { at: hoursFromNow(200), zone: 'Europe/Madrid', place } };
      await seed(extension, [{ ...forOffice, requested, ticket: 'K7Q4', ...appointment }], settings);
      const sheet = await own('sheet');
      await sheet.root.getByRole('radio', { name: language, exact: true }).click();
      const paper = sheet.page.locator('.paper');
      await expect(paper.getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(paper).toContainText(settings.personal.computerName);
      for (const withCode of [true, false]) {
        if (!withCode)
          await sheet.root.getByRole('checkbox', { name: /Sin el código|Without the code/ }).click();
        await expect(paper.getByText('012 345 678')).toHaveCount(withCode ? 1 : 0);
        await sheet.page.emulateMedia({ media: 'print' });
        // A wide face stands in for whatever this computer has.
        for (const face of ['', 'DejaVu Sans', 'monospace']) {
          await paper.evaluate((element, family) => {
            element.style.fontFamily = family;
          }, face);
          const pages = pagesOf(await sheet.page.pdf({ preferCSSPageSize: true }));
          if (face !== 'monospace') expect(pages, `${place} in ${face}`).toBe(1);
          const isCut = await paper.evaluate((element) =>
            [element, ...element.querySelectorAll('*')].some(
              ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 0,
            ),
          );
          expect(isCut, `${place} in ${face}`).toBe(false);
        }
        await sheet.page.emulateMedia({ media: 'screen' });
      }
      await sheet.page.close();
    }
  });
}

test('a changed time zone is mentioned, and the appointment keeps its moment', async ({ launch }) => {
  const browser = await launch({ timeZone: 'Pacific/Auckland' });
  const at = hoursFromNow(200);
  await seed(browser, [{ ...forOffice, appointment: { at, zone: 'Europe/Madrid', place: 'Registro' } }]);
  const popup = await openOwn(browser, 'popup');
  const stored = (): Promise<unknown> => browser.evaluate('chrome.storage.local.get("cases")');
  const before = await stored();
  await expect(popup.root).toContainText('Es la hora de Europe/Madrid.');
  const there = new Intl.DateTimeFormat('es-ES', { timeStyle: 'short', timeZone: 'Europe/Madrid' });
  await expect(popup.root).toContainText(there.format(new Date(at)));
  expect(await stored()).toEqual(before);
});

test('someone who chose the video learns what to prepare, and gets no sheet', async ({ extension, own }) => {
  await seed(extension, [storedCase({ ...withCode, 'identity.video': -100 }, { route: 'video' })]);
  const sheet = await own('sheet');
  await expect(sheet.root).toContainText('Un móvil con cámara');
  await expect(sheet.page.locator('.paper')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheet's page has no accessibility errors in ${colorScheme}`, async ({ extension, own }) => {
    await seed(extension, [forOffice]);
    const sheet = await own('sheet');
    await sheet.page.emulateMedia({ colorScheme });
    await expect(sheet.title).toBeVisible();
    const { violations } = await new AxeBuilder({ page: sheet.page }).analyze();
    expect(violations).toEqual([]);
  });
}
