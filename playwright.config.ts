import { defineConfig } from '@playwright/test';
import type { Shared } from './tests/e2e/test.ts';

/** The same tests as in Chromium, without those only Chromium can run. */
const inFirefox = { use: { browserKind: 'firefox' as const }, grepInvert: /@chromium/ };

/** Tests that start their own browsers, or need none. */
const notForFirefox =
  /(abuse|check-live|faults|firefox|gallery|leaflet|nothing-on-disk|page-unchanged)\.test\.ts/;

export default defineConfig<object, Shared>({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/e2e/installed-profile.ts',
  // A flaky test is a bug.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', ...inFirefox, testIgnore: notForFirefox },
    // The part that fits into a full run.
    {
      name: 'firefox-first',
      ...inFirefox,
      grepInvert: /@chromium|renewal\.test\.ts (?!from the reminder|each answer)/,
      testMatch: /\/(announcements|journey|panel-journey|people|renewal|site-access)\.test\.ts/,
    },
  ],
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
});
