import { browser } from 'wxt/browser';
import { fail } from '../cases/result.ts';
import type { Answer, PageMessage } from './protocol.ts';

/** Longest wait for an answer, in milliseconds: the worker may have to start first. */
const patience = 5000;

/**
 * Says something to the background from a page. Never throws: a background that does not answer, or an extension
 * that was updated under the page, is the failure `no-answer`.
 */
export async function send<Message extends PageMessage>(message: Message): Promise<Answer<Message['type']>> {
  const first = await attempt(message);
  // The worker may have been stopping just then; it wakes for the second call.
  return first ?? (await attempt(message)) ?? fail('no-answer');
}

async function attempt<Message extends PageMessage>(
  message: Message,
): Promise<Answer<Message['type']> | undefined> {
  if (!browser.runtime?.id) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), silence]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
