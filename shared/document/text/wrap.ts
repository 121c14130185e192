/** Columns of a line: what e-mail passes on without breaking it again. */
export const columns = 78;

/**
 * Breaks text at spaces into lines of at most `width` columns. `lead` begins the first line and the others are indented as far,
 * so that a number or label stands out; new lines in the text stay. A word longer than a line (an address) is left whole.
 */
export function wrap(text: string, width: number, lead = ''): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let start = lead;
  for (const paragraph of text.split('\n')) {
    let line = start;
    let words = 0;
    for (const word of paragraph.split(/\s+/).filter((each) => each !== '')) {
      if (words > 0 && line.length + 1 + word.length > width) {
        lines.push(line);
        line = indent + word;
      } else line += words === 0 ? word : ` ${word}`;
      words += 1;
    }
    lines.push(line.trimEnd());
    start = indent;
  }
  return lines;
}

/** Moves lines to the right, for what stands within something else; empty lines stay empty. */
export function indented(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line));
}
