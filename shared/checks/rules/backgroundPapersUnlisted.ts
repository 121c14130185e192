import type { Found, PaperContext, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { reportSections, sectionWords, titleBlock } from '../read/paperSections.ts';

/** Unpublished documents that reports rely on, by the words that name them. */
const documents: readonly RegExp[] = [
  /\b(?:inspection|Ofsted|outcome|decision|offer|award) letter\b/i,
  /\bletter (?:from|of|in which)\b/i,
  /\b(?:working |first |final )?draft (?:of the |version of the )?(?:WSoA|[A-Z][\w-]+(?: [A-Z][\w-]+)*)/,
  /\bEIA (?:conversation|screening|document|record)(?: document)?\b/,
  /\b(?:scoping|options|feasibility|peer|external|independent) (?:review|study|appraisal)\b/i,
  /\b(?:consultants?|audit|auditors?)[’'] ?(?:report|review)\b/i,
  /\bself[- ](?:evaluation|assessment)\b/i,
  /\breport to Cabinet\b/,
  /\b(?:legal|counsel[’']s) (?:opinion|advice of)\b/i,
];

/** "Background papers: None", in a report that rests on letters and drafts. */
export const backgroundPapersUnlisted: Rule = {
  id: 'background-papers-unlisted',
  family: 'structure',
  label: 'Documents relied on, no background papers listed',
  why: 'Each report must list the documents on which it relies to a material extent, and a copy must be open to inspection.',
  severity: 'should',
  source: 'Section 100D LGA 1972; regs 2 and 15 of SI 2012/2089',
  over: 'paper',
  check: (paper) => {
    const key =
      paper.template.sections.find((each) => each.live === 'backgroundPapers')?.key ?? 'backgroundPapers';
    const section = reportSections(paper).find((each) => each.key === key);
    if (
      section !== undefined &&
      !/^\W*(?:none|nil|n\/a|not applicable|there are no)\b/i.test(sectionWords(section))
    )
      return [];
    const relied = named(paper);
    const [first] = relied;
    if (first === undefined) return [];
    const list = relied
      .slice(0, 4)
      .map((each) => `“${each.words}”${each.number === null ? '' : ` (${each.number.replace(/\.$/, '')})`}`);
    const told =
      section === undefined
        ? 'The report has no list of background papers'
        : `“${section.title}” says “${sectionWords(section).trim()}”`;
    const found: Found = {
      block: section?.passages[0]?.block ?? titleBlock(paper),
      number: section?.passages[0]?.number ?? null,
      quote: section === undefined ? '' : sectionWords(section).trim(),
      message: `${told}, yet it relies on ${list.join(', ')}${relied.length > 4 ? ' and more' : ''}. List what is not published and was relied on to a material extent.`,
    };
    return [found];
  },
};

const documentsIn = byText((text: string): readonly string[] =>
  documents.flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
);

function named(paper: PaperContext): { words: string; number: string | null }[] {
  const found = new Map<string, { words: string; number: string | null }>();
  for (const passage of paper.passages) {
    if (passage.generated === true || (passage.kind !== 'text' && passage.kind !== 'cell')) continue;
    for (const words of documentsIn(passage.text))
      if (!found.has(words.toLowerCase())) found.set(words.toLowerCase(), { words, number: passage.number });
  }
  return [...found.values()];
}
