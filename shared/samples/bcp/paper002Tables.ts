import { table, total } from '../write.ts';

/*
 * The six tables of the report of 27 September 2023. Their faults are kept: months at uneven distance, two
 * ways of writing a month, two rows that say the same, and a deficit both current and predicted.
 */

export const timelinessTable = table({
  id: 'sat-table-1',
  caption: 'Table 1: Plans issued within 20 weeks, and requests for assessment, by year',
  columns: [
    [16, 'start'],
    [28, 'number'],
    [28, 'number'],
    [28, 'number'],
  ],
  head: [['Year', 'BCP Performance', 'National Performance', 'Requests for EHCNA']],
  rows: [
    ['2019', '91.3%', '60.4%', '541'],
    ['2020', '21.9%', '58.0%', '481'],
    ['2021', '31.2%', '59.9%', '592'],
    ['2022', '7.3%', '50.9%', '837'],
  ],
});

export const snapshotTable = table({
  id: 'sat-table-2',
  caption: 'Table 2: Snapshot of performance this year',
  columns: [
    [23, 'start'],
    [11, 'number'],
    [11, 'number'],
    [11, 'number'],
    [11, 'number'],
    [11, 'number'],
    [11, 'number'],
    [11, 'number'],
  ],
  head: [['Measure', 'Feb 2022', 'May 2022', 'Aug 2022', 'Nov 2022', 'Feb 2023', 'April 2023', 'July 2023']],
  rows: [['Statutory 20-week delivery', '16%', '3.1%', '5.6%', '0%', '0%', '0%', '0%']],
});

export const averageWeeksTable = table({
  id: 'sat-table-3',
  caption: 'Table 3: Average number of weeks to complete a plan, over the last year',
  columns: [[12, 'start'], ...Array.from({ length: 13 }, () => [6.8, 'number'] as const)],
  head: [
    [
      'Measure',
      'Jul 22',
      'Aug 22',
      'Sep 22',
      'Oct 22',
      'Nov 22',
      'Dec 22',
      'Jan 23',
      'Feb 23',
      'Mar 23',
      'Apr 23',
      'May 23',
      'June 23',
      'July 23',
    ],
  ],
  rows: [
    [
      'Av. No. Weeks',
      '32.8',
      '36.7',
      '36.2',
      '38.0',
      '41.6',
      '41.8',
      '43.3',
      '44.0',
      '43.2',
      '44.6',
      '46.3',
      '46.5',
      '44.5',
    ],
  ],
});

export const backlogTable = table({
  id: 'sat-table-4',
  caption: 'Table 4: The backlog',
  columns: [
    [75, 'start'],
    [25, 'number'],
  ],
  head: [['Measure', 'July 23']],
  rows: [
    ['% EHCPs issued within 20 weeks', '0%'],
    ['Assessments delayed over 20 weeks', '397'],
    ['Assessments delayed over 30 weeks', '192'],
    ['Assessments delayed over 50 weeks', '20'],
    ['All cases in backlog', '397'],
    ['Average time in which a new EHCP is completed (weeks)', '44.5'],
  ],
});

export const riskTable = table({
  id: 'sat-table-5',
  caption: 'Table 5: What may follow if the backlog is not cleared',
  columns: [
    [50, 'start'],
    [50, 'start'],
  ],
  head: [['Risk', 'Impact']],
  rows: [
    [
      'Support that children and young people are entitled to does not reach them, so that they achieve less than they could.',
      'Education passes by some of the most vulnerable children and young people, who are entitled to it and need it if they are to do all they can.',
    ],
    [
      'Families and carers no longer trust the Local Authority and cannot obtain the support due to them.',
      'Families find it hard to help their children and young people to do all they can.',
    ],
    [
      'Schools are not given the funding that needs call for, which may be one cause of high levels of Permanent Exclusions. Schools stop trusting the LA.',
      'Schools cannot give children and young people the education that is required, and some of these miss education that they are entitled to and need if they are to do all they can.',
    ],
    [
      'The improvement effort of the WSoA is undermined, and the next Local Area SEND Ofsted Inspection is more likely to end in a rating of inadequate.',
      'As performance worsens, morale falls and more staff leave, agency and permanent alike, and with that performance and quality of service fall further.',
    ],
    [
      'DfE and other stakeholder do not see that BCP takes improvement seriously.',
      'The Department for Education steps up its response and acts before the SEND Inspection, because performance worsens, its decline is not halted, or too few resources are given to the task',
    ],
    [
      'Spend on agency staff in the SEND Team cannot be controlled.',
      'Agency spend of the SEND Team that is not planned: possibly £45,000 per month.',
    ],
    [
      'Spend on agency staff in the Education Psychology Team cannot be controlled',
      'Spend on locums in Education Psychology in 22-23 - £368,000.',
    ],
    [
      'More is spent on the time that staff give to complaints and tribunals.',
      'Time that management spends on complaints, by estimate c.£40,000.',
    ],
    [
      'Plans of poor quality put more pressure on the High Needs Block in the long term.',
      'The deficit on the High Needs Block comes under more pressure – current cumulative deficit of £107m predicted for 24-25.',
    ],
    [
      'Permanent posts in the team cannot be filled because of the name that the service has.',
      'The total cost of agency staff goes up.',
    ],
  ],
});

export const capacityTable = table({
  id: 'sat-table-6',
  caption: 'Table 6: Additional capacity for clearing the backlog',
  columns: [
    [30, 'start'],
    [42, 'start'],
    [28, 'number'],
  ],
  head: [['Role', 'Duration', 'Cost']],
  rows: [
    ['0.5 FTE Team Manager', '9 months', '£36,000'],
    ['4 FTE Case Officers', 'First 6 months; 2FTE for up to 9 months if needed', 'Total £201,000'],
    ['2 FTE BSOs', '9 months', '£43,200'],
    ['6 FTE EPs', '6 months', '£504,000'],
    total('TOTAL', '', '£784,200 (one off spend)'),
  ],
});
