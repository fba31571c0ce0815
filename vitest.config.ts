import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Properties try thousands of things, on computers that may be busy with others.
    testTimeout: 60_000,
  },
});
