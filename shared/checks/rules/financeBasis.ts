import { totalOf, workedOut } from '../../entities/financeLine.ts';
import type { Found, Rule } from '../check.ts';
import { pounds } from '../read/amounts.ts';

/** The parts kept with a finance line (FTE × months × monthly cost, days × rate) against its amount. */
export const financeBasis: Rule = {
  id: 'finance-basis',
  family: 'money',
  label: 'Finance line differs from its own basis',
  why: 'The parts are kept so that the amount can be derived again.',
  severity: 'must',
  source: 'FTE × months × monthly cost; days × rate; units × price',
  over: 'paper',
  check: (paper) =>
    paper.pack.rows.financeLine.flatMap((line): Found[] => {
      if (line.paperId !== paper.paper.id || line.deletedAt !== null || line.basis === null) return [];
      const right = workedOut(line.basis);
      const kept = totalOf(line);
      if (right === kept) return [];
      const [year, ...others] = Object.keys(line.amounts);
      const place = paper.passages.find((each) => each.text === line.label);
      return [
        {
          block: place?.block ?? null,
          number: place?.number ?? null,
          quote: line.label,
          message: `“${line.label}” is kept as ${pounds(kept)}, but its parts come to ${pounds(right)}: ${partsOf(line.basis)}.`,
          ...(year === undefined || others.length > 0
            ? {}
            : {
                mend: {
                  kind: 'set' as const,
                  label: `Set ${year} to ${pounds(right)}`,
                  entity: 'financeLine' as const,
                  id: line.id,
                  field: 'amounts',
                  value: { [year]: right },
                },
              }),
        },
      ];
    }),
};

function partsOf(basis: NonNullable<Parameters<typeof workedOut>[0]>): string {
  switch (basis.kind) {
    case 'staff':
      return `${basis.fte} FTE × ${basis.months} months × ${pounds(basis.monthlyPence)}`;
    case 'days':
      return `${basis.days} days × ${pounds(basis.dailyPence)}`;
    case 'units':
      return `${basis.units} ${basis.unitName} × ${pounds(basis.unitPence)}`;
  }
}
