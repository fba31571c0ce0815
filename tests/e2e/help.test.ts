import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { addresses } from '../sede/hosts.ts';
import { ExtensionPage } from './screens.ts';
import { seed, storedCase, withCode } from './seed.ts';
import { expect, test } from './test.ts';

class HelpPage extends ExtensionPage {
  static async open({ context, pageAddress }: ExtensionBrowser, hash = ''): Promise<HelpPage> {
    const page = await context.newPage();
    await page.goto(`${pageAddress('help')}${hash}`);
    const help = new HelpPage(page);
    await help.title.waitFor();
    return help;
  }

  get search(): Locator {
    return this.root.getByRole('searchbox');
  }

  get answers(): Locator {
    return this.root.locator('.answers .answer');
  }

  get facts(): Locator {
    return this.root.locator('.facts');
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  door(name: string): Locator {
    return this.root.getByRole('navigation').getByRole('link', { name });
  }

  async speak(language: 'Español' | 'English'): Promise<void> {
    await this.root.getByRole('radio', { name: language }).click();
  }
}

/** The help page that something has just opened, among other tabs. */
async function openedHelp({ context, pageAddress }: ExtensionBrowser): Promise<Page> {
  const before = context.pages();
  const opened = (): Page | undefined =>
    context.pages().find((page) => !before.includes(page) && page.url().startsWith(pageAddress('help')));
  await expect.poll(() => opened() !== undefined).toBe(true);
  return opened() as Page;
}

test('an answer appears during typing, despite mistakes, and can be read at once', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  await help.search.pressSequentially('contrasena olbidada');
  await expect(help.answers.first().getByRole('heading')).toHaveText('He olvidado la contraseña');
  await expect(help.answers.first()).toContainText('Nadie puede recuperarla');
  await expect(help.answers.first()).toContainText('Fuente: FNMT (2026)');

  await help.button('Borrar lo escrito').click();
  await expect(help.search).toBeFocused();
  await expect(help.root.getByRole('heading', { name: 'Preguntas frecuentes' })).toBeVisible();
  await help.root.getByText('No me llega el código').click();
  await expect(help.root.getByText('Normalmente llega en unos minutos.')).toBeVisible();
});

test('the best answer is open, the others are opened one by one', async ({ extension }) => {
  const help = await HelpPage.open(extension, '#search=certificado');
  await expect(help.root.getByRole('article')).toHaveCount(1);
  const other = help.root.locator('.answers details').first();
  await expect(other.locator('.answer')).toBeHidden();
  await other.locator('summary').click();
  await expect(other.locator('.answer')).toBeVisible();
});

test('the number of answers is announced after a pause, not at every letter', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  await help.page.evaluate(`
    globalThis.said = [];
    const region = document.querySelector('[aria-live]');
    new MutationObserver(() => globalThis.said.push(region.textContent)).observe(region, {
      childList: true, characterData: true, subtree: true,
    });
  `);
  await help.search.pressSequentially('me han robado el portatil', { delay: 30 });
  const region = help.page.locator('[aria-live]');
  await expect(region).toHaveText(/^\d+ respuestas?\.$/);
  const said = await help.page.evaluate<string[]>('globalThis.said');
  expect(said.filter((text) => text !== '')).toEqual([await region.textContent()]);
});

test('without an answer it says whom to ask', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  await help.search.fill('xyzzyq');
  await expect(help.root.getByRole('heading', { level: 2 })).toHaveText('No tenemos respuesta para eso');
  await expect(help.root.getByRole('heading', { name: 'Su ayuntamiento o una biblioteca' })).toBeVisible();
  await expect(help.root.getByRole('link', { name: 'Escribir a ceres@fnmt.es' })).toBeVisible();
  await expect(help.page.locator('[aria-live]')).toHaveText('No hay respuestas.');
});

test('a pasted message gets its meaning, and how sure that is', async ({ extension }) => {
  const help = await HelpPage.open(extension, '#message');
  await help.button('¿Qué significa?').click();
  const field = help.root.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(help.page.locator('[aria-live]')).toHaveText('Escriba o pegue primero el mensaje.');

  await field.fill('Se ha producido un error:\nError generando el PKCS#8.');
  await help.button('¿Qué significa?').click();
  await expect(help.root.locator('.trouble')).toHaveCount(0);
  await expect(help.answers).toHaveCount(1);
  await expect(help.answers.locator('[data-certain]')).toHaveAttribute('data-certain', 'true');
  await expect(help.answers).toContainText('El Configurador no pudo crear las claves');
  await expect(help.root.locator('.answers')).toBeFocused();

  await field.fill('Los datos introducidos no son correctos');
  await help.button('¿Qué significa?').click();
  await expect(help.answers.locator('[data-certain]')).toHaveAttribute('data-certain', 'false');
  await expect(help.answers).toContainText('No conocemos este mensaje exacto.');

  await field.fill('Abracadabra 42');
  await help.button('¿Qué significa?').click();
  await expect(help.root.getByRole('heading', { level: 2 })).toHaveText('No conocemos este mensaje');
  await help.root.getByRole('link', { name: 'Ver a quién pedir ayuda' }).click();
  await expect(help.title).toHaveText('A quién pedir ayuda');
});

