import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { reach } from '../browsers/reach.ts';
import { applicant } from '../demo/walk.ts';
import { guessed } from '../sede/guessed.ts';
import { hosts } from '../sede/hosts.ts';
import { fileOf, manifest, trustScript } from './backup-cases.ts';
import { BackupPage, ExtensionPage, type Guide } from './screens.ts';
import { hoursFromNow, seed, storedCase } from './seed.ts';
import { expect, test } from './test.ts';

const day = 24;
const route = `https://${hosts.sede}/certificados/persona-fisica/renovar`;
const renewal = {
  setup: `${route}/configuracion-previa`,
  request: `${route}/solicitar-renovacion`,
  download: `${route}/descargar-certificado`,
} as const;

/** Somebody with an office certificate and a checked backup, expiring in so many days. */
const holder = (days: number) =>
  storedCase(
    {
      'identity.office': -9000,
      'identity.accredited': -8999,
      'download.works': -8990,
      'backup.checked': -8990,
    },
    {
      route: 'office',
      backup: { checkedAt: hoursFromNow(-8990), expiresAt: hoursFromNow(days * day), kind: 'ciudadano' },
    },
  );

const inDays = (days: number): string => hoursFromNow(days * day).slice(0, 10);

class Questions {
  readonly root: Locator;
  constructor(page: ExtensionPage) {
    this.root = page.root.locator('[data-part="renewal"]');
  }

  get verdict(): Locator {
    return this.root.locator('.renewal-verdict');
  }

  async answer(...answers: readonly string[]): Promise<void> {
    for (const answer of answers) {
      const radio = this.root.getByRole('radio', { name: answer });
      await radio.click();
      await expect(radio).toBeChecked();
    }
  }

  async expires(date: string): Promise<void> {
    await this.root.locator('[type=date]').fill(date);
    await this.press('Guardar la fecha');
  }

  async press(name: string): Promise<void> {
    await this.root.getByRole('button', { name }).click();
  }
}

async function sign({ page, form }: Guide): Promise<void> {
  const { email, emailConfirm } = guessed.renewalIds;
  await page.bringToFront();
  await expect(form.locator(`#${email}`)).toHaveValue(applicant.email);
  await form.locator(`#${emailConfirm}`).fill(applicant.email);
  await (await reach(form.getByRole('button', { name: 'Aceptar' }))).click();
  await (await reach(form.getByRole('button', { name: 'Firmar' }))).click();
}

for (const order of ['form-first', 'password-first'] as const) {
  test(`from the reminder through the renewal to a checked backup, ${order}`, async ({
    extension,
    sede: { world },
    own,
    guideAt,
  }) => {
    test.setTimeout(180_000);
    world.variant.renewal = order;
    await seed(extension, [holder(40)]);

    const popup = await own('popup');
    await expect(popup.root.locator('[data-reminder="renewal.60"]')).toBeVisible();
    await popup.root.getByRole('button', { name: 'Ver si puedo' }).click();
    const questions = new Questions(popup);
    await expect(questions.root).toContainText('Según su copia, caduca el');
    await questions.answer('Sí, está aquí');
    await expect(questions.verdict).toContainText('Puede renovarlo por Internet');
    await questions.press('Empezar la renovación');
    await popup.expectPhase('Acreditación', 'No hace falta');
    await popup.page.close();

    const guide = await guideAt(renewal.setup);
    expect(await guide.marks()).toEqual({ page: 'renew-setup', phase: '1', stop: null });
    await guide.tick('setup.installed');
    await guide.tick('renewal.autofirma');

    await guide.goto(renewal.request);
    await expect.poll(() => guide.marks()).toEqual({ page: 'renew-request', phase: '2', stop: null });
    await sign(guide);
    await expect(guide.form.locator('h3')).toHaveText(guessed.requestDone.heading);
    await guide.root.getByRole('button', { name: 'Dice que ya está hecho' }).click();

    const [application] = world.applications;
    expect(world.applications).toHaveLength(1);
    const code = application?.code ?? '';
    const saving = await own('popup');
    const box = saving.root.locator('[data-part="code"]');
    await box.locator('textarea').fill(code);
    await box.locator('[type=submit]').click();
    await expect(saving.root.locator('[data-step="request.code-saved"] input')).toBeChecked();
    await saving.page.close();

    world.advance(60);
    await guide.goto(renewal.download);
    await expect.poll(() => guide.marks()).toEqual({ page: 'renew-download', phase: '4', stop: null });
    await guide.sendDownload(code);
    await expect(guide.form.locator('h3')).toHaveText(guessed.downloadDone.heading);
    await guide.root.getByRole('button', { name: 'Dice que está instalado' }).click();
    await guide.tick('download.works');

    // The manifest's certificates are older than this renewal.
    await extension.evaluate(`chrome.storage.local.get('cases').then(({ cases }) => {
      cases.list[0].requested.at = '2024-03-05T10:00:00.000Z';
      return chrome.storage.local.set({ cases });
    })`);
    const good = manifest.cases.find(({ id }) => id === 'a01');
    if (!good) throw new Error('The list has no such backup');
    const backup = await BackupPage.open(extension, trustScript());
    await backup.bring(await fileOf(good));
    await backup.answer(good.password);
    await backup.root.getByRole('button', { name: 'Apuntarla' }).click();
    await expect(backup.root).toContainText('Apuntado en su lista');

    const end = await own('popup');
    for (const phase of ['Configuración previa', 'Solicitud', 'Descarga', 'Copia de seguridad'])
      await end.expectPhase(phase, 'Hecho');
    await end.tick('renewal.old-settled');
  });
}

