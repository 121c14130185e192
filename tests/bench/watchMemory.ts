import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between looks: often enough for processes of seconds, and a few hundredths of one core. */
const every = 200;

/**
 * Watches the memory of a process and all its descendants through /proc: the greatest sum seen of their proportional set
 * sizes, in which a page that several processes share counts once. Undefined on systems without /proc.
 */
export function watchMemory(root: number | undefined): { stop: () => number | undefined } {
  let peak = 0;
  const look = () => {
    if (root !== undefined) peak = Math.max(peak, sum(treeOf(root).map(proportionalBytes)));
  };
  const timer = setInterval(look, every);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of listProcesses()) {
    const parent = /\nPPid:\s+(\d+)/.exec(readOrEmpty(`/proc/${name}/status`))?.[1];
    if (parent !== undefined)
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function proportionalBytes(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
