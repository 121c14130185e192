import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Specs that drive the built app (`npm run build` first). One file after another: each has an app and a browser of its
 * own, and two cores do not carry several.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/e2e/**/*.test.ts'],
    fsModuleCache: true,
    globalSetup: 'tests/fixtures/madeSample.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
