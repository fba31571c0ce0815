import type { Page } from 'puppeteer-core';
import type { OwnPage } from '../browsers/extension-browser.ts';
import { type FirefoxWithExtension, startFirefox } from '../browsers/puppeteer-firefox.ts';

/** Opens an extension page in Firefox, whose driver never hears that it has loaded. */
export async function openInFirefox(
  { browser, pageAddress }: FirefoxWithExtension,
  name: OwnPage,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(pageAddress(name), { timeout: 500 }).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  });
  await page.bringToFront();
  await page.waitForSelector('main:not([aria-busy])', { timeout: 15_000 });
  return page;
}

export async function withFirefox(
  work: (firefox: FirefoxWithExtension) => Promise<void>,
  proxy?: string,
): Promise<void> {
  const firefox = await startFirefox(proxy ? { proxy } : {});
  try {
    await work(firefox);
  } finally {
    await firefox.close();
  }
}
