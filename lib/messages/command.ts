import browser from 'webextension-polyfill';

import { fail, type Result } from '../cases/result.ts';
import type { ExtensionMessage, Failure } from './protocol.ts';

/** Sends a command from one of the extension's own pages. Never throws. */
export async function command(message: ExtensionMessage): Promise<Result<{ revision: number }, Failure>> {
  try {
    const answer: Result<{ revision: number }, Failure> | undefined =
      await browser.runtime.sendMessage(message);
    return answer ?? fail('no-answer');
  } catch {
    return fail('no-answer');
  }
}
