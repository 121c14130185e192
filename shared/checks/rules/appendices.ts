import type { Found, PaperContext, Rule } from '../check.ts';
import type { Row } from '../../entities/index.ts';
import { partTexts, titleBlock } from '../read/paperSections.ts';
import type { Passage } from '../read/passages.ts';
import { plainNumber, referencesIn } from '../read/references.ts';
import { overlap } from '../read/similar.ts';

/** Appendices that are listed and not there, there and not cited, or that send the reader to themselves. */
export const appendices: Rule = {
  id: 'appendices',
  family: 'structure',
  label: 'Appendix missing, never cited, or citing itself',
  why: 'What members are asked to approve must be before them.',
  severity: 'should',
  source: 'Reports are open to inspection as a whole (reg 7 of SI 2012/2089; section 100B LGA 1972)',
  over: 'paper',
  check: (paper) => {
    const rows = paper.pack.rows.appendix
      .filter((each) => each.paperId === paper.paper.id && each.deletedAt === null)
      .sort((a, b) => a.position - b.position);
    const cited = citations(paper);
    return rows.flatMap((row) => [...one(paper, row, cited), ...itself(row, cited)]);
  },
};

interface Citation {
  readonly passage: Passage;
  readonly quote: string;
  readonly numbers: readonly string[];
  /** Title of the part that it stands in. */
  readonly part: string;
}

const citations = (paper: PaperContext): Citation[] =>
  partTexts(paper).flatMap(({ part, passages }) =>
    passages.flatMap((passage) =>
      passage.generated === true ||
      passage.kind === 'title' ||
      /^(?:list of )?appendices\b/i.test(passage.section)
        ? []
        : referencesIn(passage.text)
            .filter((each) => each.kind === 'appendix')
            .map((each) => ({ passage, quote: each.quote, numbers: each.numbers, part: part.title })),
    ),
  );

const numberOf = (row: Row<'appendix'>): string => plainNumber(row.label.replace(/^\w+\s+/, ''));

function one(paper: PaperContext, row: Row<'appendix'>, cited: readonly Citation[]): Found[] {
  const own = cited.filter(
    (each) => each.numbers.includes(numberOf(row)) && !each.part.startsWith(row.label),
  );
  const [first] = own;
  if (row.state === 'missing') {
    const asked = paper.passages
      .filter((each) => each.kind === 'recommendation' && /\b(?:approv|adopt|agree|endors)/i.test(each.text))
      .map((each) => ({ number: each.number, size: each.text.length, ...overlap(each.text, row.title) }))
      .filter((each) => each.shared >= 2 && each.share >= 0.75)
      .sort((a, b) => b.share - a.share || a.size - b.size)[0];
    const at = first?.passage ?? null;
    return [
      {
        block: at?.block ?? titleBlock(paper),
        number: at?.number ?? null,
        quote: first?.quote ?? row.label,
        severity: asked === undefined ? 'should' : 'must',
        message:
          asked === undefined
            ? `${row.label}, “${row.title}”, is ${first === undefined ? 'listed' : 'relied on here'} and not attached. Attach it, or take the reference out.`
            : `${row.label}, “${row.title}”, is not attached, though recommendation ${(asked.number ?? '').replace(/\.$/, '')} asks members to approve it. Attach it.`,
      },
    ];
  }
  if (row.state !== 'attached' || own.length > 0 || mentioned(paper, row)) return [];
  const part = paper.parts.find((each) => each.title.startsWith(`${row.label}:`));
  return [
    {
      block: part?.blocks[0]?.id ?? null,
      number: null,
      quote: row.label,
      severity: 'note',
      message: `${row.label} is attached and the report never refers to it. Say in the report what it is for.`,
    },
  ];
}

/** Whether the report says that the document is appended without its label: "It is appended to this report". */
const mentioned = (paper: PaperContext, row: Row<'appendix'>): boolean =>
  paper.passages.some(
    (each) =>
      /\b(?:appended|attached|annexed)\b/i.test(each.text) &&
      each.kind === 'text' &&
      overlap(each.text, row.title).shared >= 2,
  );

function itself(row: Row<'appendix'>, cited: readonly Citation[]): Found[] {
  return cited
    .filter((each) => each.part.startsWith(`${row.label}:`) && each.numbers.includes(numberOf(row)))
    .map((each) => ({
      block: each.passage.block,
      number: each.passage.number,
      quote: each.quote,
      message: `${row.label} refers to ${each.quote}, that is to itself, for something that does not stand in it. Attach the document that is meant, or name it.`,
    }));
}
