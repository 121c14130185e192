import type { WindowApi } from '../shared/api.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

/** The door to the main process; no other file of the window names `window.api`. */
export const { invoke, on } = window.api;
