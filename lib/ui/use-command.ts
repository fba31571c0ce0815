import { useState } from 'preact/hooks';

import { command } from '../messages/command.ts';
import { type ExtensionMessage, failureWords } from '../messages/protocol.ts';
import type { WordKey } from '../words/translate.ts';

/** Sends commands from an extension page; `failure` has the words for the last failed one. */
export function useCommand(): {
  run: (message: ExtensionMessage) => Promise<boolean>;
  failure: WordKey | undefined;
} {
  const [failure, setFailure] = useState<WordKey>();
  async function run(message: ExtensionMessage): Promise<boolean> {
    const answer = await command(message);
    setFailure(answer.ok ? undefined : failureWords(answer.failure));
    return answer.ok;
  }
  return { run, failure };
}
