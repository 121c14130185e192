import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '../shared/api.ts';

/**
 * The menu bar, with the roles that each system knows. What the window carries out goes to `command`; the identifiers are
 * for the end-to-end specs.
 */
export function setupMenu(command: (name: CommandName) => void): void {
  const entry = (
    id: string,
    label: string,
    name: CommandName,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => command(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });

  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        entry('open-pack', '&Open a pack to read…', 'openPack', 'CmdOrCtrl+O'),
        { type: 'separator' },
        entry('export-pdf', 'Export &PDF for the public…', 'exportPdf', 'CmdOrCtrl+E'),
        entry('export', '&Export…', 'openExport', 'CmdOrCtrl+Shift+E'),
        { type: 'separator' },
        entry('print', 'P&rint pack…', 'print', 'CmdOrCtrl+P'),
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        entry('undo', '&Undo', 'undo', 'CmdOrCtrl+Z'),
        entry('redo', '&Redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'delete' },
        { role: 'selectAll' },
        { type: 'separator' },
        entry('open-palette', '&Search and commands…', 'openPalette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        entry('go-home', '&Home', 'goHome', 'CmdOrCtrl+1'),
        entry('go-to-meetings', '&Meetings', 'goToMeetings', 'CmdOrCtrl+2'),
        entry('go-to-shelf', '&Reading room', 'goToShelf', 'CmdOrCtrl+3'),
        entry('open-bin', '&Bin', 'openBin'),
        entry('open-settings', 'Se&ttings', 'openSettings', 'CmdOrCtrl+,'),
        entry('open-shortcuts', '&Keyboard and colours', 'openShortcuts'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        // Plus without Shift, which is where it is on a British keyboard.
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    ...(mac ? [] : [{ role: 'help' as const, submenu: [{ role: 'about' as const }] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
