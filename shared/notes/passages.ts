/** Fewest words of a passage by which a note is found elsewhere: shorter ones are said again by chance. */
const fewestWords = 5;

/** A figure with its points and commas is one word. */
const words = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Whether a passage has words enough to be known again. */
export const hasWordsEnough = (passage: string): boolean =>
  (passage.match(words)?.length ?? 0) >= fewestWords;

/** Where words begin, and where they end. */
export const wordStarts = (text: string): number[] => [...text.matchAll(words)].map(({ index }) => index);
export const wordEnds = (text: string): number[] =>
  [...text.matchAll(words)].map(({ index, 0: word }) => index + word.length);

/** How often a passage stands in texts; counting ends at `most`. */
export function timesIn(passage: string, texts: readonly string[], most: number): number {
  let times = 0;
  for (const text of texts) {
    times += placesIn(text, passage).length;
    if (times >= most) return most;
  }
  return times;
}

/** Where a passage begins in a text, also where it overlaps itself. Not inside a longer word or figure. */
export function placesIn(text: string, passage: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1))
    if (isBoundary(text, at) && isBoundary(text, at + passage.length)) places.push(at);
  return places;
}

/** Between two characters that do not belong to one word or figure: "£50" is not found in "£500" nor in "£50.20". */
export function isBoundary(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  if (isOfWord(left) && isOfWord(right)) return false;
  if (isPoint(left) && isFigure(text.charAt(at - 2)) && isFigure(right)) return false;
  return !(isFigure(left) && isPoint(right) && isFigure(text.charAt(at + 1)));
}

const isOfWord = (char: string): boolean => /^[\p{L}\p{N}]$/u.test(char);
const isFigure = (char: string): boolean => /^\d$/.test(char);
const isPoint = (char: string): boolean => char === '.' || char === ',';
