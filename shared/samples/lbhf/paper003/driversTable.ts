import { list, p, table } from '../../write.ts';

const act = [
  p(
    '**Expanded age range** – support up to the age of 25 may now be a statutory duty of the local authority.',
  ),
  p(
    '**Joint working** – Education, Health and Social Care must make EHCPs together. Services are expected to be planned and commissioned jointly, so that all of them work closely together.',
  ),
  p(
    '**Engaging children, families and carers** – children, young people, parents and carers are put at the centre when SEN provision is developed and delivered.',
  ),
  p(
    '**Inclusive learning** – education is to be inclusive, and whatever keeps pupils from learning and taking part in mainstream schools is to be removed.',
  ),
  p(
    '**Personal budgets** – young people with an EHC plan, and parents of children with one, have a right to ask for a Personal Budget.',
  ),
  p(
    '**Preparation for adulthood** – children and young people are helped to get ready for adult life and to do their best in employment, independent living, health and community participation.',
  ),
];

const inspections = [
  p(
    'After the Children and Families Act (2014) came in, the Department for Education (DfE) asked Ofsted and CQC to inspect how well local areas carry out their new duties.',
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
    'High Needs funding is the subject of a consultation at the same time. It would still go to local authorities, but by a formula.',
  ),
  p(
    'The schools’ white paper says that all schools are to convert an academy status by 2020, which would make them still more independent of Local Authorities.',
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
        'More young people are entitled to support, and services focus on transition',
        'A clear duty in law to work inclusively, and across education, health and care services.',
      ),
      impact(
        'Provision must be robust enough to identify the needs deliver better outcomes for children and young people with SEND.',
        'It must stand on firm evidence, with CCGs and NHS joined in.',
      ),
      impact(
        'The LA will no longer be able to pay for services such as school standards from schools’ funding, which will go to schools direct. LAs will need to make decision on paying for services and on dealing with schools as a market.',
      ),
    ],
  ],
  rowHeaders: false,
});
