import { expect, type Locator } from '@playwright/test';

/**
 * Brings the pointer over something in a form's frame, and waits until the frame knows of it. The frame has a process of
 * its own, and the browser may hear a moment late how far a page was scrolled: a click goes elsewhere until then.
 */
export async function reach(target: Locator, timeout = 10_000): Promise<Locator> {
  await expect(async () => {
    await target.hover({ timeout });
    expect(await target.evaluate((element) => element.matches(':hover'))).toBe(true);
  }).toPass({ timeout });
  return target;
}
