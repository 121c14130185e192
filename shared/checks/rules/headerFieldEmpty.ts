import type { Found, Rule } from '../check.ts';
import { cellContentText } from '../read/cellContentText.ts';

/** A field of the header that the house requires and that holds nothing. */
export const headerFieldEmpty: Rule = {
  id: 'header-field-empty',
  family: 'structure',
  label: 'Empty field in the header',
  why: 'The header says at a glance whose report it is and what it is for.',
  severity: 'should',
  source: 'House template',
  over: 'paper',
  check: (paper) => {
    const facts = paper.parts[0]?.blocks.find((block) => block.kind === 'facts');
    if (facts?.kind !== 'facts') return [];
    return paper.template.header.flatMap((field): Found[] => {
      const row = facts.rows.find((each) => each.label === field.label);
      if (!field.required || row === undefined || cellContentText(row.blocks).trim() !== '') return [];
      return [
        {
          block: row.id,
          number: null,
          quote: field.label,
          message: `“${field.label}” is empty. ${field.help === undefined ? 'Fill it in.' : `Fill it in: ${field.help}.`}`,
        },
      ];
    });
  },
};
