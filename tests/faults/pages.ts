import type { Page } from '@playwright/test';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import { addresses } from '../sede/hosts.ts';
import { anyCommand, lightSteps } from './commands.ts';
import type { Fault } from './fault.ts';
import type { Scene } from './scene.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { tabsAt } from './surfaces.ts';

const next = ({ random, kept }: Scene): PersonCommand => anyCommand(random, kept, true);

/** Both tabs, popup and settings write at once, so many times each. */
export function writingAtOnce(times: number): Fault {
  return {
    name: `two tabs, popup and settings writing at once, ${times} times each`,
    happen: async (scene) => {
      const { me } = scene.kept;
      const wrong = scene.kept.is('current', me) ? [] : await scene.must({ type: 'case.switch', id: me });
      const [one, other] = lightSteps;
      const tick =
        (step: (typeof lightSteps)[number]) =>
        (time: number): PersonCommand => ({
          type: time % 2 === 0 ? 'step.confirm' : 'step.undo',
          step,
        });
      const writers: [Speaker, (time: number) => PersonCommand][] = [
        [await scene.panelIn('first'), tick(one)],
        [await scene.panelIn('second'), tick(other)],
        [
          speakerOf(scene.surfaces.popup),
          (time) => ({ type: 'code.save', code: String(100_000_000 + time) }),
        ],
        [
          speakerOf(scene.surfaces.options),
          (time) => ({ type: 'language.choose', language: time % 2 === 0 ? 'en' : 'es' }),
        ],
      ];
      const written = writers.map(async ([speaker, command]) => {
        const refused: string[] = [];
        for (let time = 0; time < times; time++) refused.push(...(await scene.must(command(time), speaker)));
        return refused;
      });
      return [...wrong, ...(await Promise.all(written)).flat()];
    },
  };
}

async function until(page: Page, expression: string): Promise<string[]> {
  const seen = page.waitForFunction(expression, undefined, { timeout: 10_000, polling: 20 });
  return seen.then(
    () => [],
    () => [`in the page it did not become so: ${expression}`],
  );
}

const panelOn = (page: string): string =>
  `document.querySelector('certiguia-guide')?.getAttribute('data-page') === '${page}'`;

/** Needs the back/forward cache and a sede that allows it. */
export const backAgain: Fault = {
  name: 'page back from the back/forward cache',
  happen: async (scene) => {
    const { first } = scene.surfaces;
    scene.sede.world.variant.keepPages = true;
    // Reloaded: as it was, the page may not have been cacheable.
    await first.goto(tabsAt.first);
    await first.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
    });
    await first.goto(addresses.home);
    const wrong = await scene.must(next(scene));
    await first.evaluate(() => setTimeout(() => history.back()));
    return [...wrong, ...(await until(first, 'globalThis.cameBack === true'))];
  },
};

/** Replaces content and address without loading, as single-page sites do. */
function swap(address: string): Promise<void> {
  return fetch(address)
    .then((answer) => answer.text())
    .then((text) => {
      history.pushState({}, '', address);
      document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
    });
}

export const swapped: Fault = {
  name: 'page swapped in place',
  happen: async (scene) => {
    const { first } = scene.surfaces;
    const speaker = await scene.panelIn('first');
    await first.evaluate(swap, addresses.home);
    const wrong = [...(await scene.must(next(scene))), ...(await until(first, panelOn('home')))];
    await first.evaluate(swap, tabsAt.first);
    if (scene.kept.is('current', scene.kept.me))
      wrong.push(...(await scene.must({ type: 'step.confirm', step: 'setup.unblocked' }, speaker)));
    return [...wrong, ...(await until(first, panelOn('software-setup')))];
  },
};

export const discarded: Fault = {
  name: 'tab discarded',
  happen: async (scene) => {
    const { first, options } = scene.surfaces;
    await options.bringToFront();
    const gone = first.waitForEvent('close');
    await options.evaluate(
      `chrome.tabs.query({ url: '${tabsAt.first}' }).then(([tab]) => chrome.tabs.discard(tab.id))`,
    );
    await gone;
    const wrong = await scene.must(next(scene));
    const back = scene.browser.context.waitForEvent('page');
    await options.evaluate(
      `chrome.tabs.query({ discarded: true }).then(([tab]) => chrome.tabs.update(tab.id, { active: true }))`,
    );
    scene.surfaces.first = await back;
    return [...wrong, ...(await until(scene.surfaces.first, panelOn('software-setup')))];
  },
};
