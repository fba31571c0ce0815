/** A WebDriver BiDi message, as far as it matters here. */
export interface Message {
  type?: string;
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
}

export interface Ends {
  toBrowser: (message: Message) => void;
  toDriver: (message: Message) => void;
  addOn?: string | undefined;
}

export interface Conversation {
  fromDriver: (message: Message) => void;
  fromBrowser: (message: Message) => void;
  /** Sends a command of our own; returns the browser's whole answer. */
  ask: (method: string, params: Record<string, unknown>) => Promise<Message>;
}

/** Our message ids start here; the driver's start at 1, and its last ones are above `ourEnd`. */
const ourBegin = 2 ** 40;
const ourEnd = 2 ** 41;

/** Sent by Playwright 1.65 unasked, unknown to firefox-esr 153. */
const unknown = new Set(['emulation.setMediaFeaturesOverride']);

const loaded = `new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('load', () => resolve(), { once: true });
})`;

/** Relays messages between driver and browser, adding and dropping some. */
export function speak({ toBrowser, toDriver, addOn }: Ends): Conversation {
  let last = ourBegin;
  let firstPage: number | undefined;
  const closing = new Map<number, unknown>();
  const destroyed = new Set<unknown>();
  const asked = new Map<number, (answer: Message) => void>();

  const ask = (method: string, params: Record<string, unknown>): Promise<Message> =>
    new Promise((resolve) => {
      last += 1;
      asked.set(last, resolve);
      toBrowser({ id: last, method, params });
    });

  /** Firefox never reports that an extension page has loaded. */
  async function sayLoaded(params: Record<string, unknown>): Promise<void> {
    const { type } = await ask('script.evaluate', {
      expression: loaded,
      target: { context: params.context, sandbox: 'certiguia-bridge' },
      awaitPromise: true,
    });
    if (type !== 'success') return; // gone already
    for (const event of ['domContentLoaded', 'load']) {
      toDriver({ type: 'event', method: `browsingContext.${event}`, params });
    }
  }

  return {
    ask,
    fromDriver: (message) => {
      if (message.method !== undefined && unknown.has(message.method)) {
        toDriver({ type: 'success', ...(message.id === undefined ? {} : { id: message.id }), result: {} });
        return;
      }
      if (message.method === 'browsingContext.create') {
        firstPage ??= message.id;
        // Tabs of one window instead of windows: only one window has the focus.
        if (message.params) message.params.type = 'tab';
      }
      if (message.method === 'browsingContext.close' && message.id !== undefined) {
        closing.set(message.id, message.params?.context);
      }
      toBrowser(message);
    },
    fromBrowser: (message) => {
      const { id, method, params } = message;
      if (id !== undefined && id > ourBegin && id < ourEnd) {
        asked.get(id)?.(message);
        asked.delete(id);
        return;
      }
      // The driver never hears of tabs older than its own first one, so installing waits for that.
      if (id !== undefined && id === firstPage && addOn) {
        firstPage = Number.NaN;
        const extensionData = { type: 'path', path: addOn };
        void ask('webExtension.install', { extensionData }).then(() => toDriver(message));
        return;
      }
      if (method === 'browsingContext.contextDestroyed') destroyed.add(params?.context);
      toDriver(message);
      if (id !== undefined && closing.has(id)) {
        const context = closing.get(id);
        closing.delete(id);
        if (!destroyed.has(context)) {
          toDriver({ type: 'event', method: 'browsingContext.contextDestroyed', params: { context } });
        }
      }
      if (
        method === 'browsingContext.navigationCommitted' &&
        String(params?.url).startsWith('moz-extension:')
      ) {
        void sayLoaded(params ?? {});
      }
    },
  };
}
