/** Tabled without a window: `npm run tabled -- COMMAND`. */
import { enableCompileCache } from 'node:module';

// Reading four hundred files of TypeScript is half of the start; what comes of it is kept in the system's temporary folder.
enableCompileCache();
const { run } = await import('./cli/run.ts');

const stop = new AbortController();
// Once: whoever asks a second time wants it at once.
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

// The reader of a pipe may leave early (`| head`), which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
  },
  now: new Date(),
  signal: stop.signal,
});
