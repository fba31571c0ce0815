import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  retries: 0,
  // All workers in a namespace share one /etc; `run.ts` makes several namespaces.
  workers: 1,
  // Each test sets the policies it wants, so tests can be split anywhere.
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
});
