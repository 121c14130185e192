import { rmSync } from 'node:fs';
import { build } from 'vite';
import { mainConfig, preloadConfig } from './vite.main.ts';
import { rendererConfig } from './vite.renderer.ts';

/** Builds the app into out/app: main process, export process, preload script and window. */
export async function buildApp(): Promise<void> {
  rmSync(new URL('../out/app', import.meta.url), { recursive: true, force: true });
  await Promise.all([mainConfig, preloadConfig, rendererConfig].map((config) => build(config)));
}

if (import.meta.main) await buildApp();
