import type { Found, PaperContext, Rule } from '../check.ts';

const kinds =
  'business cases|reports|bids|strategies|plans|letters|schemes|contracts|agreements|forms|maps|drawings|policies';
const both = new RegExp(`\\bboth (?:the |of the |these )?((?:\\w+ )?(?:${kinds})|appendices)\\b`, 'gi');

/** "both business cases" where one is appended. */
export const bothWithOne: Rule = {
  id: 'both-with-one',
  family: 'structure',
  label: '“Both”, where there is one',
  why: 'It leaves open whether a document is missing or the sentence is left over from another paper.',
  severity: 'should',
  source: 'Documents relied on are before the members (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage): Found[] =>
      passage.generated === true || !/\bboth\b/i.test(passage.text)
        ? []
        : [...passage.text.matchAll(both)].flatMap((match): Found[] => {
            const what = match[1] ?? '';
            const titles = appended(paper, what);
            if (titles === null || titles.length !== 1) return [];
            return [
              {
                block: passage.block,
                number: passage.number,
                quote: match[0],
                message: `“${match[0]}” speaks of two; one is appended, “${titles[0]}”. Attach the other, or mend the sentence.`,
              },
            ];
          }),
    ),
};

/** Titles of the appendices of a kind; null where the paper appends nothing of the kind, so that nothing can be said. */
function appended(paper: PaperContext, what: string): string[] | null {
  const rows = paper.pack.rows.appendix.filter(
    (each) => each.paperId === paper.paper.id && each.deletedAt === null,
  );
  if (rows.length === 0) return null;
  const singular = what.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  if (singular.startsWith('appendice')) return rows.map((each) => each.label);
  const titles = rows.map((each) => each.title).filter((title) => title.toLowerCase().includes(singular));
  return titles.length === 0 ? null : titles;
}
