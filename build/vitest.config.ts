import { defineConfig } from 'vitest/config';
import { compileCache } from './compileCache.ts';

/**
 * Unit tests run from source; the end-to-end specs have a configuration of their own because they need the built app.
 * Files share a worker's modules: loading the checks and the samples anew for each cost a third of the run. Two workers, where
 * Vitest would leave a machine of two cores one of them.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    env: { NODE_COMPILE_CACHE: compileCache },
    fsModuleCache: true,
    globalSetup: 'tests/fixtures/madeSample.ts',
    setupFiles: 'tests/fixtures/quickPassphrases.ts',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
