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
    'This programme is about compliance. It must deliver the duties of the Children and Families Act 2014 and satisfy the inspections of Ofsted and CQC.',
  ),
  p('The changes that the CFA requires are overseen by one programme for the three boroughs.'),
  totalSavingsTable,
  p(
    `The business case seeks a one-off investment to help deliver Education, Health and Care Needs Assessments within 20 weeks and to set up a time limited Transfer Review Team, made up of Keyworkers: an “invest to save” whose costs the three boroughs will share. ${bothTeams} LBHF is asked for £500,000 in total, with this profile: Sept 16 – March 17 £125k; April 17 – March 18 £250k; April 18 – Sept 18 £125k.`,
  ),
  paybackTable,
  p(
    'The business case further asks LBHF to pay for programme and change support over 18 months to April 2018. The three boroughs will share the cost of the programme resource. The investment sought from LBHF is £187,500.',
  ),
  h(3, 'Supporting data (savings to be delivered, risks and the like)'),
  p('The business case was drawn up as part of the smarter budgeting process.'),
  p('Total investment requested is £687,500.'),
);
