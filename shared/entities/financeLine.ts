import { z } from 'zod';
import { multiplyPence, sumPence } from '../money.ts';
import {
  amount,
  choice,
  common,
  date,
  financialYear,
  line,
  link,
  pence,
  prose,
  whole,
  yesNo,
} from './field.ts';

/** How a figure was worked out: with all parts kept, a total can be derived again. */
export const basis = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('staff'),
    fte: amount('Full-time equivalents'),
    months: amount('Months'),
    /** For one full-time equivalent and month, on-costs included. */
    monthlyPence: pence('Monthly cost'),
  }),
  z.object({ kind: z.literal('days'), days: amount('Days'), dailyPence: pence('Daily rate') }),
  z.object({
    kind: z.literal('units'),
    units: amount('Units'),
    unitName: line('Unit'),
    unitPence: pence('Price of one'),
  }),
]);

/** A cost, saving, income or funding of a programme, in pence by financial year. */
export const financeLine = z.object({
  ...common,
  programmeId: link('Programme'),
  workstreamId: link('Workstream').nullable(),
  /** The paper that asks for it or reports it. */
  paperId: link('Paper').nullable(),
  position: whole('Order'),
  /** Lines of one group stand together and have a subtotal. */
  group: prose('Group'),
  label: line('What it is for'),
  kind: choice('Kind', ['cost', 'saving', 'income', 'funding']),
  nature: choice('Nature', ['revenue', 'capital']),
  term: choice('Term', ['one-off', 'ongoing']),
  amounts: z.record(financialYear(), pence('Amount')).meta({ label: 'Amount by year' }),
  sourceKind: choice('Paid from', [
    'reserve',
    'grant',
    'base-budget',
    'dsg',
    'hra',
    'capital-programme',
    'other',
    'not-stated',
  ]),
  sourceName: prose('Name of the reserve or grant'),
  conditions: prose('Conditions of the grant'),
  availableUntil: date('Available until').nullable(),
  basis: basis.nullable(),
  approved: yesNo('Approved'),
  comment: prose('Comment'),
});

export type FinanceLine = z.infer<typeof financeLine>;
export type Basis = z.infer<typeof basis>;

/** What the parts multiply to, in whole pence. */
export function workedOut(from: Basis): number {
  switch (from.kind) {
    case 'staff':
      return multiplyPence(from.monthlyPence, from.fte, from.months);
    case 'days':
      return multiplyPence(from.dailyPence, from.days);
    case 'units':
      return multiplyPence(from.unitPence, from.units);
  }
}

/** Sum over all years, in pence. */
export const totalOf = (row: Pick<FinanceLine, 'amounts'>): number => sumPence(Object.values(row.amounts));
