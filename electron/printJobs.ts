import { type UtilityProcess, utilityProcess } from 'electron';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { Edition } from '../shared/editions.ts';
import type { ExportReply, ExportRequest } from './export/messages.ts';

/** Makes the HTML of an edition for printing. Refuses as an export does. */
export type DrawForPrint = (document: Document, edition: Edition) => Promise<Result<string>>;

/**
 * What is printed goes the way of every export, in a process of its own: the public's paper is searched for what is not for
 * publication just as the public's file is. `crash` logs the details of a fault of ours and returns their number.
 */
export const printJobs =
  (appDir: string, crash: (details: string) => string): DrawForPrint =>
  async (document, edition) => {
    const folder = mkdtempSync(join(tmpdir(), 'tabled-print-'));
    const child = utilityProcess.fork(join(appDir, 'export-process.js'), [], {
      serviceName: 'Tabled print',
      stdio: 'ignore',
    });
    try {
      const file = join(folder, 'pack.html');
      const order = { edition, format: 'html' } as const;
      const ended = answerOf(child, crash);
      child.postMessage({ kind: 'start', document, order, file } satisfies ExportRequest);
      const written = await ended;
      return written.ok ? { ok: true, value: readFileSync(written.value, 'utf8') } : written;
    } finally {
      child.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };

/** The name of the file that was written, or why none was. */
const answerOf = (child: UtilityProcess, crash: (details: string) => string): Promise<Result<string>> =>
  new Promise((resolve) => {
    let isOver = false;
    const end = (answer: () => Result<string>): void => {
      if (!isOver) resolve(answer());
      isOver = true;
    };
    child.on('message', (reply: ExportReply) => {
      if (reply.kind === 'done') end(() => ({ ok: true, value: reply.exported.file }));
      if (reply.kind === 'failed') end(() => ({ ok: false, problem: reply.problem }));
      if (reply.kind === 'crashed') end(() => crashed(crash(reply.stack)));
    });
    child.on('exit', (code) =>
      end(() => crashed(crash(`the process that prints ended with ${code} before it had answered`))),
    );
  });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pack could not be printed. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
