import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { BareChromium } from './bare-chromium.ts';

const { PRIORITY_LOW, PRIORITY_NORMAL } = constants.priority;

/** How the browser names the thread that slows another one down, as far as Linux tells names. */
const throttling = 'CPUThrottling';

/**
 * Lets everything else of the browser wait for the process that is slowed down. The browser's throttle adds to each piece
 * of work three times the wall-clock time that it took: what another process takes from it meanwhile is counted three
 * times, too, as if the thread had worked. Without effect where the system has no `/proc`.
 */
export async function makeWay(browser: BareChromium): Promise<void> {
  const { processInfo } = await browser.root.send('SystemInfo.getProcessInfo');
  for (const { id } of processInfo) {
    const threads = threadsOf(id);
    const isSlowed = threads.some(({ name }) => name.startsWith(throttling));
    for (const thread of threads) give(thread.id, isSlowed ? PRIORITY_NORMAL : PRIORITY_LOW);
  }
}

function threadsOf(process: number): { id: number; name: string }[] {
  try {
    return readdirSync(`/proc/${process}/task`).map((id) => ({
      id: Number(id),
      name: readFileSync(`/proc/${process}/task/${id}/comm`, 'utf8'),
    }));
  } catch {
    return []; // It has ended meanwhile, or this is no Linux.
  }
}

function give(thread: number, priority: number): void {
  try {
    setPriority(thread, priority);
  } catch {
    // The thread has ended meanwhile, or waited before and may not be given more without the system's leave.
  }
}
