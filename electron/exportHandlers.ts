import { type BrowserWindow, app, shell } from 'electron';
import { existsSync } from 'node:fs';
import { type Result, failed, ok } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import { type ExportOrder, type PackSource, isLargePrint, orderProblem } from '../shared/editions.ts';
import type { Row } from '../shared/entities/index.ts';
import { fileWords, zipProblem } from '../shared/packZip/zipOrder.ts';
import { layOutAttachments } from './attachmentFiles.ts';
import type { ExportJobs } from './exportJobs.ts';
import type { Handlers } from './ipc.ts';
import { type Library, packDocument } from './library.ts';
import { receivedFiles } from './receivedFiles.ts';
import { chooseExportFile } from './saveDialog.ts';
import { readRow } from './store/rows.ts';

type ExportChannel = 'exportPack' | 'exportZip' | 'cancelExport' | 'showInFolder';

export interface ExportSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly exports: ExportJobs;
}

/** The channels by which a pack leaves the library as a file, or as a zip of all its forms. */
export function exportHandlers({
  library,
  window,
  exports,
}: ExportSurroundings): Pick<Handlers, ExportChannel> {
  return {
    async exportPack({ meetingId, source, order }) {
      // Before the person has looked for a folder.
      const problem = orderProblem(order);
      if (problem !== undefined) return failed('invalid', problem);
      const pack = packIn(library(), meetingId, source);
      const owner = window();
      if (!pack.ok) return pack;
      if (owner === undefined) return noLibrary;
      const { read, meeting, document } = pack.value;
      const name = nameOf(meeting.ref, document, order);
      const file = await chooseExportFile(owner, app.getPath('documents'), name, order.format);
      if (file === null) return ok(null);
      const attachments = layOutAttachments(read, document);
      if (!attachments.ok) return attachments;
      return ok({ exportId: exports.start({ document, order, file, attachments: attachments.value }) });
    },

    async exportZip({ meetingId, source, zip }) {
      const problem = zipProblem(zip);
      if (problem !== undefined) return failed('invalid', problem);
      const pack = packIn(library(), meetingId, source);
      const owner = window();
      if (!pack.ok) return pack;
      if (owner === undefined) return noLibrary;
      const { read, meeting, document } = pack.value;
      const { ref } = meeting;
      const file = await chooseExportFile(owner, app.getPath('documents'), `${ref}-${zip.audience}`, 'zip');
      if (file === null) return ok(null);
      const received = receivedFiles(read, meetingId, document);
      const more = Object.values(received.files).map(({ sha256 }) => sha256);
      const attachments = layOutAttachments(read, document, more);
      if (!attachments.ok) return attachments;
      const task = { zip, ref, source, received };
      return ok({
        exportId: exports.start({ document, zip: task, file, attachments: attachments.value }),
      });
    },

    cancelExport({ exportId }) {
      exports.cancel(exportId);
      return ok(null);
    },

    showInFolder({ file }) {
      if (!exports.wrote(file))
        return failed('invalid', 'Tabled shows only files that it has exported since it was started.');
      if (!existsSync(file))
        return failed('notFound', 'The exported file is no longer there: it was moved, renamed or deleted.');
      shell.showItemInFolder(file);
      return ok(null);
    },
  };
}

interface PackToExport extends Pick<Library, 'read'> {
  readonly meeting: Row<'meeting'>;
  readonly document: Document;
}

function packIn(library: Library | undefined, meetingId: string, source: PackSource): Result<PackToExport> {
  if (library === undefined) return noLibrary;
  const meeting = readRow(library.read, 'meeting', meetingId);
  if (meeting === undefined) return failed('notFound', 'This meeting is no longer in the library.');
  const document = packDocument(library, meetingId, source);
  return document.ok ? ok({ read: library.read, meeting, document: document.value }) : document;
}

/** The name that is proposed for a file, which tells it from others of the same meeting. No report is named by its title. */
function nameOf(ref: string, { parts }: Document, order: ExportOrder): string {
  const { edition, extract, copy } = order;
  const words = [edition === 'public' ? '' : edition];
  if (edition !== 'large-print' && isLargePrint(order)) words.push('large print');
  if (extract?.kind === 'pages') words.push(`pages ${extract.from} ${extract.to}`);
  if (extract?.kind === 'item') words.push(`item ${extract.number}`);
  if (extract?.kind === 'paper')
    words.push(`report item ${parts.find(({ id }) => id === extract.ref)?.item ?? ''}`);
  if (copy !== undefined) words.push(`copy ${copy.number}`);
  return [ref, ...words.filter((each) => each !== '').map(fileWords)].join('-');
}

const noLibrary = failed('notFound', 'No library is open.');
