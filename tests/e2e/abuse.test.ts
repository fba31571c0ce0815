import { globSync } from 'node:fs';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { noSigns } from '../../lib/pages/page-signs.ts';
import { type ChromiumWithExtension, chromiumBuild, startChromium } from '../browsers/chromium.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses, hosts, sede as sedeOrigin } from '../sede/hosts.ts';
import { respond } from '../sede/respond.ts';
import { type Sede, startSede } from '../sede/server.ts';
import { ExtensionPage, Guide } from './screens.ts';
import { hoursFromNow, people, seed, storedCase, withCode } from './seed.ts';

declare const chrome: {
  runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean; failure?: string }> };
};

// What hostile pages do, in one browser: the cases of docs/security.md.
test.describe.configure({ mode: 'default' });

let sede: Sede;
let chromium: ChromiumWithExtension;

test.beforeAll(async () => {
  sede = await startSede();
  chromium = await startChromium({ proxy: sede.proxy });
});
test.afterAll(async () => {
  await chromium.close();
  await sede.close();
});

/** Data that no page may learn. */
const secrets = { alias: 'Abuela Remedios', code: '012345678', place: 'Sala Cervantes, mesa 31' } as const;

test.beforeEach(async () => {
  const [first, ...others] = chromium.context.pages();
  if (!first) await chromium.context.newPage();
  for (const page of others) await page.close();
  await seed(chromium, [
    storedCase(withCode, {
      alias: secrets.alias,
      code: { value: secrets.code, at: hoursFromNow(-189) },
      appointment: { at: hoursFromNow(90), zone: 'Europe/Madrid', place: secrets.place },
      route: 'office',
    }),
  ]);
});

async function guideAt(address: string): Promise<Guide> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await page.bringToFront();
  const guide = new Guide(page);
  await expect(guide.title).toBeVisible();
  return guide;
}

async function own(name: 'popup' | 'options'): Promise<ExtensionPage> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.pageAddress(name));
  return new ExtensionPage(page);
}

interface StoredCase {
  alias?: string;
  code?: { value: string };
  confirmed: Record<string, unknown>;
}

async function storedCases(): Promise<StoredCase[]> {
  const { cases } = (await chromium.evaluate('chrome.storage.local.get("cases")')) as {
    cases: { list: StoredCase[] };
  };
  return cases.list;
}

/** Runs code in our content script's world: what an attacker in its process could do. */
async function inOurWorld(page: Page, expression: string): Promise<unknown> {
  const devtools = await chromium.context.newCDPSession(page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === chromium.origin) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    contextId: worlds[0] ?? 0,
    awaitPromise: true,
    returnByValue: true,
    expression,
  });
  expect(exceptionDetails).toBeUndefined();
  return result.value;
}

/** Ways to hide or cover the panel; each returns how to undo itself. */
const disguises: Record<string, string> = {
  'the host faded': "host.style.setProperty('opacity', '0', 'important')",
  'the document faded': "document.documentElement.style.opacity = '.001'",
  'the body faded': "document.body.style.opacity = '.001'",
  'a filter': "document.documentElement.style.filter = 'opacity(0)'",
  'a cover that lets clicks through': `
    cover.popover = 'manual'; cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
    document.body.append(cover); cover.showPopover()`,
  'a modal dialog that lets clicks through': `
    const dialog = document.createElement('dialog'); dialog.id = 'disguise';
    dialog.style.cssText = 'width:100vw;height:100vh;pointer-events:none'; document.body.append(dialog); dialog.showModal()`,
  'clipped, scaled and blended': `
    document.documentElement.style.clipPath = 'inset(0 0 99% 0)'; host.style.transform = 'scale(.01)';
    document.documentElement.style.mixBlendMode = 'difference'`,
};

