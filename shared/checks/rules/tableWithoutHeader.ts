import type { Found, Rule } from '../check.ts';
import { cellText } from '../read/tableText.ts';

/** A table whose cells a screen reader cannot name. */
export const tableWithoutHeader: Rule = {
  id: 'table-without-header',
  family: 'access',
  label: 'Table without headings',
  why: 'A screen reader says the heading of each cell; without one it reads numbers and nothing else.',
  severity: 'should',
  source: 'WCAG 2.2, 1.3.1; PDF/UA-1, 7.5; PSBAR 2018',
  over: 'paper',
  check: (paper) =>
    paper.blocks.flatMap((block): Found[] => {
      if (block.kind !== 'table' || block.body.length === 0) return [];
      const at = { block: block.id, number: block.number ?? null, quote: block.caption ?? '' };
      const rowHeaders = block.body.every((row) => row.cells.some((cell) => cell.header !== undefined));
      if (block.head.length === 0)
        return rowHeaders && block.columns.length <= 2
          ? []
          : [
              {
                ...at,
                message: `The table ${block.caption === undefined ? '' : `“${block.caption}” `}has no row of headings. Mark its first row as headings, or add one.`,
              },
            ];
      const last = block.head.at(-1);
      const blank = (last?.cells ?? []).flatMap((cell, column) =>
        column > 0 && cellText(cell).trim() === '' ? [column + 1] : [],
      );
      return blank.length === 0
        ? []
        : [
            {
              ...at,
              message: `Column ${blank.join(' and ')} of the table ${block.caption === undefined ? '' : `“${block.caption}” `}has no heading. Write one.`,
            },
          ];
    }),
};
