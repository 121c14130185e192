import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { around } from '../read/wordMend.ts';

interface Mark {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

const odd = byText((text: string): Mark | null => brackets(text) ?? doubleQuotes(text) ?? singleQuotes(text));

/** Brackets and quotation marks that open and never close, or close and never opened. */
export const unmatchedMarks: Rule = {
  id: 'unmatched-marks',
  family: 'language',
  label: 'Bracket or quotation mark without its partner',
  why: 'The reader cannot tell where a quotation or an aside ends.',
  severity: 'note',
  source: 'Proof-reading (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] => {
      const found = passage.generated === true ? null : odd(passage.text);
      if (found === null) return [];
      const quote = around(passage.text, found.at, found.at + 1, 25);
      return [
        {
          block: passage.block,
          number: passage.number,
          quote,
          message: `“${found.mark}” in “${quote}” ${found.opens ? 'opens and is never closed' : 'closes what was never opened'}.`,
        },
      ];
    }),
};

function brackets(text: string): Mark | null {
  const open: number[] = [];
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === '(') open.push(match.index);
    else if (open.length > 0) open.pop();
    // "a)" and "1)" label items.
    else if (!/(?:^|\s)[\w]{1,3}$/.test(text.slice(0, match.index)))
      return { at: match.index, mark: ')', opens: false };
  }
  const [first] = open;
  return first === undefined ? null : { at: first, mark: '(', opens: true };
}

function doubleQuotes(text: string): Mark | null {
  let open = -1;
  for (const match of text.matchAll(/[“”]/g)) {
    if (match[0] === '“') open = match.index;
    else if (open < 0) return { at: match.index, mark: '”', opens: false };
    else open = -1;
  }
  return open < 0 ? null : { at: open, mark: '“', opens: true };
}

/** Single marks double as apostrophes: only what stands at the edge of a word on its quoting side counts. */
function singleQuotes(text: string): Mark | null {
  let open = -1;
  for (const match of text.matchAll(/[‘’]/g)) {
    const at = match.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (match[0] === '‘') open = at;
    else if (/\w/.test(before) && /\w/.test(after)) continue;
    else if (open >= 0) open = -1;
    // A possessive plural ("schools’ staff") closes nothing; nor does a ’90s or a lost letter.
    else if (before === 's' && /[\s.,;:)]/.test(after) && !/[.,;:]/.test(after)) continue;
    else if (/\w/.test(after)) continue;
    else if (before === 's') continue;
    else return { at, mark: '’', opens: false };
  }
  return open < 0 ? null : { at: open, mark: '‘', opens: true };
}
