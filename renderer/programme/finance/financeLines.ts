import type { Row } from '../../../shared/entities/index.ts';
import { financialYearOf, nextFinancialYear } from '../../../shared/financialYear.ts';
import { type MoneyUnit, sumPence } from '../../../shared/money.ts';
import { compareWords } from '../../compareWords.ts';
import type { CellLine } from '../figures/CellGrid.tsx';
import { type ProgrammeParts, workstreamName } from '../programmeParts.ts';
import { groupingWords, kindsWords, sourceWords } from './financeWords.ts';

export type Line = Row<'financeLine'>;
export type Grouping = keyof typeof groupingWords;

/** A line of the grid: a finance line with its row, or a sum with the rows it sums. */
export interface FinanceLine extends CellLine {
  readonly row: Line | null;
  /** Pence by year; a year in which no row has an amount is absent. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Financial years from the first with an amount, or added by hand, to the last; this one and the two after where there are none. */
export function yearsShown(
  lines: readonly Line[],
  added: readonly string[],
  today: string,
): readonly string[] {
  const years = [...new Set([...lines.flatMap((line) => Object.keys(line.amounts)), ...added])].sort();
  if (years.length > 0) return years;
  const now = financialYearOf(today);
  return [now, nextFinancialYear(now), nextFinancialYear(now, 2)];
}

/** Costs count up; what pays for them or takes from them counts down, where kinds are summed together. */
const signOf = ({ kind }: Pick<Line, 'kind'>): 1 | -1 => (kind === 'cost' ? 1 : -1);

/**
 * Pence by year of several lines. Lines of one kind are added up; where costs stand beside savings, income or funding the sum
 * is costs less all of these, because money that comes in and money that goes out must not be added to each other.
 */
export function sumOf(lines: readonly Line[]): Readonly<Record<string, number>> {
  const isMixed = kindsIn(lines).length > 1;
  const years = [...new Set(lines.flatMap((line) => Object.keys(line.amounts)))];
  return Object.fromEntries(
    years.map((year) => [
      year,
      sumPence(lines.map((line) => (line.amounts[year] ?? 0) * (isMixed ? signOf(line) : 1))),
    ]),
  );
}

const kindOrder = ['cost', 'saving', 'income', 'funding'] as const;

const kindsIn = (lines: readonly Line[]): readonly Line['kind'][] =>
  kindOrder.filter((kind) => lines.some((line) => line.kind === kind));

/** Name of a sum; says what is taken from what where kinds are mixed. */
function sumName(name: string, lines: readonly Line[]): string {
  const kinds = kindsIn(lines);
  if (kinds.length < 2) return name;
  const lesser = kinds.filter((kind) => kind !== 'cost').map((kind) => kindsWords[kind].toLowerCase());
  const less = lesser.length < 2 ? lesser.join('') : `${lesser.slice(0, -1).join(', ')} and ${lesser.at(-1)}`;
  return `${name}: ${kinds.includes('cost') ? 'costs' : 'nothing'} less ${less}`;
}

/** Lines in groups with a subtotal each, then the totals: one a kind and, where kinds are mixed, what is left of costs. */
export function financeLines(
  { financeLines: all, workstreams }: Pick<ProgrammeParts, 'financeLines' | 'workstreams'>,
  grouping: Grouping,
): readonly FinanceLine[] {
  const sorted = [...all].sort((a, b) => a.position - b.position);
  const nameOf = (line: Line): string => groupName(line, grouping, workstreams);
  const names = orderedNames(sorted, grouping, nameOf);
  const groups = Map.groupBy(sorted, nameOf);
  const body = names.flatMap((name): FinanceLine[] => {
    const lines = groups.get(name) ?? [];
    const rows = lines.map((row): FinanceLine => ({
      id: row.id,
      kind: 'row',
      name: row.label,
      row,
      amounts: row.amounts,
    }));
    if (grouping === 'none') return rows;
    return [
      { id: `group ${name}`, kind: 'group', name, row: null, amounts: {} },
      ...rows,
      sum(`sum ${name}`, 'subtotal', sumName(`Total ${name}`, lines), lines),
    ];
  });
  const kinds = kindsIn(sorted);
  if (kinds.length < 2) return [...body, sum('total', 'total', 'Total', sorted)];
  return [
    ...body,
    ...kinds.map((kind) =>
      sum(
        `total ${kind}`,
        'total',
        `Total ${kindsWords[kind].toLowerCase()}`,
        sorted.filter((line) => line.kind === kind),
      ),
    ),
    sum('total', 'total', sumName('Total', sorted), sorted),
  ];
}

const sum = (id: string, kind: 'subtotal' | 'total', name: string, lines: readonly Line[]): FinanceLine => ({
  id,
  kind,
  name,
  row: null,
  amounts: sumOf(lines),
});

function groupName(line: Line, grouping: Grouping, workstreams: ProgrammeParts['workstreams']): string {
  switch (grouping) {
    case 'group':
      return line.group || 'No group';
    case 'source':
      return sourceOf(line);
    case 'kind':
      return kindsWords[line.kind];
    case 'workstream':
      return workstreamName(workstreams, line.workstreamId);
    case 'none':
      return '';
  }
}

/** Groups stand in the order of their first lines; kinds in that of accounts, workstreams by number. */
function orderedNames(
  lines: readonly Line[],
  grouping: Grouping,
  nameOf: (line: Line) => string,
): readonly string[] {
  const names = [...new Set(lines.map(nameOf))];
  if (grouping === 'kind')
    return kindOrder.map((kind) => kindsWords[kind]).filter((name) => names.includes(name));
  return grouping === 'workstream' ? names.sort(compareWords) : names;
}

/** "Grant: Delivering Better Value"; the kind of source alone where it has no name. */
export const sourceOf = ({ sourceKind, sourceName }: Pick<Line, 'sourceKind' | 'sourceName'>): string =>
  sourceName === '' ? sourceWords[sourceKind] : `${sourceWords[sourceKind]}: ${sourceName}`;

/** Decimal places with which no amount loses anything, at most three. */
export function decimalsFor(unit: MoneyUnit, lines: readonly Line[]): number {
  const amounts = lines.flatMap((line) => Object.values(line.amounts));
  if (unit === '£') return amounts.some((pence) => pence % 100 !== 0) ? 2 : 0;
  const step = unit === '£000' ? 100_000 : 100_000_000;
  for (let decimals = 0; decimals < 3; decimals += 1)
    if (amounts.every((pence) => pence % (step / 10 ** decimals) === 0)) return decimals;
  return 3;
}
