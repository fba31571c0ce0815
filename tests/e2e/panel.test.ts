import { reach } from '../browsers/reach.ts';
import { applicant } from '../demo/walk.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { Guide } from './screens.ts';
import { seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

const ids = guessed.requestIds;
const fields = [ids.document, ids.surname, ids.email, ids.emailConfirm];

test('the panel moves where it covers no form, and stays there on every page', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  const panel = guide.root.locator('.panel');
  await expect(panel).toHaveAttribute('data-side', 'right');
  expect(await coversForm(guide)).toBe(false);
  // On the left it would cover the form, so that is not offered.
  await guide.root.getByRole('button', { name: 'Más', exact: true }).click();
  await expect(guide.button('Mover la guía a la izquierda')).toHaveCount(0);
  await guide.choose('Mover la guía abajo');
  await expect(panel).toHaveAttribute('data-side', 'bottom');

  const other = await guideAt(addresses.setup);
  await expect(other.root.locator('.panel')).toHaveAttribute('data-side', 'bottom');
  await other.choose('Mover la guía a la derecha');
  await other.choose('Mover la guía a la izquierda');
  await expect(other.root.locator('.panel')).toHaveAttribute('data-side', 'left');
  const box = await other.root.locator('.panel').boundingBox();
  expect(box?.x).toBeLessThan(20);
  // The left is the form's, so the choice waits.
  await expect(panel).toHaveAttribute('data-side', 'right');
});

test('the panel gives FNMT’s own links to the installers, and no other', async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  const links = guide.root.locator('.installer .button');
  const all = guide.root.getByRole('link', { name: 'Abrir la página de descargas de la FNMT' });
  await expect(links.first()).toHaveAttribute(
    'href',
    /^https:\/\/descargas\.cert\.fnmt\.es\/Linux\/.*\.deb$/,
  );
  await expect(links.last()).toHaveAttribute('href', /^https:\/\/descargas\.cert\.fnmt\.es\/Linux\/.*\.rpm$/);
  await expect(all).toBeHidden();
});

test('a panel over the form makes room when it is entered, and reopens when asked', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.choose('Mover la guía abajo');
  await guide.form.locator(`#${ids.email}`).click();
  await expect(guide.root.locator('.tab')).toBeVisible();
  await expect(guide.form.locator(`#${ids.email}`)).toBeFocused();
  await guide.root.locator('.tab').click();
  await expect(guide.root.locator('.panel')).toBeVisible();
});

test('a panel moved over the form from another tab makes room, too', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.form.locator(`#${ids.email}`).click();
  await expect(guide.form.locator(`#${ids.email}`)).toBeFocused();
  const other = await guideAt(addresses.request);
  await other.choose('Mover la guía abajo');
  await expect(guide.root.locator('.tab')).toBeVisible();
});

test('next to a full-width form the panel waits folded', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await expect(guide.root.locator('.panel')).toBeVisible();
  await guide.page.locator(`#${guessed.frameId}`).evaluate((frame) => {
    frame.style.cssText = 'position: absolute; inset-inline: 0; inline-size: 100vw; max-inline-size: none';
    document.body.append(document.createElement('p'));
  });
  await expect(guide.root.locator('.tab')).toBeVisible();
});

