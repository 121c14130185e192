import type { TableBlock } from '../../document/blocks.ts';
import { byText } from './byText.ts';
import { type TextDate, datesInText } from './datesInText.ts';
import { cellText } from './tableText.ts';

/** Months that head the columns or the rows of a table, in order. */
export interface MonthSeries {
  readonly table: TableBlock;
  /** Words around it: caption and summary. */
  readonly caption: string;
  readonly months: readonly { readonly cell: string; readonly date: TextDate; readonly index: number }[];
}

const monthIn = byText((text: string): TextDate | null => {
  const [date, ...more] = datesInText(text).dates;
  if (date?.precision !== 'month' || date.year === null || more.length > 0) return null;
  return date.printed.trim() === text.trim() ? date : null;
});

/** The longest run of months in the head of a table, or down its first column; null where there are fewer than four. */
export function monthSeries(table: TableBlock): MonthSeries | null {
  const lines = [
    ...table.head.map((row) => row.cells),
    table.body.flatMap((row) => (row.kind === 'body' ? row.cells.slice(0, 1) : [])),
  ];
  for (const cells of lines) {
    const months = cells.flatMap((cell) => {
      const text = cellText(cell);
      const date = text.length > 20 ? null : monthIn(text);
      return date === null
        ? []
        : [
            {
              cell: cell.blocks[0]?.kind === 'paragraph' ? cell.blocks[0].id : cell.id,
              date,
              index: indexOf(date),
            },
          ];
    });
    if (months.length >= 4)
      return { table, caption: `${table.caption ?? ''} ${table.summary ?? ''}`.trim(), months };
  }
  return null;
}

const indexOf = ({ year, month }: TextDate): number => (year ?? 0) * 12 + (month ?? 1) - 1;
