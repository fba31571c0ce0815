import type { CDPSession, Locator } from '@playwright/test';
import { addresses } from '../sede/hosts.ts';
import type { ExtensionPage, Guide } from './screens.ts';
import { seed, storedCase } from './seed.ts';
import { expect, test } from './test.ts';

/** Repetitions of each press: a race is not lost every time. */
const rounds = 6;

interface Press {
  down: () => Promise<unknown>;
  up: () => Promise<unknown>;
}

const presses: Record<'mouse' | 'space bar', (target: Locator) => Promise<Press>> = {
  mouse: async (target) => {
    const { x, y } = await middleOf(target);
    const { mouse } = target.page();
    await mouse.move(x, y);
    return { down: () => mouse.down(), up: () => mouse.up() };
  },
  'space bar': async (target) => {
    await target.focus();
    const { keyboard } = target.page();
    return { down: () => keyboard.down('Space'), up: () => keyboard.up('Space') };
  },
};

async function finger(target: Locator, driver: CDPSession): Promise<Press> {
  const point = await middleOf(target);
  const touch = (type: 'touchStart' | 'touchEnd') =>
    driver.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? [point] : [] });
  return { down: () => touch('touchStart'), up: () => touch('touchEnd') };
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const say = (page: ExtensionPage, message: object): Promise<unknown> =>
  page.page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);

const confirmed = (page: ExtensionPage): Promise<string[]> =>
  page.page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get('cases').then(({ cases }) => Object.keys(cases.list[0].confirmed))`,
  );

/** While “I have sent it” is pressed, the panel gets another title without that button. */
async function pressedDuringRedraw(
  guide: Guide,
  options: ExtensionPage,
  prepare: (target: Locator) => Promise<Press>,
): Promise<void> {
  const sent = guide.button('Ya la he enviado');
  for (let round = 0; round < rounds; round += 1) {
    await say(options, { type: 'step.undo', step: 'request.sent' });
    await say(options, { type: 'step.confirm', step: 'setup.installed' });
    await expect(sent).toBeVisible();
    const press = await prepare(sent);
    await press.down();
    // Answered once it is saved and pushed.
    await say(options, { type: 'step.undo', step: 'setup.installed' });
    await press.up();
    await expect.poll(() => confirmed(options), `round ${round}`).toContain('request.sent');
  }
}

for (const way of ['mouse', 'space bar'] as const)
  test(`what the ${way} presses is pressed, whatever is redrawn meanwhile`, async ({
    extension,
    guideAt,
    own,
  }) => {
    await seed(extension, [storedCase({ 'setup.installed': -2 })]);
    const options = await own('options');
    const guide = await guideAt(addresses.request);
    await pressedDuringRedraw(guide, options, presses[way]);
  });

test('what a finger presses is pressed, whatever is redrawn meanwhile', {
  tag: '@chromium',
}, async ({ extension, guideAt, own }) => {
  await seed(extension, [storedCase({ 'setup.installed': -2 })]);
  const options = await own('options');
  const guide = await guideAt(addresses.request);
  const driver = await extension.context.newCDPSession(guide.page);
  await pressedDuringRedraw(guide, options, (target) => finger(target, driver));
});

test('in the popup, too, a press outlives what is saved meanwhile', async ({ extension, own }) => {
  await seed(extension, [storedCase({}, { earlier: 'none' })]);
  const options = await own('options');
  const other = await own('popup');
  const popup = await own('popup');
  const answerIn = ({ root }: ExtensionPage) => root.getByRole('button', { name: 'Sí, está instalado' });
  const installed = answerIn(popup);
  for (const way of ['mouse', 'space bar'] as const) {
    await say(options, { type: 'step.undo', step: 'request.sent' });
    await say(options, { type: 'step.undo', step: 'setup.installed' });
    await expect(installed).toBeVisible();
    const press = await presses[way](installed);
    await press.down();
    await say(options, { type: 'step.confirm', step: 'request.sent' });
    // Another popup has been redrawn: this one would have been.
    await expect(answerIn(other)).toHaveCount(0);
    await press.up();
    await expect.poll(() => confirmed(options), way).toContain('setup.installed');
  }
});
