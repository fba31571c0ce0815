import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from '@playwright/test';
import { t, type WordKey } from '../../lib/words/translate.ts';
import type { ExtensionBrowser, OwnPage } from '../browsers/extension-browser.ts';
import { applicant } from '../demo/walk.ts';
import { caseCalled, fileOf, trustScript } from '../e2e/backup-cases.ts';
import { guessed } from '../sede/guessed.ts';
import { addresses } from '../sede/hosts.ts';
import type { Desktop, Spoken } from './desktop.ts';
import type { Utterance } from './ear.ts';

/** What must be heard in one step, and what must not. */
interface Expected {
  /** Heard to the end, in this order. */
  heard?: readonly string[];
  /** Heard, and not twice. */
  once?: readonly string[];
  never?: readonly string[];
  /** Why something else is wrong, or nothing. */
  besides?: (said: readonly Utterance[]) => Promise<string | undefined> | string | undefined;
}

export interface Step {
  name: string;
  said: readonly Utterance[];
  /** When it began, in ms. */
  at: number;
  /** What was not as it must be. */
  wrong: readonly string[];
}

/** Presses of Tab after which something is taken for out of reach. */
const patience = 90;

/** The journey by keys, with what must be heard of it. */
export async function walk(
  { ear, press, type, click, resize }: Desktop,
  browser: ExtensionBrowser,
  spoken: Spoken,
  onStep: (step: Step) => void,
): Promise<void> {
  const words = (key: WordKey): string => t(spoken, key);

  async function step(name: string, act: () => Promise<unknown>, expected: Expected = {}): Promise<void> {
    const at = Date.now();
    try {
      await act();
    } catch (error) {
      onStep({ name, at, said: ear.since(at), wrong: [String(error)] });
      throw error;
    }
    const said = await ear.quiet(at);
    // Whoever knows enough has it stop: what comes next is heard by itself.
    if (said.at(-1)?.isOver === false) {
      await press('Control_L');
      await ear.quiet(at);
    }
    onStep({ name, at, said, wrong: await findings(said, expected) });
  }

  async function open(address: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }
  const own = (name: OwnPage): Promise<Page> => open(browser.pageAddress(name));
  /** The keys go to the page in front and not to the browser's own bar. */
  async function intoPage(): Promise<void> {
    const page = browser.context.pages().at(-1);
    for (let times = 0; times < 10; times += 1) {
      await click(8, 740);
      await wait(300);
      if (await page?.evaluate(() => document.hasFocus())) return;
      await page?.bringToFront();
    }
    throw new Error('the page does not take the keyboard');
  }

  /** Goes on by Tab until it is there: the first of the selector, or the one with this text. */
  async function tabTo(
    where: Page | Frame,
    selector: string,
    { key = 'Tab', text }: { key?: string; text?: string } = {},
  ): Promise<void> {
    const isThere = (): Promise<boolean> =>
      where.evaluate(
        ([wanted, words]) => {
          const deep = (root: Document | ShadowRoot): Element | null => {
            const { activeElement } = root;
            return activeElement?.shadowRoot ? deep(activeElement.shadowRoot) : activeElement;
          };
          const at = deep(document);
          return (
            document.hasFocus() &&
            at?.matches(wanted) === true &&
            (words === undefined || at.textContent.trim() === words)
          );
        },
        [selector, text] as const,
      );
    for (let presses = 0; presses < patience; presses += 1) {
      if (await isThere()) return;
      await press(key);
      // Into a frame of another process the keyboard takes a moment.
      await wait(120);
    }
    throw new Error(`${key} does not lead to ${selector}`);
  }

  /** By Tab from the top of the page: Orca takes the focus along while it reads, and may be anywhere. */
  async function fromTop(page: Page, selector: string): Promise<void> {
    await press('ctrl+Home');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, selector);
  }
  /** The form in a page, once it is there. */
  function formIn(page: Page): Frame {
    const form = page.frames().find((frame) => frame !== page.mainFrame());
    if (!form) throw new Error('there is no form');
    return form;
  }

  // The welcome page.
  const welcome = await own('welcome');
  await step('welcome page opens', intoPage);
  await step('to the first button by Tab', () => tabTo(welcome, '.ask > .button'));
  await step('start without an answer', () => press('Return'), { once: [words('welcome.choose-first')] });
  await step('back to the question', () => tabTo(welcome, 'input[name=device]', { key: 'shift+Tab' }), {
    once: [words('welcome.whose')],
  });
  await welcome.locator('input[name=device]').nth(0).focus();
  await step('it is mine', () => press('space'), {
    besides: (said) => {
      const told = said
        .flatMap(({ text }) => text.split(/\W+/))
        .filter((word) => /^(selec|check)/.test(word));
      return told.length <= 1 ? undefined : `one press is told ${told.length} times: ${told.join(', ')}`;
    },
  });
  await welcome.locator('input[name=device]').nth(1).focus();
  await step('they share it', () => press('space'), { once: [words('welcome.shared.warning')] });
  await welcome.locator('input[name=device]').nth(0).focus();
  await step('it is mine after all', () => press('space'));
  await welcome.close();

  // The request.
  const request = await open(addresses.request);
  const form = formIn(request);
  const { requestIds: ids } = guessed;
  await step('request page opens', intoPage, {
    besides: (said) =>
      count(said, words('step.setup.installed')) <= 1 ? undefined : 'the question is heard twice',
  });
  const hints = {
    document: words('hint.request.document.text'),
    surname: words('hint.request.surname.text'),
  };
  // Not at a run, nor coming back: Orca takes a field it has rushed past, or has been in, for read.
  await step('near the form', () => fromTop(request, 'main li:last-child > a'));
  await step('into the form', () => press('Tab'), { once: [hints.document] });
  // Going into a frame of another process Orca may miss its field, and read on (48, Chromium 156, 2026-11).
  await step('to the next field', () => press('Tab'), { once: [hints.surname] });
  await step('back to the first', () => press('shift+Tab'), {
    heard: ['documento de identificación', hints.document],
    once: [hints.document],
  });
  await step(
    'a wrong document, and on',
    async () => {
      await type('12345678A');
      await press('Tab');
    },
    {
      heard: [words('check.document.letter.title'), hints.surname],
      once: [words('check.document.letter.title'), hints.surname],
    },
  );
  await step('back to it', () => press('shift+Tab'), { once: [words('check.document.letter.title')] });
  await step(
    'the right document, and on',
    async () => {
      await press('ctrl+a');
      await type(applicant.document);
      await press('Tab');
    },
    { once: [hints.surname], never: [words('check.document.letter.title')] },
  );
  const flood = await floodOf(form);
  await step(
    'a wrong document, while the page talks without end',
    async () => {
      await press('shift+Tab', 'ctrl+a');
      await type('12345678A');
      await press('Tab');
    },
    { once: [words('check.document.letter.title')] },
  );
  await flood.stop();
  await step('the right document again', async () => {
    await press('shift+Tab', 'ctrl+a');
    await type(applicant.document);
    await press('Tab');
  });
  await step('to the guide', () => press('alt+shift+j'), { heard: [words('panel.label')] });
  await step('and back', () => press('Escape'), {
    heard: ['tal y como aparece en su documento'],
    besides: async () => {
      const at = await form.evaluate(() => (document.hasFocus() ? document.activeElement?.id : 'elsewhere'));
      return at === ids.surname ? undefined : `the keyboard is at ${at}`;
    },
  });
  await step(
    'a step is answered',
    async () => {
      await press('alt+shift+j');
      await tabTo(request, '.question .button');
      await press('Return');
    },
    { once: [words('panel.noted.confirm')], besides: () => focusIn(request) },
  );
  await step('back once more', () => press('Escape'), { heard: ['tal y como aparece en su documento'] });
  const { surname, email } = applicant;
  const typed: [string, string, WordKey | undefined][] = [
    [ids.surname, surname, undefined],
    [ids.email, email, 'hint.request.email.text'],
    [ids.emailConfirm, email, 'hint.request.email-confirm.text'],
  ];
  for (const [id, text, hint] of typed) {
    await step(`to ${id}`, () => tabTo(form, `#${id}`), hint ? { once: [words(hint)] } : {});
    await type(text);
  }
  await step('to the conditions', () => tabTo(form, `#${ids.conditions}`), {
    once: [words('hint.request.conditions.text')],
  });
  await step('they are accepted', () => press('space'));
  await step('to the button', () => tabTo(form, 'button, input[type=submit]'));
  await step('the request is sent', () => press('Return'), { once: [words('ask.after-sending')] });
  await request.close();

  // The code.
  const popup = await own('popup');
  await step('popup opens', intoPage);
  await step('to the code', () => fromTop(popup, 'textarea'));
  await step(
    'a text without a code',
    async () => {
      await type('hola');
      await press('Tab');
      await press('Return');
    },
    { once: [words('code.none')], besides: () => focusIn(popup, 'textarea') },
  );
  await step(
    'the message with the code',
    async () => {
      await press('ctrl+a');
      await type('Su código de solicitud es 012345678');
      await press('Tab');
      await press('Return');
    },
    { once: [words('code.saved')] },
  );

  // The download, with the code.
  const download = await open(addresses.download);
  const downloadForm = formIn(download);
  await step('download page opens', intoPage);
  await step('to the guide of the download', () => press('alt+shift+j'), {
    heard: [words('ask.proved')],
  });
  await step(
    'the accreditation is answered',
    async () => {
      await tabTo(download, 'button', { text: words('answer.at-office') });
      await press('Return');
    },
    { besides: () => focusIn(download) },
  );
  await step(
    'the code is written by the guide',
    async () => {
      await tabTo(download, 'button', { text: words('panel.code.write') });
      await press('Return');
    },
    {
      once: [words('panel.code.written')],
      never: [words('check.code.written.text')],
      besides: () => focusIn(download),
    },
  );
  await step('to the document', () => tabTo(downloadForm, 'input', { key: 'shift+Tab' }));
  await download.close();
  await popup.bringToFront();
  await step('the popup again', intoPage);
  await step('to «erase»', () => tabTo(popup, '[aria-labelledby=code-heading] > .link'));
  await step('the code is to be erased', () => press('Return'), { once: [words('code.forget.ask')] });
  await step('to «yes»', () => tabTo(popup, '.danger'));
  await step('it is erased', () => press('Return'), {
    once: [words('code.erased')],
    besides: () => focusIn(popup, 'textarea'),
  });
  await popup.close();

  // A narrow window: the panel is folded.
  const narrow = await open(addresses.request);
  await resize(640, 740);
  await step('request page in a narrow window', intoPage);
  await step('into its form', () => tabTo(formIn(narrow), `#${ids.document}`), { once: [hints.document] });
  await step('to the guide in a narrow window', () => press('alt+shift+j'), {
    heard: [words('panel.label')],
  });
  await step('and back there', () => press('Escape'), { once: [hints.document] });
  await narrow.close();
  await resize(1366, 768);

  // The backup.
  const backup = await own('backup');
  await backup.evaluate(trustScript());
  await step('backup page opens', intoPage);
  const good = caseCalled('a01');
  await step(
    'a file is brought',
    async () => backup.locator('input[type=file]').setInputFiles(await fileOf(good)),
    {
      heard: [words('check.password')],
      once: [words('check.is-backup')],
      besides: () => focusIn(backup, '.password input'),
    },
  );
  await step(
    'a wrong password',
    async () => {
      await type('wrong');
      await press('Return');
    },
    {
      once: [words('verdict.WRONG_PASSWORD.title')],
      heard: [words('check.password'), words('verdict.WRONG_PASSWORD.title')],
      besides: () => focusIn(backup, '.password input'),
    },
  );
  await step(
    'the right password',
    async () => {
      await type(good.password);
      await press('Return');
    },
    { once: [words('verdict.OK.title')], never: [words('check.stage.dates')] },
  );
  await backup.close();
}

