import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser, OwnPage } from '../browsers/extension-browser.ts';
import { reach } from '../browsers/reach.ts';
import { applicant } from '../demo/walk.ts';
import { guessed } from '../sede/guessed.ts';

declare const chrome: {
  storage: Record<'local' | 'session', { get: (key: string) => Promise<Record<string, unknown>> }>;
};

/** The attributes other tools rely on. */
export interface HostMarks {
  page: string | null;
  phase: string | null;
  stop: string | null;
}

class WithChecklist {
  readonly page: Page;
  readonly root: Locator;
  constructor(page: Page, root: Locator) {
    this.page = page;
    this.root = root;
  }

  step(id: string): Locator {
    return this.root.locator(`[data-step="${id}"] input`);
  }

  phase(name: string): Locator {
    return this.root
      .locator('.phase')
      .filter({ has: this.page.locator('.name').getByText(name, { exact: true }) });
  }

  async tick(id: string): Promise<void> {
    await this.reveal(id);
    await this.step(id).click();
    await expect(this.step(id)).toBeChecked();
  }

  async untick(id: string): Promise<void> {
    await this.reveal(id);
    await this.step(id).click();
    await expect(this.step(id)).not.toBeChecked();
  }

  /** Opens the phase a step belongs to. */
  async reveal(id: string): Promise<void> {
    await this.root.locator('.phases').waitFor({ state: 'attached' });
    await this.unfold(this.root.locator('details[data-part="list"]'));
    const phase = this.root.locator('.phase').filter({ has: this.page.locator(`[data-step="${id}"]`) });
    await this.unfold(phase);
  }

  private async unfold(details: Locator): Promise<void> {
    if ((await details.count()) > 0 && (await details.getAttribute('open')) === null)
      await details.locator('> summary').click();
  }

  async expectPhase(name: string, status: string): Promise<void> {
    await expect(this.phase(name).locator('.status')).toHaveText(status);
  }
}

/** The guide over an FNMT page, and the page. */
export class Guide extends WithChecklist {
  readonly form: FrameLocator;
  constructor(page: Page) {
    super(page, page.locator('certiguia-guide'));
    this.form = page.frameLocator(`#${guessed.frameId}`);
  }

  get title(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  /** The visible part, without the live region. */
  get shown(): Locator {
    return this.root.locator('.surface');
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Presses an item of the panel's menu. */
  async choose(name: string): Promise<void> {
    const more = this.root.getByRole('button', { name: /^(Más|More)$/ });
    await more.or(this.button(name)).first().waitFor();
    if ((await more.count()) > 0) await more.click();
    await this.button(name).click();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.bringToFront();
  }

  async marks(): Promise<HostMarks> {
    await this.root.waitFor({ state: 'attached' });
    const read = (name: string): Promise<string | null> => this.root.getAttribute(name);
    return { page: await read('data-page'), phase: await read('data-phase'), stop: await read('data-stop') };
  }

  /** Answers the panel's question. */
  async answer(answer: string): Promise<void> {
    await this.button(answer).click();
  }

  async sendRequest(values: Partial<Record<keyof typeof applicant, string>> = {}): Promise<void> {
    const { document, surname, email } = { ...applicant, ...values };
    // A frame of a background tab takes no clicks.
    await this.page.bringToFront();
    const ids = guessed.requestIds;
    await this.form.locator(`#${ids.document}`).fill(document);
    await this.form.locator(`#${ids.surname}`).fill(surname);
    await this.form.locator(`#${ids.email}`).fill(email);
    await this.form.locator(`#${ids.emailConfirm}`).fill(email);
    await (await reach(this.form.locator(`#${ids.conditions}`))).check();
    await (await reach(this.form.getByRole('button', { name: 'Enviar petición' }))).click();
  }

  async sendDownload(code: string): Promise<void> {
    await this.page.bringToFront();
    await this.form.locator('#NIF_SG').fill(applicant.document);
    await this.form.locator('#APELLIDO1_SG').fill(applicant.surname);
    await this.form.locator('#COD_SOLICITUD').fill(code);
    await (await reach(this.form.locator('#aceptarCondiciones'))).check();
    await (await reach(this.form.getByRole('button', { name: 'Descargar Certificado' }))).click();
  }
}

export class ExtensionPage extends WithChecklist {
  constructor(page: Page) {
    super(page, page.locator('main'));
  }

  get title(): Locator {
    return this.root.getByRole('heading', { level: 1 });
  }

  /** Answers the welcome page's question, and waits until the answer, and the erasure it brings, are on the disk. */
  async chooseDevice(answer: 'Es mío' | 'Lo usan más'): Promise<void> {
    await this.root.getByRole('radio', { name: answer }).click();
    const stored = () =>
      this.page.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        const { rescue } = await chrome.storage.session.get('rescue');
        return rescue ? 'erasing' : (settings as { deviceMode?: string } | undefined)?.deviceMode;
      });
    await expect.poll(stored).toBe(answer === 'Es mío' ? 'personal' : 'shared');
    await expect(this.root.getByRole('radio', { name: answer })).toBeChecked();
  }
}

export class BackupPage extends ExtensionPage {
  static async open({ context, pageAddress }: ExtensionBrowser, script?: string): Promise<BackupPage> {
    const page = await context.newPage();
    await page.goto(pageAddress('backup'));
    await page.bringToFront();
    if (script) await page.evaluate(script);
    return new BackupPage(page);
  }

  get password(): Locator {
    return this.root.getByLabel('Contraseña de la copia');
  }

  get verdict(): Locator {
    return this.root.locator('.verdict h2');
  }

  /** Chooses files, and waits until they are recognised. */
  async bring(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.root.locator('input[type=file]').setInputFiles(files);
    await this.root.locator('.file').first().waitFor();
    await expect(this.root.getByText('Leyendo el archivo')).toHaveCount(0);
  }

  /** Types a password and agrees to wait, where asked. */
  async answer(password: string): Promise<void> {
    if ((await this.password.count()) === 0) return;
    await this.password.fill(password);
    await this.root.getByRole('button', { name: 'Comprobar', exact: true }).click();
    const wait = this.root.getByRole('button', { name: 'Esperar' });
    await expect(wait.or(this.verdict)).toBeVisible({ timeout: 30_000 });
    if (await wait.isVisible()) await wait.click();
  }

  async photo(name: string): Promise<void> {
    await this.page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
  }
}

/** Opens an address in a new tab; returns the guide over it. */
export async function openGuide({ context }: ExtensionBrowser, address: string): Promise<Guide> {
  const guide = new Guide(await context.newPage());
  await guide.goto(address);
  return guide;
}

/** Opens an extension page in a new tab. */
export async function openOwn(
  { context, pageAddress }: ExtensionBrowser,
  name: OwnPage,
  part = '',
): Promise<ExtensionPage> {
  const page = await context.newPage();
  await page.goto(`${pageAddress(name)}${part === '' ? '' : `#${part}`}`);
  // Otherwise frames of other hosts are drawn once a second, however visible the tab is.
  await page.bringToFront();
  return new ExtensionPage(page);
}
