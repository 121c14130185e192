import { h, p, table, write } from '../../write.ts';
import { investToSaveTable, mtfsSavingsTable, paybackTable, totalSavingsTable } from './fundingTables.ts';
import { bothTeams } from './repeated.ts';

/** Appendix Two: the form for 2017/18, with its tables between the answers as in the paper. */
export const investToSaveBid = write(
  'bid',
  h(3, '2017/18 Invest to Save Bid'),
  table({
    columns: [
      [30, 'start'],
      [70, 'start'],
    ],
    head: [['Field', 'Entry']],
    rows: [
      ['Business case', 'Business Case 4 – Special Educational Needs and Disabilities'],
      ['Outcome', 'Best Start in Life'],
      ['Department', 'Children’s'],
    ],
  }),
  investToSaveTable,
  h(3, 'Why is invest to save funding required?'),
  p(
    'In detail: what costs will the funding cover? (Note: invest to save funding is one-off. Growth that comes with a business case is taken off the gross savings, and the net saving is what goes into the MTFS.)',
  ),
  mtfsSavingsTable,
  p(
    'This programme is about compliance: it has to deliver what the Children and Families Act 2014 demands by law and what the Ofsted and CQC inspection asks for.',
  ),
  p('One programme across the three boroughs oversees the work on the changes that the CFA requires.'),
  totalSavingsTable,
  p(
    `The request is for a one-off investment that helps to deliver Education, Health and Care Needs Assessments within 20 weeks and sets up a time limited Transfer Review Team, an “invest to save” for the three boroughs to share. The Transfer Review Team is made up of Keyworkers. ${bothTeams} LBHF is asked for £500,000 in all, with this profile: Sept 16 – March 17 £125k; April 17 – March 18 £250k; April 18 – Sept 18 £125k.`,
  ),
  paybackTable,
  p(
    'The business case further asks LBHF to pay for programme and change support for a period of 18 months to April 2018. What the programme resource costs will be split between the three boroughs. From LBHF the investment is £187,500.',
  ),
  h(3, 'Supporting data (savings to be delivered, risks and the like)'),
  p('The business case was drawn up as part of the smarter budgeting process.'),
  p('Total investment requested is £687,500.'),
);
