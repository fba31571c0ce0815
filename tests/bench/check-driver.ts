/** A file as it goes into a page. */
export interface Given {
  name: string;
  base64: string;
  password: string;
}

/** One check through the page itself, in milliseconds. */
export interface PageCheck {
  title: string;
  /** From the worker's making to its answer: as it ships, its start included. */
  worker: number;
  /** From the press of the button to the verdict in the page. */
  verdict: number;
  /** Longest time between two turns of a timer in the page, over what such a timer needs. */
  pause: number;
}

/** One cancelled check, in milliseconds. */
export interface CancelledCheck {
  /** From the press of "Cancelar" until a password can be typed again. */
  usable: number;
  /** From then to the verdict over the next file. */
  verdict: number;
}

/** What the bench calls in the extension's page. */
export interface CheckDriver {
  check: (given: Given) => Promise<PageCheck>;
  /** Brings a file that is refused without a password: until the verdict is there. */
  refuse: (given: Given) => Promise<number>;
  cancel: (slow: Given, next: Given, after: number) => Promise<CancelledCheck>;
  /** A worker that has started and has not been asked: until its first answer. Then again and again. */
  ask: (given: Given, place: 'new' | 'kept', times: number) => Promise<number[]>;
  /** The longest pause of the page while nothing happens in it for so long: the computer's own. */
  idle: (milliseconds: number) => Promise<number>;
  /** From the making of a worker until it answers a question about nothing. */
  start: () => Promise<number>;
}

type Answer = { type: string; report?: { code: string } };

/**
 * Puts the driver into the extension's page; it is sent there as text and may use nothing from outside itself. The
 * page's own code makes its workers as ever: they are only looked at. For the checks without the page a worker is
 * made of the same address, which the page's own policy has vouched for.
 */
export function installCheckDriver(): void {
  const Shipped = Worker;
  let address: string | URL | undefined;
  let made = 0;
  let answered = 0;
  let kept: Worker | undefined;

  globalThis.Worker = class extends Shipped {
    constructor(from: string | URL, options?: WorkerOptions) {
      const at = performance.now();
      super(from, options);
      address = from;
      made = at;
      this.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.type !== 'progress') answered = performance.now();
      });
    }
  };

  /** Letter by letter: it must not weigh in where memory is measured. */
  function bytesOf({ base64 }: Given): Uint8Array<ArrayBuffer> {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  }

  const later = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Until something is in the page. */
  function appears(selector: string): Promise<HTMLElement> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) return;
        seen.disconnect();
        resolve(found);
      };
      const seen = new MutationObserver(look);
      seen.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });
  }

  /** The section of the file brought last. */
  const file = '.file:not([data-before])';

  function bring(given: Given): void {
    document.querySelector('.file')?.setAttribute('data-before', '');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No place for a file');
    const carried = new DataTransfer();
    carried.items.add(new File([bytesOf(given)], given.name));
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async function type({ password }: Given): Promise<HTMLElement> {
    const field = (await appears(`${file} .ask input`)) as HTMLInputElement;
    field.value = password;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // What is typed is drawn before anybody presses.
    await later(50);
    return appears(`${file} .ask > button`);
  }

  function watchPauses(): () => number {
    let longest = 0;
    let before = performance.now();
    let isOver = false;
    const turn = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - before - 4);
      before = now;
      if (!isOver) setTimeout(turn, 4);
    };
    setTimeout(turn, 4);
    return () => {
      isOver = true;
      return longest;
    };
  }

  async function check(given: Given): Promise<PageCheck> {
    bring(given);
    const button = await type(given);
    const longestPause = watchPauses();
    const pressed = performance.now();
    button.click();
    const shown = await appears(`${file} .verdict h2`);
    const verdict = performance.now() - pressed;
    await later(50);
    return { title: shown.textContent, worker: answered - made, verdict, pause: longestPause() };
  }

  function answerOf(worker: Worker, question: object, transferred: ArrayBuffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type !== 'progress') resolve(data);
      };
      worker.onerror = reject;
      worker.postMessage(question, [transferred]);
    });
  }

  function make(): Worker {
    if (address === undefined) throw new Error('The page has made no worker yet');
    return new Shipped(address);
  }

  async function startUp(worker: Worker): Promise<void> {
    const bytes = new ArrayBuffer(0);
    await answerOf(worker, { type: 'recognise', bytes }, bytes);
  }

  const driver: CheckDriver = {
    check,
    refuse: async (given) => {
      const begun = performance.now();
      bring(given);
      await appears(`${file} .verdict h2`);
      return performance.now() - begun;
    },
    cancel: async (slow, next, after) => {
      bring(slow);
      const button = await type(slow);
      button.click();
      const cancel = await appears(`${file} .working button`);
      await later(after);
      const pressed = performance.now();
      cancel.click();
      await appears(`${file} .ask input`);
      const usable = performance.now() - pressed;
      const { verdict } = await check(next);
      return { usable, verdict };
    },
    ask: async (given, place, times) => {
      const worker = place === 'kept' && kept ? kept : make();
      if (worker !== kept) await startUp(worker);
      if (place === 'kept') kept = worker;
      const took: number[] = [];
      for (let time = 0; time < times; time++) {
        const bytes = bytesOf(given).buffer;
        const begun = performance.now();
        const question = { type: 'check', bytes, password: given.password, allowSlow: true };
        const { report } = await answerOf(worker, question, bytes);
        took.push(performance.now() - begun);
        if (report?.code !== 'OK') throw new Error(`${given.name}: ${report?.code}`);
      }
      if (worker !== kept) worker.terminate();
      return took;
    },
    idle: async (milliseconds) => {
      const longestPause = watchPauses();
      await later(milliseconds);
      return longestPause();
    },
    start: async () => {
      const begun = performance.now();
      const worker = make();
      await startUp(worker);
      const took = performance.now() - begun;
      worker.terminate();
      return took;
    },
  };
  Object.assign(globalThis, { checkDriver: driver });
}
