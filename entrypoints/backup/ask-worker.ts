import { scriptAddresses } from '../../lib/ui/browser-compat.ts';
import workerAddress from './check.worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The only Trusted Types policy in the manifest: it creates the worker's address and nothing else. */
const policy = scriptAddresses('certiguia-worker', (address) => {
  if (address !== workerAddress) throw new TypeError('Not the worker of the backup check');
  return address;
});

/** In milliseconds without progress. The largest derivation allowed takes about a minute on a slow computer. */
const silenceTimeoutMs = 180_000;

export type WorkerAnswer = Exclude<FromWorker, { type: 'progress' }>;
export type WorkerProgress = Extract<FromWorker, { type: 'progress' }>;

/**
 * Asks a new worker and terminates it after the answer. Aborting `signal` terminates it at once and leaves the promise
 * pending. A WebCrypto derivation continues in the browser's threads; its cost is limited beforehand.
 */
export function askWorker(
  question: ToWorker,
  signal: AbortSignal,
  onProgress: (progress: WorkerProgress) => void = () => undefined,
): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(policy.createScriptURL(workerAddress));
    } catch {
      resolve({ type: 'stopped' });
      return;
    }
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = (answer?: WorkerAnswer): void => {
      clearTimeout(silence);
      worker.terminate();
      if (answer) resolve(answer);
    };
    const stopped = (): void => end({ type: 'stopped' });
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(stopped, silenceTimeoutMs);
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
