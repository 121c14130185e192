import { p, table, write } from '../samples/write.ts';
import type { Template } from './template.ts';

/** Amounts in £000 to fill in: three years, and a fourth column. */
const byYear = (fourth: string) =>
  table({
    unit: '£000',
    columns: [
      [25, 'number'],
      [25, 'number'],
      [25, 'number'],
      [25, 'number'],
    ],
    head: [['First year', 'Second year', 'Third year', fourth]],
    rows: [['', '', '', '']],
    rowHeaders: false,
  });

/** Bid for one-off invest-to-save funding: what is asked by year, why, what it saves, when it is paid back. */
export const lbhfInvestToSave: Template = {
  id: 'lbhfInvestToSave',
  label: 'Invest to save bid (Hammersmith & Fulham)',
  description: 'A form of one or two pages: funding and savings by year, payback and supporting data.',
  numbering: { scheme: 'none', headingSuffix: '', paragraphSuffix: '' },
  header: [
    { key: 'bid', label: 'Bid for', required: true, help: 'The financial year, for example 2017/18' },
    { key: 'businessCase', label: 'Business case', required: true },
    { key: 'outcome', label: 'Outcome', required: true },
    { key: 'department', label: 'Department', required: true },
  ],
  recommendations: { placement: 'section', heading: 'What is requested', stem: '', label: '{1}.' },
  sections: [
    {
      key: 'funding',
      heading: 'Invest to save funding required',
      required: true,
      noneWording: 'No funding is required because {why}.',
      start: write('funding', byYear('Total')),
    },
    {
      key: 'why',
      heading: 'Why is invest to save funding required?',
      required: true,
      noneWording: 'No reason is given because {why}.',
      help: 'Say in detail which costs the funding will cover.',
      start: write(
        'why',
        p(
          'Invest to save funding is one-off. Growth that comes with a business case is taken off its gross savings, and the net saving goes into the Medium Term Financial Strategy.',
        ),
      ),
    },
    {
      key: 'savings',
      heading: 'MTFS savings to be delivered',
      required: true,
      noneWording: 'There are no savings because {why}.',
      start: write(
        'savings',
        byYear('Fourth year'),
        table({
          unit: '£000',
          columns: [
            [70, 'start'],
            [30, 'number'],
          ],
          head: [['Savings in all', 'Amount']],
          rows: [
            ['Total savings, years 1 to 5', ''],
            ['Total savings, years 1 to 10', ''],
          ],
        }),
      ),
    },
    {
      key: 'payback',
      heading: 'Payback period',
      required: true,
      noneWording: 'The investment is not paid back because {why}.',
      help: 'Years before the investment is recovered.',
    },
    {
      key: 'supportingData',
      heading: 'Supporting data',
      required: false,
      noneWording: 'There are no supporting data.',
      help: 'Savings to be delivered, risks and the like.',
    },
  ],
  signOffWording: 'Completed by: {who}',
};
