import type { Rule } from '../check.ts';
import { titleBlock } from '../read/paperSections.ts';

const asks = /\b(?:approv|agree|delegat|authoris|adopt|allocat|award|recommends? that)\w*/i;

/** A report called an update, with decisions in it. */
export const updateAsksDecision: Rule = {
  id: 'update-asks-decision',
  family: 'structure',
  label: 'Title says update, decisions are asked',
  why: 'Members and public who read titles only will not look for a decision in an update.',
  severity: 'should',
  source: 'The matter of a decision is made known (reg 9(b) of SI 2012/2089)',
  over: 'paper',
  check: (paper) => {
    const word = /\b(?:update|for information|briefing|progress report|position statement)\b/i.exec(
      paper.paper.title,
    )?.[0];
    if (word === undefined) return [];
    const items = paper.passages.filter(
      (each, at) =>
        each.kind === 'recommendation' &&
        each.number !== null &&
        paper.passages[at - 1]?.number !== each.number &&
        asks.test(each.text),
    );
    if (items.length === 0) return [];
    return [
      {
        block: titleBlock(paper),
        number: null,
        quote: paper.paper.title,
        message: `The title says “${word}”, and ${items.length === 1 ? 'one decision is' : `${items.length} decisions are`} asked (${items.map((each) => (each.number ?? '').replace(/\.$/, '')).join(', ')}). Name what is to be decided in the title.`,
      },
    ];
  },
};
