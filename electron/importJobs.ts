import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { ImportReply } from './import/messages.ts';
import { type ImportProcess, runImport } from './import/runImport.ts';
import type { TakeInAnswers, TakeInResult } from './import/takenIn.ts';

export type TakeIn = (bytes: Uint8Array, answers: TakeInAnswers) => Promise<TakeInResult>;

/** Takes in each file in a process of its own. `note` logs what broke one; nobody else is told more than that. */
export function importJobs(appDir: string, note: (details: string) => void): TakeIn {
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
  return (bytes, answers) => runImport({ bytes, answers }, start, note);
}
