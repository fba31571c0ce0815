import { expect, test } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { stateVersion } from '../../lib/cases/state.ts';
import { fileOf, manifest, titles, trustScript } from './backup-cases.ts';
import { openInFirefox, withFirefox } from './firefox-extension.ts';
import { hoursFromNow, people, storedCase, withCode } from './seed.ts';

/** A tenth of the list with every run; all of it takes most of a minute. */
const lists = {
  'files of the list get their verdicts': {
    cases: manifest.cases.filter((_, index) => index % 10 === 0),
    tag: '@short',
  },
  'every file of the list gets its verdict': { cases: manifest.cases, tag: '@long' },
};
for (const [what, { cases, tag }] of Object.entries(lists)) {
  test(`in Firefox too ${what} through the page itself`, { tag }, async () => {
    test.setTimeout(240_000);
    await withFirefox(async (firefox) => {
      const page = await openInFirefox(firefox, 'backup');
      await page.evaluate(trustScript());
      const file = '.file:not([data-before])';
      // The driver's own waiting polls once a frame, and background pages have few.
      const shown = (selector: string): Promise<void> =>
        expect
          .poll(() => page.evaluate(`document.querySelector('${selector}') !== null`), { timeout: 60_000 })
          .toBe(true);
      for (const known of cases) {
        if (known.expectNif !== undefined) continue;
        await test.step(known.id, async () => {
          // Marks the previous result, which may look the same.
          await page.evaluate(`document.querySelector('.file')?.setAttribute('data-before', '')`);
          const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
          await input?.uploadFile(await fileOf(known));
          await shown(`${file} .verdict, ${file} .ask`);
          const field = await page.$(`${file} .ask input`);
          if (field) {
            await field.type(known.password);
            // The driver's own click hangs on a page that has grown.
            await page.$eval(`${file} .ask > button`, (button) => (button as HTMLElement).click());
            await shown(`${file} .verdict, ${file} .buttons`);
            await page.evaluate(`document.querySelector("${file} .buttons .button")?.click()`);
            await shown(`${file} .verdict`);
          }
          const title = await page.$eval(`${file} .verdict h2`, ({ textContent }) => textContent);
          const { code, codeAnyOf = [code] } = known.expect;
          const wanted = [...codeAnyOf, ...(known.altCode ? [known.altCode] : [])].map(
            (each) => titles[each]?.source,
          );
          expect(title).toMatch(new RegExp(wanted.join('|')));
        });
      }
    });
  });
}

// Without a display Firefox removes notifications at once; the note in the case shows that it was made without an
// error.
test('in Firefox, too, a reminder is notified, shows in the badge and ends when done', async () => {
  await withFirefox(async (firefox) => {
    const options = await openInFirefox(firefox, 'options');
    const state = {
      revision: 7,
      settings: { version: stateVersion, deviceMode: 'personal', personal: { remindAtNight: true } },
      cases: {
        version: stateVersion,
        list: [
          storedCase(
            { ...withCode, 'identity.accredited': -60, 'download.downloaded': -48 },
            { createdAt: hoursFromNow(-200) },
          ),
        ],
        current: people.first,
      },
    };
    await options.evaluate(`browser.storage.local.set(${JSON.stringify(state)})`);
    const ask = (what: string): Promise<unknown> => options.evaluate(what);
    // Any command makes the background look.
    await ask('browser.runtime.sendMessage({ type: "language.choose", language: "es" })');
    await expect
      .poll(() => ask('browser.storage.local.get("cases").then(({ cases }) => cases.list[0].reminders)'))
      .toEqual({ backup: { notifiedFor: expect.any(String) } });
    await expect.poll(() => ask('browser.action.getBadgeText({})')).toBe('1');
    expect(await ask('browser.alarms.getAll().then((all) => all.map(({ name }) => name))')).toEqual(['wake']);
    await ask('browser.runtime.sendMessage({ type: "step.confirm", step: "backup.checked" })');
    await expect.poll(() => ask('browser.action.getBadgeText({})')).toBe('');
    await expect.poll(() => ask('browser.alarms.getAll().then((all) => all.length)')).toBe(0);
  });
});
