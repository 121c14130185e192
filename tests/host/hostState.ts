import type { Chromium } from './chromium.ts';

/** What the launcher finds out about the app that it starts. */
export interface AppIdentity {
  name: string;
  version: string;
  path: string;
}

const identity: AppIdentity = {
  name: 'Electron',
  version: process.versions.electron ?? '',
  path: process.cwd(),
};

/** What the launcher tells the host's modules, and the app must not see as members of Electron's objects. */
export const hostState = {
  identity,
  isReady: false,
  ready: Promise.withResolvers<void>(),
  /** Settled once the browser runs; windows wait for it. */
  chromium: Promise.withResolvers<Chromium>(),
  /** The same, for those who must know whether there is one to close. */
  running: undefined as Chromium | undefined,
};
