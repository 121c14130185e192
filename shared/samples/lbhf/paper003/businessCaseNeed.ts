import { h, list, p } from '../../write.ts';
import { driversTable } from './driversTable.ts';
import { demandLed } from './repeated.ts';

const currentSituation = [
  h(4, 'Current situation'),
  p(
    'The local authority has a statutory duty to help children with special educational needs or disabilities in several ways.',
  ),
  p(
    'It must make sure that families get advice and guidance as soon as a child’s special educational needs are identified; provide, where appropriate, an education, health and care plan (the successor to the Statement of Educational Need); provide a ‘local offer’ of support at universal and universal plus level; support schools in teaching children with special needs; support families with complex needs through social work; and help those with special needs or disabilities, with their families beside them, to make a good start in adult life.',
  ),
  p('Key drivers include:'),
  list('bullet', [
    'What the law requires: the Children and Families Act 2014; The Children’s Act 1989 and 2004; The Care Act 2014.',
    'Good or outstanding provision, employment and housing in the borough',
    'The wish to communicate and respond better, and to work more closely with young people, parents, schools, colleges and other key stakeholders and partners.',
    'Early intervention and prevention, with predictive modelling where it helps.',
  ]),
  p('The table below shows the drivers in law and what they require.'),
  driversTable,
  p(
    'The cost pressures and savings targets identified so far for the service are outlined at [[links|4.5]].',
  ),
  p('From 2017/18 the new High Needs funding formula may add pressures of its own.'),
  p(
    'SEND inspections have just begun and will show how far local areas have come in meeting the Children and Families Act 2014. Ofsted and CQC lead them, and will look at how well local partners meet need and improve outcomes for children and young people with SEND. What is new is that, besides children with an EHCP, they take in those at SEN support level (formerly school action/ school action plus).',
  ),
  p(
    'An inspection gives no score. It reports areas strengths and areas for development under these criteria: identification, assessing and meeting needs, and improving outcomes.',
  ),
  p('Two inspections have been completed so far and their results published. Early themes are:'),
  list('bullet', [
    'The part that health plays in identifying needs early: how the healthy child programme is delivered, how health visitors and school nurses meet need (including the two-and-a-half-year review, which is integrated), and how diagnosis works (the ASD and CAHMS pathway in particular).',
    'Co-production, how young people/ parents experience the making of EHC plans, and how quickly assessments are finished',
    'The quality of the website for the local offer, and what is on offer to children below EHCP threshold.',
    'Outcomes, as shown by qualitative data and by the views of partnerships and parents, and how the data are collected. Some groups are named as developing less well where inspectors have been (19-25, and white British pupils with social, emotional or mental health).',
  ]),
];

const proposedProgramme = [
  h(4, 'Proposed programme', { number: '2.2', id: 'proposed-programme' }),
  p(
    'The proposed programme has four areas of work, which build on the programme that carried out the first aims of the Children and Families Act:',
  ),
  list('bullet', [
    'The SEN Service has to perform better. One strand is a dedicated Education, Health and Care (EHC) Transfer Review Team: a time limited investment in a team responsible for re-assessing SEN Statements and transferring them to EHC Plans by April 2018. Another strand is the need to integrate the SEN Service with the Disabled Children’s Team, which would help to manage growing demand and may bring savings in 3 years’ time.',
    'A joint approach to commissioning has to be established. It will support the partnership of SEN, Disabled Children’s Services, Adult Social Care, Public Health and Health Services, work with the K&C and WCC, avoid duplication and make the most of efficiency and value for money. Designing services together with parents, young people, schools, colleges and other key stakeholders is central to it.',
    'A good move from Children’s to Adult Services is at the heart of the Act. Transition begins at 14+ (Year 9) or before, and prepares a young person for adult life: for living independently, for work, for good health and for a full part in the community. Its principles are real engagement of the young people concerned, their parents and other key stakeholders; personal budgets and effective resources within the borough; sound partnership with all key stakeholders; and making the most of what the community has to offer.',
    'The fourth area is quality assurance, and in particular readiness for the Ofsted and CQC inspection.',
  ]),
];

const inaction = [
  h(4, 'Consequences of inaction', { number: '2.3' }),
  p(`${demandLed}.`),
  p('A first scoping review, covering Shared Services, found that:'),
  list('bullet', [
    'If nothing is done differently, LBHF and WCC will have an increase of around 155 EHCPs by 2020.',
    'Over five years a larger share of those with SEN will be of secondary age: the number aged 11-15 will rise by 18%.',
    'A place at a non-maintained or independent school outside the area costs 3.5 times as much as local provision funded by the state. As the number of EHCPs grows, so will the use of these dearer places, unless maintained provision in the area can be developed to meet needs.',
    'Under the CFA Act, demand for educational provision is likely to grow among young people aged up to 25.',
    'The proportion of statements / EHCPs for Speech, Language & Communications Needs in the three boroughs is twice the national figure',
    'In 29% of current statements / EHCP the main need is Autistic Spectrum Disorder, and support with it will stay in high demand.',
  ]),
];

/** Section 2 of the business case. */
export const businessCaseNeed = [
  h(3, 'Need for change'),
  ...currentSituation,
  ...proposedProgramme,
  ...inaction,
];
