import workerAddress from './check.worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The part of Trusted Types that is used here; Firefox before 148 has none. */
interface ScriptAddresses {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The one policy the manifest's content security policy knows: it makes the worker's address and nothing else. */
const policy = (globalThis as { trustedTypes?: ScriptAddresses }).trustedTypes?.createPolicy(
  'certiguia-worker',
  {
    createScriptURL: (address) => {
      if (address !== workerAddress) throw new TypeError('Not the worker of the backup check');
      return address;
    },
  },
);

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
  const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress);
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress(data);
      else end(data);
    });
    worker.addEventListener('error', () => end({ type: 'stopped' }));
    signal.addEventListener('abort', () => worker.terminate());
    worker.postMessage(question, [question.bytes]);
  });
}
