import type { CDPSession, Page } from 'puppeteer-core';

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

/**
 * The most that JavaScript holds in a page and in all its workers together while something is done there: heap
 * (what is not yet collected too) and array buffers, looked at as often as the browser answers. Chromium only.
 */
export async function peakMemory(page: Page, work: () => Promise<unknown>): Promise<number> {
  const sessions = new Set<CDPSession>([await page.createCDPSession()]);
  page.on('workercreated', ({ client }) => sessions.add(client));
  for (const { client } of page.workers()) sessions.add(client);
  let isOver = false;
  let peak = 0;
  const watching = (async () => {
    while (!isOver) {
      const held = await Promise.all([...sessions].map(heldBy));
      peak = Math.max(
        peak,
        held.reduce((sum, bytes) => sum + bytes, 0),
      );
    }
  })();
  await work();
  isOver = true;
  await watching;
  return peak;
}

/** A worker that has ended holds nothing. */
async function heldBy(session: CDPSession): Promise<number> {
  try {
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usedSize + backingStorageSize;
  } catch {
    return 0;
  }
}