test('three questions lead to the step, by keyboard alone, and back again', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  await help.door('No sé en qué paso estoy').focus();
  await help.page.keyboard.press('Enter');
  await expect(help.title).toBeFocused();
  const question = help.root.getByRole('heading', { level: 2 });
  await expect(question).toHaveText('¿Ya tiene el certificado descargado?');
  const press = async (tabs: number): Promise<void> => {
    for (let tab = 0; tab < tabs; tab++) await help.page.keyboard.press('Tab');
    await help.page.keyboard.press('Enter');
  };
  await press(2);
  await expect(question).toHaveText('¿Ha enviado la solicitud en la web de la FNMT?');
  await expect(question).toBeFocused();
  await press(1);
  await expect(question).toHaveText('¿Qué es lo último que ha pasado?');
  await expect(question).toBeFocused();
  await press(5);
  await expect(question).toHaveText('Descargue el certificado');
  await expect(question).toBeFocused();
  await expect(help.root.getByText('Paso 4 de 5 · Descarga')).toBeVisible();
  await expect(help.root.getByRole('link', { name: 'Ir a la página de este paso' })).toHaveAttribute(
    'href',
    addresses.download,
  );
  await help.button('Pregunta anterior').click();
  await expect(question).toHaveText('¿Qué es lo último que ha pasado?');
  await help.button('Empezar otra vez').click();
  await expect(question).toHaveText('¿Ya tiene el certificado descargado?');
});

// Firefox asks before a page may read the clipboard.
test('the facts for support are shown and copied verbatim, without personal data', {
  tag: '@chromium',
}, async ({ extension, guideAt }) => {
  const alias = 'Abuela Remedios';
  const known = storedCase(withCode, { alias, code: { value: '012345678', at: new Date().toISOString() } });
  await seed(extension, [known]);
  const guide = await guideAt(addresses.request);
  await guide.title.waitFor();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const help = await HelpPage.open(extension, '#call');
  await expect(help.facts).toContainText('Última página de la FNMT: Solicitar Certificado');
  await expect(help.facts).toContainText('Paso: 3, Acreditación: Elija cómo demostrar quién es');
  await expect(help.facts).toContainText(/Navegador: Chrome \d+/);
  await help.button('Copiar estos datos').click();
  await expect(help.page.locator('[aria-live]')).toHaveText('Copiado. Ya puede pegarlo en su correo.');
  const copied = await help.page.evaluate('navigator.clipboard.readText()');
  expect(copied).toBe(await help.facts.textContent());
  expect(copied).not.toMatch(/Remedios|012345678/);
});

test('if the browser refuses to copy, another way is shown', async ({ extension }) => {
  const help = await HelpPage.open(extension, '#call');
  await help.page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
  await help.button('Copiar estos datos').click();
  await expect(help.page.locator('[aria-live]')).toHaveText(
    'No se ha podido copiar. Marque el texto y cópielo usted.',
  );
});

test('changing the language keeps what was typed', async ({ extension }) => {
  const help = await HelpPage.open(extension, '#search=cita%20previa');
  await expect(help.answers.first().getByRole('heading')).toHaveText('Pedir cita: dónde acreditarse');
  await help.speak('English');
  await expect(help.answers.first().getByRole('heading')).toHaveText(
    'Book an appointment: where to prove who you are',
  );
  await expect(help.search).toHaveValue('cita previa');
  await expect(help.page).toHaveTitle('Certiguía: Help');

  await help.search.fill('phising');
  await expect(help.answers.first()).toContainText('is it a scam?');
  await help.door('Who can help').click();
  await help.root.getByRole('link', { name: 'Back to the help' }).click();
  await expect(help.search).toBeFocused();
  await expect(help.search).toHaveValue('phising');

  await help.door('I do not know which step I am at').click();
  await help.button('Yes, I have downloaded it').click();
  await help.speak('Español');
  await expect(help.root.getByRole('heading', { level: 2 })).toHaveText(
    '¿Ha guardado una copia del certificado?',
  );
});

