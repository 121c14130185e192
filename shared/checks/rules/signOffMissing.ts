import type { Found, Rule } from '../check.ts';
import { reportSections } from '../read/paperSections.ts';

const cleared = new Set(['legal', 'financial', 'equality', 'humanResources']);

/** Implications without a sign-off, in a report whose other implications are signed. */
export const signOffMissing: Rule = {
  id: 'sign-off-missing',
  family: 'structure',
  label: 'Implications not signed off',
  why: 'A sign-off shows that the officer who answers for the advice has seen it.',
  severity: 'should',
  source: 'House convention: “Implications verified by …”',
  over: 'paper',
  check: (paper) => {
    const signed = paper.pack.rows.signOff.filter(
      (each) => each.paperId === paper.paper.id && each.deletedAt === null && each.status === 'signed',
    );
    if (signed.length === 0) return [];
    return reportSections(paper)
      .filter((section) => cleared.has(section.key) && !signed.some((each) => each.section === section.key))
      .map((section): Found => ({
        block: section.heading.id,
        number: section.heading.number ?? null,
        quote: section.title,
        message: `“${section.title}” is not signed off; ${signed.map((each) => each.kind.toLowerCase()).join(' and ')} ${signed.length === 1 ? 'is' : 'are'}. Ask for the sign-off.`,
      }));
  },
};
