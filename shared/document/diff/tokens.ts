import type { Inline } from '../blocks.ts';

/** A word, a figure, a space, a mark, or a whole link, reference or status. */
export interface Token {
  /** Equal for what is the same text in the same look. */
  readonly key: string;
  readonly inline: Inline;
  /** False for spaces and punctuation, which alone make no text alike. */
  readonly isWord: boolean;
}

/** An amount with its sign, its commas and its per cent is one figure; a word keeps its apostrophes and hyphens. */
const pieces =
  /[£$€]?\d(?:[\d,.:/]*\d)?(?:%|[a-z]{1,2}\b)?|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words, numbers, blanks and marks one by one, each with its look; what is no text stays whole. */
export function tokensOf(inlines: readonly Inline[]): Token[] {
  return inlines.flatMap((inline): Token[] => {
    if (inline.kind !== 'text') return [{ key: keyOf(inline), inline, isWord: inline.kind !== 'break' }];
    const look = `${inline.strong === true ? 's' : ''}${inline.emphasis === true ? 'e' : ''}`;
    return (inline.text.match(pieces) ?? []).map((text) => ({
      key: `${look}|${text}`,
      inline: { ...inline, text },
      isWord: /[\p{L}\p{N}]/u.test(text),
    }));
  });
}

function keyOf(inline: Exclude<Inline, { readonly kind: 'text' }>): string {
  switch (inline.kind) {
    case 'link':
      return `link|${inline.href}|${inline.text}`;
    case 'reference':
      return `reference|${inline.target}|${withoutNumbers(inline.text)}`;
    case 'status':
      return `status|${inline.tone}|${inline.text}`;
    case 'break':
      return 'break';
  }
}

/** "paragraph 5" and "paragraph 6" are the same words about a paragraph that has been renumbered. */
const withoutNumbers = (words: string): string => words.replace(/\d+(?:\.\d+)*|\b[a-z]\b/gi, '#');

/** Everything of inlines that makes content: equal for texts that a comparison finds nothing in. */
export const textKey = (inlines: readonly Inline[]): string =>
  joined(inlines)
    .map((inline) =>
      inline.kind === 'text'
        ? `${inline.strong === true ? 's' : ''}${inline.emphasis === true ? 'e' : ''}|${inline.text}`
        : keyOf(inline),
    )
    .join('\u0001');

/** Neighbouring text in one look as one inline; text without a letter is left out. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind !== 'text') result.push(inline);
    else if (inline.text === '') continue;
    else if (
      last?.kind === 'text' &&
      last.strong === inline.strong &&
      last.emphasis === inline.emphasis &&
      last.change === inline.change
    )
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
