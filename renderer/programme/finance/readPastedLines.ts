import { financialYearFrom, nextFinancialYear } from '../../../shared/financialYear.ts';
import type { MoneyUnit } from '../../../shared/money.ts';
import { pastedTable } from '../figures/pastedTable.ts';
import { readAmount } from './amounts.ts';
import type { Line } from './financeLines.ts';

export interface PastedAmount {
  /** The line that is there; null for one that will be added under this label. */
  readonly line: Line | null;
  readonly label: string;
  readonly year: string;
  /** In pence. */
  readonly pence: number;
  readonly before: number | undefined;
}

export interface PastedLines {
  readonly taken: readonly PastedAmount[];
  readonly refused: readonly { readonly text: string; readonly why: string }[];
}

interface Surroundings {
  /** In the order of the grid. */
  readonly lines: readonly Line[];
  readonly years: readonly string[];
  /** The unit in which the pasted figures are written. */
  readonly unit: MoneyUnit;
  /** The cell at which amounts without labels begin. */
  readonly start: { readonly lineId: string | null; readonly year: string };
}

const factor: Readonly<Record<MoneyUnit, number>> = { '£': 1, '£000': 1000, '£m': 1_000_000 };

/** "2023/24", "2023-24", "2023-2024", "23/24"; undefined for anything else. */
export function readFinancialYear(text: string): string | undefined {
  const found = /^(?:FY ?)?(\d{4}|\d{2}) ?[/–-] ?(\d{4}|\d{2})$/i.exec(text.trim());
  if (found === null) return undefined;
  const start = Number((found[1] ?? '').length === 2 ? `20${found[1]}` : found[1]);
  return (start + 1) % 100 === Number((found[2] ?? '').slice(-2)) ? financialYearFrom(start) : undefined;
}

/** The unit that a block's own headings name; undefined where they name none. */
export function unitIn(text: string): MoneyUnit | undefined {
  const cells = pastedTable(text).flat();
  if (cells.some((cell) => /£\s?['’]?000|£\s?k\b|£\s?thousand/i.test(cell))) return '£000';
  return cells.some((cell) => /£\s?(?:m\b|million)/i.test(cell)) ? '£m' : undefined;
}

/**
 * Amounts out of a block of cells: labels down the first column, with years along the first line or in the order of the grid;
 * or amounts alone, which go into the grid from the cell that was chosen. Lines are known by their label; unknown ones are new.
 */
export function readPastedLines(text: string, around: Surroundings): PastedLines {
  const table = pastedTable(text);
  const refused: { text: string; why: string }[] = [];
  const taken = new Map<string, PastedAmount>();
  const headAt = table.findIndex((row) => row.some((cell) => readFinancialYear(cell) !== undefined));
  const head = table[headAt];
  const body = head === undefined ? table : table.slice(headAt + 1);
  const labelled = head === undefined ? body.some(([first = '']) => isLabel(first)) : true;
  const columns = columnsOf(head, labelled, body, around, refused);
  const startAt = Math.max(
    0,
    around.lines.findIndex(({ id }) => id === around.start.lineId),
  );
  body.forEach((cells, at) => {
    const label = labelled ? (cells[columns.label] ?? '') : (around.lines[startAt + at]?.label ?? '');
    const line = labelled
      ? (around.lines.find((each) => same(each.label, label)) ?? null)
      : (around.lines[startAt + at] ?? null);
    if (label === '') {
      refused.push({ text: cells.join(' '), why: 'There is no line for this.' });
      return;
    }
    if (labelled && /^(?:grand |sub-?)?total\b|\btotal$/i.test(label)) {
      refused.push({ text: label, why: 'Totals are worked out here and not pasted.' });
      return;
    }
    for (const [year, column] of columns.years) {
      const cell = cells[column] ?? '';
      const read = readAmount(cell);
      if (!read.ok) refused.push({ text: cell, why: `${label}, ${year}: this is not an amount.` });
      if (!read.ok || read.pence === null) continue;
      const pence = read.pence * (hasOwnUnit(cell) ? 1 : factor[around.unit]);
      const key = `${line?.id ?? label.toLowerCase()} ${year}`;
      const before = line?.amounts[year];
      if (!Number.isSafeInteger(pence))
        refused.push({ text: cell, why: `${label}, ${year}: this is too large.` });
      else if (taken.has(key))
        refused.push({ text: cell, why: `${label}, ${year} stands there twice; its first amount counts.` });
      else if (pence !== before) taken.set(key, { line, label, year, pence, before });
    }
  });
  return { taken: [...taken.values()], refused };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isLabel = (cell: string): boolean => cell !== '' && !readAmount(cell).ok;
/** "£784k" in a column of thousands says its own unit. */
const hasOwnUnit = (cell: string): boolean =>
  /\d\s?(?:k|m|bn|thousand|million|billion)\)?$/i.test(cell.trim());

/** Which column holds the labels, and which ones the amounts of a year. */
function columnsOf(
  head: readonly string[] | undefined,
  labelled: boolean,
  body: readonly (readonly string[])[],
  { years, start }: Surroundings,
  refused: { text: string; why: string }[],
): { readonly label: number; readonly years: readonly (readonly [string, number])[] } {
  if (head !== undefined) {
    const read = head.map(readFinancialYear);
    const label = read.findIndex((year) => year === undefined);
    head.forEach((cell, at) => {
      if (read[at] !== undefined || at === label || cell === '') return;
      refused.push({ text: cell, why: 'This column is not a financial year like 2023/24.' });
    });
    return { label, years: read.flatMap((year, at) => (year === undefined ? [] : [[year, at] as const])) };
  }
  const width = Math.max(0, ...body.map((cells) => cells.length)) - (labelled ? 1 : 0);
  const ahead: string[] = [];
  let year = labelled ? (years[0] ?? start.year) : start.year;
  for (let at = 0; at < width; at += 1) {
    ahead.push(year);
    year = nextFinancialYear(year);
  }
  return { label: 0, years: ahead.map((each, at) => [each, at + (labelled ? 1 : 0)] as const) };
}
