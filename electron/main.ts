/** Where everything of the app is put together; nothing is decided here. */
import { type BrowserWindow, app, session } from 'electron';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { archiveJobs } from './archiveJobs.ts';
import { automaticBackups } from './automaticBackups.ts';
import { doorLog, logCrash, newReference, withoutWords } from './doorLog.ts';
import { exportJobs } from './exportJobs.ts';
import { exportProcesses } from './exportProcesses.ts';
import { givenFile } from './givenFile.ts';
import { makeHandlers } from './handlers.ts';
import { importJobs, takingIn } from './importJobs.ts';
import { answerChannels, tell } from './ipc.ts';
import { logUnexpected, startLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { packFileJobs } from './packFileJobs.ts';
import { pageJobs } from './pageJobs.ts';
import { printJobs } from './printJobs.ts';
import { pageCounter } from './pageCounter.ts';
import { pathsOf } from './paths.ts';
import { registerAppScheme, serveBundle } from './protocol.ts';
import { guardContents, lockDown } from './security.ts';
import { prepareDataFolder, startFailure } from './startFailure.ts';
import { applySettings } from './applySettings.ts';
import { readSettings } from './settingsFile.ts';
import { openWindow } from './window.ts';

const appDir = import.meta.dirname;
const paths = pathsOf(process.argv);
const backups = automaticBackups((what, error) => logUnexpected(newReference(), what, withoutWords(error)));
const given = givenFile();
let window: BrowserWindow | undefined;

const ready = prepareDataFolder(paths.data);
// The runtime's own files stay beside the library, and two data folders are two apps that do not know of each other.
app.setPath('userData', join(paths.data, 'runtime'));
app.setName('Tabled');
app.enableSandbox();
registerAppScheme();
guardContents();

if (ready && app.requestSingleInstanceLock()) {
  given.note(process.argv, process.cwd());
  app.on('second-instance', (_event, argv, folder) => {
    showWindow();
    if (given.note(argv, folder)) tell(window, 'command', { name: 'openGivenPack' });
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (given.note(['', file], '/')) tell(window, 'command', { name: 'openGivenPack' });
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', quitOnceBackedUp);
  // Not awaited here: Electron becomes ready only once this file has been read to its end.
  void app.whenReady().then(start).catch(startFailure);
} else {
  app.quit();
}

async function start(): Promise<void> {
  startLog(paths.logs);
  applySettings(readSettings(paths.data));
  lockDown(session.defaultSession);
  serveBundle(join(appDir, 'renderer'));
  const processes = exportProcesses(appDir);
  const exports = exportJobs(processes, {
    event: (event) => tell(window, 'export', event),
    crash: logCrash,
  });
  const pages = pageJobs(processes, logCrash);
  const runImport = importJobs(appDir, logCrash);
  const author = userInfo().username;
  answerChannels(
    makeHandlers({
      libraryFile: paths.library,
      exports,
      pages,
      shelfPages: pageJobs(processes, logCrash),
      drawForPrint: printJobs(processes, logCrash),
      countPages: pageCounter(processes, logCrash),
      archives: archiveJobs(appDir, logCrash),
      runImport,
      makeUnsigned: packFileJobs(processes, logCrash),
      given,
      takeIn: takingIn(runImport),
      backups,
      window: () => window,
      author,
    }),
    doorLog,
  );
  setupMenu((name) => tell(window, 'command', { name }));
  window = await openWindow(appDir, paths.data);
}

/** Quits a second time when the backup is whole, which nothing keeps from happening. */
function quitOnceBackedUp(event: Electron.Event): void {
  event.preventDefault();
  void backups.beforeQuit().finally(() => app.exit());
}

function showWindow(): void {
  if (window?.isMinimized() === true) window.restore();
  window?.show();
  window?.focus();
}
