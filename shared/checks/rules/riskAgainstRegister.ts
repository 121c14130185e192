import { formatDate } from '../../dates.ts';
import type { Found, PaperContext, Rule } from '../check.ts';
import { registerOf } from '../read/registerOf.ts';

const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const counted = new RegExp(
  `\\b(\\d{1,2}|${counts.join('|')}) (?:open )?risks? (?:is|are|remain|stand|stands)\\b(?! (?:red|amber|green|high|medium|low|of|above|below|beyond))`,
  'i',
);
const ratings = {
  green: 'Green',
  amberGreen: 'Amber/Green',
  amber: 'Amber',
  amberRed: 'Amber/Red',
  red: 'Red',
} as const;

/** What a paper says of its register or its programme's rating, against the data. */
export const riskAgainstRegister: Rule = {
  id: 'risk-against-register',
  family: 'risk',
  label: 'Paper contradicts the register',
  why: 'Members would be told another number of risks, or another rating, than the programme holds.',
  severity: 'should',
  source: 'One source for one fact (house convention)',
  over: 'paper',
  check: (paper) => [...count(paper), ...rating(paper), ...denied(paper)],
};

function count(paper: PaperContext): Found[] {
  const open = registerOf(paper).length;
  if (open === 0) return [];
  return paper.passages.flatMap((passage): Found[] => {
    const match = passage.generated === true || passage.kind !== 'text' ? null : counted.exec(passage.text);
    if (match?.[1] === undefined) return [];
    const word = counts.indexOf(match[1].toLowerCase());
    const said = word < 0 ? Number(match[1]) : word;
    if (said === open) return [];
    return [
      {
        block: passage.block,
        number: passage.number,
        quote: match[0],
        message: `The text says “${match[0]}”; the register holds ${open} open risks.`,
      },
    ];
  });
}

/** "Its RAG is Amber/Green" against the programme's latest rating before the meeting. */
function rating(paper: PaperContext): Found[] {
  const programme = paper.pack.rows.programme.find((each) => each.id === paper.paper.programmeId);
  const latest = programme?.confidence
    .filter((each) => each.on <= paper.pack.meeting.date)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (latest === undefined) return [];
  const held = ratings[latest.rating];
  return paper.passages.flatMap((passage): Found[] => {
    const match =
      passage.generated === true
        ? null
        : /\b(?:RAG(?: rating| status)?|delivery confidence|overall (?:status|rating)) (?:is|of|:) ?(Amber\s?\/\s?Green|Amber\s?\/\s?Red|Green|Amber|Red)\b/i.exec(
            passage.text,
          );
    const said = match?.[1]?.replace(/\s/g, '');
    if (match === null || said === undefined || said.toLowerCase() === held.toLowerCase()) return [];
    return [
      {
        block: passage.block,
        number: passage.number,
        quote: match[0],
        message: `The text says ${said}; the programme’s rating on the day of the meeting is ${held} (since ${formatDate(latest.on, 'medium')}).`,
      },
    ];
  });
}

/** "There are no risks" where the register that is printed, or the programme's own, holds some. */
function denied(paper: PaperContext): Found[] {
  const own = paper.pack.rows.risk.filter(
    (each) =>
      each.programmeId === paper.paper.programmeId &&
      each.deletedAt === null &&
      each.closedOn === null &&
      each.raisedOn <= paper.pack.meeting.date,
  );
  if (own.length === 0) return [];
  return paper.passages.flatMap((passage): Found[] => {
    const match =
      passage.generated === true || passage.kind !== 'text'
        ? null
        : /\b(?:there are no (?:\w+ )?risks?|no (?:significant |material )?risks? (?:arise|have been identified|are identified))\b/i.exec(
            passage.text,
          );
    return match === null
      ? []
      : [
          {
            block: passage.block,
            number: passage.number,
            quote: match[0],
            message: `The text says “${match[0]}”; the programme’s register holds ${own.length} open ${own.length === 1 ? 'risk' : 'risks'}.`,
          },
        ];
  });
}