test('however the panel is hidden, one click undoes a click on it and reveals nothing', async () => {
  const guide = await guideAt(addresses.setup);
  await guide.reveal('request.password-noted');
  await guide.step('request.password-noted').scrollIntoViewIfNeeded();
  const before = await storedCases();
  for (const [name, disguise] of Object.entries(disguises)) {
    await guide.page.evaluate((code) => {
      // biome-ignore lint/security/noGlobalEval: the hostile page's own doing
      eval(`{ const host = document.querySelector('certiguia-guide');
        const cover = Object.assign(document.createElement('div'), { id: 'disguise' }); ${code} }`);
    }, disguise);
    const box = await guide.step('request.password-noted').boundingBox();
    expect(box, name).not.toBeNull();
    if (box) await guide.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await guide.page.evaluate(() => {
      document.querySelector('#disguise')?.remove();
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
      document.querySelector('certiguia-guide')?.removeAttribute('style');
    });
    // The click may or may not have reached the panel: one more undoes it.
    await expect
      .poll(
        async () => {
          if (await guide.step('request.password-noted').isChecked())
            await guide.step('request.password-noted').click();
          return storedCases();
        },
        { message: name },
      )
      .toEqual(before);
  }
});

test('the panel works although a page fights for its host’s style and popover', async () => {
  const guide = await guideAt(addresses.setup);
  await guide.page.evaluate(async () => {
    const host = document.querySelector('certiguia-guide');
    for (let time = 0; time < 20; time++) {
      host?.setAttribute('style', `display:none!important;opacity:0!important;z-index:-${time}`);
      await new Promise(requestAnimationFrame);
    }
    host?.removeAttribute('popover');
  });
  await expect(guide.title).toBeVisible();
  await guide.tick('request.password-noted');
});

test('searching, selecting and copying reveal no stored data to a page', async () => {
  const guide = await guideAt(addresses.identity);
  await guide.root.getByText(/avisos? más/).click();
  const found = await guide.page.evaluate(
    (words) =>
      words.filter((word) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find: (text: string) => boolean }).find(word);
      }),
    [...Object.values(secrets), 'Remedios', 'Cervantes'],
  );
  expect(found).toEqual([]);
  const drawn = await guide.root.evaluate((host) => host.shadowRoot?.textContent ?? '');
  for (const secret of Object.values(secrets)) expect(drawn).not.toContain(secret);
  // Digits that could be personal: the panel only shows years, times, distances and prices.
  expect(drawn.match(/\d{5,}/g)).toBeNull();

  await guide.page.locator('body').click({ position: { x: 5, y: 5 } });
  await guide.page.keyboard.press('Control+A');
  const copied = await guide.page.evaluate(() => getSelection()?.toString() ?? '');
  expect(copied).not.toContain('Certiguía');
});

const payloads = [
  '<img src=x onerror=globalThis.stolen=1>',
  'javascript:globalThis.stolen=1',
  '</style><script>globalThis.stolen=1</script>',
  '\u202eT00000000\u202c',
  'a\u0000b\u0007c',
  'x'.repeat(100_000),
  '\ud800 suelto \udc00',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a page may write it
  '${globalThis.stolen=1}',
  '__proto__',
  'código de solicitud: 987654321',
];

test('hostile texts in and beside every field are drawn as text or not at all', async () => {
  const problems: string[] = [];
  const guide = await guideAt(addresses.request);
  guide.page.on('dialog', (dialog) => problems.push(dialog.message()));
  guide.page.on('pageerror', (error) => problems.push(error.message));
  const host = guide.form.locator('certiguia-fields');
  await expect(host).toBeAttached();
  const ids = guessed.requestIds;
  for (const payload of payloads) {
    for (const field of [ids.document, ids.surname, ids.email, ids.emailConfirm]) {
      await guide.form.locator(`#${field}`).fill(payload);
      await guide.form.locator(`#${field}`).blur();
    }
    await guide.form.locator('body').evaluate((body, text) => {
      for (const label of body.querySelectorAll('label')) label.title = text;
      body.append(Object.assign(document.createElement('p'), { className: 'error', textContent: text }));
    }, payload);
    const strange = await host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('img, script, iframe, a[href^="javascript"]') ?? [])].map(
        ({ outerHTML }) => outerHTML,
      ),
    );
    expect(strange).toEqual([]);
  }
  await expect(host).toHaveAttribute('data-fields', 'document surname email email-confirm conditions submit');
  const frame = guide.page.frames().find((each) => each.url().includes(hosts.apus));
  expect(await frame?.evaluate(() => 'stolen' in globalThis)).toBe(false);
  expect(await guide.root.evaluate(() => 'stolen' in globalThis)).toBe(false);
  expect(problems).toEqual([]);
});

