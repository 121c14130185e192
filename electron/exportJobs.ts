import { randomUUID } from 'node:crypto';
import type { ExportEvent } from '../shared/api.ts';
import type { ExportOrder } from '../shared/editions.ts';
import type { AttachmentFiles } from './attachmentFiles.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { ZipTask } from './export/packZip/exportZip.ts';
import type { ExportJob, ExportProcesses } from './exportProcesses.ts';

export type ExportTask = {
  /** The whole document: what of it goes out is decided in the export process. */
  readonly document: Document;
  /** Full name of the file to write. */
  readonly file: string;
  /** Files of the document's attachments; removed when the export has ended. */
  readonly attachments?: AttachmentFiles;
} & ({ readonly order: ExportOrder } | { readonly zip: ZipTask });

export interface ExportJobs {
  /** Starts the making of one file and returns the export's identifier; events follow. */
  start(task: ExportTask): string;
  /** Asks an export to stop; its event `failed` with `cancelled` follows. One that has ended is let be. */
  cancel(exportId: string): void;
  /** Whether a file was written by an export since the app started. */
  wrote(file: string): boolean;
}

interface Announce {
  readonly event: (event: ExportEvent) => void;
  /** For a fault of ours: logs the details and returns the number under which they stand. */
  readonly crash: (details: string) => string;
}

/** Every export has a process to itself: the window stays quick, and one that is killed takes nothing with it. */
export function exportJobs(processes: ExportProcesses, announce: Announce): ExportJobs {
  const running = new Map<string, ExportJob>();
  const written = new Set<string>();

  const start = ({ attachments, ...task }: ExportTask): string => {
    const exportId = randomUUID();
    const end = (event: ExportEvent): void => {
      if (!running.delete(exportId)) return;
      attachments?.remove();
      announce.event(event);
    };
    const crashed = (details: string): void => {
      if (running.has(exportId)) end(crashEvent(exportId, announce.crash(details)));
    };
    const job = processes.begin({
      exit: (code) => crashed(`the export process ended with ${code} before it had answered`),
      reply: (reply) => {
        switch (reply.kind) {
          case 'progress':
            if (running.has(exportId)) announce.event({ ...reply, exportId });
            break;
          case 'done':
            written.add(reply.exported.file);
            end({
              kind: 'done',
              exportId,
              file: reply.exported.file,
              pages: reply.exported.pages,
              warning: reply.exported.warning,
              searched: reply.exported.searched,
            });
            break;
          case 'failed':
            end({ kind: 'failed', exportId, problem: reply.problem });
            break;
          case 'drawn':
          case 'counted':
          case 'packed':
            // Pages for the screen are asked for in pageJobs.ts alone, their number in pageCounter.ts, packs in packFileJobs.ts.
            break;
          case 'crashed':
            crashed(reply.stack);
            break;
        }
      },
    });
    running.set(exportId, job);
    const files = { attachments: attachments?.files ?? {} };
    job.ask('order' in task ? { kind: 'start', ...task, ...files } : { kind: 'zip', ...task, ...files });
    return exportId;
  };

  return {
    start,
    cancel: (exportId) => running.get(exportId)?.cancel(),
    wrote: (file) => written.has(file),
  };
}

function crashEvent(exportId: string, reference: string): ExportEvent {
  return {
    kind: 'failed',
    exportId,
    problem: {
      kind: 'unexpected',
      message: `The file could not be made, and none was written. Your library is unharmed; the log holds the details under ${reference}.`,
      reference,
    },
  };
}
