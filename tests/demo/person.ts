import { startChromium } from '../browsers/chromium.ts';
import { startFirefox } from '../browsers/puppeteer-firefox.ts';
import { chromiumScreen, firefoxScreen, type Screen } from './screen.ts';

export interface Person {
  open: (address: string) => Promise<Screen>;
  openOwn: (page: 'popup' | 'welcome' | 'options') => Promise<Screen>;
  /** Reopens the browser with the same profile, where the browser keeps the extension. */
  restart?: () => Promise<void>;
  leave: () => Promise<void>;
}

export interface PersonOptions {
  proxy?: string;
  headless?: boolean;
  profile?: string;
}

export async function chromiumPerson(options: PersonOptions): Promise<Person> {
  let browser = await startChromium(options);
  const open = async (address: string): Promise<Screen> => {
    const screen = chromiumScreen(await browser.context.newPage());
    await screen.go(address);
    return screen;
  };
  return {
    open,
    openOwn: (page) => open(browser.pageAddress(page)),
    restart: async () => {
      const { profile } = browser;
      await browser.context.close();
      browser = await startChromium({ ...options, profile });
    },
    leave: () => browser.close(),
  };
}

export async function firefoxPerson(options: PersonOptions): Promise<Person> {
  const { browser, pageAddress, close } = await startFirefox(options);
  const open = async (address: string): Promise<Screen> => {
    const screen = firefoxScreen(await browser.newPage());
    await screen.go(address);
    return screen;
  };
  return { open, openOwn: (page) => open(pageAddress(page)), leave: close };
}
