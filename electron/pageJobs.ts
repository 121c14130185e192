import { type UtilityProcess, utilityProcess } from 'electron';
import { join } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { DrawnPages } from '../shared/drawnPages.ts';
import type { ExportReply, ExportRequest } from './export/messages.ts';

export interface PageJobs {
  /**
   * Draws a document as pages in a process of its own. Only the latest is wanted: one that is under way is ended, and its
   * answer is the problem `cancelled`.
   */
  draw(document: Document, attachments: Readonly<Record<string, string>>): Promise<Result<DrawnPages>>;
}

/** `crash` logs the details of a fault of ours and returns the number under which they stand. */
export function pageJobs(appDir: string, crash: (details: string) => string): PageJobs {
  let running: { readonly child: UtilityProcess; readonly cancel: () => void } | undefined;
  return {
    draw(document, attachments) {
      running?.cancel();
      const child = utilityProcess.fork(join(appDir, 'export-process.js'), [], {
        serviceName: 'Tabled pages',
        stdio: 'ignore',
      });
      return new Promise((resolve) => {
        let isOver = false;
        const end = (answer: () => Result<DrawnPages>): void => {
          if (isOver) return;
          isOver = true;
          if (running?.child === child) running = undefined;
          child.kill();
          resolve(answer());
        };
        running = { child, cancel: () => end(() => cancelled) };
        child.on('message', (reply: ExportReply) => {
          if (reply.kind === 'drawn') end(() => ok(reply.pages));
          if (reply.kind === 'crashed') end(() => crashed(crash(reply.stack)));
        });
        child.on('exit', (code) =>
          end(() => crashed(crash(`the process that draws pages ended with ${code} before it had answered`))),
        );
        child.postMessage({ kind: 'draw', document, attachments } satisfies ExportRequest);
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
