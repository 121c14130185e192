import { z } from 'zod';
import type { TableRow } from '../document/blocks.ts';
import { type CellDraft, row } from '../document/make.ts';
import { totalOf } from '../entities/financeLine.ts';
import type { Row } from '../entities/index.ts';
import { formatPence } from '../money.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { defineSection, option, programmeOf, warning } from './section.ts';

/**
 * Finance lines by financial year with a subtotal for each group and a total, all summed in pence. The unit
 * stands once, in the heading of the table.
 */
export const financeTable = defineSection({
  id: 'financeTable',
  label: 'Finance table',
  help: 'Costs, savings or funding of a programme by financial year, with subtotals by group',
  options: z.strictObject({
    ...programmeOption,
    ...captionOption,
    paper: option(z.string().optional(), {
      label: 'Lines of one paper',
      help: 'All of the programme’s where none is chosen',
      choose: 'paper',
    }),
    groups: option(z.array(z.string()).optional(), {
      label: 'Groups',
      help: 'All groups where none is chosen',
      choose: 'financeGroup',
    }),
    kinds: option(
      z
        .array(z.enum(['cost', 'saving', 'income', 'funding']))
        .min(1)
        .optional(),
      {
        label: 'Kinds',
        help: 'All kinds where none is chosen',
        words: { cost: 'Costs', saving: 'Savings', income: 'Income', funding: 'Funding' },
      },
    ),
    unit: option(z.enum(['£', '£000', '£m']).default('£'), {
      label: 'Unit',
      words: { '£': 'Pounds (£)', '£000': 'Thousands (£000)', '£m': 'Millions (£m)' },
    }),
    decimals: option(
      z
        .number({ error: 'Enter a number from 0 to 3.' })
        .int('Enter a whole number.')
        .min(0, 'Enter a number from 0 to 3.')
        .max(3, 'Enter a number from 0 to 3.')
        .default(0),
      { label: 'Decimal places' },
    ),
    showSource: option(z.boolean().default(true), { label: 'Column “Paid from”' }),
    total: option(z.boolean().default(true), {
      label: 'Total over the groups',
      help: 'Leave it out where the groups are not to be added up',
    }),
  }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined)
      return [warning(id, 'The finance table names a programme that does not exist.')];
    const paper = context.rows.paper.find((each) => each.ref === options.paper);
    const lines = context.rows.financeLine
      .filter(
        (each) =>
          each.programmeId === programme.id &&
          each.deletedAt === null &&
          (options.paper === undefined || each.paperId === paper?.id) &&
          (options.groups?.includes(each.group) ?? true) &&
          (options.kinds?.includes(each.kind) ?? true),
      )
      .sort((a, b) => a.position - b.position);
    if (lines.length === 0) return [warning(id, 'No finance line fits this table.')];

    const years = [...new Set(lines.flatMap((each) => Object.keys(each.amounts)))].sort();
    const withTotal = years.length > 1;
    const print = (value: number | undefined): string =>
      value === undefined
        ? ''
        : formatPence(value, { unit: options.unit, decimals: options.decimals, place: 'cell' });
    const sums = (of: readonly Row<'financeLine'>[]): string[] => [
      ...years.map((year) => print(sumOf(of, year))),
      ...(withTotal ? [print(of.reduce((all, each) => all + totalOf(each), 0))] : []),
    ];
    const filler: string[] = options.showSource ? [''] : [];

    const groups = [...new Set(lines.map((each) => each.group))];
    const body = groups.flatMap((group, g): TableRow[] => {
      const members = lines.filter((each) => each.group === group);
      const cells = (
        label: string,
        of: readonly Row<'financeLine'>[],
        tail: string[],
      ): (string | CellDraft)[] => [label, ...tail, ...sums(of)];
      const rows = members.map((each) =>
        row(
          `${id}.${each.position}`,
          'body',
          cells(each.label, [each], options.showSource ? [each.sourceName] : []),
        ),
      );
      if (groups.length === 1) return rows;
      const columns = 1 + filler.length + years.length + (withTotal ? 1 : 0);
      return [
        row(`${id}.g${g + 1}`, 'group', [{ of: group, span: columns }]),
        ...rows,
        row(`${id}.s${g + 1}`, 'subtotal', cells(`Total: ${group}`, members, filler)),
      ];
    });
    if (options.total && lines.length > 1)
      body.push(row(`${id}.total`, 'total', ['Total', ...filler, ...sums(lines)]));

    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? `Money of ${programme.name}`,
        unit: options.unit,
        columns: [
          { id: `${id}.label`, width: 36, align: 'start' },
          ...(options.showSource ? [{ id: `${id}.source`, width: 24, align: 'start' as const }] : []),
          ...years.map((year) => ({ id: `${id}.${year}`, width: 12, align: 'number' as const })),
          ...(withTotal ? [{ id: `${id}.sum`, width: 13, align: 'number' as const }] : []),
        ],
        head: [
          row(`${id}.head`, 'header', [
            'Item',
            ...(options.showSource ? ['Paid from'] : []),
            ...(years.length === 1 && years[0] !== undefined ? [years[0]] : years),
            ...(withTotal ? ['Total'] : []),
          ]),
        ],
        body,
        notes: [],
      },
    ];
  },
});

/** Sum of a year in pence; undefined where no line has an amount in it, which prints as an empty cell. */
function sumOf(lines: readonly Row<'financeLine'>[], year: string): number | undefined {
  const amounts = lines.flatMap((each) => (each.amounts[year] === undefined ? [] : [each.amounts[year]]));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, value) => sum + value, 0);
}
