import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { ImportReply, ImportRequest, ImportTask, ImportTasks } from './import/messages.ts';
import { type ImportProcess, runImport } from './import/runImport.ts';
import type { Refused, TakeInAnswers, TakeInResult } from './import/takenIn.ts';

export type TakeIn = (bytes: Uint8Array, answers: TakeInAnswers) => Promise<TakeInResult>;

/** Looks at one file in a guarded process. */
export type RunImport = <K extends ImportTask>(
  request: ImportRequest<K>,
) => Promise<ImportTasks[K]['result'] | Refused>;

/** Looks at each file in a process of its own. `note` logs what broke one; nobody else is told more than that. */
export function importJobs(appDir: string, note: (details: string) => void): RunImport {
  const start = (): ImportProcess => {
    const child = utilityProcess.fork(join(appDir, 'import-process.js'), [], {
      serviceName: 'Tabled import',
      stdio: 'ignore',
    });
    return {
      postMessage: (request) => child.postMessage(request),
      onReply: (listen) => void child.on('message', (reply: ImportReply) => listen(reply)),
      onExit: (listen) => void child.on('exit', listen),
      kill: () => void child.kill(),
    };
  };
  return (request) => runImport(request, start, note);
}

/** Takes in a file that is to be attached. */
export const takingIn =
  (run: RunImport): TakeIn =>
  (bytes, answers) =>
    run({ kind: 'attachment', bytes, answers });
