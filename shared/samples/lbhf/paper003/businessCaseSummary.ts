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
    `Since then, Ofsted and The Care Quality Commission have drawn up a new framework for inspecting SEN, to see how authorities meet these expectations. ${fundingChange}`,
  ),
  p(
    'For councils this comes down to three things: SEND services must be shaped around those who use them and tied in with health and care; local authorities must be able to prove how they find needs and improve outcomes for every child and young person with SEN; and schools will have more say over spending and a larger part in commissioning.',
  ),
  p(systemChange),
  p(
    'This business case sets out a programme that makes the changes while holding demand and the pressure on costs.',
  ),
  p('The work falls into four key areas:'),
  list('bullet', [
    `SEND Transformation – ${sendTransformation}`,
    `Joint Commissioning – ${jointCommissioning}`,
    `Preparation for Adulthood – ${adulthood}`,
    `Quality Assurance – ${qualityAssurance}`,
  ]),
  p(
    `The request is for a one-off, time limited investment in the SEN Service: an “invest to save” that the three boroughs will share. ${bothTeams} LBHF is asked for £500,000 in all, with this profile: Sept 16 – March 17 £125,000; April 17 – March 18 £250,000; April 18 – Sept 18 £125,000.`,
  ),
  p('[[appendix-1|Appendix One]] gives the Transfer Team Business Case in full detail.'),
  p(
    'The business case further asks LBHF for £187,500 LBHF, to invest in more change support than has been deployed to date: project capacity for a period of 18 months. What the programme resource costs will be split between the three boroughs.',
  ),
  h(4, 'Stakeholders'),
  p('Stakeholders include:'),
  p(
    'Children and young people with special educational needs and disabilities, their families, and the groups that support parents, Parentsactive above all.',
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
  p('Corporate partners and local communities, for the development of local provision above all.'),
] as const;