test.describe('each answer that rules the renewal out leads to a new request', () => {
  const settled = ['No, nunca', 'Sí, está aquí'] as const;
  for (const [what, expires, answers, title] of [
    ['by video', 30, ['Por vídeo', ...settled], 'No puede renovarlo por Internet'],
    ['with another certificate', 30, ['Con otro certificado', ...settled], 'No puede renovarlo por Internet'],
    ['renewed before', 30, ['En una oficina', 'Sí, es una renovación'], 'No puede renovarlo por Internet'],
    ['expired', -3, [], 'caducó el'],
  ] as const) {
    test(what, async ({ own }) => {
      const welcome = await own('welcome');
      await welcome.chooseDevice('Es mío');
      const popup = await own('popup', 'renewal');
      const questions = new Questions(popup);
      await questions.expires(inDays(expires));
      await questions.answer(...answers);
      await expect(questions.verdict).toContainText(title);
      if (expires > 0) await expect(questions.root).toContainText('vale hasta que salga el nuevo');
      await questions.press('Pedir otro certificado');
      await expect(popup.title).toHaveText('Instale el Configurador FNMT');
      await expect(popup.phase('Acreditación').locator('.status')).not.toHaveText('No hace falta');
    });
  }
});

test('too early, the first day of renewal is shown, and the reminder waits for it', async ({
  extension,
  own,
}) => {
  await seed(extension, []);
  const popup = await own('popup', 'renewal');
  const questions = new Questions(popup);
  await questions.expires(inDays(100));
  await expect(questions.verdict).toContainText('Podrá renovarlo desde el');
  await questions.press('Avíseme entonces');
  await expect(questions.verdict).toHaveCount(1);
  await popup.page.reload();
  await expect(popup.root.locator('[data-reminder]')).toHaveCount(0);
});

test('opened at the renewal, the popup asks each question once', async ({ extension, own }) => {
  await seed(extension, [storedCase({}, { held: { asking: true, expiresAt: hoursFromNow(30 * day) } })]);
  const popup = await own('popup', 'renewal');
  await expect(popup.title).toHaveText('¿Puedo renovar mi certificado?');
  await expect(popup.root.getByRole('radio', { name: 'En una oficina' })).toHaveCount(1);
  await expect(popup.root.getByRole('button', { name: 'En una oficina' })).toHaveCount(0);
  await new Questions(popup).answer('En una oficina', 'No, nunca', 'Sí, está aquí');
  await expect(popup.root.getByRole('button', { name: 'Empezar la renovación' })).toHaveCount(1);
});

test('an impossible date is refused in a sentence, and the field says so', async ({ extension, own }) => {
  await seed(extension, []);
  const questions = new Questions(await own('popup', 'renewal'));
  await questions.press('Guardar la fecha');
  await expect(questions.root).toContainText('Escriba el día, el mes y el año');
  await questions.expires(inDays(3000));
  await expect(questions.root).toContainText('Ningún certificado dura más de cuatro años');
  await expect(questions.root.locator('[type=date]')).toHaveAttribute('aria-invalid', 'true');
  await questions.expires(inDays(20));
  await expect(questions.root.locator('[type=date]')).toHaveAttribute('aria-invalid', 'false');
});

