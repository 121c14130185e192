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
    'The Children and Families Act 2014 makes Local Authorities responsible for assessing again, under the new EHCP framework, all children who have a Statement of SEN, and for transferring them to an EHC Plan where that is right, by April 2018. This is hard in two ways: the workforce and its skills have to be built up for new ways of working, and an assessment that is fuller and better coordinated takes extra capacity. Here it was harder still, since at the same time managers had to put the setting up of a 3 Borough SEN Service first.',
  ),
  p(statementsWaiting),
  p(
    'Data for the first full year have lately been published. They put all three Shared Services boroughs among the lowest performing Local Authorities in the country by the total number of current Statements transferred to EHC Plans.',
  ),
  p(
    'Authorities differ in how fully they look at needs again at the point of transfer, which explains some of the local figure. It is nevertheless a serious matter for the reputation of all 3 authorities, may bring an Ofsted/CQC inspection of the local area forward, and leaves managers less time for the wider strategic re-organisation of the SEN Service.',
  ),
  p(
    'A time-limited investment in the SEN Service is therefore a key part of this business case, to deliver Education, Health and care Needs Assessments better and to set up an interim Education, Health and Care (EHC) Plan Transfer Review Team.',
  ),
  p(
    'The money will pay for managing and staffing the team, which works beside the present SEN Service for a fixed time, and for core SEN staffing so that more EHC Needs Assessments are finished within 20 weeks. The Transfer Review Team alone will answer for assessing SEN Statements again and transferring them to EHC Plans, and will do nothing else.',
  ),
];

const resourcing = [
  h(4, 'Resourcing', { number: '4.3' }),
  h(5, 'Transfer team resourcing'),
  p(
    `The request is for a one-off investment that sets up a time limited Transfer Review Team, an “invest to save” for the three boroughs to share. The team is small: Keyworkers for the transfer reviews, a manager and a Business Support Officer. ${bothTeams} LBHF is asked for £500,000 in all, with this profile: Sept 16 – March 17 £125k; April 17 – March 18 £250k; April 18 – Sept 18 £125k.`,
  ),
  h(5, 'Programme and project resourcing', { number: '4.4.2' }),
  p(
    'One programme across the three boroughs oversees the work on the changes that the CFA requires. The Children’s Portfolio team runs it and has a programme manager for it alone. Its projects draw on commissioning and operational staff who do this within their usual business.',
  ),
  p(
    'The business case further asks LBHF for £187,500, to invest in more change support than has been deployed to date: programme and project capacity for a period of 18 months, support in delivering the proposed savings included. What the programme resource costs will be split between the three boroughs.',
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
  p('The core programme is in place already. Every element of the programme will be finished by April 2018.'),
  h(5, 'Costs'),
  costTable,
] as const;
