import { type BrowserWindow, app } from 'electron';
import { failed, ok } from '../shared/api.ts';
import { recordDocument } from '../shared/records/recordDocument.ts';
import type { ExportJobs } from './exportJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { chooseExportFile } from './saveDialog.ts';
import { readRows } from './store/rows.ts';

export interface RecordSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly exports: ExportJobs;
}

/** The channel of the documents beside the packs, which are made from the rows as they stand. */
export function recordHandlers({
  library,
  window,
  exports,
}: RecordSurroundings): Pick<Handlers, 'exportRecord'> {
  return {
    async exportRecord({ record, format }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return failed('notFound', 'No library is open.');
      const document = recordDocument(readRows(open.read), record, new Date().toISOString());
      if (!document.ok) return document;
      const file = await chooseExportFile(owner, app.getPath('documents'), document.value.id, format);
      return ok(
        file === null
          ? null
          : {
              exportId: exports.start({
                document: document.value,
                order: { edition: 'public', format },
                file,
              }),
            },
      );
    },
  };
}
