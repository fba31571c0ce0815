import type { Page } from '@playwright/test';
import type { PersonCommand } from '../../lib/cases/commands.ts';
import type { Failure } from '../../lib/messages/protocol.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<Answer | undefined> } };

type Answer = { ok: true; value: { revision: number } } | { ok: false; failure: Failure };

/** Sends a command to the background; undefined where nobody answered. */
export type Speaker = (command: PersonCommand) => Promise<Answer | undefined>;

export function speakerOf(page: Page): Speaker {
  return (command) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message).catch(() => undefined), command);
}

/**
 * Sends from our content script in an FNMT page, in its isolated world.
 *
 * @param person whose list the panel shows
 */
export async function panelSpeaker(
  { context, origin }: Pick<ExtensionBrowser, 'context' | 'origin'>,
  page: Page,
  person: string,
): Promise<Speaker> {
  await page.locator('certiguia-guide').waitFor({ state: 'attached' });
  const devtools = await context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', (created) => {
      if (created.context.origin === origin) resolve(created.context.id);
    });
  });
  await devtools.send('Runtime.enable');
  const contextId = await world;
  return async (command) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify({ ...command, case: person })}).catch(() => undefined)`,
    });
    return result.value;
  };
}
