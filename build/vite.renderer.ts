import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

const pdfjs = new URL('../node_modules/pdfjs-dist/', import.meta.url);

/**
 * What the page view reads beside its worker: the maps of East Asian characters, the fonts that a PDF may leave out, and the
 * decoders of pictures as plain script, because the content policy allows no WebAssembly.
 */
const pageFiles: Plugin = {
  name: 'page-files',
  generateBundle() {
    const files = [
      ...readdirSync(new URL('cmaps/', pdfjs)).map((name) => `cmaps/${name}`),
      ...readdirSync(new URL('standard_fonts/', pdfjs)).map((name) => `standard_fonts/${name}`),
      'wasm/jbig2_nowasm_fallback.js',
      'wasm/openjpeg_nowasm_fallback.js',
    ];
    for (const file of files)
      this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source: readFileSync(new URL(file, pdfjs)) });
  },
};

/** The window's bundle, loaded through `app://`: relative addresses, and nothing inlined that the content policy would refuse. */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('../renderer', import.meta.url)),
  base: './',
  plugins: [react(), pageFiles],
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
