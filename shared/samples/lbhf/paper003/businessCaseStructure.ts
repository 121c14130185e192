import { h, list, p, table } from '../../write.ts';
import { costTable } from './costTable.ts';
import { bothTeams, statementsWaiting } from './repeated.ts';

const items = (...names: string[]) => [list('bullet', names)];

const stages = table({
  caption: 'Stages of the projects',
  columns: [
    [24, 'start'],
    [38, 'start'],
    [38, 'start'],
  ],
  head: [['Area', 'Delivery stage', 'Planning stage']],
  rows: [
    [
      'Preparation for Adulthood',
      items('Supported Employment', 'Post 19 Provision', 'Transitions to Adulthood'),
      items('Transitions to Adulthood (pt 2)'),
    ],
    [
      'Complex Needs / Joint Commissioning',
      items(
        'Joint Commissioning Strategy',
        'Re-Commissioning of Speech and Language Therapy',
        'Personal Budgets',
      ),
      items(
        'Early Identification Pathways',
        'Development and Commissioning of SEN Outreach Services',
        'Re-commissioning of Occupational Therapy',
        'CWD Short Breaks (External)',
        'SEN Residential Placements',
        'CWD Residential Strategy',
        'Resource Allocation System',
      ),
    ],
    [
      'SEND Transformation',
      items(
        'SEN Service Improvement',
        'EHC Transfers',
        'SEN 2 Data',
        'CWD Service Improvement',
        'Transfer Team Recruitment',
        'Resource Centre for Disabled Children',
      ),
      items('Possible Integration of SEN and CWD teams'),
    ],
    [
      'Quality Assurance',
      items('Self-Evaluation', 'Local Offer 0 – 25 Publication'),
      items('Further development of the Local Offer website'),
    ],
    [
      'Core Programme',
      items('Comms, co-production and consultation', 'Financial implications.'),
      items('SEN, Disability and Vulnerable Children Strategy'),
    ],
  ],
});

const transferReviewTeam = [
  h(4, 'SEN Transfer Review Team', { number: '4.2' }),
  p(
    'The Children and Families Act 2014 makes Local Authorities responsible for re-assessing, under the new EHCP framework, every child who has a Statement of SEN, and for transferring them to an EHC Plan where appropriate, by April 2018. This is demanding in two ways: the workforce has to gain the skills for new ways of working, and a fuller and better coordinated assessment takes extra capacity. It has been harder still here, because at the same time managers had to give priority to establishing a 3 Borough SEN Service.',
  ),
  p(statementsWaiting),
  p(
    'The first full-year data for Local Authorities have recently been published. By the total number of Statements transferred to EHC Plans, all three Shared Services boroughs are among the lowest performers in the country.',
  ),
  p(
    'Authorities differ in how fully they look at needs again at the point of transfer, which explains part of the local figure. It is nevertheless a serious matter for the reputation of all 3 authorities, could bring forward an Ofsted/CQC inspection of the local area, and leaves managers less time for the wider strategic re-organisation of the SEN Service.',
  ),
  p(
    'A time-limited investment in the SEN Service is therefore central to this business case, to deliver Education, Health and care Needs Assessments better and to set up an interim Education, Health and Care (EHC) Plan Transfer Review Team.',
  ),
  p(
    'The investment will pay for the team’s management and staff, who will work beside the present SEN Service for a fixed time, and for core SEN staffing so that more EHC Needs Assessments are finished within 20 weeks. The Transfer Review Team alone will be responsible for re-assessing SEN Statements and transferring them to EHC Plans, and will have no other task.',
  ),
];

const resourcing = [
  h(4, 'Resourcing', { number: '4.3' }),
  h(5, 'Transfer team resourcing'),
  p(
    `The business case seeks a one-off investment to set up a time limited Transfer Review Team: an “invest to save” whose costs the three boroughs will share. ${bothTeams} The team will be small, with Keyworkers for the transfer reviews, a manager and a Business Support Officer. LBHF is asked for £500,000 in total, with this profile: Sept 16 – March 17 £125k; April 17 – March 18 £250k; April 18 – Sept 18 £125k.`,
  ),
  h(5, 'Programme and project resourcing', { number: '4.4.2' }),
  p(
    'The changes that the CFA requires are overseen by one programme for the three boroughs. The Children’s Portfolio team runs it with a programme manager of its own. The projects draw on commissioning and operational staff, who do this work as part of business as usual.',
  ),
  p(
    'The business case further asks LBHF for £187,500, to pay for change support over and above what has been provided so far: programme and project capacity for a period of 18 months, including support to deliver the proposed savings. The three boroughs will share the cost of the programme resource.',
  ),
];

/** Section 4 of the business case up to the costs. Its numbers are typed, and do not follow from one another. */
export const businessCaseStructure = [
  h(3, 'Project/programme structure'),
  h(4, 'Details of the project/programme and options'),
  p(
    'Proposed programme structure to March 2018: the paper shows a diagram here. The picture is lost in the text from which this sample was made, so there is nothing to show.',
  ),
  h(5, 'Project delivery stages', { number: '4.1.2' }),
  p('Some projects and initiatives have reached the delivery stage, others are still being planned:'),
  stages,
  ...transferReviewTeam,
  ...resourcing,
  h(4, 'Cost and timescales'),
  h(5, 'Timescales', { number: '4.5.1' }),
  p('The core programme is in place. Every element of it will be finished by April 2018.'),
  h(5, 'Costs'),
  costTable,
] as const;
