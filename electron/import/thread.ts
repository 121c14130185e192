/** The thread of the import process that does the work. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportReply, ImportRequest } from './messages.ts';
import { takeIn } from './takeIn.ts';

const { bytes, answers } = workerData as ImportRequest;
const reply = (message: ImportReply): void => parentPort?.postMessage(message);

try {
  reply({ kind: 'ended', result: await takeIn(bytes, answers) });
} catch (error) {
  reply({ kind: 'crashed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
