/** The words that a mend strikes out and puts in, with a little of what stands around them. */
export interface ChangedWords {
  readonly lead: string;
  readonly struck: string;
  readonly put: string;
  readonly trail: string;
}

/** Characters of the text that are shown on either side. */
const reach = 40;

/** Where two texts differ, in whole words. */
export function changedWords(before: string, after: string): ChangedWords {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const lead = old.slice(0, start).join('');
  const trail = old.slice(old.length - end).join('');
  return {
    lead: lead.length > reach ? `…${lead.slice(lead.indexOf(' ', lead.length - reach))}` : lead,
    struck: old.slice(start, old.length - end).join(''),
    put: now.slice(start, now.length - end).join(''),
    trail: trail.length > reach ? `${trail.slice(0, trail.lastIndexOf(' ', reach) + 1)}…` : trail,
  };
}

/** Words and the spaces between them, in order. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];
