import type { Page } from '@playwright/test';
import { startPlainChromium } from '../browsers/chromium.ts';
import type { PlainBrowser } from '../browsers/extension-browser.ts';
import { reach } from '../browsers/reach.ts';
import { applicant } from '../demo/walk.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { Sede } from '../sede/server.ts';
import { Guide } from './screens.ts';
import { expect, test } from './test.ts';
import { type Visit, visit } from './witness.ts';

// The same is done in browsers with and without the extension, and what FNMT's pages have noticed is compared.
test.describe.configure({ mode: 'default' });

let plain: PlainBrowser;

test.beforeAll(async ({ sharedSede }) => {
  plain = await startPlainChromium({ proxy: sharedSede.proxy });
});
test.afterAll(() => plain.close());

/** What is done in a page, and what FNMT gets of it. */
interface Deed {
  address: string;
  ours: (guide: Guide) => Promise<void>;
  act: (page: Page) => Promise<void>;
}

async function withAndWithout(
  browsers: { plain: PlainBrowser; extension: PlainBrowser },
  sede: Sede,
  { address, ours, act }: Deed,
): Promise<Record<'with' | 'without', Visit & { sent: unknown[] }>> {
  const inOne = async ({ context }: PlainBrowser, first: (page: Page) => Promise<void>) => {
    sede.startAfresh();
    const seen = await visit(context, address, guessed.frameId, first, act);
    return { ...seen, sent: [...sede.world.sent] };
  };
  return {
    without: await inOne(browsers.plain, async () => undefined),
    with: await inOne(browsers.extension, (page) => ours(new Guide(page))),
  };
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.frameLocator(`#${guessed.frameId}`).locator(`#${id}`).click();
  await page.keyboard.type(text);
}

const formIsOurs = async (guide: Guide): Promise<void> => {
  await expect(guide.title).toBeVisible();
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-fields', /submit/);
};

test('the request form is the same with the extension as without', async ({ sede, extension }) => {
  const { requestIds: ids } = guessed;
  const seen = await withAndWithout({ plain, extension }, sede, {
    address: addresses.request,
    ours: formIsOurs,
    act: async (page) => {
      const form = page.frameLocator(`#${guessed.frameId}`);
      // Wrong first, so that a verdict is shown too.
      await type(page, ids.document, '1234');
      await page.keyboard.press('Tab');
      await type(page, ids.document, applicant.document);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(applicant.document.toLowerCase());
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${applicant.surname}  `);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await page.keyboard.type(applicant.email);
      await page.keyboard.press('Tab');
      await page.keyboard.type(applicant.email);
      await (await reach(form.locator(`#${ids.conditions}`))).check();
      await (await reach(form.getByRole('button', { name: 'Enviar petición' }))).click();
      await expect(form.getByRole('heading')).toHaveText(guessed.requestDone.heading);
    },
  });
  expect(seen.without.sent).toHaveLength(1);
  expect(seen.without.form?.events.length).toBeGreaterThan(300);
  expect(seen.with).toEqual(seen.without);
});

test('a refused download form is the same page with the extension as without', async ({
  sede,
  extension,
}) => {
  const seen = await withAndWithout({ plain, extension }, sede, {
    address: addresses.download,
    ours: formIsOurs,
    act: async (page) => {
      const form = page.frameLocator(`#${guessed.frameId}`);
      await type(page, 'NIF_SG', applicant.document);
      await type(page, 'APELLIDO1_SG', applicant.surname);
      await type(page, 'COD_SOLICITUD', '01234567');
      await (await reach(form.getByRole('button', { name: 'Descargar Certificado' }))).click();
      await expect(form.locator('.error')).toContainText(guessed.errors.noMatch);
      await form.locator('#COD_SOLICITUD').click();
    },
  });
  expect(seen.without.sent).toHaveLength(1);
  expect(seen.with).toEqual(seen.without);
});

test('the home page is the same with the extension as without, by keyboard', async ({ sede, extension }) => {
  const seen = await withAndWithout({ plain, extension }, sede, {
    address: addresses.home,
    ours: (guide) => expect(guide.title).toBeVisible(),
    act: async (page) => {
      // The third is a link to the same page.
      for (let time = 0; time < 3; time++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (let time = 0; time < 5; time++) await page.keyboard.press('Tab');
      await page.locator('main').click({ position: { x: 5, y: 5 } });
      await page.keyboard.press('Shift+Tab');
    },
  });
  expect(seen.without.page.events.length).toBeGreaterThan(50);
  expect(seen.with).toEqual(seen.without);
});
