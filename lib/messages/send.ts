import { browser } from 'wxt/browser';
import { fail } from '../cases/result.ts';
import type { Answer, PageMessage } from './protocol.ts';

const timeoutMs = 5000;

/** Milliseconds before each attempt: a worker that was just stopping wakes for the next. */
const pauses = [0, 200, 1000];

/**
 * Sends to the background from a page. Never throws: without an answer, or after an update under the page, the failure
 * is `no-answer`.
 */
export async function send<Message extends PageMessage>(message: Message): Promise<Answer<Message['type']>> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await attempt(message);
    if (answer) return answer;
  }
  return fail('no-answer');
}

async function attempt<Message extends PageMessage>(
  message: Message,
): Promise<Answer<Message['type']> | undefined> {
  if (!browser.runtime?.id) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), silence]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
