import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { addresses } from '../sede/hosts.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: Record<'local' | 'session', { set: (items: Record<string, unknown>) => Promise<void> }>;
};

const secrets = [
  'Abuela Remedios',
  '012345678',
  'Sala Cervantes',
  'Salón de Paco',
  people.first,
  '73510846V',
];

// Firefox's driver never reports downloads.
test('the support report describes faults and contains nothing personal', {
  tag: '@chromium',
}, async ({ extension, guideAt, own }) => {
  await seed(
    extension,
    [
      storedCase(withCode, {
        alias: secrets[0],
        code: { value: secrets[1], at: hoursFromNow(-189) },
        appointment: { at: hoursFromNow(90), zone: 'Europe/Madrid', place: secrets[2] },
      }),
    ],
    { installation: { id: people.second }, personal: { computerName: secrets[3] } },
  );
  const guide = await guideAt(addresses.request);
  await expect(guide.form.locator('certiguia-fields')).toBeAttached();
  const options = await own('options');
  // Personal data in wrong places, and failures that carry some.
  await options.page.evaluate(async (planted) => {
    await chrome.storage.local.set({ 'set-aside:2026-11-21T10:00:00.000Z:cases': planted });
    await chrome.storage.session.set({ failures: [...planted, 'no-room'] });
    await chrome.runtime.sendMessage({ type: 'nonsense', name: planted.join() });
    await chrome.runtime.sendMessage({ type: 'code.fill', tabId: 999 });
  }, secrets);

  await options.root.getByRole('button', { name: 'Ver el informe' }).click();
  const report = options.root.getByLabel('Texto del informe');
  await expect(report).toBeVisible();
  const text = await report.inputValue();
  for (const known of [
    'Ordenador: propio',
    'Páginas abiertas: software-request (path step-bar breadcrumb heading title) > request-form (words fields around, no address) [document surname email email-confirm conditions submit]',
    'Últimos fallos: no-room ×1, not-a-command ×1, not-filled ×1',
    'Datos apartados por no poder leerse: 1',
    'Personas en la lista: 1',
  ])
    expect(text).toContain(known);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/\d{5,}|20\d\d-|@/);
  await expect(report).not.toBeEditable();

  const [download] = await Promise.all([
    options.page.waitForEvent('download'),
    options.root.getByRole('button', { name: 'Guardar el informe' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('certiguia-informe.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe(text);

  for (const colorScheme of ['light', 'dark'] as const) {
    await options.page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: options.page })
      .include('section:has(#support)')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await options.page
      .locator('section:has(#support)')
      .screenshot({ path: `screenshots/support-${colorScheme}.png` });
  }
  await options.root.getByRole('radio', { name: 'English' }).click();
  await options.page.setViewportSize({ width: 320, height: 700 });
  await options.root.getByRole('button', { name: 'See the report' }).click();
  await expect(options.root.getByLabel('Text of the report')).toHaveValue(/Open pages: software-request/);
  const overflow = await options.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await options.page.locator('section:has(#support)').screenshot({ path: 'screenshots/support-320-en.png' });
});
