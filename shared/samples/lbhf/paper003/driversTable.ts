import { list, p, table } from '../../write.ts';

const act = [
  p(
    '**Expanded age range** – support up to the age of 25 may now be a statutory duty of the local authority.',
  ),
  p(
    '**Joint working** – Education, Health and Social Care must make EHCPs together. Services are expected to be planned and commissioned jointly, so that all work closely with one another.',
  ),
  p(
    '**Engaging children, families and carers** – children, young people, parents and carers are put at the centre when SEN provision is developed and delivered.',
  ),
  p(
    '**Inclusive learning** – education is to include all, and what keeps pupils from learning and taking part in mainstream schools is to be removed.',
  ),
  p(
    '**Personal budgets** – young people with an EHC plan, and parents of children with one, may ask for a Personal Budget as of right.',
  ),
  p(
    '**Preparation for adulthood** – children and young people are helped to get ready for adult life and to do as well as they can in employment, independent living, health and community participation.',
  ),
];

const inspections = [
  p(
    'When the Children and Families Act (2014) had been brought in, the Department for Education (DfE) asked Ofsted and CQC to inspect how well local areas carry out their new duties.',
  ),
  p('**All levels of SEN**'),
  p('The new framework covers the whole Local Offer for young people with SEN, with or without an EHCP.'),
  p('It concentrates on two areas:'),
  p('**Identification**'),
  list('bullet', [
    'How well disabled children and young people, and those with special educational needs, are identified in the local area.',
  ]),
  p('**Outcomes**'),
  list('bullet', [
    'How well the local area meets the needs of disabled children and young people and of those with special educational needs, and improves their outcomes.',
  ]),
];

const future = [
  p('**National Funding Formula and The Schools White Paper**'),
  p(
    'The Department for Education is at present consulting on a new formula for funding schools, which would:',
  ),
  list('bullet', [
    'set nationally how much money each pupil brings to their school',
    'apply from 2017-18, with the money going to local authorities to share out for the first 2 years and straight to schools from 2019-20',
  ]),
  p(
    'High Needs funding is consulted on at the same time. It would still be allocated to local authorities, but by a formula.',
  ),
  p(
    'By 2020, says the schools’ white paper, the Government means to convert all schools an academy status, which makes them still more independent of Local Authorities.',
  ),
];

const impact = (...items: string[]) => [p('**Impact**'), list('bullet', items)];

/** The diagram of legal drivers, which the paper prints as a table with a row for the impact of each. */
export const driversTable = table({
  caption: 'Legislative drivers and what they require',
  columns: [
    [33, 'start'],
    [33, 'start'],
    [34, 'start'],
  ],
  head: [['Children and Families Act 2014', 'Ofsted & CQC SEND inspections', 'Expected future changes']],
  rows: [
    [act, inspections, future],
    [
      impact(
        'More young people can claim support, and services turn to transition',
        'A plain duty in law to work inclusively, and across education, health and care services.',
      ),
      impact(
        'Provision must be robust enough to identify the needs deliver better outcomes for children and young people with SEND.',
        'It must stand on firm evidence, with CCGs and NHS joined in.',
      ),
      impact(
        'The LA can no longer draw on school funding for services such as school standards: the money goes to schools direct. LAs will need to make decision on paying for services and on dealing with schools as a market.',
      ),
    ],
  ],
  rowHeaders: false,
});
