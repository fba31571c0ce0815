import type { Page } from '@playwright/test';
import { currentCase } from '../../lib/cases/current-case.ts';
import { languageOf } from '../../lib/cases/settings.ts';
import type { AppState } from '../../lib/cases/state.ts';
import { checklistView } from '../../lib/view/checklist-view.ts';
import { peopleView } from '../../lib/view/people-view.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { addresses } from '../sede/hosts.ts';

const timeoutMs = 10_000;

/** The panel in two tabs, the popup and the settings. */
export interface Surfaces {
  first: Page;
  second: Page;
  popup: Page;
  options: Page;
}

/** Neither page has a form that the panel could cover. */
export const tabsAt = { first: addresses.setup, second: addresses.identity } as const;

export async function openSurfaces({ context, pageAddress }: ExtensionBrowser): Promise<Surfaces> {
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    options: await open(pageAddress('options')),
    popup: await open(pageAddress('popup')),
    first: await open(tabsAt.first),
    second: await open(tabsAt.second),
  };
}

const ticked = `(root) => [...root.querySelectorAll('[data-step]')]
  .filter((step) => step.querySelector('input').checked).map((step) => step.dataset.step).join(' ')`;

const sayings = {
  panel: `(() => {
    const hosts = [...document.querySelectorAll('certiguia-guide')];
    return hosts.map((host) => host.lang + ': ' + (${ticked})(host.shadowRoot)).join(' | ');
  })()`,
  popup: `document.documentElement.lang + ': ' + (${ticked})(document)`,
  options: `document.documentElement.lang + ': ' + [...document.querySelectorAll('[data-person]')]
    .map((person) => person.dataset.person + (person.ariaCurrent ? '*' : '')).join(' ')`,
} as const;

function sayingsOf(state: AppState): Readonly<Record<keyof typeof sayings, string>> {
  const { settings } = state;
  const language = languageOf(settings, 'es');
  const { phases } = checklistView(currentCase(state), settings.deviceMode ?? 'shared', language, {
    reimports: false,
  });
  const steps = phases.flatMap((phase) => phase.steps).filter(({ action }) => action === 'undo');
  const people =
    settings.deviceMode === 'personal' ? peopleView(state, new Date(), 'Europe/Madrid', language) : [];
  const checklist = `${language}: ${steps.map(({ id }) => id).join(' ')}`;
  return {
    panel: checklist,
    popup: checklist,
    options: `${language}: ${people.map(({ name, isCurrent }) => name + (isCurrent ? '*' : '')).join(' ')}`,
  };
}

/** Surfaces that do not show the stored state, once they have had time to render. */
export async function disagreements(surfaces: Surfaces, state: AppState): Promise<string[]> {
  const wanted = sayingsOf(state);
  const asked = [
    ['first', 'panel'],
    ['second', 'panel'],
    ['popup', 'popup'],
    ['options', 'options'],
  ] as const;
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const said = await Promise.all(
      asked.map(async ([name, kind]) => {
        const drawn = await surfaces[name].evaluate<string>(sayings[kind]).catch(String);
        return drawn === wanted[kind] ? [] : [`${name} says “${drawn}”, kept is “${wanted[kind]}”`];
      }),
    );
    const wrong = said.flat();
    if (wrong.length === 0 || performance.now() > deadline) return wrong;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
