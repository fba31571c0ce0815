import { type CDPSession, expect, type Page } from '@playwright/test';

/**
 * Puts a synthesiser in place of the browser's, which has no voices here. What it is to say is written down, and goes
 * on until the test ends it. Runs in the page, or in the world of our script in it.
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

/** What a test does with the planted synthesiser. */
export class PlantedSpeech {
  readonly #run: (expression: string) => Promise<unknown>;
  constructor(run: (expression: string) => Promise<unknown>) {
    this.#run = run;
  }

  /** What was said, "voice rate text" each, and every silence in between. */
  async log(): Promise<string[]> {
    return (await this.#run('speechSynthesis.log.slice()')) as string[];
  }

  async last(): Promise<string | undefined> {
    return (await this.log()).at(-1);
  }

  /** The sentence being said comes to its end. */
  async end(): Promise<void> {
    await this.#run('speechSynthesis.end()');
  }

  /** The page is told that it is hidden: the driver holds every tab to be in front, whatever is done to it. */
  async hide(): Promise<void> {
    await this.#run(`
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    `);
  }

  /** The browser has found its voices. */
  async arrive(): Promise<void> {
    await this.#run('speechSynthesis.arrive()');
  }
}

/**
 * For one of the extension's own pages that is open: Firefox lets no driver in before. What is to be read is drawn
 * anew, and so sees the planted synthesiser, when the language has been another for a moment.
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
 * For the panel in FNMT's page: a content script lives in a world of its own, where no page's script reaches. The
 * browser's own tools do. Where the panel is drawn already, it has to be drawn anew to see the planted synthesiser.
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
