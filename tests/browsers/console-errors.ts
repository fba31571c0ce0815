import type { ConsoleMessage, Page, Worker } from '@playwright/test';
import type { PlainBrowser } from './extension-browser.ts';

/** Errors that are not ours, such as no program being installed for a scheme. */
const browsersOwn = /fnmtcr|afirma:|favicon|Failed to load resource/;

/** Collects the errors of all pages and of the worker from now on; returns a function that stops it. */
export function noteErrors({ context }: Pick<PlainBrowser, 'context'>, errors: string[]): () => void {
  const note = (text: string): void => {
    if (!browsersOwn.test(text)) errors.push(text);
  };
  const onLine = (message: ConsoleMessage): void => {
    if (message.type() === 'error') note(message.text());
  };
  const onPage = (page: Page): void => {
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', onLine);
  };
  const onWorker = (worker: Worker): void => void worker.on('console', onLine);
  context.pages().forEach(onPage);
  context.serviceWorkers().forEach(onWorker);
  context.on('page', onPage);
  context.on('serviceworker', onWorker);
  return () => {
    context.removeListener('page', onPage);
    context.removeListener('serviceworker', onWorker);
    for (const worker of context.serviceWorkers()) worker.removeListener('console', onLine);
  };
}
