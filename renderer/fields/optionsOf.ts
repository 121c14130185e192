/** A value that a field may take, with the words that stand for it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options out of a table of words, in its order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
