import { expect, type Locator } from '@playwright/test';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { reach } from '../browsers/reach.ts';
import { applicant } from '../demo/walk.ts';
import { catalan } from '../sede/catalan.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import { moved } from '../sede/moved.ts';
import type { Sede } from '../sede/server.ts';
import { type ExtensionPage, type Guide, openGuide, openOwn } from './screens.ts';
import { test } from './test.ts';

type Language = 'es' | 'en';

/** Titles of panel and popup, and answers to the panel's questions. */
const words = {
  es: {
    install: 'Instale el Configurador FNMT',
    request: 'Escriba sus cuatro datos en el recuadro',
    sent: 'Dice que ya está hecho',
    code: 'Busque el código en su correo',
    prove: 'Elija cómo demostrar quién es',
    accredited: 'Sí, ya me han acreditado',
    download: 'Escriba los mismos datos que en la solicitud',
    downloaded: 'Dice que está instalado',
    copy: 'Haga la copia con la clave privada',
    keep: 'Guarde la copia en otro sitio',
    other: 'English',
  },
  en: {
    install: 'Install the Configurador FNMT',
    request: 'Type your four details in the box',
    sent: 'It says it is done',
    code: 'Look for the code in your e-mail',
    prove: 'Choose how to prove who you are',
    accredited: 'Yes, it has been confirmed',
    download: 'Type the same details as in the request',
    downloaded: 'It says that it is installed',
    copy: 'Make the backup with the private key',
    keep: 'Keep the backup somewhere else',
    other: 'Español',
  },
} as const;

/** How somebody operates: pressing, typing, and what comes before. */
interface Hands {
  press: (target: Locator, guide: Guide) => Promise<void>;
  type: (target: Locator, text: string, guide: Guide) => Promise<void>;
  enterPanel: (guide: Guide) => Promise<void>;
  /** Looks at the page before filling in a field. */
  look?: (field: string, guide: Guide) => Promise<void>;
}

/** Called after each phase, from 1. */
type Pause = (phase: number, guide: Guide) => Promise<Language>;

/** Differences from the known site. */
interface Changed {
  address: (known: string) => string;
  shown: (known: string) => string;
}
const asKnown: Changed = { address: (known) => known, shown: (known) => known };

/** All five phases on the simulated sede, by the panel alone. Fails on words in another language. */
async function goThrough(
  browser: ExtensionBrowser,
  { world }: Sede,
  { press, type, enterPanel, look }: Hands,
  pause: Pause,
  { address, shown }: Changed = asKnown,
): Promise<ExtensionPage> {
  const guide = await openGuide(browser, address(addresses.setup));
  let say = words[await pause(0, guide)];
  const tick = async (step: string): Promise<void> => {
    await enterPanel(guide);
    const list = guide.root.locator('details[data-part="list"]');
    if ((await list.getAttribute('open')) === null) await press(list.locator('> summary'), guide);
    const phase = guide.root.locator('.phase').filter({ has: guide.page.locator(`[data-step="${step}"]`) });
    if ((await phase.getAttribute('open')) === null) await press(phase.locator('summary'), guide);
    await press(guide.step(step), guide);
    await expect(guide.step(step)).toBeChecked();
  };
  const answer = async (label: string): Promise<void> => {
    await enterPanel(guide);
    await press(guide.button(label), guide);
    await expect(guide.button(label)).toHaveCount(0);
  };
  const read = async (title: string): Promise<void> => {
    await enterPanel(guide);
    await expect(guide.title).toHaveText(title);
  };
  const fillIn = async (values: Readonly<Record<string, string>>, conditions: string): Promise<void> => {
    for (const [id, text] of Object.entries(values)) {
      await type(guide.form.locator(`#${id}`), text, guide);
      await look?.(id, guide);
    }
    await press(guide.form.locator(`#${conditions}`), guide);
    await expect(guide.form.locator(`#${conditions}`)).toBeChecked();
    await press(guide.form.locator('input[type=submit]'), guide);
  };

  await read(say.install);
  await tick('setup.installed');
  say = words[await pause(1, guide)];

  await guide.goto(address(addresses.request));
  await read(say.request);
  const { requestIds: ids } = guessed;
  await fillIn(
    {
      [ids.document]: applicant.document,
      [ids.surname]: applicant.surname,
      [ids.email]: applicant.email,
      [ids.emailConfirm]: applicant.email,
    },
    ids.conditions,
  );
  await expect(guide.form.locator('h3')).toHaveText(shown(guessed.requestDone.heading));
  await answer(say.sent);
  await read(say.code);
  await tick('request.code-saved');
  say = words[await pause(2, guide)];

  await guide.goto(address(addresses.identity));
  await read(say.prove);
  await tick('identity.office');
  const code = world.applications[0]?.code ?? '';
  world.accredit(code);
  say = words[await pause(3, guide)];

  await guide.goto(address(addresses.download));
  await answer(say.accredited);
  await read(say.download);
  await fillIn(
    { NIF_SG: applicant.document, APELLIDO1_SG: applicant.surname, COD_SOLICITUD: code },
    'aceptarCondiciones',
  );
  await expect(guide.form.locator('h3')).toHaveText(shown(guessed.downloadDone.heading));
  await answer(say.downloaded);
  say = words[await pause(4, guide)];

  await guide.goto(address(addresses.exportHelp));
  await read(say.copy);
  await tick('backup.made');
  await tick('backup.checked');
  const popup = await openOwn(browser, 'popup');
  await expect(popup.title).toHaveText(say.keep);
  return popup;
}

