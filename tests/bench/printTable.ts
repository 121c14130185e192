import type { Line } from './pdf.ts';

/** Prints the lines as a table of plain text; `own` is the engine to which the times of the others are compared. */
export function printTable(lines: readonly Line[], own: string): void {
  const ownSeconds = lines.find(({ engine }) => engine === own)?.seconds;
  const rows = lines.map((line) => [
    line.engine,
    line.pages === undefined ? '–' : String(line.pages),
    line.seconds.toFixed(2),
    line.pages === undefined ? '–' : (line.pages / line.seconds).toFixed(0),
    line.peakBytes === undefined ? '–' : (line.peakBytes / 1024 ** 2).toFixed(0),
    line.bytes.toLocaleString('en-GB'),
    line.tagged ?? '–',
    ownSeconds === undefined ? '–' : `${(line.seconds / ownSeconds).toFixed(2)} ×`,
  ]);
  const head = ['engine', 'pages', 'seconds', 'pages/s', 'peak MiB', 'bytes', 'tagged', 'time to ours'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? title.length)),
  );
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}