test('what is typed appears in neither address, history nor storage', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  const before = await help.page.evaluate('chrome.storage.local.get()');
  await help.search.fill('soy Remedios Planted');
  await help.search.press('Enter');
  await help.door('Me sale un mensaje y no lo entiendo').click();
  await help.root.getByRole('textbox').fill('Remedios Planted, error');
  await help.button('¿Qué significa?').click();
  await expect(help.root.locator('.answers')).toBeFocused();
  expect(
    await help.page.evaluate('[location.href, document.title, JSON.stringify(history.state)].join()'),
  ).not.toContain('Remedios');
  expect(await help.page.evaluate('chrome.storage.local.get()')).toEqual(before);
  expect(JSON.stringify(await help.page.evaluate('chrome.storage.session.get()'))).not.toContain('Remedios');
});

// Firefox's driver never reports a tab opened by a link.
test('it is reached from the popup, the settings and the welcome page', { tag: '@chromium' }, async ({
  extension,
  own,
}) => {
  for (const [name, role] of [
    ['popup', 'button'],
    ['options', 'link'],
    ['welcome', 'link'],
  ] as const) {
    const from = await own(name);
    const opened = openedHelp(extension);
    await from.root.getByRole(role, { name: /^Ayuda/ }).click();
    await expect(new HelpPage(await opened).title).toHaveText('Ayuda');
  }
});

// Needs the DevTools protocol.
test('a page’s script may ask for it, as for the settings', { tag: '@chromium' }, async ({
  extension,
  guideAt,
}) => {
  const guide = await guideAt(addresses.request);
  await guide.title.waitFor();
  const devtools = await extension.context.newCDPSession(guide.page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const opened = openedHelp(extension);
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The guide’s script is not there');
  await devtools.send('Runtime.evaluate', {
    contextId,
    expression: `chrome.runtime.sendMessage({ type: 'ui.open', target: 'help' })`,
  });
  await expect(new HelpPage(await opened).title).toHaveText('Ayuda');
});

test('the facts name the browser', async ({ extension, own }) => {
  const { page } = await own('help');
  const help = new HelpPage(page);
  await page.locator('a[href="#call"]').click();
  await expect(help.facts).toContainText(extension.name === 'firefox' ? /Firefox \d+/ : /Chrome \d+/);
});

const states: Readonly<Record<string, (help: HelpPage) => Promise<void>>> = {
  '': (help) => help.root.locator('summary').first().click(),
  '#search=certificado': (help) => help.answers.first().waitFor(),
  '#search=xyzzyq': (help) => help.root.locator('.helper').first().waitFor(),
  '#message': async (help) => {
    await help.root.getByRole('textbox').fill('Error generando el PKCS#8. Los datos no coinciden.');
    await help.root.locator('.message-form button').click();
    await expect(help.answers).toHaveCount(2);
  },
  '#where': async (help) => {
    for (const answer of [1, 0, 2]) await help.root.locator('.where button').nth(answer).click();
    await help.root.locator('[data-found=step]').waitFor();
  },
  '#call': (help) => help.facts.waitFor(),
};

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ target }) => target)}`)).toEqual(
    [],
  );
}

for (const [hash, prepare] of Object.entries(states)) {
  test(`it is accessible, light and dark, in both languages: ${hash || 'as it opens'}`, {
    tag: hash === '' ? '@short' : '@long',
  }, async ({ extension }) => {
    const help = await HelpPage.open(extension, hash);
    await prepare(help);
    for (const language of ['English', 'Español'] as const) {
      await help.speak(language);
      for (const colorScheme of ['light', 'dark'] as const) {
        await help.page.emulateMedia({ colorScheme });
        await expectNoViolations(help.page, `${language} ${colorScheme}`);
      }
    }
  });
}

test('at 320 px nothing scrolls sideways, and every target is large enough', async ({ extension }) => {
  for (const [hash, prepare] of Object.entries(states)) {
    const help = await HelpPage.open(extension, hash);
    await help.page.setViewportSize({ width: 320, height: 640 });
    await prepare(help);
    expect(await help.page.evaluate('document.documentElement.scrollWidth'), hash).toBeLessThanOrEqual(320);
    const small = await help.root
      .locator('a, button, summary')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map(({ textContent }) => textContent),
      );
    expect(small, hash).toEqual([]);
    await help.page.close();
  }
});