test('at 320 by 640 the form is filled in with nothing of ours on its fields', async ({ guideAt }) => {
  const guide = await guideAt(addresses.request);
  await guide.page.setViewportSize({ width: 320, height: 640 });
  await expect(guide.root.locator('.tab')).toBeVisible();
  for (const id of fields) {
    const field = guide.form.locator(`#${id}`);
    await field.fill(id === ids.document ? applicant.document : 'ana@correo.example');
    await field.click();
    expect(await isCovered(guide, id), id).toBe(false);
  }
  const wide = await guide.page.evaluate(() => document.querySelector('certiguia-guide')?.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('keys lead to the panel and back to the field; inside, Tab goes in order', async ({
  extension,
  guideAt,
}) => {
  const guide = await guideAt(addresses.hub);
  const search = guide.page.locator('a').first();
  await search.focus();
  await extension.pressKeysOf('reach-panel');
  await expect(guide.title).toBeFocused();
  await guide.page.keyboard.press('Tab');
  const first = await focusedInside(guide);
  expect(first).not.toBe('');
  await guide.page.keyboard.press('Escape');
  await expect(search).toBeFocused();
  // Folded and even hidden, the keys bring it back.
  await guide.choose('Ocultar la guía');
  await expect(guide.root.locator('.panel')).toHaveCount(0);
  await extension.pressKeysOf('reach-panel');
  await expect(guide.title).toBeFocused();
  await extension.pressKeysOf('reach-panel');
  await expect(guide.title).not.toBeFocused();
});

// Firefox's driver cannot emulate print.
test('the page’s own styles leave the panel readable, in its place and out of print', {
  tag: '@chromium',
}, async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  const panel = guide.root.locator('.panel');
  const before = await panel.boundingBox();
  const size = () => guide.title.evaluate((title) => getComputedStyle(title).fontSize);
  const sizeBefore = await size();
  const styles = [
    'html { font-size: 60px !important } * { font-size: 60px !important }',
    '* { all: unset !important }',
    'html, body { zoom: 1 } body { transform: rotate(3deg) scale(0.7); filter: blur(1px) }',
    'html { direction: rtl }',
    'header { position: fixed; inset: 0 0 auto; block-size: 200px; z-index: 2147483647; background: red }',
    'body > * { position: relative; z-index: 2147483647 }',
    'html > * { visibility: hidden !important; opacity: 0 !important; display: none !important }',
  ];
  for (const css of styles) {
    await test.step(css, async () => {
      const tag = await guide.page.addStyleTag({ content: css });
      await expect(panel).toBeVisible();
      const box = await panel.boundingBox();
      expect([box?.width, box?.y]).toEqual([before?.width, before?.y]);
      expect(await size()).toBe(sizeBefore);
      expect(await isOnTop(guide)).toBe(true);
      await tag.evaluate((element) => element.parentNode?.removeChild(element));
    });
  }
  await guide.page.emulateMedia({ media: 'print' });
  await expect(panel).toBeHidden();
});

test('one press switches the panel’s language, in every tab and on every screen', async ({
  guideAt,
  own,
}) => {
  const setup = await guideAt(addresses.setup);
  const request = await guideAt(addresses.request);
  const sheet = await own('sheet');
  await request.page.bringToFront();
  await request.button('English').click();
  await expect(request.title).toHaveText('Type your four details in the box');
  await expect(setup.title).toHaveText('Install the Configurador FNMT');
  await expect(setup.root.locator('.panel')).toHaveAttribute('lang', 'en');
  await expect(sheet.root).toContainText(/appointment/i);
  await request.button('Español').click();
  await expect(setup.title).toHaveText('Instale el Configurador FNMT');
});

test('zoomed to 400 %, text set apart as the guidelines allow is not cut', async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  await guide.page.setViewportSize({ width: 320, height: 256 });
  await guide.root.locator('.tab').click();
  await guide.root.evaluate((host) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  const cut = await guide.root.evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('.panel :is(h2, p, button, a, li, summary)') ?? [])]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
});

