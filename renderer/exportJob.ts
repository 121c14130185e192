import type { ExportEvent, ExportStarted, Problem, Result } from '../shared/api.ts';
import type { ExportForm } from './exporting/exportChoices.ts';

interface Pack {
  /** Null where the file is no pack but a document beside it, such as the forward plan. */
  readonly meetingId: string | null;
  readonly form: ExportForm;
}

/** One export at a time: from the dialog for its file to the file that stands, or the reason why it does not. */
export type ExportJob =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'choosing' } & Pack)
  | ({
      readonly kind: 'running';
      readonly exportId: string;
      readonly done: number;
      readonly total: number;
    } & Pack)
  | ({
      readonly kind: 'done';
      readonly file: string;
      readonly pages: number | null;
      readonly warning: string | null;
      readonly searched: boolean;
    } & Pack)
  | ({ readonly kind: 'failed'; readonly problem: Problem } & Pack);

/** The answer to `exportPack`. Events may have come before it; then they know more than the answer does. */
export function afterStart(job: ExportJob, started: Result<ExportStarted | null>): ExportJob {
  if (job.kind !== 'choosing') return job;
  const { meetingId, form } = job;
  if (!started.ok) return { kind: 'failed', meetingId, form, problem: started.problem };
  if (started.value === null) return { kind: 'none' };
  return { kind: 'running', meetingId, form, exportId: started.value.exportId, done: 0, total: 0 };
}

/** An event counts for the export that runs; what an older one still sends is let go. */
export function afterEvent(job: ExportJob, event: ExportEvent): ExportJob {
  if (job.kind !== 'choosing' && job.kind !== 'running') return job;
  if (job.kind === 'running' && job.exportId !== event.exportId) return job;
  const { meetingId, form } = job;
  switch (event.kind) {
    case 'progress':
      return {
        kind: 'running',
        meetingId,
        form,
        exportId: event.exportId,
        done: event.done,
        total: event.total,
      };
    case 'done':
      return {
        kind: 'done',
        meetingId,
        form,
        file: event.file,
        pages: event.pages,
        warning: event.warning,
        searched: event.searched,
      };
    case 'failed':
      return event.problem.kind === 'cancelled'
        ? { kind: 'none' }
        : { kind: 'failed', meetingId, form, problem: event.problem };
  }
}