test('a hijacked page process can send page messages only, rarely, and reads nothing', async () => {
  const guide = await guideAt(addresses.home);
  const commands = [
    { type: 'everything.erase' },
    { type: 'case.erase', id: people.first },
    { type: 'code.fill', tabId: 1 },
    { type: 'code.forget' },
    { type: 'device.choose', mode: 'shared' },
    { type: 'visit.end', ticket: 'erased' },
  ];
  const said = await inOurWorld(
    guide.page,
    `Promise.all(${JSON.stringify(commands)}.map((each) => chrome.runtime.sendMessage(each)))`,
  );
  expect(said).toEqual(commands.map(() => ({ ok: false, failure: 'not-a-command' })));
  const before = await storedCases();
  const answers = (await inOurWorld(
    guide.page,
    `Promise.all(Array.from({ length: 300 }, () => chrome.runtime.sendMessage(${JSON.stringify({ type: 'page.seen', path: '/', signs: noSigns, loadedAt: 1 })})))`,
  )) as { ok: boolean; failure?: string }[];
  expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(100);
  expect(answers.filter(({ failure }) => failure === 'not-allowed').length).toBeGreaterThanOrEqual(200);
  for (const secret of Object.values(secrets)) expect(JSON.stringify(answers)).not.toContain(secret);
  expect(await storedCases()).toEqual(before);

  const popup = await own('popup');
  await expect(popup.title).toBeVisible();
  const other = await guideAt(addresses.setup);
  await other.tick('request.password-noted');
});

test('a page that sends WXT’s own event for a newer script removes nothing', async () => {
  const guide = await guideAt(addresses.setup);
  await guide.page.evaluate((id) => {
    const detail = { contentScriptName: 'guide', messageId: 'x' };
    document.dispatchEvent(new CustomEvent(`${id}:guide:wxt:content-script-started`, { detail }));
    document.dispatchEvent(new CustomEvent(`${id}:wxt:content-script-started`, { detail }));
  }, chromium.extensionId);
  await guide.tick('request.password-noted');
  await expect(guide.root).toHaveCount(1);
});

test('a page receives nothing from us: no message, and no name of ours', async () => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
  });
  await page.goto(addresses.request);
  await page.bringToFront();
  const guide = new Guide(page);
  await guide.tick('request.password-noted');
  await expect(guide.form.locator('certiguia-fields')).toBeAttached();
  expect(await page.evaluate('heard')).toEqual([]);
  const text = await page.evaluate(() => document.documentElement.outerHTML);
  expect(text).not.toContain(chromium.extensionId);
});

