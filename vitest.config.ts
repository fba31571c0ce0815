import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The usual number is one less than the cores: of two, one would wait.
    maxWorkers: '100%',
    // Properties try thousands of things, on computers that may be busy with others.
    testTimeout: 60_000,
  },
});
