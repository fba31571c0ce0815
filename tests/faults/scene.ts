import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import type { AppState } from '../../lib/cases/state.ts';
import { type StoredAreas, stateFrom } from '../../lib/cases/stored.ts';
import { type ChromiumOptions, type ChromiumWithExtension, startChromium } from '../browsers/chromium.ts';
import { noteErrors } from '../browsers/console-errors.ts';
import type { Sede } from '../sede/server.ts';
import { type Outcome, Promises } from './promises.ts';
import { panelSpeaker, type Speaker, speakerOf } from './speakers.ts';
import { disagreements, openSurfaces, type Surfaces } from './surfaces.ts';
import { createWorkerSwitch, type WorkerSwitch } from './worker-switch.ts';

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

const me = '11111111-1111-4111-8111-111111111111';

interface Open {
  browser: ChromiumWithExtension;
  surfaces: Surfaces;
  worker: WorkerSwitch;
}

async function furnish(browser: ChromiumWithExtension): Promise<Open> {
  const surfaces = await openSurfaces(browser);
  return { browser, surfaces, worker: await createWorkerSwitch(browser, surfaces.options) };
}

/**
 * Enables the extension if the browser has started with it disabled, so that its data can be checked. Returns the
 * browser's reasons; nothing if it is enabled.
 */
async function switchOn({ context, extensionId }: ChromiumWithExtension): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const { state, disableReasons } = await page.evaluate<{ state: string; disableReasons: object }>(
    `chrome.developerPrivate.getExtensionInfo('${extensionId}')`,
  );
  const isOn = state === 'ENABLED';
  if (!isOn) await page.evaluate(`chrome.management.setEnabled('${extensionId}', true)`);
  await page.close();
  return isOn ? [] : [`came back ${state}: ${JSON.stringify(disableReasons)}`];
}

function storedAreas(page: Page): Promise<StoredAreas> {
  return page.evaluate<StoredAreas>(`(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }))()`);
}

/**
 * A personal computer's browser with everything open, and what the extension has promised to keep. After each fault it
 * checks the promises.
 */
export class Scene {
  readonly sede: Sede;
  readonly random: () => number;
  readonly kept: Promises;
  readonly #options: ChromiumOptions;
  readonly #errors: string[];
  #open: Open;

  static async open(
    sede: Sede,
    random: () => number,
    options: Omit<ChromiumOptions, 'proxy' | 'profile'> = {},
  ): Promise<Scene> {
    const all = { ...options, proxy: sede.proxy };
    const browser = await startChromium(all);
    const errors: string[] = [];
    noteErrors(browser, errors);
    const open = await furnish(browser);
    const { options: page } = open.surfaces;
    await page.evaluate(async (id) => {
      await chrome.runtime.sendMessage({ type: 'device.choose', mode: 'personal' });
      await chrome.runtime.sendMessage({ type: 'case.add', id });
    }, me);
    const kept = new Promises(stateFrom(await storedAreas(page)).state, me);
    const { profile, extensionId } = browser;
    return new Scene(sede, random, { ...all, profile, extensionId }, open, kept, errors);
  }

  private constructor(
    sede: Sede,
    random: () => number,
    options: ChromiumOptions,
    open: Open,
    kept: Promises,
    errors: string[],
  ) {
    this.sede = sede;
    this.random = random;
    this.#options = options;
    this.#open = open;
    this.kept = kept;
    this.#errors = errors;
  }

  get browser(): ChromiumWithExtension {
    return this.#open.browser;
  }

  get surfaces(): Surfaces {
    return this.#open.surfaces;
  }

  get worker(): WorkerSwitch {
    return this.#open.worker;
  }

  async reopen(): Promise<void> {
    const before = this.browser.context.pages();
    this.#open = await furnish(this.browser);
    for (const page of before) await page.close();
  }

  async restart(): Promise<void> {
    const browser = await startChromium(this.#options);
    noteErrors(browser, this.#errors);
    // Counts as a loss: disabled, it gives no reminders.
    this.#errors.push(...(await switchOn(browser)));
    this.#open = await furnish(browser);
  }

  /** Gives a command on one of the surfaces, the popup by default; returns the outcome. */
  async give(command: PersonCommand, from: Speaker = speakerOf(this.surfaces.popup)): Promise<Outcome> {
    const settle = this.kept.asked(command);
    const answer = await from(command).catch(() => undefined);
    const outcome = answer === undefined ? 'no answer' : answer.ok ? 'kept' : 'refused';
    settle(outcome);
    return outcome;
  }

  /** Gives a command that must be accepted. */
  async must(command: PersonCommand, from?: Speaker): Promise<string[]> {
    const outcome = await this.give(command, from);
    return outcome === 'kept' ? [] : [`${command.type}: ${outcome}`];
  }

  async wake(): Promise<void> {
    await speakerOf(this.surfaces.popup)({ type: 'case.switch', id: '00000000-0000-4000-8000-000000000000' });
  }

  async panelIn(tab: 'first' | 'second'): Promise<Speaker> {
    return panelSpeaker(this.browser, this.surfaces[tab], me);
  }

  stored(): Promise<StoredAreas> {
    return storedAreas(this.surfaces.options);
  }

  async state(): Promise<AppState> {
    return stateFrom(await this.stored()).state;
  }

  /**
   * Broken promises, surfaces that disagree, and console errors.
   *
   * @param expected console errors that the fault may cause
   */
  async lost(expected?: RegExp): Promise<string[]> {
    const stored = await this.stored();
    const { state, unreadable } = stateFrom(stored);
    const errors = this.#errors.splice(0).filter((line) => !expected?.test(line));
    const setAside = Object.keys(stored.local).filter((key) => key.startsWith('set-aside'));
    return [
      ...unreadable.map(({ key, failure }) => `${key} is ${failure}`),
      ...setAside.map((key) => `${key} was set aside`),
      ...this.kept.broken(state),
      ...(await disagreements(this.surfaces, state)),
      ...errors.map((line) => `console: ${line}`),
    ];
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
