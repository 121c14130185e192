import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { Result } from '../shared/api.ts';
import type { ExportReply, ExportRequest } from './export/messages.ts';
import type { PackFileOrder } from './packFile/makePackFile.ts';
import type { UnsignedPackFile } from './packFile/writePackFile.ts';

/** Writes a pack file, all but its signature, in a process of its own. */
export type MakeUnsigned = (
  order: PackFileOrder,
  attachments: Readonly<Record<string, string>>,
  part: string,
) => Promise<Result<UnsignedPackFile>>;

/** `crash` logs the details of a fault of ours and returns the number under which they stand. */
export const packFileJobs =
  (appDir: string, crash: (details: string) => string): MakeUnsigned =>
  (order, attachments, part) =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(join(appDir, 'export-process.js'), [], {
        serviceName: 'Tabled pack',
        stdio: 'ignore',
      });
      let isOver = false;
      const end = (answer: () => Result<UnsignedPackFile>): void => {
        if (isOver) return;
        isOver = true;
        child.kill();
        resolve(answer());
      };
      child.on('message', (reply: ExportReply) => {
        if (reply.kind === 'packed') end(() => reply.made);
        if (reply.kind === 'crashed') end(() => crashed(crash(reply.stack)));
      });
      child.on('exit', (code) =>
        end(() => crashed(crash(`the process that makes packs ended with ${code} before it had answered`))),
      );
      child.postMessage({ kind: 'pack', order, attachments, part } satisfies ExportRequest);
    });

const crashed = (reference: string): Result<never> => ({
  ok: false,
  problem: {
    kind: 'unexpected',
    message: `The pack could not be handed over, and no file was written. Your library is unharmed; the log holds the details under ${reference}.`,
    reference,
  },
});
