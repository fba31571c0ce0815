import { addresses } from '../sede/hosts.ts';
import { type ExtensionPage, Guide, openOwn } from './screens.ts';
import { hoursFromNow, people, seed, storedCase, withCode, zoneAtNoon } from './seed.ts';
import { expect, test } from './test.ts';

/** What the extension shows outside its pages, read from one of them without waking the worker. */
class Outside {
  readonly page: ExtensionPage['page'];
  constructor({ page }: ExtensionPage) {
    this.page = page;
  }
  badge(): Promise<string> {
    return this.page.evaluate('chrome.action.getBadgeText({})') as Promise<string>;
  }
  async notifications(): Promise<string[]> {
    return Object.keys((await this.page.evaluate('chrome.notifications.getAll()')) as object).toSorted();
  }
  async alarms(): Promise<number> {
    return ((await this.page.evaluate('chrome.alarms.getAll()')) as unknown[]).length;
  }
}

const backupReminder = `reminder:backup:${people.first}`;
const codeReminder = `reminder:code:${people.second}`;

/** Downloaded the day before yesterday, without a copy. */
const withoutBackup = storedCase({
  ...withCode,
  'identity.office': -100,
  'identity.accredited': -60,
  'download.downloaded': -48,
});

// Without a display Firefox removes notifications at once: `firefox.test.ts` checks the note, and Chromium what is
// shown.
const shown = { tag: '@chromium' };

test(
  'what came due while the browser was closed is notified at its start, once',
  shown,
  async ({ launch }) => {
    const timeZone = zoneAtNoon();
    const first = await launch({ timeZone });
    const { profile } = first;
    await seed(first, [
      withoutBackup,
      storedCase({ 'setup.installed': -30, 'request.sent': -20 }, { id: people.second, alias: 'Tío Paco' }),
    ]);
    await first.context.close();

    const second = await launch({ timeZone, profile });
    const outside = new Outside(await openOwn(second, 'options'));
    await expect.poll(() => outside.notifications()).toEqual([backupReminder, codeReminder]);
    await expect.poll(() => outside.badge()).toBe('2');
    await expect.poll(() => outside.alarms()).toBe(1);
    await second.context.close();

    const third = await launch({ timeZone, profile });
    const again = new Outside(await openOwn(third, 'options'));
    await expect.poll(() => again.badge()).toBe('2');
    expect(await again.notifications()).toEqual([]);
  },
);

test('the alarm wakes a dead worker, and what is due then is notified', shown, async ({ extension }) => {
  // Quiet hours are not this test's subject.
  const dueIn = 20;
  await seed(
    extension,
    [
      storedCase(
        { 'setup.installed': -2 },
        {
          requested: {
            at: new Date(Date.now() - 30 * 60_000 + dueIn * 1000).toISOString(),
            seen: true,
            installation: people.second,
            system: 'linux',
            browser: 'chrome',
          },
          suggested: { 'request.sent': { at: hoursFromNow(-0.5), page: 'request-form' } },
        },
      ),
    ],
    { personal: { remindAtNight: true } },
  );
  await extension.stopBackground();
  const options = await openOwn(extension, 'options');
  // Any message starts it: it finds nothing due yet and sets the alarm.
  await options.root.getByRole('radio', { name: 'English' }).click();
  await expect(options.title).toHaveText('Certiguía’s settings');
  const outside = new Outside(options);
  await expect.poll(() => outside.alarms()).toBe(1);
  expect(await outside.notifications()).toEqual([]);
  await extension.stopBackground();
  await expect
    .poll(() => outside.notifications(), { timeout: 90_000, intervals: [1000] })
    .toEqual([`reminder:code:${people.first}`]);
  expect(await outside.badge()).toBe('1');
});

