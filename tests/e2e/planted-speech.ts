import { type CDPSession, expect, type Page } from '@playwright/test';

/**
 * Replaces the browser's speech, which has no voices here: logs utterances, which last until the test ends them. Runs
 * in the page or our script's world.
 */
function plant(voices: readonly { lang: string; localService: boolean }[]): void {
  interface Utterance {
    text: string;
    rate: number;
    voice?: { lang: string };
    onend?: () => void;
  }
  const events = new EventTarget();
  let known: readonly { lang: string; localService: boolean }[] = [];
  let now: Utterance | undefined;
  const log: string[] = [];
  const planted = {
    getVoices: () => known,
    speak: (utterance: Utterance) => {
      now = utterance;
      log.push(`${utterance.voice?.lang} ${utterance.rate} ${utterance.text}`);
    },
    cancel: () => {
      now = undefined;
      log.push('silence');
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    log,
    end: () => {
      const ended = now;
      now = undefined;
      ended?.onend?.();
    },
    arrive: () => {
      known = voices;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: planted, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    },
    configurable: true,
  });
}

export class PlantedSpeech {
  readonly #run: (expression: string) => Promise<unknown>;
  constructor(run: (expression: string) => Promise<unknown>) {
    this.#run = run;
  }

  /** Utterances as "voice rate text", and every silence in between. */
  async log(): Promise<string[]> {
    return (await this.#run('speechSynthesis.log.slice()')) as string[];
  }

  async last(): Promise<string | undefined> {
    return (await this.log()).at(-1);
  }

  /** Ends the current utterance. */
  async end(): Promise<void> {
    await this.#run('speechSynthesis.end()');
  }

  /** Reports the page as hidden: the driver keeps every tab in front. */
  async hide(): Promise<void> {
    await this.#run(`
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    `);
  }

  /** Fires the event for loaded voices. */
  async arrive(): Promise<void> {
    await this.#run('speechSynthesis.arrive()');
  }
}

/**
 * For an open extension page, as Firefox admits no driver earlier. Switching the language redraws it with the planted
 * voices.
 */
export async function plantInPage(page: Page, voices: Parameters<typeof plant>[0]): Promise<PlantedSpeech> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(plant, voices);
  const language = await page.evaluate(() => document.documentElement.lang);
  for (const next of [language === 'es' ? 'en' : 'es', language]) {
    await page.evaluate(`chrome.runtime.sendMessage({ type: 'language.choose', language: '${next}' })`);
    await expect(page.locator('html')).toHaveAttribute('lang', next);
  }
  return new PlantedSpeech((expression) => page.evaluate(expression));
}

/**
 * For the panel: a content script's world is reached only through DevTools. An existing panel must be redrawn to see
 * the planted voices.
 */
export async function plantInScript(page: Page, voices: Parameters<typeof plant>[0]): Promise<PlantedSpeech> {
  const devtools = await page.context().newCDPSession(page);
  const world = await worldOfScript(devtools);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: world,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    return result.value;
  };
  await run(`(${plant})(${JSON.stringify(voices)})`);
  return new PlantedSpeech(run);
}

async function worldOfScript(devtools: CDPSession): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      resolve(context.id);
  });
  await devtools.send('Runtime.enable');
  return promise;
}
