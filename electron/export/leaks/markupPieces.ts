import type { Piece } from './piece.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Tags at which a reader pauses; within a word there may be others. */
const pauses =
  /<\/?(?:w:p|w:tc|w:br|w:tab|p|td|th|li|dt|dd|h\d|div|tr|br|title|caption|figcaption|text|article|nav|ul|ol|dl|table)\b[^>]*>/giu;

/** Attributes that are read out or shown. */
const read = /^(?:alt|title|aria-label|content|descr|w:val|w:descr)$/iu;

/** Letters of a tag, which must not be taken for the end of a word before it. */
const tagName = /<\/?[a-z][\w:-]*/giu;
/** A letter that no paper has, so that nothing is found across it. */
const stop = '\uA74F';

/** All that can be read in HTML or XML: its text without tags, each attribute, and the bytes as they stand. `name` is the place of the text. */
export function* markupPieces(markup: string, name: string): Generator<Piece> {
  const body = markup.replace(/<style\b[^]*?<\/style>/giu, ' ');
  yield { place: name, text: plain(body.replace(pauses, '\n').replace(/<[^>]*>/gu, '')), figures: true };
  for (const [tag] of body.matchAll(/<[a-z][^>]*>/giu))
    for (const [, key = '', value = ''] of tag.matchAll(/([\w:-]+)="([^"]*)"/gu))
      yield { place: `the description of something in ${name}`, text: plain(value), figures: read.test(key) };
  yield { place: `a part of ${name} that is not shown`, text: markup.replace(tagName, stop), figures: false };
}

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (entities[name ?? ''] ?? whole),
  );
