import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { wordMend } from '../read/wordMend.ts';

interface Stray {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

const strays = byText((text: string): readonly Stray[] => [
  ...[...text.matchAll(/(\w+),( ?\((?:[A-Z0-9][\w-]*|\d+|[a-z]{2,}[^)]*)\))(?=[\s,.])/g)].map((match) => ({
    at: match.index,
    from: match[0],
    to: `${match[1]}${match[2]?.startsWith(' ') === true ? '' : ' '}${match[2]}`,
    what: 'a comma before the bracket',
  })),
  ...[...text.matchAll(/[A-Za-z]+ ,(?=\s)/g)].map((match) => ({
    at: match.index,
    from: match[0],
    to: match[0].replace(' ,', ','),
    what: 'a space before the comma',
  })),
  ...[...text.matchAll(/\b[A-Za-z]{3,}(?: \/|\/ )[A-Za-z]{3,}\b/g)]
    // "Ofsted / CQC" has a space on both sides, which is a style; one side only is a slip.
    .map((match) => ({
      at: match.index,
      from: match[0],
      to: match[0].replace(/ ?\/ ?/, '/'),
      what: 'a space on one side of the stroke',
    })),
  ...[...text.matchAll(/[a-z]{3,}\.(?=[A-Z][a-z]{2,}\s)[A-Z][a-z]+/g)].map((match) => ({
    at: match.index,
    from: match[0],
    to: match[0].replace('.', '. '),
    what: 'no space after the full stop',
  })),
]);

/** Commas, spaces and strokes out of place. */
export const strayMarks: Rule = {
  id: 'stray-marks',
  family: 'language',
  label: 'Comma, space or stroke out of place',
  why: 'Small, and mended in a click.',
  severity: 'note',
  source: 'Proof-reading (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] =>
      passage.generated === true
        ? []
        : strays(passage.text).map((each) => ({
            block: passage.block,
            number: passage.number,
            message: `“${each.from}” has ${each.what}. Write “${each.to}”.`,
            ...wordMend(passage, each.at, each.at + each.from.length, each.to),
          })),
    ),
};