test('the renewal’s pages stop people without a certificate, and nobody who renews', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, []);
  const guide = await guideAt(renewal.request);
  expect(await guide.marks()).toEqual({ page: 'renew-request', phase: null, stop: 'other-route' });
  await seed(extension, [storedCase({}, { kind: 'renewal', held: { expiresAt: hoursFromNow(30 * day) } })]);
  for (const [address, page, phase] of [
    [renewal.setup, 'renew-setup', '1'],
    [renewal.request, 'renew-request', '2'],
    [renewal.download, 'renew-download', '4'],
    [`https://${hosts.apucSede}${guessed.paths.renewal}`, 'renew-form', '2'],
    [`https://${hosts.apucSede}${guessed.paths.renewalSign}`, 'renew-sign', '2'],
  ] as const) {
    await guide.goto(address);
    await expect.poll(() => guide.marks()).toEqual({ page, phase, stop: null });
  }
});

test('one renews, another asks for a first certificate, on the same computer', async ({
  extension,
  guideAt,
}) => {
  await seed(extension, [
    storedCase({}, { kind: 'renewal', alias: 'Papá', held: { expiresAt: hoursFromNow(30 * day) } }),
    { ...storedCase({}), id: '22222222-2222-4222-8222-222222222222', alias: 'Ana' },
  ]);
  const guide = await guideAt(renewal.request);
  expect((await guide.marks()).stop).toBeNull();
  await extension.evaluate(
    `chrome.storage.local.get('cases').then(({ cases }) => chrome.storage.local.set({ cases: { ...cases, current: cases.list[1].id } }))`,
  );
  await guide.goto(renewal.request);
  await expect.poll(async () => (await guide.marks()).stop).toBe('other-route');
});

test.describe('the four questions are reached from', () => {
  test('a renewal page, by saying there that one’s certificate expires soon', async ({
    extension,
    guideAt,
  }) => {
    await seed(extension, []);
    const guide = await guideAt(renewal.setup);
    expect((await guide.marks()).stop).toBe('other-route');
    await guide.button('Sí, y no ha caducado').click();
    await expect(guide.title).toHaveText('¿Cuándo caduca su certificado?');
    await expect(guide.button('Poner la fecha')).toBeVisible();
    expect((await guide.marks()).stop).toBe('other-route');
  });

  test('the check of a backup that can be renewed, with its date', async ({ extension }) => {
    await seed(extension, []);
    const known = manifest.cases.find(({ id }) => id === 'a16');
    if (!known) throw new Error('The list has no such backup');
    const backup = await BackupPage.open(extension, trustScript());
    await backup.bring(await fileOf(known));
    await backup.answer(known.password);
    const opened = extension.context.waitForEvent('page');
    await backup.root.getByRole('button', { name: 'Ver si puedo renovarlo' }).click();
    const questions = new Questions(new ExtensionPage(await opened));
    await expect(questions.root.locator('[type=date]')).toHaveValue('2026-12-28');
  });

  test('the popup, on its first opening', async ({ extension, own }) => {
    await seed(extension, []);
    const popup = await own('popup');
    await popup.root.getByRole('button', { name: 'Ya tengo certificado' }).click();
    await expect(new Questions(popup).root.locator('[type=date]')).toBeFocused();
  });

  test('the help', async ({ own }) => {
    const help = await own('help');
    await help.root.getByRole('searchbox').fill('renovar');
    const way = help.root.getByRole('link', { name: 'Ver si puedo renovarlo' }).first();
    await expect(way).toHaveAttribute('href', '/popup.html#renewal');
  });
});

test('on a shared computer a warning says what signing there means', async ({ own, guideAt }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Lo usan más');
  const popup = await own('popup', 'renewal');
  const questions = new Questions(popup);
  await questions.expires(inDays(30));
  await questions.answer('En una oficina', 'No, nunca', 'Sí, está aquí');
  await expect(questions.root).toContainText('Aquí mejor no firme');
  await questions.press('Empezar la renovación');
  const guide = await guideAt(renewal.request);
  await expect(guide.shown).toContainText('Aquí mejor no firme');
});

test('the sheet for the office says that a renewal needs none', async ({ extension, own }) => {
  await seed(extension, [storedCase({}, { kind: 'renewal' })]);
  const sheet = await own('sheet');
  await expect(sheet.root).toContainText('Al renovar no hay que acreditarse');
  await expect(sheet.page.locator('.paper')).toHaveCount(0);
});

for (const language of ['es', 'en'] as const) {
  test(`the four questions have no accessibility violation (axe), in ${language}`, async ({
    extension,
    own,
  }) => {
    await seed(extension, [storedCase({}, { held: { asking: true, expiresAt: hoursFromNow(30 * day) } })], {
      personal: { language },
    });
    const popup = await own('popup', 'renewal');
    await new Questions(popup).root.waitFor();
    const { violations } = await new AxeBuilder({ page: popup.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
