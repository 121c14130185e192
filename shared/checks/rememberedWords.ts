/**
 * A dictionary's answers, kept: papers repeat their words, and the checks run while typing. Forgets all at once when
 * it has become larger than any pack's words.
 */
export function rememberedWords(isKnown: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const answer = isKnown(word);
    if (answers.size > 200_000) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
