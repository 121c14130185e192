import type { Found, Rule } from '../check.ts';
import { figuresOf, pounds } from '../read/amounts.ts';
import { savingsLine } from '../read/investment.ts';
import { filledYears } from '../read/tableLines.ts';

const years =
  /\bsavings?\b.*\byears?\s?1\s?(?:to|[-–])\s?(\d+)\b|\b(\d+)[- ]years?\b.*\bsavings?\b|\bsavings?\b.*\bover\s(\d+)\syears\b/i;

/** "Total savings year 1 to 5" is five times the yearly saving; and it says so where fewer years are shown. */
export const savingsOverYears: Rule = {
  id: 'savings-over-years',
  family: 'money',
  label: 'Savings over several years',
  why: 'The sum over five or ten years is what is remembered of a business case.',
  severity: 'must',
  source: 'Yearly saving × years',
  over: 'paper',
  check: (paper) => {
    const line = savingsLine(paper);
    if (line === undefined) return [];
    const shown = [...filledYears(line).values()];
    const yearly = shown[0] ?? 0;
    if (yearly <= 0 || shown.some((each) => each !== yearly)) return [];
    const told = new Set<string>();
    return figuresOf(paper).flatMap(({ table, number }) =>
      table.rows.flatMap((row): Found[] => {
        const match = years.exec(row.label);
        const count = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
        const column = table.columns.find((each) => each.kind === 'money');
        const cell = column === undefined ? undefined : row.cells[column.at];
        if (match === null || cell === undefined || cell.number === null) return [];
        const place = { block: cell.id, number, quote: cell.text };
        const right = yearly * count;
        if (Math.abs(cell.size - right) > cell.step / 2)
          return [
            {
              ...place,
              message: `${count} years at ${pounds(yearly)} are ${pounds(right)}; “${row.label}” says ${cell.text}.`,
            },
          ];
        if (count <= shown.length || told.size > 0) return [];
        told.add(row.label);
        return [
          {
            ...place,
            severity: 'note',
            message: `“${row.label}” is right at ${pounds(yearly)} a year, but the paper shows ${shown.length} years only (${pounds(yearly * shown.length)}). Say that the later years are assumed.`,
          },
        ];
      }),
    );
  },
};
