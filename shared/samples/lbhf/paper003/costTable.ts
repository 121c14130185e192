import { group, table, total } from '../../write.ts';

/**
 * Savings and investment by year, as printed: 122,000 in a column of thousands, 187 and 325 where the lines
 * add up to 187.5 and 375, and a last year without a total.
 */
export const costTable = table({
  caption: 'Savings and investment costs',
  unit: '£000',
  columns: [
    [31, 'start'],
    [10, 'number'],
    [10, 'number'],
    [10, 'number'],
    [10, 'number'],
    [11, 'number'],
    [18, 'start'],
  ],
  head: [['Type', '2016/17', '2017/18', '2018/19', '2019/20', '2020/21', 'Comments']],
  rows: [
    group({ of: 'Type of savings: MTFS savings to be delivered, cumulative', span: 7 }),
    ['DCT savings', '', '122', '122', '122', '122,000', ''],
    [
      'Special Education Needs (SEN) and Educational Psychology Services',
      '',
      '13',
      '13',
      '13',
      '13',
      'Larger contribution from DSG and buyback charges to SEN functions',
    ],
    [
      'Special Education Needs Service: more Independent Travel Training for 14-25 year olds, escorts where needed',
      '',
      '50',
      '50',
      '50',
      '50',
      '',
    ],
    ['New terms for the contract on education input to EHC plans at 16', '', '39', '39', '39', '39', ''],
    total('Total savings', '', '224', '224', '224', '224', ''),
    group({ of: 'Investment costs', span: 7 }),
    ['Ongoing costs', '', '', '', '', '', ''],
    ['One-off costs: Transfer review team', '125', '250', '125', '', '', ''],
    ['One-off costs: Change Support', '62', '125', '', '', '', ''],
    total('Total investment costs', '187', '325', '', '', '', ''),
    [
      'Return on investment / payback period (years before investment recovered)',
      '',
      '',
      '',
      '',
      '',
      'Investment paid back in 3 years',
    ],
  ],
});
