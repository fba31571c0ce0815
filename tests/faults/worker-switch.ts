import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../browsers/chromium.ts';

export interface WorkerSwitch {
  /** Stops the extension's worker, as the browser does after 30 idle seconds; done once it has stopped. */
  stop: () => Promise<void>;
  /** Asks for it to be stopped and waits for nothing. */
  cut: () => Promise<void>;
}

/** Stops the worker as often as is wished, from one page that stays open. */
export async function createWorkerSwitch(
  { context }: Pick<ChromiumWithExtension, 'context'>,
  page: Page,
): Promise<WorkerSwitch> {
  const devtools = await context.newCDPSession(page);
  const running = new Map<string, string>();
  let onChange = (): void => undefined;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
    onChange();
  });
  await devtools.send('ServiceWorker.enable');
  const cut = async (): Promise<void> => {
    await devtools.send('ServiceWorker.stopAllWorkers');
  };
  return {
    cut,
    stop: async () => {
      const stopped = new Promise<void>((resolve) => {
        onChange = () => [...running.values()].every((status) => status === 'stopped') && resolve();
      });
      await cut();
      onChange();
      await stopped;
    },
  };
}