/** A page that writes into a live region of its own every second. */
async function floodOf(frame: Frame): Promise<{ stop: () => Promise<void> }> {
  const timer = await frame.evaluate(() => {
    const region = document.createElement('div');
    region.ariaLive = 'polite';
    document.body.append(region);
    let times = 0;
    return window.setInterval(() => {
      times += 1;
      region.textContent = `${times} s`;
    }, 1000);
  });
  return { stop: () => frame.evaluate((known) => clearInterval(known), timer) };
}

/** What is wrong with where the keyboard is: nowhere, or not at what is meant. */
async function focusIn(page: Page, selector = '*'): Promise<string | undefined> {
  const at = await page.evaluate((wanted) => {
    const { activeElement } = document;
    const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
    return inner === document.body || !inner?.matches(wanted)
      ? (inner?.outerHTML.slice(0, 80) ?? 'nowhere')
      : undefined;
  }, selector);
  return at && `the keyboard is at ${at}`;
}

/** Without the signs that a screen reader leaves out or puts into words. */
function plain(text: string): string {
  return text
    .replace(/[¿?¡!«»“”"().,:;…]/g, '')
    .replace(/ (dash|guion)-/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function count(said: readonly Utterance[], text: string): number {
  return plain(said.map(({ text: each }) => each).join(' ')).split(plain(text)).length - 1;
}

async function findings(said: readonly Utterance[], expected: Expected): Promise<string[]> {
  const wrong: string[] = [];
  const all = plain(said.map(({ text }) => text).join(' '));
  let from = 0;
  for (const text of expected.heard ?? []) {
    const place = all.indexOf(plain(text), from);
    if (place >= 0) from = place + plain(text).length;
    else wrong.push(all.includes(plain(text)) ? `too early: ${text}` : `not heard: ${text}`);
  }
  for (const text of expected.once ?? []) {
    const times = count(said, text);
    if (times !== 1) wrong.push(`heard ${times} times: ${text}`);
    const isCut = said.some(
      (each) =>
        plain(each.text).includes(plain(text)) &&
        each.cutAfter !== undefined &&
        !plain(each.cutAfter).includes(plain(text)),
    );
    if (isCut) wrong.push(`cut off: ${text}`);
  }
  for (const text of expected.never ?? []) if (count(said, text) > 0) wrong.push(`heard: ${text}`);
  const more = await expected.besides?.(said);
  return more ? [...wrong, more] : wrong;
}