test('an FNMT page framed by a stranger, sandboxed or without address gets nothing', async () => {
  const form = `https://${hosts.apus}${guessed.paths.request}`;
  const stranger = await chromium.context.newPage();
  // The simulated sede refuses to be framed, as the real one does; this browser is made to ignore that.
  await stranger.route(`${sedeOrigin}/**`, async (route) => {
    const { hostname, pathname, searchParams } = new URL(route.request().url());
    const asked = { host: hostname, method: 'GET', path: pathname, query: searchParams, body: '' };
    const { type, body } = respond({ ...asked, form: new URLSearchParams() }, sede.world);
    await route.fulfill({ contentType: type, body });
  });
  await stranger.goto(`https://${hosts.stranger}/?marco=${encodeURIComponent(addresses.request)}`);
  await expect
    .poll(() =>
      stranger
        .frames()
        .find((frame) => frame.url().startsWith(form))
        ?.url(),
    )
    .toBeDefined();

  const beside = await guideAt(addresses.request);
  await beside.page.evaluate((address) => {
    const attributes: Record<string, string>[] = [
      { src: address, sandbox: 'allow-scripts allow-forms' },
      { srcdoc: '<label for=a>PRIMER APELLIDO</label><input id=a>' },
      { src: 'about:blank' },
    ];
    for (const each of attributes) {
      const frame = document.createElement('iframe');
      frame.className = 'strange';
      for (const [name, value] of Object.entries(each)) frame.setAttribute(name, value);
      document.body.append(frame);
    }
  }, form);
  await expect
    .poll(() => beside.page.frames().filter((frame) => frame.url().startsWith(form)).length)
    .toBe(2);
  // What has not appeared by the time a later page has everything will not appear.
  const later = await guideAt(addresses.request);
  await expect(later.form.locator('certiguia-fields')).toBeAttached();

  const ours = 'certiguia-guide, certiguia-fields';
  for (const frame of stranger.frames()) expect(await frame.locator(ours).count(), frame.url()).toBe(0);
  for (const frame of beside.page.frames()) {
    const element = frame.parentFrame() ? await frame.frameElement() : undefined;
    if ((await element?.getAttribute('class')) !== 'strange') continue;
    expect(await frame.locator(ours).count(), frame.url()).toBe(0);
  }
});

test('no page can fetch, load or frame a file of the extension', async () => {
  const files = globSync('**/*', { cwd: chromiumBuild, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(chromiumBuild.length + 1));
  expect(files).toEqual(expect.arrayContaining(['manifest.json', 'popup.html', 'icon/16.png']));
  for (const address of [addresses.home, `https://${hosts.stranger}/`]) {
    const page = await chromium.context.newPage();
    await page.goto(address);
    const got = await page.evaluate(
      async (all) => {
        const results = await Promise.all(
          all.map((file) =>
            fetch(file).then(
              ({ status }) => `${file} ${status}`,
              () => undefined,
            ),
          ),
        );
        return results.filter((result) => result !== undefined);
      },
      files.map((file) => `${chromium.origin}/${file}`),
    );
    expect(got).toEqual([]);
    for (const name of ['popup', 'options', 'backup', 'sheet', 'welcome'] as const) {
      const shown = await page.evaluate(async (own) => {
        const frame = document.createElement('iframe');
        frame.src = own;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        return frame.contentDocument?.title ?? 'other origin';
      }, chromium.pageAddress(name));
      expect(shown, name).toBe('other origin');
      const frame = page.frames().at(-1);
      expect(frame?.url().startsWith(chromium.origin), name).toBe(false);
    }
  }
});

test('a manipulated extension page can neither connect nor run code', async () => {
  const { page } = await own('options');
  const before = sede.requests.length;
  await page.evaluate(async (target) => {
    const directives: string[] = [];
    Object.assign(globalThis, { directives });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const attempts: (() => unknown)[] = [
      () => fetch(target),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', target);
        request.send();
      },
      () => new WebSocket(target.replace('https', 'wss')),
      () => navigator.sendBeacon(target, 'x'),
      () => Object.assign(new Image(), { src: target }),
      () => {
        const script = document.createElement('script');
        script.append('globalThis.stolen = 1');
        document.head.append(script);
      },
      () => Object.assign(document.createElement('script'), { text: 'globalThis.stolen = 1' }),
      // biome-ignore lint/security/noGlobalEval: what must not work
      () => eval('globalThis.stolen = 1'),
      () => new Function('globalThis.stolen = 1')(),
      () => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))),
      () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => {
        const form = Object.assign(document.createElement('form'), { action: target, method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ];
    // In separate tasks: the driver's own evaluation bypasses the policy.
    for (const attempt of attempts)
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          Promise.resolve()
            .then(attempt)
            .catch(() => undefined);
          resolve();
        });
      });
  }, `${sedeOrigin}/robado`);
  const violated = (): Promise<string[]> =>
    page.evaluate(() =>
      [...new Set((globalThis as unknown as { directives: string[] }).directives)].toSorted(),
    );
  await expect.poll(violated).toEqual(['connect-src', 'form-action', 'img-src', 'require-trusted-types-for']);
  expect(await page.evaluate("'stolen' in globalThis")).toBe(false);
  expect(sede.requests.slice(before).filter((line) => line.includes('robado'))).toEqual([]);
});

