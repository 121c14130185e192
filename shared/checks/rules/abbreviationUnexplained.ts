import type { Found, Rule } from '../check.ts';
import { abbreviationsIn } from '../read/abbreviations.ts';
import type { Passage } from '../read/passages.ts';

interface Use {
  readonly short: string;
  readonly passage: Passage;
  readonly explained: boolean;
  readonly later: Passage | null;
}

/** Abbreviations that are not explained where they first stand: one finding a paper, at the first of them. */
export const abbreviationUnexplained: Rule = {
  id: 'abbreviation-unexplained',
  family: 'language',
  label: 'Abbreviations not explained at first use',
  why: 'Papers are read by members and residents who do not work in the service.',
  severity: 'note',
  source: 'GOV.UK style guide: abbreviations and acronyms',
  over: 'paper',
  check: (paper) => {
    const uses = new Map<string, Use>();
    const { name, shortName } = paper.pack.organisation;
    const house = new Set([...shortName.toLowerCase().split(' '), name.replace(/[^A-Z]/g, '').toLowerCase()]);
    for (const passage of paper.passages) {
      // Titles and headings may shorten what the first paragraph explains; the house's own short name everybody knows.
      if (passage.generated === true || ['title', 'heading', 'label'].includes(passage.kind)) continue;
      if (passage.text === paper.paper.title) continue;
      for (const { short, explained } of abbreviationsIn(passage.text)) {
        const key = short.toLowerCase();
        if (house.has(key)) continue;
        const before = uses.get(key);
        if (before === undefined) uses.set(key, { short, passage, explained, later: null });
        else if (explained && !before.explained && before.later === null)
          uses.set(key, { ...before, later: passage });
      }
    }
    const open = [...uses.values()].filter((each) => !each.explained);
    const [first] = open;
    if (first === undefined) return [];
    const never = open.filter((each) => each.later === null).map((each) => each.short);
    const late = open.filter((each) => each.later !== null && each.later !== each.passage);
    const told = [
      ...(never.length === 0 ? [] : [`never explained: ${never.join(', ')}`]),
      ...(late.length === 0
        ? []
        : [
            `explained only after first use: ${late.map((each) => each.short + place(each.later)).join(', ')}`,
          ]),
    ];
    const found: Found = {
      block: first.passage.block,
      number: first.passage.number,
      quote: first.short,
      message: `Abbreviations ${told.join('; ')}. Write each out where it first stands, with the short form in brackets.`,
    };
    return told.length === 0 ? [] : [found];
  },
};

const place = (passage: Passage | null): string =>
  passage === null || passage.number === null ? '' : ` (in ${passage.number.replace(/\.$/, '')})`;
