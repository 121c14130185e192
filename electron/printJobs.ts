import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { Edition } from '../shared/editions.ts';
import type { ExportRequest } from './export/messages.ts';
import type { ExportProcesses } from './exportProcesses.ts';

/** Makes the HTML of an edition for printing. Refuses as an export does. */
export type DrawForPrint = (document: Document, edition: Edition) => Promise<Result<string>>;

/**
 * What is printed goes the way of every export, in another process: the public's paper is searched for what is not for
 * publication just as the public's file is. `crash` logs the details of a fault of ours and returns their number.
 */
export const printJobs =
  (processes: ExportProcesses, crash: (details: string) => string): DrawForPrint =>
  async (document, edition) => {
    const folder = mkdtempSync(join(tmpdir(), 'tabled-print-'));
    try {
      const file = join(folder, 'pack.html');
      const order = { edition, format: 'html' } as const;
      const written = await answer(processes, { kind: 'start', document, order, file }, crash);
      return written.ok ? { ok: true, value: readFileSync(written.value, 'utf8') } : written;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };

/** The name of the file that was written, or why none was. */
const answer = (
  processes: ExportProcesses,
  request: ExportRequest,
  crash: (details: string) => string,
): Promise<Result<string>> =>
  new Promise((resolve) => {
    const job = processes.begin({
      reply: (reply) => {
        if (reply.kind === 'done') resolve({ ok: true, value: reply.exported.file });
        if (reply.kind === 'failed') resolve({ ok: false, problem: reply.problem });
        if (reply.kind === 'crashed') resolve(crashed(crash(reply.stack)));
      },
      exit: (code) =>
        resolve(crashed(crash(`the process that prints ended with ${code} before it had answered`))),
    });
    job.ask(request);
  });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pack could not be printed. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
