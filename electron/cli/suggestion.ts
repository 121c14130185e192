/** What somebody may have meant: the known name that differs least, if by no more than a third of its letters. */
function nearest(written: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, away: distance(written, name) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away);
  return best?.name;
}

/** The end of a sentence that refuses a word: `: did you mean "list"?`, or else what is given as `otherwise`. */
export function suggestion(written: string, known: readonly string[], otherwise = '.'): string {
  const name = nearest(written, known);
  return name === undefined ? otherwise : `: did you mean "${name}"?`;
}

/** Levenshtein's: the number of letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
