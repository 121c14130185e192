import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Command, Engine, Files } from './engines/engine.ts';
import { watchMemory } from './watchMemory.ts';

export interface Measurement {
  /** Wall clock of the whole process, from start to end. */
  readonly seconds: number;
  /** Peak of resident memory; undefined where the system does not tell (a foreign program outside Linux). */
  readonly peakBytes: number | undefined;
}

/** Runs an engine once as a process of its own. Throws with what it printed where it fails. */
export async function measure(engine: Engine, files: Files): Promise<Measurement> {
  const { program, args, env } =
    engine.run.kind === 'program' ? engine.run.command(files) : nodeCommand(engine, files);
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const memory = engine.run.kind === 'program' ? watchMemory(child.pid) : undefined;
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  const peak = memory?.stop();
  const [out, errors] = await printed;
  if (status !== 0) throw new Error(`${engine.name} ended with ${status}: ${errors}${out}`);
  return {
    seconds,
    peakBytes: engine.run.kind === 'node' ? Number(out.trim().split('\n').at(-1)) * 1024 : peak,
  };
}

function nodeCommand(engine: Engine, { input, output }: Files): Command {
  const script = fileURLToPath(new URL('renderInThisProcess.ts', import.meta.url));
  return { program: process.execPath, args: [script, engine.name, input, output] };
}
