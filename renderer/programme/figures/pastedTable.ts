/**
 * A block of cells as Excel, Word and Calc put it on the clipboard: lines, and cells apart by tabs. A cell that holds a line
 * break or a tab stands in quotation marks, doubled inside. Empty lines at the end go; so do columns that are empty throughout.
 */
export function pastedTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const letters = text.replaceAll(/\r\n?/g, '\n');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (letters[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(letters, at)) quoted = true;
    else if (letter === '\t' || letter === '\n') {
      rows.at(-1)?.push(cell.trim());
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell.trim());
  const filled = rows.filter((row) => row.some((each) => each !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    filled.some((row) => (row[at] ?? '') !== ''),
  );
  return filled.map((row) => used.map((at) => row[at] ?? ''));
}

/** A quotation mark opens a cell only where another one ends it. */
const closes = (letters: string, at: number): boolean =>
  /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(letters.slice(at, at + 20_000));
