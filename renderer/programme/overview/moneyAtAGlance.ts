import { totalOf } from '../../../shared/entities/financeLine.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { sumPence } from '../../../shared/money.ts';

export interface MoneyLine {
  readonly kind: Row<'financeLine'>['kind'];
  readonly label: string;
  /** Over all years. */
  readonly pence: number;
  /** The part of it that is approved. */
  readonly approvedPence: number;
  readonly lines: number;
}

const kinds = [
  ['cost', 'Costs'],
  ['funding', 'Funding'],
  ['saving', 'Savings'],
  ['income', 'Income'],
] as const;

/** Sums of the finance lines by kind, those without lines left out, and the financial years from first to last. */
export function moneyAtAGlance(lines: readonly Row<'financeLine'>[]): {
  readonly kinds: readonly MoneyLine[];
  readonly years: string;
} {
  const years = [...new Set(lines.flatMap((line) => Object.keys(line.amounts)))].sort();
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  return {
    years: first === last ? first : `${first} to ${last}`,
    kinds: kinds.flatMap(([kind, label]) => {
      const own = lines.filter((line) => line.kind === kind);
      if (own.length === 0) return [];
      const approved = own.filter((line) => line.approved);
      return [
        {
          kind,
          label,
          pence: sumPence(own.map(totalOf)),
          approvedPence: sumPence(approved.map(totalOf)),
          lines: own.length,
        },
      ];
    }),
  };
}
