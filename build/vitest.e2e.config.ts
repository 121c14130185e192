import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Specs that drive the built app (`npm run build` first). Two files at a time: each has an app and a browser of its own, and
 * waits for them about half of its time.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/e2e/**/*.test.ts'],
    fsModuleCache: true,
    globalSetup: 'tests/fixtures/madeSample.ts',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
