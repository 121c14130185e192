import type { Found, Rule } from '../check.ts';
import { headerFields } from '../read/headerFields.ts';
import { everyWard, notWards } from '../read/keyDecisionGrounds.ts';
import { richTextWords } from '../read/richTextWords.ts';

/** "Wards: Not applicable" in a paper of a programme whose other papers are council-wide. */
export const wardsDiffer: Rule = {
  id: 'wards-differ',
  family: 'publication',
  label: 'Wards not applicable, though other papers of the programme name them all',
  why: 'Which wards are affected is half of what makes a decision key; members look for theirs.',
  severity: 'note',
  source: 'SI 2012/2089 reg 8(1)(b)',
  over: 'paper',
  check(paper) {
    const field = headerFields(paper).find(({ label }) => /\b(?:ward|division)s?\b/i.test(label));
    if (field === undefined || !notWards.test(field.text) || paper.paper.programmeId === null) return [];
    const others = paper.pack.rows.paper.flatMap((each) => {
      const same =
        each.id !== paper.paper.id &&
        each.deletedAt === null &&
        each.programmeId === paper.paper.programmeId &&
        each.header[field.key] !== undefined;
      const words = same ? richTextWords(each.header[field.key]) : '';
      return everyWard.test(words) ? [{ title: each.shortTitle, words }] : [];
    });
    const [first] = others;
    if (first === undefined) return [];
    const found: Found = {
      block: field.block,
      number: null,
      quote: field.text,
      message: `“${field.label}” says ${field.text}; “${first.title}”${others.length > 1 ? ` and ${others.length - 1} more of the same programme say` : ', of the same programme, says'} ${first.words}. Name the wards, or all.`,
    };
    return [found];
  },
};
