import { addresses } from '../sede/hosts.ts';
import { seed, storedCase } from './seed.ts';
import { expect, test } from './test.ts';

/** For each phase: steps done before it, and its page. */
const phases = [
  ['setup', addresses.setup, {}],
  ['request', addresses.request, { 'setup.installed': -2 }],
  ['identity', addresses.identity, { 'setup.installed': -2, 'request.sent': -1, 'request.code-saved': -1 }],
  [
    'download',
    addresses.download,
    {
      'setup.installed': -2,
      'request.sent': -1,
      'request.code-saved': -1,
      'identity.office': -1,
      'identity.accredited': -1,
    },
  ],
  [
    'backup',
    addresses.exportHelp,
    {
      'setup.installed': -2,
      'request.sent': -1,
      'request.code-saved': -1,
      'identity.office': -1,
      'identity.accredited': -1,
      'download.downloaded': -1,
    },
  ],
] as const;

for (const [name, address, confirmed] of phases) {
  test(`in the ${name} phase the accessibility trees of panel and popup are unchanged`, async ({
    extension,
    guideAt,
    own,
  }) => {
    await seed(extension, [storedCase(confirmed)], { personal: { language: 'es' } });
    const guide = await guideAt(address);
    await expect(guide.title).toBeVisible();
    // How a copy is made depends on the browser.
    const panel =
      name === 'backup' && extension.name === 'firefox' ? 'panel-backup-firefox' : `panel-${name}`;
    await expect(guide.root.locator('.panel')).toMatchAriaSnapshot({ name: `${panel}.aria.yml` });
    const popup = await own('popup');
    await expect(popup.title).toBeVisible();
    await expect(popup.root).toMatchAriaSnapshot({ name: `popup-${name}.aria.yml` });
  });
}
