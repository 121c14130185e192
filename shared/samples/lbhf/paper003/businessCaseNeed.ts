import { h, list, p } from '../../write.ts';
import { driversTable } from './driversTable.ts';
import { demandLed } from './repeated.ts';

const currentSituation = [
  h(4, 'Current situation'),
  p(
    'The local authority has a statutory duty to help children with special educational needs or disabilities in several ways.',
  ),
  p(
    'It has to see that families get advice and guidance from the moment that a child’s special educational needs or disability are identified; to provide, where it is right, an education, health and care plan (which takes the place of the Statement of Educational Need); to provide a ‘local offer’ with support at universal and universal plus level; to support schools in teaching children with special needs; to support families with complex needs through social work; and to help those with special needs or disabilities to cross well into adult life, together with their families.',
  ),
  p('Key drivers include:'),
  list('bullet', [
    'What the law demands: the Children and Families Act 2014; The Children’s Act 1989 and 2004; The Care Act 2014.',
    'Good or outstanding provision, employment and housing in the borough',
    'The wish to communicate and respond better, and to work more closely with young people, parents, schools, colleges and other key stakeholders and partners.',
    'Intervening early and preventing need, with predictive modelling where it helps.',
  ]),
  p('The table below shows what the law drives and requires.'),
  driversTable,
  p(
    'The cost pressures and savings targets of the service, as identified so far, are outlined at [[links|4.5]].',
  ),
  p('From 2017/18 the new High Needs funding formula may add pressures of its own.'),
  p(
    'Inspection of SEND has just begun, and will show how far local areas have come in meeting the Children and Families Act 2014. Ofsted and CQC lead it, and will look at how well local partners meet need so that outcomes for children and young people with SEND improve. What is new is that it covers not only children with an EHCP but those at SEN support level as well (once called school action/ school action plus).',
  ),
  p(
    'An inspection gives no score. It names areas strengths and areas for development under these criteria: identification, assessing and meeting needs, and improving outcomes.',
  ),
  p('Two inspections have been finished and their results published. Themes that begin to show are:'),
  list('bullet', [
    'What health does to identify needs early: delivery of the healthy child programme, how health visitors and school nurses meet need (the integrated two-and-a-half-year review included), and how diagnosis works (ASD and CAHMS pathway above all).',
    'Co-production, what young people/ parents experience while EHC plans are made, and how fast assessments are finished',
    'How good the local offer website is, and what is offered to children below EHCP threshold.',
    'Outcomes, from data on quality as well as from the views of partnerships and parents, and how those data are collected. Some groups are named as developing less well where inspectors have been (19-25, and white British pupils with social, emotional or mental health).',
  ]),
];

const proposedProgramme = [
  h(4, 'Proposed programme', { number: '2.2', id: 'proposed-programme' }),
  p(
    'The proposed programme has four areas of work. They grow out of the programme that put the first aims of the Children and Families Act into practice:',
  ),
  list('bullet', [
    'The SEN Service has to perform better. One strand is a dedicated Education, Health and Care (EHC) Transfer Review Team: a time limited investment, for a team that takes charge of assessing SEN Statements again and transferring them to EHC Plans, and is done in April 2018. Another is that the SEN Service and the Disabled Children’s Team need to be integrated, which would help to manage growing demand and may bring savings in 3 years’ time.',
    'Joint commissioning has to be set up. It backs an active partnership of SEN, Disabled Children’s Services, Adult Social Care, Public Health and Health Services, together with the K&C and WCC; it avoids doing things twice and makes the most of efficiency and value for money. Designing services together with parents, young people, schools, colleges and other key stakeholders lies at its heart.',
    'Moving well from Children’s to Adult Services is what the Act is about. Transition begins at 14+ (Year 9) or before, and helps a young person to get ready for adult life: to gain what is needed to live independently, to work, to stay healthy and to take part in the community. Its principles are real engagement of the young people concerned, their parents and other key stakeholders; personal budgets and effective resources inside the borough; good work with all key stakeholders; and making the most of what the community has to offer.',
    'The fourth area is quality assurance, and within it getting ready for the Ofsted and CQC inspection.',
  ]),
];

const inaction = [
  h(4, 'Consequences of inaction', { number: '2.3' }),
  p(`${demandLed}.`),
  p('A first scoping review across Shared Services found that:'),
  list('bullet', [
    'If nothing is done and nothing done differently, there will be around 155 EHCPs more in LBHF and WCC by 2020.',
    'Over five years more of those with SEN will be of secondary age: the number aged 11-15 will rise by 18%.',
    'A place at a non-maintained or independent school outside the area costs 3.5 times as much as local provision funded by the state. As EHCPs increase, so will the use of these dearer places, unless maintained provision in the area can be developed to meet the needs.',
    'Under the CFA Act more young people up to the age of 25 are likely to ask for educational provision.',
    'Of statements / EHCPs, the share with Speech, Language & Communications Needs in the three boroughs is twice the national one',
    'For 29% of all statements / EHCP today, Autistic Spectrum Disorder is the primary need, and that support will stay in high demand.',
  ]),
];

/** Section 2 of the business case. */
export const businessCaseNeed = [
  h(3, 'Need for change'),
  ...currentSituation,
  ...proposedProgramme,
  ...inaction,
];
