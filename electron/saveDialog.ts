import { type BrowserWindow, dialog } from 'electron';
import { extname, join } from 'node:path';
import { type ExportFormat, endings, formatNouns } from '../shared/editions.ts';

/** Asks for the file to export to, starting in `folder`; null where the person closes the dialog. */
export async function chooseExportFile(
  window: BrowserWindow,
  folder: string,
  name: string,
  format: ExportFormat | 'zip',
): Promise<string | null> {
  const noun = format === 'zip' ? 'zip file' : formatNouns[format];
  return chooseFile(window, {
    title: 'Export pack',
    folder,
    name,
    kind: noun.charAt(0).toUpperCase() + noun.slice(1),
    extension: format === 'zip' ? 'zip' : endings[format],
  });
}

export interface FileToChoose {
  readonly title: string;
  /** Where the dialog begins. */
  readonly folder: string;
  /** Proposed name without its ending. */
  readonly name: string;
  /** Kind of file in words. */
  readonly kind: string;
  readonly extension: string;
}

/** Asks for a file to write; null where the person closes the dialog. */
export async function chooseFile(
  window: BrowserWindow,
  { title, folder, name, kind, extension }: FileToChoose,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder, `${name}.${extension}`),
    filters: [{ name: kind, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  // Some file dialogs of Linux return the name as typed.
  return extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
}
