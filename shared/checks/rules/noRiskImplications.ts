import type { Found, PaperContext, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { partTexts } from '../read/paperSections.ts';
import { type Passage, plainText } from '../read/passages.ts';
import { sentencesOf } from '../read/sentences.ts';

const denies =
  /\b(?:no (?:\w+ )?(?:implications?|impacts?|risks?|issues?)|nothing (?:else )?arises|not (?:\w+ )?affect|none arise)\b/i;

/** "No implications for risk management, procurement …" in a paper that tells of risks and of contracts. */
export const noRiskImplications: Rule = {
  id: 'no-risk-implications',
  family: 'structure',
  label: 'Says that there is nothing, and tells of it elsewhere',
  why: 'A catch-all sentence that denies what the paper itself reports misleads those who read the summary only.',
  severity: 'should',
  source: 'A report agrees with itself (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) => {
      if (
        passage.generated === true ||
        passage.kind !== 'text' ||
        !/\brisk management\b|\bprocurement\b/i.test(passage.text)
      )
        return [];
      return sentencesOf(passage.text).flatMap((sentence): Found[] => {
        if (!denies.test(sentence.text)) return [];
        return subjects.flatMap(({ word, evidence }): Found[] => {
          const named = word.exec(sentence.text)?.[0];
          const where = named === undefined ? null : evidence(paper, passage);
          return named === undefined || where === null
            ? []
            : [
                {
                  block: passage.block,
                  number: passage.number,
                  quote: named,
                  message: `${passage.number ?? 'The paragraph'} says that nothing arises for ${named}, but ${where}. Take “${named}” out and report it.`,
                },
              ];
        });
      });
    }),
};

const subjects: readonly {
  readonly word: RegExp;
  evidence(paper: PaperContext, except: Passage): string | null;
}[] = [
  { word: /\brisk management\b/i, evidence: (paper) => risks(paper) },
  { word: /\bprocurement\b/i, evidence: (paper, except) => procurement(paper, except) },
];

function risks(paper: PaperContext): string | null {
  for (const { part } of partTexts(paper))
    for (const block of part.blocks)
      if (block.kind === 'heading' && /^(?:(?:key |summary of )?risks?\b)/i.test(plainText(block.text)))
        return `${part.kind === 'appendix' ? (part.title.split(':')[0] ?? part.title) : 'the report'} has a section “${plainText(block.text)}”`;
  return null;
}

const purchases = byText((text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\bre-commissioning of [A-Z][\w ]+|\bprocure(?:ment)? of [\w ]+|\btender(?:s|ing)? for [\w ]+/gi,
    ),
  ].map(([words]) => words.trim()),
);

function procurement(paper: PaperContext, except: Passage): string | null {
  const words = new Set<string>();
  for (const passage of paper.passages) {
    if (passage === except || passage.generated === true || passage.kind === 'label') continue;
    for (const bought of purchases(passage.text)) words.add(bought);
  }
  const [first, ...more] = words;
  return first === undefined
    ? null
    : `the paper tells of ${more.length === 0 ? `“${first}”` : `“${first}” and “${more[0]}”`}`;
}
