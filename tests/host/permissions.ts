import type { DevToolsSession } from './devtools.ts';
import type { WebContents } from './webContents.ts';

export interface PermissionHandlers {
  request:
    | ((
        contents: WebContents,
        permission: string,
        answer: (granted: boolean) => void,
        details: object,
      ) => void)
    | null;
  check:
    ((contents: WebContents | null, permission: string, origin: string, details: object) => boolean) | null;
}

/** Electron's names, each with what the Permissions API calls it. */
const PERMISSIONS = {
  media: ['camera', 'microphone'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'idle-detection': ['idle-detection'],
};

/**
 * DevTools cannot hand a page's question on, so both handlers are asked beforehand, at each load, and Chromium is given
 * their answers. As in Electron, what no handler refuses is granted.
 */
export async function applyPermissions(
  browser: DevToolsSession,
  handlers: PermissionHandlers,
  contents: WebContents,
  url: string,
): Promise<void> {
  const details = { isMainFrame: true, requestingUrl: url };
  const given = Object.entries(PERMISSIONS).flatMap(([permission, names]) => {
    let requested = handlers.request === null;
    handlers.request?.(contents, permission, (granted) => (requested = granted), details);
    const checked = handlers.check?.(contents, permission, url, details) ?? true;
    const setting = requested && checked ? 'granted' : 'denied';
    return names.map((name) => browser.send('Browser.setPermission', { permission: { name }, setting }));
  });
  await Promise.all(given);
}
