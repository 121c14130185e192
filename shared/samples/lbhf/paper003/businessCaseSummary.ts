import { h, list, p } from '../../write.ts';
import {
  adulthood,
  bothTeams,
  fundingChange,
  jointCommissioning,
  qualityAssurance,
  sendTransformation,
  statutoryBasis,
  systemChange,
} from './repeated.ts';

/** Section 1 of the business case. */
export const businessCaseSummary = [
  h(3, 'Management summary'),
  p(statutoryBasis),
  p(
    `Since then, Ofsted and The Care Quality Commission have drawn up a new SEN inspection framework to test how well authorities meet these expectations. ${fundingChange}`,
  ),
  p(
    'For councils, three things follow: SEND services must be designed around their users and work closely with health and care; local authorities must be able to show how they find needs and improve outcomes for every child and young person with SEN; and schools will have more control over spending and a larger part in commissioning.',
  ),
  p(systemChange),
  p(
    'This business case sets out a programme that will make the changes and, at the same time, manage demand and the pressure on costs.',
  ),
  p('The work falls into four key areas:'),
  list('bullet', [
    `SEND Transformation – ${sendTransformation}`,
    `Joint Commissioning – ${jointCommissioning}`,
    `Preparation for Adulthood – ${adulthood}`,
    `Quality Assurance – ${qualityAssurance}`,
  ]),
  p(
    `The business case seeks a one-off, time limited investment in the SEN Service: an “invest to save” whose costs the three boroughs will share. ${bothTeams} LBHF is asked for £500,000 in total, with this profile: Sept 16 – March 17 £125,000; April 17 – March 18 £250,000; April 18 – Sept 18 £125,000.`,
  ),
  p('[[appendix-1|Appendix One]] holds the full detail of the Transfer Team Business Case.'),
  p(
    'The business case further asks LBHF for £187,500 LBHF, to pay for change support over and above what has been provided so far: project capacity for a period of 18 months. The three boroughs will share the cost of the programme resource.',
  ),
  h(4, 'Stakeholders'),
  p('Stakeholders include:'),
  p(
    'Children and young people with special educational needs and disabilities, their families, and parents’ support groups such as Parentsactive in particular.',
  ),
  p(
    'The Cabinet Member for Children and Education, and Members and senior officers of LBHF and of Shared Services.',
  ),
  p(
    'Schools, colleges and other agencies outside the council that support children and young people through the local offer.',
  ),
  p(
    'Partners in SEN and Disabled Children’s Services; Adult Social Care and Public Health and Health Services.',
  ),
  p('Corporate partners and local communities, chiefly on developing local provision.'),
] as const;
