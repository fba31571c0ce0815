import { expect, test } from './test.ts';

const citizen = 'https://www.sede.fnmt.gob.es/certificados/persona-fisica';

test.describe('another official way', () => {
  for (const [name, path, answer] of [
    ['the DNIe', 'obtener-certificado-con-dnie', 'Lo hago así, con DNIe'],
    ['the app', 'obtener-certificado-con-android', 'Lo hago así, con la aplicación'],
  ] as const) {
    test(`for ${name} gets a stop sign until the person chooses it`, async ({ guideAt }) => {
      const guide = await guideAt(`${citizen}/${path}`);
      await expect.poll(async () => (await guide.marks()).stop).toBe('other-route');
      await guide.button(answer).click();
      await expect.poll(async () => (await guide.marks()).stop).toBeNull();
    });
  }
});
