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
 * Titles above the years, and a second line of headings under years that stand over several columns, are passed over.
 */
export function readPastedLines(text: string, around: Surroundings): PastedLines {
  const table = pastedTable(text);
  const refused: { text: string; why: string }[] = [];
  const taken = new Map<string, PastedAmount>();
  const headAt = table.findIndex(isHead);
  const head = table[headAt];
  const below = head === undefined ? table : table.slice(headAt + 1);
  const under = head === undefined || !isSecondHead(below[0], head) ? undefined : below[0];
  const body = under === undefined ? below : below.slice(1);
  const labelled = head === undefined ? body.some(([first = '']) => isLabel(first)) : true;
  const columns =
    head === undefined
      ? withoutHead(labelled, body, around)
      : { label: labelColumn(head, body), years: yearColumns(head, under, body, refused) };
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
      refused.push({ text: cells.filter(Boolean).join(' '), why: 'There is no line for this.' });
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

function isAmount(cell: string): boolean {
  const read = readAmount(cell);
  return read.ok && read.pence !== null;
}

/** "£784k" in a column of thousands says its own unit. */
const hasOwnUnit = (cell: string): boolean =>
  /\d\s?(?:k|m|bn|thousand|million|billion)\)?$/i.test(cell.trim());

/** The year that a heading names, alone or among other words: "2023/24", "Budget 2023/24", "2023/24 £000". */
function yearIn(heading: string): string | undefined {
  const alone = readFinancialYear(heading);
  if (alone !== undefined) return alone;
  const found = [...heading.matchAll(/(?<![\d/])(\d{4}) ?[/–-] ?(\d{4}|\d{2})(?![\d/])/g)].flatMap(
    ([each]) => readFinancialYear(each) ?? [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A line with a year over a column of its own and no amount. A title that names a year stands alone in its line. */
const isHead = (row: readonly string[]): boolean =>
  row.some((cell) => readFinancialYear(cell) !== undefined) ||
  (row.slice(1).some((cell) => yearIn(cell) !== undefined) && !row.some(isAmount));

/** "Budget", "Forecast", "Variance" under a year that stands over them. */
const isSecondHead = (row: readonly string[] | undefined, head: readonly string[]): boolean =>
  row !== undefined &&
  !row.some(isAmount) &&
  head.some((cell, at) => cell === '' && yearIn(head[at - 1] ?? '') !== undefined) &&
  head.every((cell, at) => yearIn(cell) === undefined || isLabel(row[at] ?? ''));

/** Of the columns before the first year the one with the most words, because numbers of lines and codes stand before names. */
function labelColumn(head: readonly string[], body: readonly (readonly string[])[]): number {
  const first = head.findIndex((cell) => yearIn(cell) !== undefined);
  const free = head.flatMap((cell, at) => (yearIn(cell) === undefined ? [at] : []));
  const before = free.filter((at) => at < first);
  const wordy = (before.length > 0 ? before : free).map((at) => ({
    at,
    letters: body.reduce((sum, cells) => sum + (isLabel(cells[at] ?? '') ? (cells[at] ?? '').length : 0), 0),
  }));
  return wordy.toSorted((a, b) => b.letters - a.letters)[0]?.at ?? -1;
}

/** The columns whose heading names a year. What has amounts and no year of its own is said, and never taken for another year. */
function yearColumns(
  head: readonly string[],
  under: readonly string[] | undefined,
  body: readonly (readonly string[])[],
  refused: { text: string; why: string }[],
): readonly (readonly [string, number])[] {
  const years = new Map<string, number>();
  const label = labelColumn(head, body);
  let last: string | undefined;
  head.forEach((cell, at) => {
    const year = yearIn(cell);
    const name = [...new Set([cell, under?.[at] ?? ''])].filter(Boolean).join(' ');
    if (year !== undefined && !years.has(year)) years.set(year, at);
    else if (at !== label && (cell !== '' || body.some((cells) => isAmount(cells[at] ?? '')))) {
      const over = year ?? (cell === '' ? last : undefined);
      refused.push({
        text: name === '' ? `Column ${at + 1}` : name,
        why:
          over === undefined
            ? 'This column is not a financial year like 2023/24.'
            : `${over} stands over more than one column; its first one counts.`,
      });
    }
    last = year ?? (cell === '' ? last : undefined);
  });
  return [...years];
}

/** Without years above them, amounts go into the years of the grid in their order. */
function withoutHead(
  labelled: boolean,
  body: readonly (readonly string[])[],
  { years, start }: Surroundings,
): { readonly label: number; readonly years: readonly (readonly [string, number])[] } {
  const width = Math.max(0, ...body.map((cells) => cells.length)) - (labelled ? 1 : 0);
  const ahead: string[] = [];
  let year = labelled ? (years[0] ?? start.year) : start.year;
  for (let at = 0; at < width; at += 1) {
    ahead.push(year);
    year = nextFinancialYear(year);
  }
  return { label: 0, years: ahead.map((each, at) => [each, at + (labelled ? 1 : 0)] as const) };
}
