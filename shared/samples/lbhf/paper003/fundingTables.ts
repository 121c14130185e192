/**
 * The money tables of section 9, which the bid of Appendix Two prints again. Years and amounts stand as the
 * paper prints them; the unit is the table's.
 */
import { table } from '../../write.ts';

const quarter = [25, 'number'] as const;

export const investToSaveTable = table({
  caption: 'Invest to save funding required',
  unit: '£000',
  columns: [quarter, quarter, quarter, quarter],
  head: [['16/17', '17/18', '18/19', 'Total']],
  rows: [['187.5', '375', '125', '687.5']],
  rowHeaders: false,
});

export const mtfsSavingsTable = table({
  caption: 'MTFS savings to be delivered',
  unit: '£000',
  columns: [quarter, quarter, quarter, quarter],
  head: [['17/18', '18/19', '19/20', '20/21']],
  rows: [['224', '224', '224', '224']],
  rowHeaders: false,
});

export const totalSavingsTable = table({
  caption: 'Total savings',
  unit: '£000',
  columns: [
    [70, 'start'],
    [30, 'number'],
  ],
  head: [['Period', 'Savings']],
  rows: [
    ['Total savings year 1 to 5', '1120'],
    ['Total savings year 1 to 10', '2240'],
  ],
});

export const paybackTable = table({
  caption: 'Payback',
  columns: [
    [70, 'start'],
    [30, 'number'],
  ],
  head: [['Measure', 'Period']],
  rows: [['Payback period (years before investment recovered)', '3.1 years']],
});
