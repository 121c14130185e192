import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/**
 * Packages stay outside the bundles and load from node_modules beside them: better-sqlite3 finds its binary and pdfkit
 * its tables by their own paths. Exactly the packages that electron-builder ships.
 */
const outside = [
  'electron',
  ...builtinModules,
  /^node:/,
  ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];

const node: InlineConfig = {
  configFile: false,
  root: here('.'),
  logLevel: 'warn',
  ssr: { target: 'node', noExternal: true },
};

/** The main process, the export process and the import process with its thread, as ES modules. */
export const mainConfig: InlineConfig = {
  ...node,
  build: {
    ssr: true,
    target: 'node24',
    outDir: here('out/app'),
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: outside,
      input: {
        main: here('electron/main.ts'),
        'export-process': here('electron/export/process.ts'),
        'archive-process': here('electron/archive/process.ts'),
        'import-process': here('electron/import/process.ts'),
        'import-thread': here('electron/import/thread.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload script cannot load files: one CommonJS file that needs nothing but electron. */
export const preloadConfig: InlineConfig = {
  ...node,
  build: {
    ssr: true,
    target: 'node24',
    outDir: here('out/app'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      input: { preload: here('electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
};
