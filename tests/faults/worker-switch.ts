import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../browsers/chromium.ts';

export interface WorkerSwitch {
  /** Stops the worker, as after 30 idle seconds; resolves once it has stopped. */
  stop: () => Promise<void>;
  /** Requests the stop without waiting. */
  cut: () => Promise<void>;
}

/** Stops the worker repeatedly, from one page that stays open. */
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
