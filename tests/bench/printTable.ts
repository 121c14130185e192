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
  printRows([head, ...rows], new Set([0]));
}

/** Prints rows of plain text; the columns `left` are words, the others numbers. */
export function printRows(rows: readonly (readonly string[])[], left: ReadonlySet<number>): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      left.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