const mouse: Hands = {
  press: async (target) => (await reach(target)).click(),
  type: (target, text) => target.fill(text),
  enterPanel: async () => undefined,
};

test.beforeEach(async ({ own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Es mío');
});

test('the whole journey reads in English, in the panel and at its end', async ({ extension, sede, own }) => {
  const welcome = await own('welcome');
  await welcome.root.getByRole('radio', { name: 'English' }).click();
  await expect(welcome.page.locator('html')).toHaveAttribute('lang', 'en');
  await goThrough(extension, sede, mouse, async () => 'en');
});

test('the language may change after every phase, and nothing on the way is lost', async ({
  extension,
  sede,
}) => {
  const languages: Language[] = ['es', 'en', 'es', 'en', 'es'];
  const popup = await goThrough(extension, sede, mouse, async (phase, guide) => {
    if (phase > 0) await guide.button(words[languages[phase - 1] ?? 'es'].other).click();
    const language = languages[phase] ?? 'es';
    await expect(guide.root.locator('.panel')).toHaveAttribute('lang', language);
    return language;
  });
  for (const phase of [
    'Configuración previa',
    'Solicitud',
    'Acreditación',
    'Descarga',
    'Copia de seguridad',
  ]) {
    await popup.expectPhase(phase, 'Hecho');
  }
});

test('the whole journey works when every path of the site has changed', async ({ extension, sede }) => {
  sede.world.variant.paths = 'moved';
  await goThrough(extension, sede, mouse, async () => 'es', { ...asKnown, address: moved });
});

test('the whole journey works on a site in Catalan', async ({ extension, sede }) => {
  sede.world.variant.language = 'ca';
  await goThrough(extension, sede, mouse, async () => 'es', { ...asKnown, shown: catalan });
});

/** Presses of Tab after which a person would have given up. */
const timeoutMs = 150;

/** Whether it has the focus, in the page, its frame or the panel. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === element && document.hasFocus();
  });
}

function keyboard({ pressKeysOf }: ExtensionBrowser): Hands {
  const isInside = (guide: Guide) => guide.root.evaluate((host) => host.shadowRoot?.activeElement !== null);
  const reach = async (target: Locator, guide: Guide): Promise<void> => {
    const { page } = guide;
    const isOurs = await target.evaluate((element) => element.getRootNode() instanceof ShadowRoot);
    // Escape leads from the panel back to the page.
    if (!isOurs && (await isInside(guide))) await page.keyboard.press('Escape');
    for (let presses = 0; presses < timeoutMs; presses += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${target}`);
  };
  return {
    press: async (target, guide) => {
      await reach(target, guide);
      await guide.page.keyboard.press('Space');
    },
    type: async (target, text, guide) => {
      await reach(target, guide);
      await guide.page.keyboard.type(text);
    },
    enterPanel: async (guide) => {
      await guide.page.bringToFront();
      await guide.root.locator('.panel, .tab').waitFor();
      // From inside, the keys lead back to the page first.
      if (await isInside(guide)) await pressKeysOf('reach-panel');
      await expect.poll(() => isInside(guide)).toBe(false);
      await pressKeysOf('reach-panel');
      await expect.poll(() => isInside(guide)).toBe(true);
    },
  };
}

// Firefox's driver does not move from the page into its frame by Tab.
test('the whole journey works by keyboard alone', { tag: '@chromium' }, async ({ extension, sede }) => {
  test.setTimeout(120_000);
  await goThrough(extension, sede, keyboard(extension), async () => 'es');
});

/** Whether something of ours covers the middle of a form's field. */
async function isCovered(guide: Guide, field: string): Promise<boolean> {
  const box = await guide.form.locator(`#${field}`).boundingBox();
  if (!box) return true;
  return guide.page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.tagName.startsWith('CERTIGUIA-') ?? true,
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  );
}

test('at 320 by 640 the whole journey works, and nothing covers a field in use', async ({
  extension,
  sede,
}) => {
  const narrow: Hands = {
    ...mouse,
    enterPanel: async (guide) => {
      const folded = guide.root.locator('.tab');
      await guide.root.locator('.panel, .tab').waitFor();
      if (await folded.isVisible()) await folded.click();
      await expect(guide.root.locator('.panel')).toBeVisible();
    },
    type: async (target, text, guide) => {
      // The panel makes room as soon as the form has the focus.
      await target.focus();
      await expect(guide.root.locator('.tab')).toBeVisible();
      await target.click();
      await target.fill(text);
    },
    look: async (field, guide) => {
      await expect.poll(() => isCovered(guide, field)).toBe(false);
    },
  };
  await goThrough(extension, sede, narrow, async (phase, guide) => {
    if (phase === 0) await guide.page.setViewportSize({ width: 320, height: 640 });
    return 'es';
  });
});
