import { h, list, p, table } from '../../write.ts';
import { beyondCompliance, demandLed, disrepute, gains, inspectionDriver } from './repeated.ts';

const benefits = [
  h(4, 'Benefits (savings, income and non-tangible benefits)'),
  p(
    `The programme rests on the duty to comply with the SEN and Disability Code of Practice 0 – 25 (January 2015), and on the risks of not doing so. ${disrepute}`,
  ),
  p(inspectionDriver),
  p('To comply means above all:'),
  list('bullet', [
    'to deliver EHC Plans within the time scales set',
    'to transfer all Statements that exist to EHC Plans by April 2018',
    'to publish a robust local offer',
    'to show that all partner agencies work as one',
    'to extend SEND provision to 0 – 25',
    'to co-produce, around the child and family',
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
        p('3. Poor data make it hard to report to Ofsted.'),
        p('4. The review of the service may unsettle'),
      ],
      [
        p('1. The SEN team is re-organised'),
        p('2. Burden and Reform Grants are being realigned.'),
        p(
          '3. Find out where the risks lie. Use the reporting tools of the system once they are in. More rigour in reporting',
        ),
      ],
    ],
    [
      [
        p('staff further and bring them more change.'),
        p('5. What the action plans of the QA board take in resources.'),
        p('6. Post 19 – difficult relations with stakeholders'),
      ],
      [
        p('panel decisions'),
        p(
          '4. Match action plans to the work in hand and understand what a change of direction does. See that messages are passed on in team meetings.',
        ),
        p('5. QA board and SROs to settle with SROs how the actions plans are resourced.'),
        p('6. Relations between LA, school and parents are looked after with care.'),
      ],
    ],
  ],
  rowHeaders: false,
});

const risks = [
  h(4, 'Risks'),
  p(
    'The programme is established and reports its risks already. Its RAG is Amber/Green. These are the top risks.',
  ),
  riskTable,
];

const links = [
  h(4, 'Links with other initiatives and dependencies', { id: 'links' }),
  p(
    'The programme is linked to Adult Social Care, Public Health and Health Services and may depend on them. It is linked as well to the Smarter budgeting business cases on “improved the public realm for residents with special needs” and “Supporting employment and training for vulnerable groups”. Managing these links and dependencies is a key purpose of the programme.',
  ),
];

const request = [
  h(3, 'Business case: summary of the proposal, why the investment is justified, what is being requested'),
  p(
    'This programme is about compliance: it has to deliver what the Children and Families Act 2014 demands by law and what the Ofsted and CQC inspection asks for.',
  ),
  p('Its core elements are built to deliver:'),
  list('bullet', [
    'Provision of the right kind and at right cost, which meets the need that is known or predicted and achieves outcomes, so that commitments are kept, pressures to come are smaller and demand steadies.',
    [
      'The right pathways, processes and structures of organisation',
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
    'The money requested is for programme resourcing and for a one-off time limited investment: to deliver Education, Health and Care Needs Assessments better, and to set up an interim EHC Transfer Review Team that carries out the transfer reviews of all SEN Statements still left by April 2018.',
  ),
];

/** What follows the costs: benefits, risks, links and section 5. */
export const businessCaseRequest = [...benefits, ...risks, ...links, ...request];
