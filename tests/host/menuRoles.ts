import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';

type Role = Lowercase<NonNullable<MenuItemConstructorOptions['role']>>;
type Action = (window: BrowserWindow) => void;

/** What a role does to the window that has the focus. */
const ACTIONS: Partial<Record<Role, Action>> = {
  undo: ({ webContents }) => webContents.undo(),
  redo: ({ webContents }) => webContents.redo(),
  cut: ({ webContents }) => webContents.cut(),
  copy: ({ webContents }) => webContents.copy(),
  paste: ({ webContents }) => webContents.paste(),
  selectall: ({ webContents }) => webContents.selectAll(),
  reload: ({ webContents }) => webContents.reload(),
  resetzoom: ({ webContents }) => webContents.setZoomLevel(0),
  zoomin: ({ webContents }) => webContents.setZoomLevel(webContents.getZoomLevel() + 0.5),
  zoomout: ({ webContents }) => webContents.setZoomLevel(webContents.getZoomLevel() - 0.5),
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
  minimize: (window) => window.minimize(),
  close: (window) => window.close(),
};

/** Items of the roles that are menus of their own. */
const SUBMENUS: Partial<Record<Role, readonly MenuItemConstructorOptions['role'][]>> = {
  filemenu: ['quit'],
  editmenu: ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'],
  viewmenu: ['reload', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
  windowmenu: ['minimize', 'close'],
};

export function submenuOfRole(role: string): MenuItemConstructorOptions[] | undefined {
  return SUBMENUS[role.toLowerCase() as Role]?.map((item) => ({ role: item! }));
}

/** Does what the role says; false where it says nothing. */
export function runRole(role: string): boolean {
  const name = role.toLowerCase() as Role;
  if (name === 'quit') {
    app.quit();
    return true;
  }
  const window = BrowserWindow.getFocusedWindow();
  const action = ACTIONS[name];
  if (action !== undefined && window !== null) action(window);
  return action !== undefined;
}
