/** A run of words that two texts share, or that only one of them has. */
export interface TextPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * What changed from one wording to another, word by word: the longest run of words in common stays. Put together, the same
 * and the gone pieces are the old text, the same and the new ones the new text.
 */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const common = commonLengths(old, now);
  const pieces: TextPiece[] = [];
  const add = (kind: TextPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add('same', old[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add('gone', old[i] ?? '');
      i += 1;
    } else {
      add('new', now[j] ?? '');
      j += 1;
    }
  }
  return pieces;
}

/** Words with the space behind each. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];

const at = (table: readonly (readonly number[])[], row: number, column: number): number =>
  table[row]?.[column] ?? 0;

/** For each pair of places, how many words the rests of the two texts have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row !== undefined)
        row[j] =
          old[i] === now[j]
            ? at(table, i + 1, j + 1) + 1
            : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}
