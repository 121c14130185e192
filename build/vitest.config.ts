import { defineConfig } from 'vitest/config';

/** Unit tests run from source; the end-to-end specs have a configuration of their own because they need the built app. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 60_000,
  },
});
