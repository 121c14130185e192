import type { Found, Rule } from '../check.ts';
import { type Place, placesOf } from '../read/referencesTargets.ts';

/** One number, one place: within a part, and between the report and what is appended to it. */
export const numbersUnique: Rule = {
  id: 'numbers-unique',
  family: 'structure',
  label: 'Number that stands twice',
  why: 'A minute that says “paragraph 4.2” must mean one paragraph.',
  severity: 'should',
  source: 'Numbers identify paragraphs in minutes and decisions (house convention)',
  over: 'paper',
  check: (paper) => {
    const places = placesOf(paper).filter((each) => each.kind === 'paragraph');
    const report = paper.parts[0];
    return paper.parts.flatMap((part) => {
      const own = places.filter((each) => each.part === part);
      const found = twiceWithin(own);
      if (part === report) return found;
      const both = own.filter((each) =>
        places.some((other) => other.part === report && other.number === each.number),
      );
      const [first] = both;
      if (first === undefined) return found;
      const numbers = [...new Set(both.map((each) => each.number))];
      const name = part.title.split(':')[0] ?? part.title;
      return [
        ...found,
        {
          block: first.block,
          number: first.number,
          quote: first.title === '' ? first.number : first.title,
          message: `${list(numbers)} ${numbers.length === 1 ? 'stands' : 'stand'} in the report and again in ${name}. Number ${name} apart from the report (A1, A2 …), or always say which is meant.`,
        },
      ];
    });
  },
};

function twiceWithin(own: readonly Place[]): Found[] {
  return own.flatMap((place, at): Found[] => {
    const before = own
      .slice(0, at)
      .find((each) => each.number === place.number && each.block !== place.block);
    if (before === undefined) return [];
    return [
      {
        block: place.block,
        number: place.number,
        quote: place.title === '' ? place.text.slice(0, 60) : place.title,
        message: `The number ${place.number} stands here a second time. Number anew from here, so that a reference to ${place.number} means one place.`,
      },
    ];
  });
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
