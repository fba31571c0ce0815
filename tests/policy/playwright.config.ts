import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  retries: 0,
  // There is one /etc for all that run in the same namespace: `run.ts` makes several.
  workers: 1,
  // Each test sets the policies it wants: any third of them may run anywhere.
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
});
