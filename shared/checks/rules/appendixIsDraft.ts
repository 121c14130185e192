import type { Found, Rule } from '../check.ts';
import { cellText } from '../read/tableText.ts';

/** An appendix whose own version number is below 1, or that calls itself a draft. */
export const appendixIsDraft: Rule = {
  id: 'appendix-is-draft',
  family: 'structure',
  label: 'Appendix in a draft version',
  why: 'Members would approve a version that its authors have not finished.',
  severity: 'should',
  source: 'Document control (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.parts.slice(1).flatMap((part) => {
      const name = part.title.split(':')[0] ?? part.title;
      const rows = part.blocks.flatMap((block) => (block.kind === 'table' ? block.body : []));
      const cells = rows.map((row) => row.cells.map((cell) => cellText(cell).trim()));
      const issued = cells.find((row) => /^(?:issue )?date$|^issued$/i.test(row[0] ?? ''))?.[1] ?? '';
      return rows.flatMap((row, at): Found[] => {
        const [label = '', version = ''] = cells[at] ?? [];
        if (!/^version(?: number)?$/i.test(label) || !/^(?:v\s?)?0(?:\.\d+)+$|\bdraft\b/i.test(version))
          return [];
        return [
          {
            block: row.cells[1]?.blocks[0]?.id ?? row.id,
            number: null,
            quote: version,
            message: `${name} is version ${version}${issued === '' ? '' : ` of ${issued}`}, a draft by its own count. Attach the version that is to be approved.`,
          },
        ];
      });
    }),
};