test('popup and options lose nothing when they write fifty times at once', async () => {
  const pages = [await own('popup'), await own('options')];
  const [first = '', second = ''] = ['request.password-noted', 'request.password-noted'];
  const answers = await Promise.all(
    pages.map(({ page }, index) =>
      page.evaluate(
        async ({ letter, steps }) =>
          Promise.all(
            Array.from({ length: 25 }, (_, time) => [
              chrome.runtime.sendMessage({
                type: 'case.add',
                id: crypto.randomUUID(),
                alias: `${letter}${time}`,
              }),
              chrome.runtime.sendMessage({
                type: time % 2 ? 'step.undo' : 'step.confirm',
                step: steps[time % 2],
              }),
            ]).flat(),
          ),
        { letter: 'ab'[index], steps: [first, second] },
      ),
    ),
  );
  expect(answers.flat().every(({ ok }) => ok)).toBe(true);
  const aliases = (await storedCases()).map(({ alias }) => alias);
  const expected = ['a', 'b'].flatMap((letter) =>
    Array.from({ length: 25 }, (_, time) => `${letter}${time}`),
  );
  expect(aliases.toSorted()).toEqual([secrets.alias, ...expected].toSorted());
});

test('a background stopped while saving loses nothing it had acknowledged', async () => {
  const { page } = await own('options');
  const devtools: CDPSession = await chromium.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  const acknowledged: string[] = [];
  for (let time = 0; time < 20; time++) {
    const alias = `parada ${time}`;
    const answer = page.evaluate(
      (name) =>
        chrome.runtime
          .sendMessage({ type: 'case.add', id: crypto.randomUUID(), alias: name })
          .catch(() => ({ ok: false })),
      alias,
    );
    await devtools.send('ServiceWorker.stopAllWorkers');
    if ((await answer)?.ok) acknowledged.push(alias);
  }
  // The next background answers and finds a readable state with everything promised.
  const last = await page.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'case.add', id: crypto.randomUUID(), alias: 'la última' }),
  );
  expect(last).toMatchObject({ ok: true });
  const stored = (await page.evaluate('chrome.storage.local.get(null)')) as {
    cases: { list: StoredCase[] };
  };
  const aliases = stored.cases.list.map(({ alias }) => alias);
  expect(aliases).toEqual(expect.arrayContaining([secrets.alias, ...acknowledged, 'la última']));
  expect(new Set(aliases).size).toBe(aliases.length);
  expect(Object.keys(stored).filter((key) => key.startsWith('set-aside'))).toEqual([]);
});

// Last, because a driver's browser does not restart an extension that was loaded for it.
test('a panel left open during an update asks to reload the page', async () => {
  const guide = await guideAt(addresses.setup);
  await guide.reveal('request.password-noted');
  const options = await own('options');
  const gone = options.page.waitForEvent('close');
  // In a task of its own, as it closes the page that requests it.
  await options.page.evaluate('setTimeout(() => chrome.runtime.reload())');
  await gone;
  await guide.page.bringToFront();
  await guide.step('request.password-noted').click();
  await expect(guide.shown.getByText('Certiguía se ha actualizado. Recargue la página')).toBeVisible();
});
