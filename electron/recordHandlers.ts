import { type BrowserWindow, app } from 'electron';
import { failed, ok } from '../shared/api.ts';
import { type ExportOrder, orderProblem } from '../shared/editions.ts';
import { recordDocument } from '../shared/records/recordDocument.ts';
import { layOutAttachments } from './attachmentFiles.ts';
import type { ExportJobs } from './exportJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { chooseExportFile } from './saveDialog.ts';
import { confirmMinutes } from './store/confirmMinutes.ts';
import { beginRecord, recordDecisions } from './store/meetingRecord.ts';
import { readRows } from './store/rows.ts';
import { writer } from './writer.ts';

type RecordChannel = 'exportRecord' | 'beginRecord' | 'recordDecisions' | 'confirmMinutes';

export interface RecordSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly exports: ExportJobs;
  /** Who works here, for the record. */
  readonly author: string;
}

/** The channels of the meeting's record and of the documents that are made of it, out of the rows as they stand. */
export function recordHandlers({
  library,
  window,
  exports,
  author,
}: RecordSurroundings): Pick<Handlers, RecordChannel> {
  const writing = writer(library, author);
  return {
    beginRecord: ({ meetingId }) => writing((write, stamp) => beginRecord(write, meetingId, stamp)),
    recordDecisions: ({ itemRecordId, drafts }) =>
      writing((write, stamp) => recordDecisions(write, itemRecordId, drafts, stamp)),

    confirmMinutes: ({ meetingId }) => writing((write, stamp) => confirmMinutes(write, meetingId, stamp)),

    async exportRecord({ record, format, largePrint }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return failed('notFound', 'No library is open.');
      const document = recordDocument(readRows(open.read), record, new Date().toISOString());
      if (!document.ok) return document;
      const order: ExportOrder = { edition: largePrint ? 'large-print' : 'public', format };
      const problem = orderProblem(order);
      if (problem !== undefined) return failed('invalid', problem);
      const name = `${document.value.id}${largePrint ? '-large-print' : ''}`;
      const file = await chooseExportFile(owner, app.getPath('documents'), name, format);
      if (file === null) return ok(null);
      const attachments = layOutAttachments(open.read, document.value);
      if (!attachments.ok) return attachments;
      const task = { document: document.value, order, file, attachments: attachments.value };
      return ok({ exportId: exports.start(task) });
    },
  };
}
