import { type Result, failed, ok } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { DrawnPages } from '../shared/drawnPages.ts';
import type { ExportJob, ExportProcesses } from './exportProcesses.ts';

export interface PageJobs {
  /**
   * Draws a document as pages in another process. Only the latest is wanted: one that is under way is ended, and its answer is the
   * problem `cancelled`.
   */
  draw(document: Document, attachments: Readonly<Record<string, string>>): Promise<Result<DrawnPages>>;
}

/** Milliseconds in which pages that are wanted no longer have to stop. */
const patience = 3000;

/** `crash` logs the details of a fault of ours and returns the number under which they stand. */
export function pageJobs(processes: ExportProcesses, crash: (details: string) => string): PageJobs {
  let running: { readonly job: ExportJob; readonly cancel: () => void } | undefined;
  let latest = 0;
  return {
    async draw(document, attachments) {
      const own = ++latest;
      running?.cancel();
      // The process that has painted most of these pages is the one that is still at work.
      await running?.job.over;
      if (own !== latest) return cancelled;
      return new Promise((resolve) => {
        const job = processes.begin({
          reply: (reply) => {
            if (reply.kind === 'drawn') resolve(ok(reply.pages));
            if (reply.kind === 'failed') resolve({ ok: false, problem: reply.problem });
            if (reply.kind === 'crashed') resolve(crashed(crash(reply.stack)));
          },
          exit: (code) =>
            resolve(crashed(crash(`the process that draws pages ended with ${code} before it had answered`))),
        });
        const mine = {
          job,
          cancel: () => {
            resolve(cancelled);
            job.cancel();
            const late = setTimeout(job.kill, patience);
            void job.over.then(() => clearTimeout(late));
          },
        };
        running = mine;
        void job.over.finally(() => {
          if (running === mine) running = undefined;
        });
        job.ask({ kind: 'draw', document, attachments });
      });
    },
  };
}

const cancelled = failed('cancelled', 'These pages were overtaken by newer ones.');

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pages could not be drawn. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
