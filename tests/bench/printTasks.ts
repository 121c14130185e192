import type { TaskLine } from './measureTask.ts';
import { printRows } from './printTable.ts';
import type { Beside } from './tasks/task.ts';

/** Prints each task with what it is compared with, a line each. */
export function printTasks(lines: readonly TaskLine[]): void {
  const head = ['task', 'pages', 'seconds', 'peak MiB', 'beside', 'seconds', 'ratio', 'goal'];
  const rows = lines.flatMap(({ what, pages, seconds, peakBytes, besides }) =>
    besides.map((beside, at) => [
      ...(at === 0
        ? [what, String(pages), seconds.toFixed(2), (peakBytes / 1024 ** 2).toFixed(0)]
        : ['', '', '', '']),
      beside.name,
      beside.seconds.toFixed(2),
      ...ratioOf(seconds, beside),
    ]),
  );
  printRows([head, ...rows], new Set([0, 4]));
}

function ratioOf(seconds: number, { seconds: theirs, goal }: Beside): [ratio: string, goal: string] {
  if (goal?.kind === 'fasterBy')
    return [`${(theirs / seconds).toFixed(1)} × faster`, `${goal.times} × faster`];
  return [`${(seconds / theirs).toFixed(2)} × as long`, goal === undefined ? '–' : `≤ ${goal.times} ×`];
}