test.describe('at 400 % zoom, in a window of 341 by 256', () => {
  const zoomed = { width: 341, height: 256 };

  test('the mouse reads it to its end, with folding and the way on in reach', {
    tag: '@chromium',
  }, async ({ extension, guideAt }) => {
    await seed(extension, [storedCase(withCode, { route: 'office' })]);
    const guide = await guideAt(addresses.identity);
    await guide.page.setViewportSize(zoomed);
    await guide.root.locator('.tab').click();
    const ways = [guide.button('Plegar la guía'), guide.root.getByRole('link', { name: 'Abrir el mapa' })];
    await expect(guide.title).toBeInViewport({ ratio: 1 });
    for (const way of ways) await expect(way).toBeInViewport({ ratio: 1 });
    const more = guide.root.getByRole('button', { name: 'Más', exact: true });
    await expect(more).not.toBeInViewport();
    await guide.page.mouse.move(150, 180);
    await guide.page.mouse.wheel(0, 5000);
    await expect(more).toBeInViewport({ ratio: 1 });
    for (const way of ways) await expect(way).toBeInViewport({ ratio: 1 });
    await more.click();
    await guide.root.getByRole('button', { name: 'Ajustes' }).hover();
    await guide.button('Plegar la guía').click();
    await expect(guide.root.locator('.tab')).toBeVisible();
  });

  test('the keyboard goes through all of it, and nothing lies on what has the focus', async ({
    extension,
    guideAt,
  }) => {
    await seed(extension, [storedCase(withCode, { route: 'office' })]);
    const guide = await guideAt(addresses.identity);
    await guide.page.setViewportSize(zoomed);
    await guide.root.locator('.tab').focus();
    await guide.page.keyboard.press('Enter');
    await expect(guide.title).toBeFocused();
    await expect(guide.root.locator('.where')).toBeInViewport({ ratio: 1 });
    const seen: string[] = [];
    for (let name = await focusedInside(guide); name !== ''; name = await focusedInside(guide)) {
      expect(await isFocusCovered(guide), name).toBe(false);
      seen.push(name);
      await guide.page.keyboard.press('Tab');
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.at(-1)).toBe('Más');
  });

  test('it gives the form free, folded by the mouse or for the keyboard in a field', async ({ guideAt }) => {
    const guide = await guideAt(addresses.request);
    await guide.page.setViewportSize(zoomed);
    await guide.root.locator('.tab').click();
    await guide.button('Plegar la guía').click();
    const field = guide.form.locator(`#${ids.surname}`);
    await (await reach(field)).click();
    await expect(field).toBeFocused();
    await guide.root.locator('.tab').click();
    await expect(guide.root.locator('.panel')).toBeVisible();
    await field.focus();
    await expect(guide.root.locator('.panel')).toHaveCount(0);
    await field.pressSequentially('García');
    await expect(field).toHaveValue('García');
    await expect(guide.root.locator('.panel')).toHaveCount(0);
  });
});

/** Whether something else in the panel covers the middle of the focused element. */
function isFocusCovered(guide: Guide): Promise<boolean> {
  return guide.root.evaluate((host) => {
    const focused = host.shadowRoot?.activeElement;
    const box = focused?.getBoundingClientRect();
    if (!focused || !box) return true;
    const top = host.shadowRoot?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return !top || !(focused.contains(top) || top.contains(focused));
  });
}

/** Whether the open panel covers the form's frame. */
function coversForm(guide: Guide): Promise<boolean> {
  return guide.page.evaluate((frameId) => {
    const panel = document
      .querySelector('certiguia-guide')
      ?.shadowRoot?.querySelector('.panel')
      ?.getBoundingClientRect();
    const frame = document.getElementById(frameId)?.getBoundingClientRect();
    return panel !== undefined && frame !== undefined && panel.left < frame.right && frame.left < panel.right;
  }, guessed.frameId);
}

/** Whether something of ours in the top page covers a field, at its ends or its middle. */
async function isCovered(guide: Guide, id: string): Promise<boolean> {
  const box = await guide.form.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`${id} is not shown`);
  const points = [0.02, 0.5, 0.98].map((part) => ({
    x: box.x + box.width * part,
    y: box.y + box.height / 2,
  }));
  return guide.page.evaluate(
    (all) => all.some(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'certiguia-guide'),
    points,
  );
}

function isOnTop(guide: Guide): Promise<boolean> {
  return guide.page.evaluate(() => {
    const host = document.querySelector('certiguia-guide');
    const box = host?.shadowRoot?.querySelector('.panel')?.getBoundingClientRect();
    if (!host || !box) return false;
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host;
  });
}

function focusedInside(guide: Guide): Promise<string> {
  return guide.root.evaluate(
    (host) =>
      host.shadowRoot?.activeElement?.getAttribute('aria-label') ??
      host.shadowRoot?.activeElement?.textContent ??
      '',
  );
}
