import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** The window's bundle, loaded through `app://`: relative addresses, and nothing inlined that the content policy would refuse. */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  css: { modules: { generateScopedName: '[local]-[hash:base64:4]' } },
  build: {
    outDir: fileURLToPath(new URL('../out/app/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome146',
    assetsInlineLimit: 0,
    // The app starts from a disk: one request less is worth more than a smaller file.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
  },
};
