import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default is one less than the cores, which would waste one of two.
    maxWorkers: '100%',
    projects: [
      {
        // On a fresh clone, without a build.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Property tests try thousands of values, on busy computers.
          testTimeout: 60_000,
        },
      },
      {
        // Tests of the build and its package.
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
