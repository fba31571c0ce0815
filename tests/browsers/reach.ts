import { expect, type Locator } from '@playwright/test';

/**
 * Hovers over something in a form's frame and waits until the frame notices. After scrolling, a frame in its own
 * process may get a click at an outdated position.
 */
export async function reach(target: Locator, timeout = 10_000): Promise<Locator> {
  await expect(async () => {
    await target.hover({ timeout });
    expect(await target.evaluate((element) => element.matches(':hover'))).toBe(true);
  }).toPass({ timeout });
  return target;
}
