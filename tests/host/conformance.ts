import type * as Real from 'electron';
import type * as Host from './electron.ts';
import type { WebFrameMain } from './frameTree.ts';
import type { preloadWorld } from './preloadWorld.ts';
import type { Session } from './session.ts';
import type { WebContents } from './webContents.ts';

/** Fails to compile where the host has a member that Electron's types do not know: a spec could come to rely on it. */
type Known<HostName extends RealName, RealName> = HostName;
type Preload = NonNullable<ReturnType<typeof preloadWorld>>;

export type Conformance = [
  Known<keyof typeof Host, keyof typeof Real | 'default'>,
  Known<keyof typeof Host.app, keyof Real.App>,
  Known<keyof typeof Host.app.commandLine, keyof Real.CommandLine>,
  Known<keyof typeof Host.BrowserWindow, keyof typeof Real.BrowserWindow>,
  Known<keyof Host.BrowserWindow, keyof Real.BrowserWindow>,
  Known<keyof typeof Host.clipboard, keyof Real.Clipboard>,
  Known<keyof typeof Host.dialog, keyof Real.Dialog>,
  Known<keyof typeof Host.ipcMain, keyof Real.IpcMain>,
  Known<keyof typeof Host.Menu, keyof typeof Real.Menu>,
  Known<keyof Host.Menu, keyof Real.Menu>,
  Known<keyof Host.MenuItem, keyof Real.MenuItem>,
  Known<keyof typeof Host.nativeTheme, keyof Real.NativeTheme>,
  Known<keyof typeof Host.net, keyof Real.Net>,
  Known<keyof typeof Host.protocol, keyof Real.Protocol>,
  Known<keyof typeof Host.safeStorage, keyof Real.SafeStorage>,
  Known<keyof typeof Host.screen, keyof Real.Screen>,
  Known<keyof typeof Host.session, keyof typeof Real.session>,
  Known<keyof Session, keyof Real.Session>,
  Known<keyof Session['webRequest'], keyof Real.WebRequest>,
  Known<keyof typeof Host.shell, keyof Real.Shell>,
  Known<keyof typeof Host.utilityProcess, keyof typeof Real.utilityProcess>,
  Known<keyof ReturnType<typeof Host.utilityProcess.fork>, keyof Real.UtilityProcess>,
  Known<keyof typeof Host.webContents, keyof typeof Real.webContents>,
  Known<keyof WebContents, keyof Real.WebContents>,
  Known<keyof WebFrameMain, keyof Real.WebFrameMain>,
  Known<keyof Preload['contextBridge'], keyof Real.ContextBridge>,
  Known<keyof Preload['ipcRenderer'], keyof Real.IpcRenderer>,
];
