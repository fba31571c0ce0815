import { addresses } from '../sede/hosts.ts';
import { plantInPage, plantInScript } from './planted-speech.ts';
import { type Guide, openOwn } from './screens.ts';
import { seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

const here = [
  { lang: 'en-US', localService: true },
  { lang: 'es-ES', localService: true },
];

// Needs the DevTools protocol.
test('the panel reads its advice aloud, waits, goes on, and begins again more slowly', {
  tag: '@chromium',
}, async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  // Redrawn with the planted voices.
  await guide.button('Plegar la guía').click();
  const speech = await plantInScript(guide.page, here);
  await guide.button('Abrir la guía de Certiguía').click();
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
  await expect(guide.button('Léame esto')).toHaveCount(0);
  await speech.arrive();

  await guide.button('Léame esto').click();
  await expect.poll(() => speech.last()).toBe('es-ES 1 Instale el Configurador FNMT');
  await speech.end();
  await expect.poll(() => speech.last()).toBe('es-ES 1 Sin este programa no podrá terminar la solicitud.');
  await guide.button('Pausa').click();
  await expect.poll(() => speech.last()).toBe('silence');
  await expect(guide.button('Seguir')).toBeFocused();
  await guide.button('Seguir').click();
  await expect.poll(() => speech.last()).toBe('es-ES 1 Sin este programa no podrá terminar la solicitud.');
  await guide.button('Más despacio').click();
  await expect.poll(() => speech.last()).toBe('es-ES 0.75 Sin este programa no podrá terminar la solicitud.');
  await guide.button('Repetir').click();
  await expect.poll(() => speech.last()).toBe('es-ES 0.75 Instale el Configurador FNMT');
});

// Needs the DevTools protocol.
test('the voice stops when the panel is folded, and when its advice changes', { tag: '@chromium' }, async ({
  guideAt,
}) => {
  const guide = await guideAt(addresses.setup);
  await guide.button('Plegar la guía').click();
  const speech = await plantInScript(guide.page, here);
  await guide.button('Abrir la guía de Certiguía').click();
  await speech.arrive();
  await guide.button('Léame esto').click();
  await expect.poll(() => speech.last()).toContain('Instale el Configurador');
  await guide.button('Plegar la guía').click();
  await expect.poll(() => speech.last()).toBe('silence');

  await guide.button('Abrir la guía de Certiguía').click();
  await guide.button('Léame esto').click();
  await expect.poll(() => speech.last()).toContain('Instale el Configurador');
  await guide.tick('setup.installed');
  await expect(guide.title).not.toHaveText('Instale el Configurador FNMT');
  await expect.poll(() => speech.last()).toBe('silence');
});

// Needs the DevTools protocol.
test('the voice stops when the tab is hidden', { tag: '@chromium' }, async ({ guideAt }) => {
  const guide = await guideAt(addresses.setup);
  await guide.button('Plegar la guía').click();
  const speech = await plantInScript(guide.page, here);
  await guide.button('Abrir la guía de Certiguía').click();
  await speech.arrive();
  await guide.button('Léame esto').click();
  await expect.poll(() => speech.last()).toContain('Instale el Configurador');
  await speech.hide();
  await expect.poll(() => speech.last()).toBe('silence');
});

test('the popup reads what is to be done now, and nothing of the person', async ({ extension }) => {
  await seed(extension, [
    storedCase(withCode, { alias: 'Remedios', code: { value: '123456789', at: new Date().toISOString() } }),
  ]);
  const { page, root } = await openOwn(extension, 'popup');
  const speech = await plantInPage(page, here);
  await expect(root.getByText('Termina en')).toBeVisible();
  await speech.arrive();
  await root.getByRole('button', { name: 'Léame esto' }).click();
  const whole = [
    'Elija cómo demostrar quién es',
    'En una oficina, gratis, o por vídeo con el móvil, de pago.',
  ];
  for (const sentence of whole) {
    await expect.poll(() => speech.last()).toBe(`es-ES 1 ${sentence}`);
    await speech.end();
  }
  // Questions and warnings come after it.
  const again = root.getByRole('button', { name: 'Léame esto' });
  await expect
    .poll(async () => {
      await speech.end();
      return again.isVisible();
    })
    .toBe(true);
  expect((await speech.log()).join(' ')).not.toMatch(/Remedios|123456789|789/);
});

test('in English it speaks English', async ({ extension }) => {
  await seed(extension, [storedCase({})], { personal: { language: 'en' } });
  const { page, root } = await openOwn(extension, 'popup');
  const speech = await plantInPage(page, here);
  await speech.arrive();
  await root.getByRole('button', { name: 'Read this to me' }).click();
  await expect.poll(() => speech.last()).toBe('en-US 1 Install the Configurador FNMT');
});

test('with only remote voices, reading aloud is not offered', async ({ extension }) => {
  const { page, root } = await openOwn(extension, 'popup');
  const speech = await plantInPage(page, [
    { lang: 'es-ES', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await speech.arrive();
  await expect(root.getByRole('button', { name: 'Ajustes' })).toBeVisible();
  await expect(root.getByRole('button', { name: 'Léame esto' })).toHaveCount(0);
});

test('without any voice the panel offers nothing to read', async ({ guideAt }) => {
  const guide: Guide = await guideAt(addresses.setup);
  await expect(guide.title).toHaveText('Instale el Configurador FNMT');
  // This browser has no voices of its own.
  expect(await guide.page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await expect(guide.root.locator('.read-aloud')).toHaveCount(0);
});