test(
  'panel and popup remind of the backup until it is checked',
  shown,
  async ({ extension, guideAt, own }) => {
    await seed(extension, [withoutBackup], { personal: { remindAtNight: true } });
    await extension.stopBackground();
    const guide = await guideAt(addresses.home);
    await expect(guide.title).toHaveText('Haga la copia de seguridad');
    const popup = await own('popup');
    const reminder = popup.root.locator('[data-reminder="backup"]');
    // The title says it: only snoozing and dismissing are left.
    await expect(popup.title).toHaveText('Haga la copia de seguridad');
    await expect(reminder).toHaveText(/^Recordármelo más tarde/);
    const outside = new Outside(popup);
    await expect.poll(() => outside.notifications()).toEqual([backupReminder]);

    // A copy that was only made, a code, an appointment, a second place: none proves anything.
    await popup.tick('backup.made');
    await popup.tick('backup.second-place');
    await expect(reminder).toBeVisible();
    expect(await outside.badge()).toBe('1');

    await popup.tick('backup.checked');
    await expect(reminder).toHaveCount(0);
    await expect(guide.title).not.toHaveText('Compruebe que la copia se abre');
    await expect.poll(() => outside.notifications()).toEqual([]);
    await expect.poll(() => outside.badge()).toBe('');
    await expect.poll(() => outside.alarms()).toBe(0);
  },
);

test('a reminder is snoozed, dismissed only explicitly, and resumed', async ({ extension, own }) => {
  await seed(extension, [withoutBackup], { personal: { remindAtNight: true } });
  const popup = await own('popup');
  const reminder = popup.root.locator('[data-reminder="backup"]');
  await reminder.getByText('Recordármelo más tarde').click();
  await reminder.getByRole('button', { name: 'No avisarme más de esto' }).click();
  await expect(reminder.locator(':focus')).toContainText('perderá el certificado');
  await reminder.getByRole('button', { name: 'No, seguir avisándome' }).click();
  await reminder.getByText('Recordármelo más tarde').click();
  await reminder.getByRole('button', { name: 'No avisarme más de esto' }).click();
  await reminder.getByRole('button', { name: 'Sí, no quiero copia' }).click();
  await expect(reminder).toHaveCount(0);
  await popup.root.getByRole('button', { name: 'Volver a avisarme' }).click();
  await expect(reminder).toBeVisible();
  await reminder.getByText('Recordármelo más tarde').click();
  await reminder.getByRole('button', { name: 'En tres días' }).click();
  // Snoozed, it stays visible: a backup is what everybody puts off.
  await expect(reminder.getByText('Le avisaremos otra vez el')).toBeVisible();
  await expect.poll(() => new Outside(popup).alarms()).toBe(1);
});

test('on a shared computer reminders show everywhere but as notifications', async ({ guideAt, own }) => {
  const welcome = await own('welcome');
  await welcome.chooseDevice('Lo usan más');
  const popup = await own('popup');
  await popup.tick('request.sent');
  await popup.tick('download.downloaded');
  await expect(popup.root.locator('[data-reminder="delete-here"]')).toBeVisible();
  const guide = await guideAt(addresses.home);
  await expect(guide.title).toHaveText('Haga la copia de seguridad');
  const outside = new Outside(popup);
  await expect.poll(() => outside.badge()).not.toBe('');
  expect(await outside.notifications()).toEqual([]);
  await popup.root.getByRole('button', { name: 'Soy otra persona' }).click();
  await expect.poll(() => outside.badge()).toBe('');
  await expect(guide.root).not.toContainText('Borre el certificado de este ordenador');
});

test('a clock that is a year off is mentioned, and changes nothing stored', async ({ extension, own }) => {
  const stored = (): Promise<unknown> => extension.evaluate('chrome.storage.local.get("cases")');
  for (const [hours, words] of [
    [24 * 365, 'antes de cosas que ya estaban apuntadas'],
    [-24 * 365, 'Hace muchos meses de su último paso'],
  ] as const) {
    const known = { 'setup.installed': hours - 2, 'request.sent': hours - 1 };
    await seed(extension, [{ ...storedCase(known), createdAt: hoursFromNow(hours - 3) }], {
      personal: { notifications: false },
    });
    const before = await stored();
    const popup = await own('popup');
    await expect(popup.root).toContainText(words);
    const page = await extension.context.newPage();
    await page.goto(addresses.home);
    await expect(new Guide(page).root).toContainText(words);
    expect(await stored()).toEqual(before);
  }
});
