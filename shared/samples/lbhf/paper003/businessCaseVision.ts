import { h, list, p } from '../../write.ts';

/** Section 3 of the business case. */
export const businessCaseVision = [
  h(3, 'Vision'),
  p('We will:'),
  list('bullet', [
    'provide high quality support for children and young people with SEN, with education, health and social care working together',
    'keep preparation for adult life in view at all times: independent living, employment and health',
    'commission services for 0-25yrs jointly, so that all parties make the best use of an area’s resources and young people achieve more through support that is as efficient, effective, equitable and sustainable as possible',
    'share ownership of the Local Offer. Those whom it is for (children, parents, young people with SEN or disabilities) should help to plan, publish and review its content, and be able to comment on it and give feedback',
  ]),
  h(4, 'Outcomes'),
  p('The programme is to achieve these outcomes:'),
  list('bullet', [
    'Good and outstanding local provision that is appropriate, in specialist and mainstream settings, and costs what it should',
    'An approach to the whole life and the whole family, supported by personal budgets',
    'Clear pathways, especially through the transition to adulthood',
    'Partner agencies, parents, children and young people who work together successfully (joint commissioning included), in the spirit of the Children and Families Act',
    'Early intervention, prevention and forecasting of demand, to spend less and to prevent costly transfers to adults’ services.',
    'Better pathways and processes, so that provision and services are used as they should be',
    'Fewer staff needed to run these services',
  ]),
  h(4, 'Future operating model (where applicable)'),
  p(
    'In future there will be an integrated SEND Service under a Shared Service Assistant Director for SEN, Disabled and Vulnerable Children.',
  ),
  p(
    'There will be clear pathways and transitions to adulthood, with better provision and supported employment.',
  ),
  p('The residential strategy for disabled children will be put into practice.'),
  p(
    'A strategy for joint commissioning, and the infrastructure for it, will be firmly in place. They will include ways to forecast demand, so as to spend less and to prevent costly transfers to adults’ services.',
  ),
  p('There will be a time limited Transfer Team.'),
  h(4, 'Change impact'),
  p(
    'The change will be a good one for children, young people and their families: services that are better joined up, information and advice that are easier to get, and assessments that put the child and the family first.',
  ),
  p('Staff will gain from better processes and pathways and from a more joined up way of working.'),
] as const;
