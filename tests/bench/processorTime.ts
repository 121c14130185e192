/**
 * The median of what some work takes on the processor, in milliseconds: what it takes on a clock is the same on a computer with
 * nothing else to do, and says little on one that is busy. All threads of this process count.
 */
export function processorTime(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
