import type { Found, PaperContext, Rule } from '../check.ts';
import { partTexts, reportSections, type SectionText, titleBlock } from '../read/paperSections.ts';
import { plainText } from '../read/passages.ts';
import { stemsOf } from '../read/similar.ts';

/** Sections that the house requires, and a section on risk in every report that asks for a decision of the council. */
export const mandatorySection: Rule = {
  id: 'mandatory-section',
  family: 'structure',
  label: 'Mandatory section missing',
  why: 'Members must have all implications before them; a section left out cannot be told from one forgotten.',
  severity: 'should',
  source:
    'House template; section 149 of the Equality Act 2010 for equality; section 100D LGA 1972 for background papers',
  over: 'paper',
  check: (paper) => [...ofTemplate(paper), ...onRisk(paper)],
};

function ofTemplate(paper: PaperContext): Found[] {
  const present = reportSections(paper);
  return paper.template.sections.flatMap((section): Found[] => {
    if (!section.required) return [];
    const own = present.find((each) => each.key === section.key);
    if (own !== undefined) return own.passages.some((each) => each.text === unwritten) ? [open(own)] : [];
    // Whether there are recommendations is told by their own rules; an empty list of appendices needs no section.
    if (section.live === 'recommendations' || section.live === 'appendices') return [];
    const near = present.find((each) => nearly(each.title, section.heading));
    return [
      {
        block: titleBlock(paper),
        number: null,
        quote: section.heading,
        severity: near === undefined ? 'should' : 'note',
        message:
          near === undefined
            ? `The section “${section.heading}” is missing. Write it, or say in it that there is nothing and why.`
            : `The section “${section.heading}” is missing; “${near.title}” may say what belongs in it. Give it the house’s heading.`,
      },
    ];
  });
}

/** What a section prints in which nothing was written and for which no reason was given. */
const unwritten = 'This section has not been written yet.';

const open = (section: SectionText): Found => ({
  block: section.heading.id,
  number: section.heading.number ?? null,
  quote: section.title,
  message: `“${section.title}” has not been written yet. Write it, or say that there is nothing and why.`,
});

/** "Risks" for "Summary of risk assessment". */
function nearly(title: string, heading: string): boolean {
  const words = stemsOf(heading);
  const own = [...stemsOf(title)].filter((stem) => !['summar', 'implic', 'impact', 'assess'].includes(stem));
  return own.length > 0 && own.every((stem) => words.has(stem));
}

function onRisk(paper: PaperContext): Found[] {
  if (!paper.pack.body.decides || paper.recommendations.length === 0) return [];
  if (paper.template.sections.some((each) => /\brisk/i.test(each.heading))) return [];
  const headed = partTexts(paper).some(({ part }) =>
    part.blocks.some((block) => block.kind === 'heading' && /\brisks?\b/i.test(plainText(block.text))),
  );
  const mentioned = paper.passages.some((each) => each.generated !== true && /\brisks?\b/i.test(each.text));
  if (headed || mentioned) return [];
  return [
    {
      block: titleBlock(paper),
      number: null,
      quote: paper.paper.title,
      message:
        'The report asks for a decision and has no section on risk; the word does not occur in it. Say what can go wrong, and what is done about it.',
    },
  ];
}
