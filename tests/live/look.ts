import type { BrowserContext, Frame, Page } from '@playwright/test';
import { fold } from '../../lib/fields/fold.ts';
import { pageLine } from '../../lib/help/support-report.ts';
import { messagesOn } from '../../lib/journey/message-dictionary.ts';
import { announcedKey, readAnnouncedTabs } from '../../lib/messages/announced-tabs.ts';
import { isFormAddress } from '../../lib/pages/addresses.ts';
import type { PageId } from '../../lib/pages/page.ts';
import { skeletonOf } from './skeleton.ts';
import type { Visit } from './visits.ts';

/** What was seen at one address, and what the built extension recognised. */
export interface Seen {
  /** HTTP status; undefined when nobody answered. */
  status?: number;
  address: string;
  page?: string;
  /** Evidence that agreed and that was missing, as in the support report. */
  agreed?: string;
  /** Title and headings, which identify a page that has moved. */
  says: readonly string[];
  frames: { address: string; page?: string; says: readonly string[]; fields: string[]; ids: string[] }[];
  messages: { text: string; known: string[] }[];
  /** File name and cleaned source of the page and of its forms. */
  skeletons: [name: string, html: string][];
}

const messageLike = '[role="alert"], .error, .errores, .aviso, .alert, .mensaje-error';

/**
 * Opens a page with the built extension and notes what the extension says of it.
 *
 * @param timeoutMs how long the extension may take, in milliseconds
 */
export async function look(context: BrowserContext, visit: Visit, timeoutMs: number): Promise<Seen> {
  const page = await context.newPage();
  try {
    const response = await page.goto(visit.address).catch(() => undefined);
    if (!response) return { address: visit.address, says: [], frames: [], messages: [], skeletons: [] };
    await page.bringToFront();
    const own = await marksOf(page.mainFrame(), 'certiguia-guide', timeoutMs);
    const frames = await Promise.all(formFrames(page).map((frame) => lookAtForm(frame, visit, timeoutMs)));
    return {
      status: response.status(),
      address: page.url(),
      says: await saidBy(page.mainFrame()),
      ...(own.page === undefined ? {} : { page: own.page, agreed: await agreedOn(context, own.page) }),
      frames: frames.map(({ seen }) => seen),
      messages: frames.flatMap(({ messages }) => messages),
      skeletons: [
        [visit.page, await skeletonOf(page.mainFrame())],
        ...frames.map(({ skeleton }, index): [string, string] => [
          `${visit.page}-form-${index + 1}`,
          skeleton,
        ]),
      ],
    };
  } finally {
    await page.close();
  }
}

/** What the background has logged of the open page. */
async function agreedOn(context: BrowserContext, page: string): Promise<string> {
  const stored = await context.serviceWorkers()[0]?.evaluate(`chrome.storage.session.get('${announcedKey}')`);
  const tabs = await readAnnouncedTabs({ get: async () => stored as Record<string, unknown> });
  const tab = Object.values(tabs).find(({ seen }) => seen?.page === page);
  return tab?.seen ? pageLine({ ...tab.seen, forms: Object.values(tab.frames) }) : '';
}

function formFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => {
    const isForm = URL.canParse(frame.url()) && isFormAddress(new URL(frame.url()));
    return frame !== page.mainFrame() && isForm;
  });
}

async function lookAtForm(frame: Frame, visit: Visit, timeoutMs: number) {
  const { page, fields } = await marksOf(frame, 'certiguia-fields', timeoutMs);
  const ids = await frame.evaluate(
    (wanted) => wanted.filter((id) => document.getElementById(id) !== null),
    [...(visit.form?.ids ?? [])],
  );
  const texts = await frame.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? ''),
    messageLike,
  );
  const messages = texts
    .map((text) => ({ text: fold(text), known: visit.form ? knownIn(text, visit.form.page) : [] }))
    .filter(({ text }) => text !== '');
  const says = await saidBy(frame);
  const seen = { address: frame.url(), ...(page === undefined ? {} : { page }), says, fields, ids };
  return { seen, messages, skeleton: await skeletonOf(frame) };
}

/** A page's title and headings, which are never personal. */
function saidBy(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [
      document.title,
      ...[...document.querySelectorAll('h1, h2, h3, legend')].map((each) => each.textContent ?? ''),
    ]
      .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 120))
      .filter((text) => text !== '')
      .slice(0, 5),
  );
}

function knownIn(text: string, page: PageId): string[] {
  return messagesOn(page)
    .filter(({ pattern }) => new RegExp(pattern).test(fold(text)))
    .map(({ id }) => id);
}

/** The host element's attributes; none if it does not appear in time. */
async function marksOf(
  frame: Frame,
  host: string,
  timeoutMs: number,
): Promise<{ page?: string; fields: string[] }> {
  const element = frame.locator(`${host}[data-page]`);
  const isThere = await element.waitFor({ state: 'attached', timeout: timeoutMs }).then(
    () => true,
    () => false,
  );
  if (!isThere) return { fields: [] };
  const page = await element.getAttribute('data-page');
  const fields = (await element.getAttribute('data-fields'))?.split(' ').filter(Boolean) ?? [];
  return { ...(page === null ? {} : { page }), fields };
}
