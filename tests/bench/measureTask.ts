import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Beside, Outcome, Task } from './tasks/task.ts';

export interface TaskLine extends Outcome {
  readonly task: string;
  readonly what: string;
  readonly peakBytes: number;
}

/** Does a task in a process of its own, then lets its peer do it; of several rounds the quickest of each counts. */
export async function measureTask(task: Task, size: number, rounds: number): Promise<TaskLine> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-'));
  try {
    await task.prepare(folder, size);
    let best: (Outcome & { readonly peakBytes: number }) | undefined;
    let theirs = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      if (task.peer) theirs = Math.min(theirs, await task.peer.seconds(folder));
      const own = await runTask(task, folder, size);
      if (best === undefined || own.seconds < best.seconds) best = own;
    }
    if (best === undefined) throw new Error(`${task.name} was never run`);
    const peer: Beside[] = task.peer ? [{ ...task.peer, seconds: theirs }] : [];
    return { task: task.name, what: task.what, ...best, besides: [...peer, ...best.besides] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runTask(
  task: Task,
  folder: string,
  size: number,
): Promise<Outcome & { readonly peakBytes: number }> {
  const child = fork(new URL('tasks/runTask.ts', import.meta.url), [task.name, folder, String(size)]);
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`${task.name} ended with ${code} before it had answered`);
  });
  const [outcome] = (await Promise.race([once(child, 'message'), ended])) as [
    Outcome & { readonly peakBytes: number },
  ];
  ended.catch(() => undefined);
  return outcome;
}
