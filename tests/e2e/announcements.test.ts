import type { FrameLocator, Locator } from '@playwright/test';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { Guide } from './screens.ts';
import { openGuide } from './screens.ts';
import { seed, storedCase } from './seed.ts';
import { expect, test } from './test.ts';

// What can be tested without a screen reader: what is announced, when, in which order, and where the focus is
// afterwards. `npm run listen` tests the speech.

const ids = guessed.requestIds;

/** Texts put into a live region, and drawn bubbles, with times in ms. */
interface Told {
  at: number;
  text: string;
}

async function openForm(guide: Guide): Promise<FrameLocator> {
  await expect(guide.title).toBeVisible();
  await expect(guide.form.locator('certiguia-fields')).toHaveAttribute('data-fields', /submit/);
  return guide.form;
}

/** Records what a host's region says and what is drawn in it. */
async function listenTo(
  host: Locator,
): Promise<{ told: () => Promise<Told[]>; drawn: () => Promise<number> }> {
  await host.evaluate((element) => {
    const told: Told[] = [];
    const drawn: number[] = [];
    Object.assign(element, { told, drawn });
    const region = element.querySelector('[aria-live]');
    if (!region || !element.shadowRoot) throw new Error('there is no live region');
    new MutationObserver(() => told.push({ at: performance.now(), text: region.textContent ?? '' })).observe(
      region,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    new MutationObserver(() => drawn.push(performance.now())).observe(element.shadowRoot, {
      childList: true,
    });
  });
  return {
    told: () => host.evaluate((element) => (element as unknown as { told: Told[] }).told),
    drawn: () => host.evaluate((element) => (element as unknown as { drawn: number[] }).drawn.at(-1) ?? 0),
  };
}

const wrongLetter = 'La letra no corresponde a ese número';
const surnameHint = 'Solo el primer apellido';

test('a field’s verdict is announced before the next field’s hint, once both are drawn', async ({
  guideAt,
}) => {
  const form = await openForm(await guideAt(addresses.request));
  await form.locator(`#${ids.document}`).fill('12345678A');
  const host = form.locator('certiguia-fields');
  await expect(host.locator('[aria-live]')).toHaveText(/^Certiguía: DNI o NIE/);
  const { told, drawn } = await listenTo(host);
  await form.locator(`#${ids.surname}`).focus();
  await expect(host.locator('[aria-live]')).toHaveText(
    new RegExp(`^Certiguía: ${wrongLetter}.*${surnameHint}`),
  );
  const said = (await told()).filter(({ text }) => text !== '');
  expect(said).toHaveLength(1);
  expect((said[0]?.at ?? 0) - (await drawn())).toBeGreaterThan(150);
});

test('announcements stay long enough, and are repeated on returning to a field', async ({ guideAt }) => {
  const form = await openForm(await guideAt(addresses.request));
  await form.locator(`#${ids.document}`).fill('12345678A');
  const host = form.locator('certiguia-fields');
  const { told } = await listenTo(host);
  for (const id of [ids.surname, ids.email, ids.surname, ids.document]) await form.locator(`#${id}`).focus();
  await expect(host.locator('[aria-live]')).toHaveText(new RegExp(`^Certiguía: ${wrongLetter}`));
  await expect(host.locator('[aria-live]')).toBeEmpty();
  const all = await told();
  all.forEach(({ at, text }, index) => {
    const next = all[index + 1];
    if (text !== '' && next) expect(next.at - at, text).toBeGreaterThan(300);
  });
});

test('Escape leads from the panel to the field, also in frames of other processes', async ({ launch }) => {
  const browser = await launch({ separateFrames: true });
  const guide = await openGuide(browser, addresses.request);
  const form = await openForm(guide);
  const field = form.locator(`#${ids.surname}`);
  await field.focus();
  await expect(field).toBeFocused();
  await browser.pressKeysOf('reach-panel');
  await expect
    .poll(() => guide.root.evaluate((host) => host.shadowRoot?.activeElement?.localName))
    .toBe('h2');
  await guide.page.keyboard.press('Escape');
  await expect
    .poll(() => field.evaluate((element) => document.hasFocus() && document.activeElement === element))
    .toBe(true);
});

test('a question is announced after the page’s own reading begins, its answer at once', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [storedCase({})], { personal: { language: 'es' } });
  const guide = await guideAt(addresses.request);
  const { told } = await listenTo(guide.root);
  const opened = await guide.page.evaluate(() => performance.now());
  await expect(guide.root.locator('[aria-live]')).toHaveText(/Se contesta al final de la página/, {
    timeout: 12_000,
  });
  const [question] = (await told()).filter(({ text }) => text !== '');
  expect((question?.at ?? 0) - opened).toBeGreaterThan(4000);
  await guide.root.locator('.question .button').first().click();
  await expect(guide.root.locator('[aria-live]')).toHaveText(/^Certiguía: Apuntado\./);
  const focused = await guide.root.evaluate((host) => host.shadowRoot?.activeElement?.localName);
  expect(focused).toBe('h2');
});

test('a hidden button at the start of the page leads to the guide, outside Tab’s order', async ({
  guideAt,
}) => {
  const { page, root, title } = await guideAt(addresses.request);
  await expect(title).toBeVisible();
  const way = page.locator('certiguia-way');
  await expect(way).toHaveRole('button');
  await expect(way).toHaveAccessibleName('Ir a la guía de Certiguía');
  const place = await way.evaluate((element) => [element.nextElementSibling?.localName, element.tabIndex]);
  expect(place).toEqual(['body', -1]);
  // As screen readers press it: their own click is trusted, the page's is not.
  await way.evaluate((element) => (element as HTMLElement).click());
  expect(await root.evaluate((host) => host.shadowRoot?.activeElement ?? null)).toBeNull();
});

test('when the pressed element disappears, the focus stays nearby', async ({ extension, own }) => {
  await seed(extension, [storedCase({ 'request.sent': -2 })], { personal: { language: 'es' } });
  const popup = await own('popup');
  await popup.root.locator('#code').fill('012345678');
  await popup.root.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(popup.root.locator('#code-heading')).toBeFocused();
  await popup.root.getByRole('button', { name: 'Borrar el código' }).click();
  await popup.root.getByRole('button', { name: 'Sí, borrarlo' }).click();
  await expect(popup.root.locator('#code')).toBeFocused();
  // After «Código guardado.», if that was just being announced.
  await expect(popup.page.locator('[aria-live]')).toHaveText(/Código borrado\.$/);
});
