import { defineConfig } from '@playwright/test';
import type { Shared } from './tests/e2e/test.ts';

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
    // The same descriptions, without those of what only Chromium has or can be made to do, and without those that
    // start browsers of their own or need none of ours.
    {
      name: 'firefox',
      use: { browserKind: 'firefox' },
      grepInvert: /@chromium/,
      testIgnore: /(abuse|check-live|firefox|gallery|leaflet|nothing-on-disk)\.test\.ts/,
    },
  ],
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
});
