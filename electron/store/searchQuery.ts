/**
 * What a person typed as a query of FTS5, which would take many signs for its own syntax: each word and each phrase in
 * quotes becomes a string of that syntax, so nothing that can be typed is an error. All must be found; the last word, and
 * any other outside quotes, may be the beginning of one. Null where there is no word.
 */
export function searchQuery(typed: string): string | null {
  const parts = typed
    .normalize('NFC')
    // Quotes as word processors set them.
    .replaceAll(/[“”„«»]/g, '"')
    .split('"');
  const terms = parts.flatMap((part, at) => {
    const isPhrase = at % 2 === 1 && at < parts.length - 1;
    if (isPhrase) return hasWord(part) ? [literal(part)] : [];
    return (
      part
        .split(/\s+/)
        .filter(hasWord)
        // One letter begins every tenth word: it is looked for as it stands.
        .map((word) => (word.length > 1 ? `${literal(word)}*` : literal(word)))
    );
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const literal = (text: string): string => `"${text.replaceAll(/[\p{Cc}"]/gu, ' ')}"`;
