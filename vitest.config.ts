import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default is one less than the cores: of two, one would wait.
    maxWorkers: '100%',
    projects: [
      {
        // On a fresh clone, without a build.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Properties try thousands of values, on computers that may be busy with others.
          testTimeout: 60_000,
        },
      },
      {
        // What `npm run build` made, and what is packaged with it.
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
