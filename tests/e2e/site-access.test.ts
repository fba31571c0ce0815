import { addresses } from '../sede/hosts.ts';
import { openGuide, openOwn } from './screens.ts';
import { expect, test } from './test.ts';

test('without access to FNMT’s pages the popup says so; once granted, the guide shows', async ({
  launch,
}) => {
  const extension = await launch();
  await extension.setSiteAccess(false);
  const { page } = await openOwn(extension, 'popup');
  const note = page.locator('.note').filter({ hasText: 'Falta un permiso' });
  await expect(note).toContainText('Su navegador no deja entrar a Certiguía en las páginas de la FNMT.');
  const sede = await extension.context.newPage();
  await sede.goto(addresses.setup);
  await expect(sede.locator('h1')).toBeVisible();
  await expect(sede.locator('certiguia-guide')).toHaveCount(0);

  await page.bringToFront();
  // Chromium asks in its own window, which no driver reaches; the answer is given in its settings.
  if (extension.name === 'firefox') await note.getByRole('button', { name: 'Permitir' }).click();
  else await extension.setSiteAccess(true);
  await expect(note).toBeHidden();
  const guide = await openGuide(extension, addresses.setup);
  await expect(guide.title).toBeVisible();
});

// In Firefox the answer cannot be simulated in our page.
test('if the browser refuses the permission the popup says who can grant it', { tag: '@chromium' }, async ({
  launch,
}) => {
  const extension = await launch();
  await extension.setSiteAccess(false);
  // The browser asks in its own window, which no driver reaches: its answer is simulated here.
  await extension.context.addInitScript(
    'if (globalThis.chrome?.permissions) chrome.permissions.request = async () => false',
  );
  const { page } = await openOwn(extension, 'popup');
  const note = page.locator('.note').filter({ hasText: 'Falta un permiso' });
  await note.getByRole('button', { name: 'Permitir' }).click();
  await expect(note).toContainText(
    'Su navegador no ha dado el permiso. Si el ordenador no es suyo, pídaselo',
  );
  await expect(note.getByRole('button', { name: 'Permitir' })).toBeVisible();
});
