import { scriptAddresses } from '../../lib/ui/browser-compat.ts';
import workerAddress from './check.worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The one policy the manifest's content security policy knows: it makes the worker's address and nothing else. */
const policy = scriptAddresses('certiguia-worker', (address) => {
  if (address !== workerAddress) throw new TypeError('Not the worker of the backup check');
  return address;
});

/**
 * How long a worker may say nothing, in milliseconds. The largest derivation that is allowed takes about a minute on a
 * slow computer.
 */
const longestSilence = 180_000;

export type Answer = Exclude<FromWorker, { type: 'progress' }>;
export type Progress = Extract<FromWorker, { type: 'progress' }>;

/**
 * Asks a worker of its own, and ends it with the answer. When `signal` is aborted it is ended at once and the promise
 * stays open: whoever gave up does not want the answer. (A key derivation that has begun goes on in the browser's own
 * threads; the page is free, and what it may cost was bounded before it began.)
 */
export function askWorker(
  question: ToWorker,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(policy.createScriptURL(workerAddress));
    } catch {
      resolve({ type: 'stopped' });
      return;
    }
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = (answer?: Answer): void => {
      clearTimeout(silence);
      worker.terminate();
      if (answer) resolve(answer);
    };
    const stopped = (): void => end({ type: 'stopped' });
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(stopped, longestSilence);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type !== 'progress') return end(data);
      listen();
      onProgress(data);
    });
    worker.addEventListener('error', stopped);
    worker.addEventListener('messageerror', stopped);
    signal.addEventListener('abort', () => end());
    listen();
    worker.postMessage(question, [question.bytes]);
  });
}
