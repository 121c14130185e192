import { h, list, p, table } from '../../write.ts';
import { beyondCompliance, demandLed, disrepute, gains, inspectionDriver } from './repeated.ts';

const benefits = [
  h(4, 'Benefits (savings, income and non-tangible benefits)'),
  p(
    `The programme is needed in order to comply with the SEN and Disability Code of Practice 0 – 25 (January 2015) and to avoid the risks of failing to do so. ${disrepute}`,
  ),
  p(inspectionDriver),
  p('Compliance means, above all:'),
  list('bullet', [
    'delivering EHC Plans within the time scales set',
    'transferring every Statement that still exists to an EHC Plan by April 2018',
    'publishing a robust local offer',
    'showing that all partner agencies work as one',
    'extending SEND provision to 0 – 25',
    'co-producing, with the child and family at the centre',
  ]),
  p(`${demandLed}.`),
  p(beyondCompliance),
  p(gains),
];

/** Risks beside their mitigation, out of line where the paper's table breaks over a page. */
const riskTable = table({
  caption: 'Key risks and issues',
  columns: [
    [50, 'start'],
    [50, 'start'],
  ],
  head: [['Key risks and issues', 'Mitigating action for risks and issues']],
  rows: [
    [
      [
        p('1. Capacity and capability in SEN'),
        p('2. Budget overspend.'),
        p('3. Poor data will make it hard to report to Ofsted.'),
        p('4. The review of the service may unsettle'),
      ],
      [
        p('1. The SEN team is re-organised'),
        p('2. Burden and Reform Grants are being realigned.'),
        p(
          '3. Find out where the risks lie. Use the system’s reporting tools once they are in place. More rigour in reporting',
        ),
      ],
    ],
    [
      [
        p('staff further and bring them more change.'),
        p('5. Resources taken up by the action plans of the QA board.'),
        p('6. Post 19 – difficult relations with stakeholders'),
      ],
      [
        p('panel decisions'),
        p(
          '4. Match action plans to work in hand and understand the effect of a change of direction. Pass messages on through team meetings.',
        ),
        p('5. QA board and SROs to settle with SROs how the actions plans will be resourced.'),
        p('6. Manage relations between LA, school and parents with care.'),
      ],
    ],
  ],
  rowHeaders: false,
});

const risks = [
  h(4, 'Risks'),
  p(
    'The programme is already established and reports on its risks. Its RAG is Amber/Green. These are the top risks.',
  ),
  riskTable,
];

const links = [
  h(4, 'Links with other initiatives and dependencies', { id: 'links' }),
  p(
    'The programme has links with Adult Social Care, Public Health and Health Services and may depend on them. It also has links with the Smarter budgeting business cases on “improved the public realm for residents with special needs” and “Supporting employment and training for vulnerable groups”. Managing these links and dependencies is a key purpose of the programme.',
  ),
];

const request = [
  h(3, 'Business case: summary of the proposal, why the investment is justified, what is being requested'),
  p(
    'This programme is about compliance. It must deliver the duties of the Children and Families Act 2014 and satisfy the inspections of Ofsted and CQC.',
  ),
  p('Its core elements are designed to deliver:'),
  list('bullet', [
    'Appropriate provision, at right cost, that meets known and predicted need and achieves outcomes. It should both honour existing commitments and ease future pressures, so that demand becomes stable.',
    [
      'The right pathways, processes and structures',
      list('dash', [
        'Early intervention, prevention and forecasting of demand, to spend less and to prevent costly transfers to adults’ services.',
        'A move towards the “whole life, whole family”, on pathways such as age or special educational need, with personal budgets where they help.',
        'Better pathways and processes, so that provision and services are used as they should be',
        'Clear pathways to transition and through it, with responsibility shared and decisions made in the open.',
        'In time, fewer staff needed for these processes',
      ]),
    ],
  ]),
  p(
    'The money requested is for programme resourcing and for a one-off time limited investment, to deliver Education, Health and Care Needs Assessments better and to set up an interim EHC Transfer Review Team, which will review all SEN Statements that remain by April 2018.',
  ),
];

/** What follows the costs: benefits, risks, links and section 5. */
export const businessCaseRequest = [...benefits, ...risks, ...links, ...request];
