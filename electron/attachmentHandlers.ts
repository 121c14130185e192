import { type BrowserWindow, app, dialog, shell } from 'electron';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Argument, type Result, failed, ok } from '../shared/api.ts';
import { writeProblem } from './fileProblem.ts';
import { readReceived } from './import/readReceived.ts';
import type { TakeIn } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { openedName } from './openedName.ts';
import { type ReceivedFile, attachFile } from './store/attachments.ts';
import { fileContent } from './store/fileContent.ts';
import { readRow } from './store/rows.ts';
import { storeProblem } from './store/storeProblem.ts';

type AttachmentChannel = 'attachFile' | 'openAttachment';

export interface AttachmentSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly takeIn: TakeIn;
  /** Who works here, for the audit. */
  readonly author: string;
}

/** The channels of files that arrive from outside. */
export function attachmentHandlers({
  library,
  window,
  takeIn,
  author,
}: AttachmentSurroundings): Pick<Handlers, AttachmentChannel> {
  // Kept in memory while the person answers a question about it, and forgotten with the next one.
  let asked: ReceivedFile | undefined;

  const received = async (file: Argument<'attachFile'>['file']): Promise<Result<ReceivedFile | null>> => {
    switch (file.kind) {
      case 'dropped':
        return ok({ name: basename(file.name), bytes: file.bytes });
      case 'again':
        return asked === undefined
          ? failed('notFound', 'The file is no longer at hand: choose it again.')
          : ok(asked);
      case 'choose': {
        const owner = window();
        return owner === undefined ? ok(null) : chosenFile(owner);
      }
    }
  };

  return {
    async attachFile({ to, file, passphrase, acceptChanges }) {
      const got = await received(file);
      asked = undefined;
      if (!got.ok) return got;
      if (got.value === null) return ok({ kind: 'notChosen' });
      const { name, bytes } = got.value;
      const result = await takeIn(bytes, {
        ...(passphrase === undefined ? {} : { passphrase }),
        ...(acceptChanges === undefined ? {} : { acceptChanges }),
      });
      switch (result.kind) {
        case 'refused':
          return failed('invalid', result.message);
        case 'needsPassphrase':
        case 'undecided':
          asked = got.value;
          return ok({ ...result, name });
        case 'taken': {
          // Looked for only now: much may have happened meanwhile.
          const open = library();
          if (open === undefined) return failed('notFound', 'No library is open.');
          if (open.write === null)
            return failed(
              'readOnly',
              'This library can be read, not changed: its file or folder is read-only.',
            );
          const stamp = { at: new Date().toISOString(), by: author };
          try {
            const rows = attachFile(open.write, to, got.value, result.taken, stamp);
            return rows.ok ? ok({ kind: 'attached', rows: rows.value }) : rows;
          } catch (error) {
            const problem = storeProblem(error, open.file);
            if (problem === undefined) throw error;
            return { ok: false, problem };
          }
        }
      }
    },

    async openAttachment({ id }) {
      const open = library();
      const row = open && readRow(open.read, 'attachment', id);
      if (open === undefined || row === undefined)
        return failed('notFound', 'This attachment is no longer in the library.');
      const content = fileContent(open.read, row.sha256);
      if (!content.ok) return content;
      const file = join(mkdtempSync(join(app.getPath('temp'), 'tabled-')), openedName(row));
      try {
        writeFileSync(file, content.value);
      } catch (error) {
        const problem = writeProblem(error, file);
        if (problem === undefined) throw error;
        return { ok: false, problem };
      }
      const why = await shell.openPath(file);
      return why === '' ? ok(null) : failed('notFound', `No program on this computer opens “${row.name}”.`);
    },
  };
}

async function chosenFile(owner: BrowserWindow): Promise<Result<ReceivedFile | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title: 'Attach a file',
    properties: ['openFile'],
    filters: [
      {
        name: 'Papers, pictures and sheets',
        extensions: ['pdf', 'docx', 'png', 'jpg', 'jpeg', 'xlsx', 'csv'],
      },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return ok(null);
  return readReceived(file);
}
